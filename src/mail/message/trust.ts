import { normalizeName } from "../../dns/name.ts";
import type { Dns } from "../../dns/types.ts";
import { bitsOf } from "../../ip/ip.ts";
import { network, parseRange, type IpRange } from "../../ip/range.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import { iprevOf } from "./iprev.ts";
import { parseReceived } from "./received.ts";
import { SOURCE_WORDS } from "./source-words.ts";
import { isUnder } from "./host-names.ts";
import { isHandover, sourceOfHops, type Trust } from "./source.ts";
import { fieldsNamed, type RawMessage } from "./split.ts";

const MAX_ASKED = 5;

/** Reads the values of `--trust`: a domain of host names, an address or a range each. */
export function readTrust(texts: readonly string[]): Result<Trust> {
  const names: string[] = [];
  const ranges: IpRange[] = [];
  const problems: Problem[] = [];
  for (const text of texts) {
    const range = parseRange(text);
    const name = normalizeName(text.replace(/^\*?\./, ""));
    if (range !== null) ranges.push(range);
    else if (name !== null && /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(name)) names.push(name);
    else problems.push({ at: null, message: SOURCE_WORDS.badTrust(text), hint: null });
  }
  return problems.length > 0 ? fail(problems) : ok({ names, ranges, confirmed: [] });
}

/**
 * HELO proves nothing, and servers such as Exchange write no reverse name, others one that they did not compare. Whether such a hop
 * is the trusted gateway, or one of the receiver's own, DNS says now (a reverse name that leads back, RFC 8601 §2.7.3). At most
 * five hops are asked about.
 */
export async function resolvedTrust(dns: Dns, message: RawMessage, trust: Trust): Promise<Trust> {
  const received = fieldsNamed(message, "received").slice(0, 200).map(parseReceived);
  let known = trust;
  for (let asked = 0; asked < MAX_ASKED; asked++) {
    const source = sourceOfHops(received, known);
    if (source.kind !== "found" || source.hop.ip === null) return known;
    if (source.hop.confirmed && source.hop.reverseName !== null) return known;
    const { hop, number } = source;
    const mayHandOver = isHandover(hop, received[number]);
    if (trust.names.length === 0 && !mayHandOver) return known;
    const here = network(source.hop.ip, bitsOf(source.hop.ip.family));
    const { names } = await iprevOf(dns, source.hop.ip);
    const confirmed = names.flatMap((n) => (n.confirmed === true ? [n.name] : []));
    if (confirmed.some((name) => isUnder(name, trust.names))) known = { ...known, ranges: [...known.ranges, here] };
    else if (mayHandOver && hop.reverseName !== null && confirmed.includes(hop.reverseName))
      known = { ...known, confirmed: [...known.confirmed, here] };
    else return known;
  }
  return known;
}
