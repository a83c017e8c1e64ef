import type { Dns } from "../dns/types.ts";
import { parseIp } from "../ip/ip.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { reverseOf } from "../mail/reverse/reverse.ts";
import { checkHost } from "../mail/spf/check-host.ts";
import type { Known } from "../report/drafts/letter.ts";
import { reverseFacts } from "../report/drafts/of-finding.ts";

/** What DNS says now of the sending side that a bounce names, for the letter; what it does not say is left out. */
export async function bounceFacts(dns: Dns, bounce: Bounce, at: string): Promise<Partial<Known>> {
  const ip = parseIp(bounce.ip ?? "");
  if (ip === null) return {};
  const { domain } = bounce;
  const [reverse, spf] = await Promise.all([
    reverseOf(dns, ip),
    domain === null ? null : checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain }),
  ]);
  return {
    at,
    names: reverseFacts(reverse),
    spf: domain === null || spf === null || spf.result === "temperror" ? [] : [{ domain, result: spf.result }],
    evidence: reverse.evidence,
  };
}
