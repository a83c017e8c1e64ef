import { budgeted } from "../../dns/budget.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { network, type IpRange } from "../../ip/range.ts";
import { subtract, toSet, type IpSet } from "../../ip/set.ts";
import { MAX_LOOKUPS, MAX_VOID } from "./limits.ts";
import { passingOf } from "./authorized.ts";
import { nameToRaw, rawToName, recordOf, textsOf } from "./door.ts";
import type { Undecided } from "./notice.ts";
import { mergedRecord } from "./merge-records.ts";
import { allOf, parseSpf, type Directive, type SpfRecord, type Term } from "./parse.ts";
import { redundant } from "./redundant.ts";
import { isHostName, isMeantModifier, isUnknownModifier } from "./repair-term.ts";
import { repairSpf } from "./repair.ts";
import { edited, termsOf, tidyEdits, withFirst, withRecord } from "./rewrite.ts";
import { nodesOf } from "./nodes.ts";
import { unregisteredNames } from "./takeover.ts";
import { spfTree } from "./tree.ts";
import type { SpfNode } from "./types.ts";
import { isOwnName, nearHosts, nearOwnDomain, nearVendor, tracesOf } from "./vendors.ts";
import { keyNameText } from "../dkim/key-name.ts";
import { ipOf } from "../../ip/ip.ts";

/** Addresses that one own a or mx term may become. */
const MOST_ADDRESSES = 8;
/** ip4 and ip6 terms that a record gains for the list. */
const MOST_TERMS = 20;

/** What is known of the domain beside its record. */
export interface Composing {
  readonly dns: Dns;
  readonly domain: Name;
  /** What the list says sends as the domain. */
  readonly listed: IpSet;
  /** Which domain of servers or keys shows that a vendor is in use; null when nothing does. */
  readonly inUse: (include: Name) => Promise<string | null>;
}

export type Composed =
  | { readonly kind: "record"; readonly record: string }
  /** `why` null: the text cannot be read, or there is nothing to make a record from. */
  | { readonly kind: "undecided"; readonly why: Undecided | null };

const stuck = (why: Undecided | null): Composed => ({ kind: "undecided", why });

/** One record with every repair, from the texts that were meant as the domain's record. What it comes to is proven elsewhere. */
export async function compose(given: Composing, texts: readonly string[]): Promise<Composed> {
  const { domain } = given;
  const base = texts.length === 0 ? freshRecord(given.listed) : readTexts(texts);
  if (base === null) return stuck(null);
  const { record } = parseSpf(base);
  const behind = behindAll(record);
  if (behind.length > 0) return stuck({ code: "after-all", terms: behind });
  if (record.terms.some(isMeantModifier)) return stuck(null);
  const joined = await redirectAsInclude(given, record);
  if (joined.kind === "undecided") return joined;
  const tidied = withAll(tidy(parseSpf(joined.record).record));
  const pruned = await prune(given, tidied, new Set([...texts.flatMap((t) => t.split(" ")), domain]));
  if (pruned.kind === "undecided") return pruned;
  const light = await lighten(given, await withoutDoubles(given, pruned.record));
  return { kind: "record", record: await withListed(given, light) };
}

function readTexts(texts: readonly string[]): string | null {
  if (texts.length > 1) return mergedRecord(texts);
  return repairSpf(texts[0] ?? "")?.record ?? null;
}

function freshRecord(listed: IpSet): string | null {
  const terms = termsOf(listed);
  return terms.length > 0 && terms.length <= MOST_TERMS ? ["v=spf1", ...terms, "~all"].join(" ") : null;
}

/** Terms behind `all` that say something which does not stand before it. */
function behindAll(record: SpfRecord): readonly string[] {
  const key = (term: Term): string => term.text.toLowerCase().replace(/^\+/, "");
  const directives = record.terms.filter((t): t is Directive => t.kind === "directive");
  const at = directives.findIndex((d) => d.mechanism.name === "all");
  if (at < 0) return [];
  const before = new Set(directives.slice(0, at).map(key));
  return directives
    .slice(at + 1)
    .filter((d) => d.mechanism.name !== "all" && !before.has(key(d)))
    .map((d) => d.text);
}

/** A redirect beside `all` does not count; as an include it does. */
async function redirectAsInclude({ dns, domain }: Composing, record: SpfRecord): Promise<Composed> {
  const { redirect } = record;
  const all = allOf(record);
  if (redirect === null || all === null) return { kind: "record", record: edited(record, new Map()) };
  const name = rawToName(redirect.value);
  const found = name === null || redirect.value.includes("%") ? null : await recordOf(dns, name);
  const include = `include:${redirect.value}`;
  if (found?.kind !== "record")
    return stuck({ code: "gone", term: redirect.text, near: nearVendor(redirect.value.toLowerCase()) });
  const wanted = name !== domain && !record.terms.some((t) => t.text.toLowerCase() === include.toLowerCase());
  const edits = new Map<Term, string | null>([[redirect, null]]);
  if (wanted) edits.set(all, `${include} ${all.text}`);
  return { kind: "record", record: edited(record, edits) };
}

/** Terms without effect go, ranges begin at their first address, a range that an earlier one shadows moves before it. */
function tidy(record: SpfRecord): string {
  const edits = new Map(tidyEdits(record));
  for (const term of record.terms) if (isUnknownModifier(term)) edits.set(term, null);
  for (const { term, why, by } of redundant(record)) {
    const passes = term.kind === "directive" && term.qualifier === "+";
    const other = record.terms.find((t) => t.text === by);
    if (why !== "unreachable" || !passes || other === undefined) continue;
    edits.set(other, `${term.text} ${edits.get(other) ?? other.text}`);
    edits.set(term, null);
  }
  return edited(record, edits);
}

/** An end that says something about everybody else. */
function withAll(text: string): string {
  const { record } = parseSpf(text);
  const all = allOf(record);
  if (all === null) return record.redirect === null ? `${text} ~all` : text;
  const to = { "+": "-all", "?": "~all", "-": null, "~": null }[all.qualifier];
  return to === null ? text : edited(record, new Map([[all, to]]));
}

/** Without the terms that break the record; what may be in use, or meant as another name, has to be decided. */
async function prune(given: Composing, text: string, written: ReadonlySet<string>): Promise<Composed> {
  const { dns, domain } = given;
  const tree = await spfTree(withRecord(dns, domain, text), domain);
  const { record } = parseSpf(text);
  const edits = new Map<Term, string | null>();
  for (const child of tree.children) {
    const term = record.terms.find((t) => t.text === child.via?.term);
    if (term === undefined || !isBroken(child)) continue;
    const name = rawToName(child.domain);
    const near = nearVendor(child.domain) ?? nearOwnDomain(child.domain, domain);
    const gone = child.status === "nxdomain";
    const read = gone || child.status === "no-record";
    const own = read && isOwnName(child.domain, domain);
    const holds = gone || !read || name === null ? false : await hasAddress(dns, name);
    if (child.via?.kind === "include" && own && near === null && holds) {
      edits.set(term, term.text.replace(/include:/i, "a:"));
      continue;
    }
    // A name that nobody can hold, or that only a repair made, is a slip that was not understood.
    const odd = gone && (!isHostName(child.domain) || !written.has(term.text));
    if (near !== null || own || holds || odd)
      return stuck({ code: gone ? "gone" : "no-record-there", term: term.text, near });
    const by = name === null ? null : await given.inUse(name);
    if (by !== null) return stuck({ code: "in-use", term: term.text, by });
    // Without its redirect the record would say nothing about all others.
    edits.set(term, child.via?.kind === "redirect" ? "~all" : null);
  }
  const free = await unregisteredNames(dns, tree);
  for (const fault of tree.faults)
    for (const term of record.terms) {
      if (term.text !== fault.term || fault.kind === "too-many") continue;
      const near = nearOwnDomain(fault.target, domain) ?? (await nearHost(dns, fault.target));
      if (near !== null || !isHostName(fault.target) || !written.has(term.text))
        return stuck({ code: "gone", term: term.text, near });
      if (tree.voidLookups > MAX_VOID || free.has(fault.target)) edits.set(term, null);
    }
  return { kind: "record", record: edited(record, edits) };
}

function isBroken(child: SpfNode): boolean {
  return ["nxdomain", "no-record", "multiple", "syntax", "loop"].includes(child.status);
}

/** A host beside it that exists and whose name is nearly the same. */
async function nearHost(dns: Dns, name: Name): Promise<string | null> {
  for (const host of nearHosts(name)) if (await hasAddress(dns, host)) return host;
  return null;
}

async function hasAddress(dns: Dns, name: Name): Promise<boolean> {
  const found = await Promise.all([textsOf(dns, name, "A"), textsOf(dns, name, "AAAA")]);
  return found.some((f) => f.kind === "texts" && f.texts.length > 0);
}

/** Without own includes of records that another include reaches too, where the same addresses pass without them. */
async function withoutDoubles({ dns, domain }: Composing, text: string): Promise<string> {
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

/** Over the limit: own names as the addresses that they hold today. */
async function lighten(given: Composing, text: string): Promise<string> {
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
  const hosts = mechanism.name === "a" ? [target] : await exchanges(dns, target);
  if (hosts === null || hosts.some((host) => !isOwnName(host, domain))) return null;
  const asked = hosts.flatMap((host) => (["A", "AAAA"] as const).map((type) => textsOf(dns, host, type)));
  const found = await Promise.all(asked);
  if (found.some((f) => f.kind === "error")) return null;
  const ranges = found
    .flatMap((f) => (f.kind === "texts" ? f.texts : []))
    .map((address): IpRange => {
      const ip = ipOf(address);
      return network(ip, ip.family === 4 ? mechanism.prefix4 : mechanism.prefix6);
    });
  const sign = term.qualifier === "+" ? "" : term.qualifier;
  const terms = termsOf(toSet(ranges)).map((t) => `${sign}${t.replace(/\/(?:32|128)$/, "")}`);
  return terms.length === 0 || terms.length > MOST_ADDRESSES ? null : terms;
}

async function exchanges(dns: Dns, target: Name): Promise<readonly Name[] | null> {
  const found = await textsOf(dns, target, "MX");
  return found.kind === "error" ? null : found.texts.filter((name) => name !== "");
}

/** The addresses of the list that do not pass yet come first, where they always count and cost nothing. */
async function withListed({ dns, domain, listed }: Composing, text: string): Promise<string> {
  if (listed.length === 0) return text;
  const passing = await passingOf(budgeted(withRecord(dns, domain, text)), domain);
  if (!passing.known) return text;
  const terms = termsOf(subtract(listed, passing.value.ranges));
  return terms.length === 0 || terms.length > MOST_TERMS ? text : withFirst(text, terms);
}

/** Does the domain's MX, or a key that its vendor's customers have, show that a service is in use? */
export function usage(dns: Dns, domain: Name): (include: Name) => Promise<string | null> {
  return async (include) => {
    const { domains, selectors } = tracesOf(include);
    const below = (name: string): boolean => domains.some((d) => name === d || name.endsWith(`.${d}`));
    const mx = (await exchanges(dns, domain)) ?? [];
    const server = mx.find(below);
    if (server !== undefined) return nameToRaw(server);
    for (const selector of selectors) {
      const name = rawToName(keyNameText(selector, domain));
      if (name === null) continue;
      const outcome = await dns.ask({ name, type: "TXT" });
      if (outcome.kind !== "answer") continue;
      const led = outcome.records.some((rr) => rr.data.type === "CNAME" && below(rr.data.target));
      // A selector as plain as s1 is anybody's; one that leads to the vendor, or bears its name, is not.
      if (led || (outcome.records.length > 0 && selector.length > 4)) return name;
    }
    return null;
  };
}
