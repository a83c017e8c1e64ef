import { normalizeName } from "../../dns/name.ts";
import type { Dns } from "../../dns/types.ts";
import { bitsOf } from "../../ip/ip.ts";
import { network, parseRange, type IpRange } from "../../ip/range.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import { iprevOf } from "./iprev.ts";
import { parseReceived } from "./received.ts";
import { SOURCE_WORDS } from "./source-words.ts";
import { isUnder, sourceOfHops, type Trust } from "./source.ts";
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
  return problems.length > 0 ? fail(problems) : ok({ names, ranges });
}

/**
 * Servers such as Exchange write no reverse name, and HELO proves nothing: whether such a hop is the trusted gateway, DNS says
 * now (a reverse name under the trusted one that leads back, RFC 8601 §2.7.3). At most five hops are asked about.
 */
export async function resolvedTrust(dns: Dns, message: RawMessage, trust: Trust): Promise<Trust> {
  if (trust.names.length === 0) return trust;
  const received = fieldsNamed(message, "received").slice(0, 200).map(parseReceived);
  let known = trust;
  for (let asked = 0; asked < MAX_ASKED; asked++) {
    const source = sourceOfHops(received, known);
    if (source.kind !== "found" || source.hop.ip === null || source.hop.reverseName !== null) return known;
    const iprev = await iprevOf(dns, source.hop.ip);
    if (!iprev.names.some((n) => n.confirmed === true && isUnder(n.name, trust.names))) return known;
    known = { names: known.names, ranges: [...known.ranges, network(source.hop.ip, bitsOf(source.hop.ip.family))] };
  }
  return known;
}
