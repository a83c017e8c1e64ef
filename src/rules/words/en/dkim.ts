import type { CategoryWords } from "../words.ts";
import type { KeyFaultParams } from "../../dkim/selectors.ts";
import { faultText } from "./record-faults.ts";

function keyFault({ selector, domain, fault, column }: KeyFaultParams): string {
  return `DKIM key ${selector} of ${domain}: ${faultText(fault)} (column ${column})`;
}

export const dkim: CategoryWords<"dkim"> = {
  "dkim/removed": {
    title: "DKIM key removed",
    why: "Mail signed with this selector can no longer be verified; Gmail, Yahoo and Outlook then treat it as unsigned.",
    fix: "Put the key (or the service's CNAME) back, or first stop signing with it and wait until old mail is delivered.",
    message: ({ selector, domain }) => `this change removes the DKIM key ${selector} of ${domain}`,
    help: ({ selector }) =>
      `Put it back if anything still signs with s=${selector}. If it was rotated out, name the selectors in use (dkim=…) in the senders list; others may then go.`,
  },
  "dkim/missing": {
    title: "Selector of the list without a key",
    why: "The senders list says that mail is signed with this selector, but receivers find no key: the mail counts as unsigned.",
    fix: "Publish the key, or correct the selector in the list.",
    message: ({ selector, domain }) => `${domain} has no DKIM key at the selector ${selector} that your list names`,
    help: ({ name }) => `Publish the key at ${name}, or correct dkim= in the list.`,
  },
  "dkim/multiple-keys": {
    title: "Several keys at one DKIM selector",
    why: "Which one a receiver takes is undefined: some mail fails, now and then.",
    fix: "Keep one record for each selector; a new key gets a new selector.",
    message: ({ selector, domain, keys }) =>
      `the DKIM selector ${selector} of ${domain} has ${keys} keys; which one a receiver takes is undefined`,
    help: () => "Keep one, and give the other a selector of its own.",
  },
  "dkim/broken-key": {
    title: "DKIM key record that cannot be read",
    why: "Receivers cannot verify mail signed with this selector: it counts as unsigned.",
    fix: "Copy the key again; strings of one TXT record are joined without anything between them.",
    message: keyFault,
    help: ({ restApart }) =>
      restApart
        ? "The rest of the key stands in a second TXT record, where nobody joins it: write both parts as two strings of one record."
        : "Copy the key again from the signer's public key; in a zone file, cut it into strings of at most 255 bytes inside one record.",
  },
  "dkim/tolerated": {
    title: "DKIM key record that receivers have to put right",
    why: "Most receivers make up for it; a strict one may not find the key.",
    fix: "Write the record as RFC 6376 has it: name=value, with semicolons between.",
    message: keyFault,
    help: () => "Correct this part. Most receivers read the key all the same.",
  },
  "dkim/revoked": {
    title: "DKIM key revoked",
    why: "An empty p= tells receivers that the key is revoked: mail signed with it counts as forged or unsigned.",
    fix: "Publish the key again, or sign with another selector first.",
    message: ({ selector, domain }) => `the DKIM key ${selector} of ${domain} is revoked (p= is empty)`,
    help: ({ selector }) =>
      `If mail is still signed with s=${selector}, publish its key again; else name the selectors in use (dkim=…) in the senders list without it.`,
  },
  "dkim/weak-key": {
    title: "DKIM key below 1024 bits",
    why: "Receivers must not accept such a key: the mail counts as unsigned.",
    fix: "Sign with a new RSA key of 2048 bits.",
    message: keyFault,
    help: () => "Make a new key of 2048 bits under a new selector, sign with it, and revoke this one.",
  },
  "dkim/short-key": {
    title: "DKIM key below 2048 bits",
    why: "Keys of 1024 bits are still accepted, but 2048 are advised.",
    fix: "At the next rotation, sign with 2048 bits.",
    message: keyFault,
    help: () => "At the next rotation, make the new key 2048 bits long.",
  },
  "dkim/hash": {
    title: "DKIM key that does not allow SHA-256",
    why: "SHA-1 signatures must not be accepted any more, so no signature with this key counts.",
    fix: "Remove h= from the key record, or let it say sha256.",
    message: keyFault,
    help: () => "Remove h= from the key record, or let it say h=sha256.",
  },
  "dkim/service": {
    title: "DKIM key that is not for mail",
    why: "s= names services, and mail is not among them: verifiers of mail ignore the key.",
    fix: "Remove s= from the key record, or let it say email.",
    message: keyFault,
    help: () => "Remove s= from the key record, or let it say s=email.",
  },
  "dkim/testing": {
    title: "DKIM key marked as a test",
    why: "t=y tells receivers that the domain only tests DKIM.",
    fix: "Remove t=y when the test is over.",
    message: keyFault,
    help: () => "Remove t=y from the key record when the test is over.",
  },
  "dkim/removed-tag": {
    title: "DKIM key with a tag of DomainKeys",
    why: "g= restricted a key in DomainKeys, the predecessor of DKIM. DKIM ignores it: whoever relies on the restriction has none.",
    fix: "Remove g= from the key record.",
    message: keyFault,
    help: () => "Remove g= from the key record; receivers ignore it.",
  },
  "dkim/target-missing": {
    title: "DKIM CNAME that leads to no key",
    why: "The selector is an alias of a mail service's key, but there is none there: the account is closed, or not yet switched on.",
    fix: "Switch DKIM on at the service, correct the target, or remove the CNAME.",
    message: ({ selector, domain, alias }) =>
      `the DKIM selector ${selector} of ${domain} is an alias of ${alias}, which has no key`,
    help: () =>
      "Switch DKIM on at the service if this is new, correct the target, or remove the CNAME if the service is no longer used.",
  },
};
