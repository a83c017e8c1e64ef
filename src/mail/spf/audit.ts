import { fitted } from "../../core/fitted.ts";
import { budgeted, MAX_QUESTIONS, type Budget } from "../../dns/budget.ts";
import { evidenceOf } from "../../dns/dig.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name, Outcome, Rdata } from "../../dns/types.ts";
import { contains, network, type IpRange } from "../../ip/range.ts";
import { bitsOf, type Ip } from "../../ip/ip.ts";
import { privateNetworks } from "../../ip/private.ts";
import { subtract, toSet, type IpSet } from "../../ip/set.ts";
import { known, unknown, type Fact } from "../known.ts";
import { authorizedRanges, depending, exactly, passingOf } from "./authorized.ts";
import { correctionOf, wantsRecord, withCorrection } from "./correction.ts";
import { isSpfRecord } from "./parse.ts";
import { budgetNotices, voidTermNotices } from "./notices-budget.ts";
import { recordNotices } from "./notices-record.ts";
import { treeNotices } from "./notices-tree.ts";
import { recordTexts, rootNotices, unseenTexts } from "./notices-root.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { nodesOf } from "./nodes.ts";
import { unregisteredNames } from "./takeover.ts";
import { spfTree } from "./tree.ts";
import type { AskedNode, SpfDomain, SpfIncludeCost } from "./types.ts";
import { because } from "../why.ts";

type Answer = Extract<Outcome, { readonly kind: "answer" }>;
type TxtData = Extract<Rdata, { readonly strings: readonly string[] }>;

/** From so many lookups on it is worth knowing which include gives what. */
const NEAR_LIMIT = 8;

/** What the list says of a domain; only corrections and costs use it. */
export interface Listing {
  /** What sends as the domain. */
  readonly addresses: readonly Ip[];
  /** What must not. */
  readonly forbidden?: readonly IpRange[];
  /** False where the domain sends nothing: then no record is looked for. */
  readonly sends?: boolean;
}

/**
 * Everything about a domain's SPF that does not depend on one sending address. Unknown when its own TXT records could
 * not be asked. `max`: the questions that it may cost.
 */
export async function auditDomain(
  door: Dns,
  domain: Name,
  { addresses, forbidden = [], sends = true }: Listing = { addresses: [] },
  max = MAX_QUESTIONS,
): Promise<Fact<SpfDomain>> {
  const dns = budgeted(door, max);
  const question = { name: domain, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  if (outcome.kind === "error") return unknown(outcome);
  const txt = textsIn(outcome);
  const [tree, passing] = await Promise.all([spfTree(dns, domain), passingOf(dns, domain)]);
  const includes = await includeCosts(dns, tree, addresses);
  const noted = await noticesOf(dns, domain, txt, tree, includes, addresses.length);
  const taken = new Set(noted.flatMap((n) => (n.code === "takeover" ? [n.params.term] : [])));
  const found = [...noted, ...voidTermNotices(tree, passing.known ? passing.value.shut : [], taken)];
  // No receiver sees mail from a private address: where the record does not name it, to add it would help nobody.
  const unseen = subtract(privateNetworks(), passing.known ? passing.value.ranges : []);
  const listed = subtract(addressSet(addresses), unseen);
  const lost = passing.known ? subtract(listed, passing.value.ranges) : [];
  const looked =
    sends && (wantsRecord(found) || lost.length > 0)
      ? await correctionOf(
          {
            dns,
            domain,
            passing,
            listed,
            forbidden: toSet(forbidden),
            published: publishedText(txt),
            texts: await textsMeant(dns, domain, txt),
            unseen: unseenTexts(txt),
            noticesOver: (view) => noticesOver(view, domain, addresses.length),
          },
          found,
        )
      : null;
  // What was not asked may hold what the record brings, or does not cure.
  const correction =
    looked !== null && dns.notAsked() > 0 ? ({ kind: "undecided", why: { code: "unproven", max } } as const) : looked;
  const notices = correction === null ? found : withCorrection(found, correction, tree.record);
  const { lookups, voidLookups } = tree;
  const evidence = [evidenceOf(question, outcome)];
  const notAsked = dns.notAsked();
  const parts = {
    domain,
    tree,
    lookups,
    voidLookups,
    voids: passing.known ? passing.value.voids : null,
    notices,
    corrected: correction?.kind === "proven" ? correction.record : null,
    authorized: counted(exactly(passing), dns, max),
    depending: depending(passing),
    evidence,
    includes: fitted(includes),
  };
  return known(notAsked === 0 ? parts : { ...parts, notAsked });
}

function textsIn(outcome: Answer): readonly TxtData[] {
  return outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [rr.data] : []));
}

/** What would be noticed over another view, the costs of includes apart. */
async function noticesOver(view: Dns, domain: Name, listed: number): Promise<readonly SpfNotice[]> {
  const [outcome, tree] = await Promise.all([view.ask({ name: domain, type: "TXT" }), spfTree(view, domain)]);
  if (outcome.kind === "error") return [];
  return noticesOf(view, domain, textsIn(outcome), tree, [], listed);
}

async function noticesOf(
  dns: Dns,
  domain: Name,
  txt: readonly TxtData[],
  tree: AskedNode,
  includes: readonly SpfIncludeCost[],
  listed: number,
): Promise<readonly SpfNotice[]> {
  const hasTxt = txt.some((data) => isSpfRecord(data.strings.join("")));
  const [old, unregistered] = await Promise.all([oldType(dns, domain, hasTxt), unregisteredNames(dns, tree)]);
  const root = rootNotices(domain, txt, listed);
  const split = root.some((n) => n.code === "string-splitting");
  // Where strings fuse two terms, the name that this makes is only what follows.
  const placed = treeNotices(tree, unregistered).filter(
    (n) => !(split && n.code === "include-gone" && n.params.instead !== null),
  );
  return [
    ...root,
    ...old,
    ...budgetNotices(tree, includes),
    ...placed,
    ...nodesOf(tree).flatMap((node) =>
      node.record === null || node.status !== "ok" ? [] : recordNotices(node, node === tree),
    ),
  ];
}

/** A set that the budget closed says how much was left out. */
function counted(set: Fact<IpSet>, dns: Budget, max: number): Fact<IpSet> {
  if (set.known || set.detail !== dns.over.detail) return set;
  return because("limit", { code: "not-asked", max, left: dns.notAsked() });
}

function addressSet(addresses: readonly Ip[]): IpSet {
  return toSet(addresses.map((ip) => network(ip, bitsOf(ip.family))));
}

/** RFC 7208 §3.1: the SPF type (99) is no longer asked for. Asked once a domain; where DNS does not say, nothing is said. */
async function oldType(dns: Dns, domain: Name, hasTxt: boolean): Promise<readonly SpfNotice[]> {
  return (await oldTexts(dns, domain)) === null ? [] : [notice("type-99", domain, "type-99", { domain, hasTxt })];
}

/** The texts of type SPF; null when there are none. */
async function oldTexts(dns: Dns, domain: Name): Promise<readonly string[] | null> {
  const outcome = await dns.ask({ name: domain, type: "SPF" });
  if (outcome.kind === "error") return null;
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "SPF" ? [joined(rr.data)] : []));
  return texts.length === 0 ? null : texts;
}

/** What was meant as the record: TXT, else the old type. */
async function textsMeant(dns: Dns, domain: Name, txt: readonly TxtData[]): Promise<readonly string[]> {
  const texts = recordTexts(txt);
  return texts.length > 0 ? texts : ((await oldTexts(dns, domain)) ?? []).filter(isSpfRecord);
}

function publishedText(txt: readonly TxtData[]): string | null {
  const [only, ...more] = txt.map(joined).filter(isSpfRecord);
  return more.length > 0 ? null : (only ?? null);
}

/** What each include or redirect of the own record costs, and how many of the list's addresses it lets pass. */
async function includeCosts(dns: Dns, tree: AskedNode, addresses: readonly Ip[]): Promise<readonly SpfIncludeCost[]> {
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
