import { budgeted, MAX_QUESTIONS, type Budget } from "../../dns/budget.ts";
import { evidenceOf } from "../../dns/dig.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { contains, network } from "../../ip/range.ts";
import { bitsOf, type Ip } from "../../ip/ip.ts";
import { subtract, toSet, type IpSet } from "../../ip/set.ts";
import { known, unknown, type Fact } from "../known.ts";
import { authorizedRanges } from "./authorized.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { budgetNotices } from "./notices-budget.ts";
import { recordNotices } from "./notices-record.ts";
import { treeNotices } from "./notices-tree.ts";
import { rootNotices } from "./notices-root.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { nodesOf } from "./nodes.ts";
import { termsOf, withRecord, without } from "./rewrite.ts";
import { unregisteredNames } from "./takeover.ts";
import { spfTree } from "./tree.ts";
import { rawToName } from "./door.ts";
import type { SpfDomain, SpfIncludeCost, SpfNode } from "./types.ts";
import { because } from "../why.ts";

/** From so many lookups on it is worth knowing which include gives what. */
const NEAR_LIMIT = 8;

/**
 * Everything about a domain's SPF that does not depend on one sending address. `addresses`: what the list says sends as
 * this domain; only corrections and costs use them. Unknown when its own TXT records could not be asked.
 */
export async function auditDomain(door: Dns, domain: Name, addresses: readonly Ip[] = []): Promise<Fact<SpfDomain>> {
  const dns = budgeted(door);
  const question = { name: domain, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  if (outcome.kind === "error") return unknown(outcome);
  const txt = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [rr.data] : []));
  const [tree, authorized, old] = await Promise.all([
    spfTree(dns, domain),
    authorizedRanges(dns, domain),
    oldType(
      dns,
      domain,
      txt.some((data) => isSpfRecord(data.strings.join(""))),
    ),
  ]);
  const [unregistered, includes] = await Promise.all([
    unregisteredNames(dns, tree),
    includeCosts(dns, tree, addresses),
  ]);
  const noted = [
    ...rootNotices(domain, txt, () => termsOf(addressSet(addresses))),
    ...old,
    ...budgetNotices(tree, includes),
    ...treeNotices(tree, unregistered),
    ...nodesOf(tree).flatMap((node) =>
      node.record === null || node.status !== "ok" ? [] : recordNotices(node, node === tree),
    ),
  ];
  const notices = await Promise.all(noted.map((i) => withoutDouble(dns, tree, authorized, i)));
  const { lookups, voidLookups } = tree;
  const evidence = [evidenceOf(question, outcome)];
  const notAsked = dns.notAsked();
  const parts = {
    domain,
    tree,
    lookups,
    voidLookups,
    notices,
    authorized: counted(authorized, dns),
    evidence,
    includes,
  };
  return known(notAsked === 0 ? parts : { ...parts, notAsked });
}

/** A set that the budget closed says how much was left out. */
function counted(set: Fact<IpSet>, dns: Budget): Fact<IpSet> {
  if (set.known || set.detail !== dns.over.detail) return set;
  return because("limit", { code: "not-asked", max: MAX_QUESTIONS, left: dns.notAsked() });
}

function addressSet(addresses: readonly Ip[]): IpSet {
  return toSet(addresses.map((ip) => network(ip, bitsOf(ip.family))));
}

/** RFC 7208 §3.1: the SPF type (99) is no longer asked for. Asked once a domain; where DNS does not say, nothing is said. */
async function oldType(dns: Dns, domain: Name, hasTxt: boolean): Promise<readonly SpfNotice[]> {
  const outcome = await dns.ask({ name: domain, type: "SPF" });
  if (outcome.kind === "error" || !outcome.records.some((rr) => rr.data.type === "SPF")) return [];
  const record = outcome.records.flatMap((rr) => (rr.data.type === "SPF" ? [rr.data.strings.join("")] : []))[0] ?? "";
  const valid = isSpfRecord(record) && parseSpf(record).errors.length === 0;
  const more = { corrected: hasTxt || !valid ? null : record };
  return [notice("type-99", domain, "type-99", { domain, hasTxt }, more)];
}

/** What each include or redirect of the own record costs, and how many of the list's addresses it lets pass. */
async function includeCosts(dns: Dns, tree: SpfNode, addresses: readonly Ip[]): Promise<readonly SpfIncludeCost[]> {
  if (tree.lookups < NEAR_LIMIT) return [];
  const costs = await Promise.all(
    tree.children.slice(0, 50).map(async (child): Promise<SpfIncludeCost> => {
      const term = child.via?.term ?? child.domain;
      const set = child.status === "ok" && addresses.length > 0 ? await authorizedRanges(dns, child.domain) : null;
      const listed =
        set?.known === true ? addresses.filter((ip) => set.value.some((r) => contains(r, ip))).length : null;
      return { term, lookups: child.lookups + 1, listed };
    }),
  );
  return costs.sort((a, b) => b.lookups - a.lookups);
}

/** A doubled include of the own record may go when the same addresses still pass without it. */
async function withoutDouble(dns: Dns, tree: SpfNode, now: Fact<IpSet>, found: SpfNotice): Promise<SpfNotice> {
  if (found.code !== "duplicate-include" || tree.record === null || !now.known) return found;
  const { record } = parseSpf(tree.record);
  const terms = record.terms.filter(
    (t) => t.kind === "directive" && t.mechanism.name === "include" && rawToName(t.mechanism.domain) === found.cause,
  );
  const text = without(
    record,
    terms.map((t) => t.text),
  );
  if (text === null) return found;
  const then = await authorizedRanges(withRecord(dns, tree.domain, text), tree.domain);
  if (!then.known || subtract(now.value, then.value).length > 0) return found;
  return { ...found, corrected: text };
}
