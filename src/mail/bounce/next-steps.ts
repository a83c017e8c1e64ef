/** Next steps that several texts of `refusals.json` share, by their names there. */
export const NEXT_STEPS = {
  "broken-list":
    "Nobody listed you: the receiving server asks its blocklist through a resolver that the list refuses, and takes the refusal for a listing. Tell its postmaster by another way (phone, another mailbox) and send this text.",
  "t-online":
    "Write to the address in the reply (from another network) with the sending address, its name and who runs it. T-Online wants a host name with an imprint page (§ 4.1 of its postmaster page).",
  "to-recipient":
    "The recipient's side has blocked this sender by itself. Only the recipient (or the administrator there) can undo it: ask by another way.",
} as const;

/** Instead of advice that would be for good, where the receiver says that it is for now (a reply of 4yz, RFC 5321 §4.2.1). */
export const FOR_NOW =
  "The receiver says that this is for now: the server tries again by itself. Change nothing yet; act when the same comes back as a permanent refusal (5yz).";
