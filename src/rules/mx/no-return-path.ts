import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { returnPaths, type MailDomain } from "./subjects.ts";

/** Receivers look whether an answer could be delivered before they take a mail. */
export const mxNoReturnPath: Rule<"mx/no-return-path", { readonly domain: string }, MailDomain> = {
  id: "mx/no-return-path",
  severity: "error",
  references: ["RFC 5321 §5.1", "RFC 5321 §3.6.2"],
  subjects: returnPaths,
  judge: ({ domain, sender, mx: { own, evidence } }) => {
    if (own === undefined) return [PASS]; // it has an MX
    if (!own.known) return [unknownPart(own)];
    if (own.value.length > 0) return [PASS];
    return [violation({ params: { domain }, cause: "no-return-path", location: sender.at, evidence })];
  },
};
