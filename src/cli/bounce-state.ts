import { budgeted } from "../dns/budget.ts";
import type { Dns } from "../dns/types.ts";
import { formatIp, parseIp } from "../ip/ip.ts";
import { contains, parseRange } from "../ip/range.ts";
import { CONCERNS } from "../mail/bounce/advice.ts";
import type { ListVerdict } from "../mail/dnsbl/types.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { CATALOGUE } from "../mail/dnsbl/catalogue.ts";
import { planLists } from "../mail/dnsbl/plan.ts";
import { DEFAULT_CAPS } from "../mail/dnsbl/caps.ts";
import { reverseOf } from "../mail/reverse/reverse.ts";
import { checkHost } from "../mail/spf/check-host.ts";
import type { Known } from "../report/drafts/letter.ts";
import { reverseFacts } from "../report/drafts/of-finding.ts";
import { rowsOf } from "./dnsbl-rows.ts";

/** What DNS says now of the sending server that a bounce names. What could not be learned is null or left out. */
export interface BounceState {
  readonly ip: string | null;
  readonly names: readonly { readonly name: string; readonly confirmed: boolean | null }[] | null;
  readonly spf: { readonly domain: string; readonly result: string } | null;
  /** Only the list that the reply names, and only when it is in the catalogue. */
  readonly lists: readonly { readonly list: string; readonly subject: string; readonly verdict: ListVerdict }[];
}

/** Longest that all questions together may take. */
export const STATE_DEADLINE_MS = 5000;

const PRIVATE = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["224.0.0.0/3", "::/127", "fc00::/7", "fe80::/10", "ff00::/8"],
].flatMap((text) => parseRange(text) ?? []);

/** Does the state of the sending side matter, and is there an address or a domain to ask about? The text of a bounce is anybody's. */
export function isAskable(bounce: Bounce): boolean {
  const concern = CONCERNS[bounce.cause];
  return (concern === "ip" || concern === "domain") && (publicIp(bounce) !== null || bounce.domain !== null);
}

function publicIp(bounce: Bounce): string | null {
  const ip = parseIp(bounce.ip ?? "");
  return ip === null || PRIVATE.some((range) => contains(range, ip)) ? null : formatIp(ip);
}

/** Asks within one budget of questions. Lists are asked only where they are of the catalogue. */
export async function bounceState(
  door: Dns,
  bounce: Bounce,
  at: string,
): Promise<{ readonly state: BounceState; readonly known: Partial<Known> }> {
  const dns = budgeted(door);
  const text = publicIp(bounce);
  const ip = text === null ? null : parseIp(text);
  const { domain } = bounce;
  const [reverse, spf, lists] = await Promise.all([
    ip === null ? null : reverseOf(dns, ip),
    ip === null || domain === null ? null : checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain }),
    listsOf(dns, bounce, text),
  ]);
  const names = reverseFacts(reverse ?? undefined);
  const judged = spf === null || domain === null || spf.result === "temperror" ? null : { domain, result: spf.result };
  const evidence = reverse?.evidence ?? [];
  return {
    state: { ip: text, names, spf: judged, lists },
    known: reverse === null ? {} : { at, names, spf: judged === null ? [] : [judged], evidence },
  };
}

async function listsOf(dns: Dns, bounce: Bounce, ip: string | null): Promise<BounceState["lists"]> {
  const list = bounce.codes.rule?.list;
  const entry = list?.kind === "named" ? CATALOGUE.find(({ zone }) => zone === list.name) : undefined;
  if (bounce.cause !== "blocklisted" || entry === undefined) return [];
  const subject = entry.kind === "domain" ? bounce.domain : ip;
  const add = [{ zone: entry.zone, impact: null, kind: entry.kind, at: null }];
  const planned = planLists({ profile: "none", add, remove: [], dqsKey: null, abusixKey: null });
  if (subject === null || !planned.ok) return [];
  const { rows } = await rowsOf(dns, planned.value, [subject], DEFAULT_CAPS);
  return rows.map((row) => ({ list: row.list, subject: row.subject, verdict: row.verdict }));
}
