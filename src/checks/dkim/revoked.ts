import { parseKey } from "../../mail/dkim/key.ts";
import { selectorCheck } from "./selectors.ts";
import { changeAt } from "../mail-changes.ts";

export const dkimRevoked = selectorCheck(
  {
    id: "dkim/revoked",
    severity: "error",
    title: "DKIM key revoked",
    why: "An empty p= tells receivers that the key is revoked: mail signed with it counts as forged or unsigned.",
    fix: "Publish the key again, or sign with another selector first.",
    references: ["RFC 6376 §3.6.1"],
  },
  ({ selector, domain, name, stated }, keys, facts) => {
    const revoked = keys.find(({ parsed }) => parsed.key?.revoked === true);
    if (revoked === undefined) return [];
    // A revoked key may stay in a zone for ever: it is a fault where the list says that it is used, or where this change revokes it.
    const now = changeAt(facts, "dkim", name)?.before.some((text) => parseKey(text).key?.revoked !== true) === true;
    if (!stated && !now) return [];
    return [
      {
        text: revoked.text,
        message: `the DKIM key ${selector} of ${domain} is revoked (p= is empty)`,
        help: `If mail is still signed with s=${selector}, publish its key again; else name the selectors in use (dkim=…) in the senders list without it.`,
      },
    ];
  },
);
