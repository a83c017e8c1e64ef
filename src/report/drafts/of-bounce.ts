import type { Bounce, Cause } from "../../mail/bounce/types.ts";
import type { Known, Letter, RefusalFact } from "./letter.ts";

/** What the writer must have looked at first; a cause that is not here needs no letter. */
const OWN: Partial<Readonly<Record<Cause, RefusalFact["own"]>>> = {
  blocklisted: "sending",
  reputation: "sending",
  "content-spam": "sending",
  "rate-limited": "sending",
  "spf-fail": "authentication",
  "dkim-fail": "authentication",
  "dmarc-fail": "authentication",
  unauthenticated: "authentication",
  "no-ptr": "reverse",
  "generic-ptr": "reverse",
  "helo-rejected": "reverse",
  "sender-blocked": null,
  "relay-denied": null,
  "mail-loop": null,
  "receiver-fault": null,
  policy: null,
  unknown: null,
};

/** The letter to the postmaster who refused, and to the hoster where only he can mend it; none where a letter changes nothing. */
export function bounceLetters(bounce: Bounce, facts: Partial<Known> = {}): readonly Letter[] {
  const own = OWN[bounce.cause];
  if (own === undefined) return [];
  const { ip, domain } = bounce;
  const known: Known = {
    at: null,
    subject: ip ?? domain ?? "",
    domain,
    names: null,
    helo: null,
    spf: [],
    lists: null,
    evidence: [],
    ...facts,
  };
  const { receiver, host, recipient, list, text } = bounce;
  const toPostmaster: Letter = {
    to: "postmaster",
    matter: { kind: "refused", refusal: { receiver, host, recipient, domain, ip, list, reply: text, own } },
    known,
  };
  if (ip === null || (bounce.cause !== "no-ptr" && bounce.cause !== "generic-ptr")) return [toPostmaster];
  const kind = bounce.cause === "no-ptr" ? "ptr-refused" : "ptr-generic";
  return [{ to: "hoster", matter: { kind, wanted: null }, known }, toPostmaster];
}
