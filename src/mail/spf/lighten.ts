import { ipOf } from "../../ip/ip.ts";
import { subtract, toSet } from "../../ip/set.ts";
import { passingOf } from "./authorized.ts";
import type { Composing } from "./composing.ts";
import { exchangesOf, rawToName, textsOf } from "./door.ts";
import { networkAround } from "./dual-cidr.ts";
import { MAX_LOOKUPS } from "./limits.ts";
import { nodesOf } from "./nodes.ts";
import { parseSpf, type Term } from "./parse.ts";
import { edited, withRecord } from "./rewrite.ts";
import { termsOf } from "./terms.ts";
import { spfTree } from "./tree.ts";
import { isOwnName } from "./vendors.ts";

/** Addresses that one own a or mx term may become. */
const MOST_ADDRESSES = 8;
/** Without own includes of records that another include reaches too, where the same addresses pass without them. */
export async function withoutDoubles({ dns, domain }: Composing, text: string): Promise<string> {
  let best = text;
  const tree = await spfTree(withRecord(dns, domain, text), domain);
  for (const child of tree.children) {
    const others = nodesOf(tree).filter((n) => n.domain === child.domain && n.via !== child.via);
    if (child.status !== "ok" || child.via?.kind !== "include" || others.length === 0) continue;
    const { record } = parseSpf(best);
    const term = record.terms.find((t) => t.text === child.via?.term);
    if (term === undefined) continue;
    const less = edited(record, new Map([[term, null]]));
    const [now, then] = await Promise.all([best, less].map((of) => passingOf(withRecord(dns, domain, of), domain)));
    if (now?.known !== true || then?.known !== true || now.value.open.length > then.value.open.length) continue;
    if (subtract(now.value.ranges, then.value.ranges).length === 0) best = less;
  }
  return best;
}

/** Over the limit of lookups (RFC 7208 §4.6.4): own names as the addresses that they hold today. */
export async function lighten(given: Composing, text: string): Promise<string> {
  const { dns, domain } = given;
  const cost = async (of: string): Promise<number> => (await spfTree(withRecord(dns, domain, of), domain)).lookups;
  let light = text;
  if ((await cost(light)) <= MAX_LOOKUPS) return light;
  for (const term of parseSpf(light).record.terms) {
    const terms = await addressTerms(given, term);
    if (terms === null) continue;
    const { record } = parseSpf(light);
    const same = record.terms.find((t) => t.text === term.text);
    if (same === undefined) continue;
    light = edited(record, new Map([[same, terms.join(" ")]]));
    if ((await cost(light)) <= MAX_LOOKUPS) return light;
  }
  // Half a cure costs upkeep and mends nothing.
  return text;
}

/** The ip4 and ip6 terms for an own a or mx term; null for other terms, other people's names, and where DNS does not say. */
async function addressTerms({ dns, domain }: Composing, term: Term): Promise<readonly string[] | null> {
  if (term.kind !== "directive") return null;
  const { mechanism } = term;
  if ((mechanism.name !== "a" && mechanism.name !== "mx") || mechanism.domain?.includes("%") === true) return null;
  const target = mechanism.domain === null ? domain : rawToName(mechanism.domain);
  if (target === null || !isOwnName(target, domain)) return null;
  const hosts = mechanism.name === "a" ? [target] : await exchangesOf(dns, target);
  if (hosts === null || hosts.some((host) => !isOwnName(host, domain))) return null;
  const asked = hosts.flatMap((host) => (["A", "AAAA"] as const).map((type) => textsOf(dns, host, type)));
  const found = await Promise.all(asked);
  if (found.some((f) => f.kind === "error")) return null;
  const ranges = found
    .flatMap((f) => (f.kind === "texts" ? f.texts : []))
    .map((address) => networkAround(ipOf(address), mechanism));
  const sign = term.qualifier === "+" ? "" : term.qualifier;
  const terms = termsOf(toSet(ranges)).map((t) => `${sign}${t.replace(/\/(?:32|128)$/, "")}`);
  return terms.length === 0 || terms.length > MOST_ADDRESSES ? null : terms;
}
