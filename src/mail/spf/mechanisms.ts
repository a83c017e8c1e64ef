import { ipOf } from "../../ip/ip.ts";
import { contains } from "../../ip/range.ts";
import { nameToRaw, rawToName, textsOf, type TextOf } from "./door.ts";
import { addressType, networkAround, type DualCidr } from "./dual-cidr.ts";
import { countVoid, isHalt, OVER_TIME, type EvaluationState, type Halt } from "./evaluation-state.ts";
import { MAX_NAMES } from "./limits.ts";
import { fitName } from "./macro.ts";
import type { Mechanism } from "./parse.ts";
import { targetName } from "./target.ts";
import { validatedNames } from "./validated-names.ts";

/** A mechanism that is decided by addresses and names, and not by another record. */
type PlainMechanism = Exclude<Mechanism, { readonly name: "include" }>;

/** RFC 7208 §5: does the mechanism match the sender's address? */
export async function matches(
  state: EvaluationState,
  mechanism: PlainMechanism,
  domain: string,
): Promise<boolean | Halt> {
  switch (mechanism.name) {
    case "all": // RFC 7208 §5.1
      return true;
    case "ip4": // RFC 7208 §5.6
    case "ip6":
      return contains(mechanism.range, state.given.ip);
    case "exists": {
      // RFC 7208 §5.7: an A record, for IPv6 senders too.
      const found = await lookup(state, await targetName(state, mechanism.domain, domain), "A");
      return isHalt(found) ? found : found.length > 0;
    }
    case "a":
      return matchesAddress(state, await targetName(state, mechanism.domain, domain), mechanism);
    case "mx":
      return matchesExchange(state, await targetName(state, mechanism.domain, domain), mechanism);
    case "ptr":
      return matchesReverse(state, await targetName(state, mechanism.domain, domain));
  }
}

/** RFC 7208 §5.3. */
async function matchesAddress(state: EvaluationState, target: string, cidr: DualCidr): Promise<boolean | Halt> {
  const { ip } = state.given;
  const found = await lookup(state, target, addressType(ip.family));
  if (isHalt(found)) return found;
  return found.some((text) => contains(networkAround(ipOf(text), cidr), ip));
}

/** RFC 7208 §5.4. */
async function matchesExchange(state: EvaluationState, target: string, cidr: DualCidr): Promise<boolean | Halt> {
  const exchanges = await lookup(state, target, "MX");
  if (isHalt(exchanges)) return exchanges;
  // RFC 7208 §4.6.4: of more names than these the record is in error.
  if (exchanges.length > MAX_NAMES) {
    const { length: records } = exchanges;
    return { halt: "permerror", problem: { code: "too-many-mx", domain: target, records, max: MAX_NAMES } };
  }
  const named = exchanges.filter((exchange) => exchange !== "");
  // All at once; the order decides below.
  for (const name of named) void state.dns.ask({ name, type: addressType(state.given.ip.family) });
  for (const name of named) {
    const matched = await matchesAddress(state, nameToRaw(name), cidr);
    if (matched !== false) return matched;
  }
  return false;
}

/** RFC 7208 §5.5: a validated name that is the target, or below it. */
async function matchesReverse(state: EvaluationState, target: string): Promise<boolean | Halt> {
  const names = await validatedNames(state, true);
  if (isHalt(names)) return names;
  const wanted = rawToName(fitName(target));
  return wanted !== null && names.some((name) => name === wanted || name.endsWith(`.${wanted}`));
}

/** Records of a target; a name that cannot be asked does not exist (RFC 7208 §4.3, §4.8). */
async function lookup<T extends "A" | "AAAA" | "MX">(
  state: EvaluationState,
  target: string,
  type: T,
): Promise<readonly TextOf[T][] | Halt> {
  const name = rawToName(target);
  if (name === null) return [];
  if (state.given.isOver()) return { halt: "temperror", problem: OVER_TIME };
  state.questions.push(`${name} ${type}`);
  const found = await textsOf(state.dns, name, type);
  // RFC 7208 §5: a server failure or a time-out is a temperror.
  if (found.kind === "error")
    return { halt: "temperror", problem: { code: "dns", name, type, error: found }, trouble: found };
  return found.texts.length === 0 ? (countVoid(state) ?? []) : found.texts;
}
