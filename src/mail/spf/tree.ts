import { fitted, NONE } from "../../core/fitted.ts";
import { ROOT } from "../../dns/name.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { nameToRaw, rawToName, recordOf } from "./door.ts";
import { sharedTarget } from "./fixed-target.ts";
import { hostFault } from "./host-faults.ts";
import { countsAsLookup, MAX_LOOKUPS } from "./limits.ts";
import { parseSpf, redirectOf, type Directive, type SpfRecord, type SpfSyntaxError } from "./parse.ts";
import { termFaultText } from "./term-fault.ts";
import type { AskedNode, SpfNode } from "./types.ts";

/** A record may nest as deep as it likes; what is over these bounds is said to be so. No evaluation gets deeper than ten. */
const MAX_DEPTH = MAX_LOOKUPS + 1;
const MAX_NODES = 200;
/** The a and mx terms whose names are asked for: twice as many as any evaluation reaches. */
const MAX_HOSTS = 2 * MAX_LOOKUPS;

/** What of a tree may still be looked at. */
interface Left {
  nodes: number;
  hosts: number;
}

/** Has a record so many terms that no correction can bring it within the limits, whatever their names hold? */
export function isBeyondCorrection(text: string): boolean {
  const { record } = parseSpf(text);
  return reachable(record).filter((d) => countsAsLookup(d.mechanism)).length > MAX_HOSTS + MAX_LOOKUPS;
}

/** The include tree of a domain with the cost of every part, whatever address sends (RFC 7208 §4.6.4). */
export function spfTree(dns: Dns, domain: Name): Promise<AskedNode> {
  return nodeOf(dns, domain, null, [], { nodes: MAX_NODES, hosts: MAX_HOSTS });
}

async function nodeOf(
  dns: Dns,
  domain: Name,
  via: SpfNode["via"],
  above: readonly Name[],
  budget: Left,
): Promise<AskedNode> {
  const leaf = (status: AskedNode["status"], detail: string, record: string | null = null): AskedNode => ({
    domain,
    record,
    status,
    detail,
    via,
    lookups: 0,
    voidLookups: 0,
    children: NONE,
    faults: NONE,
  });
  if (above.includes(domain)) {
    const circle = [...above, domain];
    return { ...leaf("loop", `${domain} includes itself: ${circle.join(" → ")}`), circle };
  }
  if (above.length >= MAX_DEPTH || budget.nodes-- <= 0) return leaf("limit", "the tree is larger than is looked at");
  const found = await recordOf(dns, domain);
  switch (found.kind) {
    case "error":
      return leaf("unknown", found.detail);
    case "none":
      return leaf(
        found.nxdomain ? "nxdomain" : "no-record",
        found.nxdomain ? `${domain} does not exist` : `${domain} has no SPF record`,
      );
    case "multiple":
      return leaf(
        "multiple",
        `${domain} has ${found.texts.length} SPF records: ${found.texts.map((t) => excerpt(t, 60)).join(" | ")}`,
        found.texts[0] ?? null,
      );
    case "record": {
      const { record, errors } = parseSpf(found.text);
      const error = errors[0];
      if (error !== undefined) return syntaxLeaf(leaf, error, found.text);
      return expand(dns, domain, via, [...above, domain], budget, record);
    }
  }
}

function syntaxLeaf(
  leaf: (status: "syntax", detail: string, record: string) => AskedNode,
  { span, term, fault }: SpfSyntaxError,
  text: string,
): AskedNode {
  const shown = excerpt(term, 60);
  const detail = `column ${span.column}, ${shown}: ${termFaultText(fault)}`;
  return { ...leaf("syntax", detail, text), syntax: { column: span.column, term: shown, fault } };
}

async function expand(
  dns: Dns,
  domain: Name,
  via: SpfNode["via"],
  path: readonly Name[],
  budget: Left,
  record: SpfRecord,
): Promise<AskedNode> {
  const directives = reachable(record);
  const sender = path[0] ?? domain;
  const children = await Promise.all(links(record, directives).map((link) => childOf(dns, link, path, budget)));
  const costs = directives.filter((d) => countsAsLookup(d.mechanism)).length;
  const redirects = links(record, []).length;
  const hosts = directives.filter((d) => (d.mechanism.name === "a" || d.mechanism.name === "mx") && budget.hosts-- > 0);
  const found = await Promise.all(hosts.map((d) => hostFault(dns, d, domain, sender)));
  const unknown = found.includes("unknown") || children.some((c) => c.status === "unknown");
  const faults = found.flatMap((fault) => (fault === null || fault === "unknown" ? [] : [fault]));
  return {
    domain,
    record: record.text,
    status: "ok",
    via,
    children: fitted(children),
    faults: fitted(faults),
    detail: unknown ? "a part could not be asked" : "",
    lookups: costs + redirects + children.reduce((sum, c) => sum + c.lookups, 0),
    voidLookups:
      faults.filter((f) => f.kind !== "too-many").length + children.reduce((sum, c) => sum + c.voidLookups, 0),
  };
}

/** Directives up to and with `all`: nothing behind it is ever looked at (RFC 7208 §5.1). */
export function reachable(record: SpfRecord): readonly Directive[] {
  const directives = record.terms.filter((t): t is Directive => t.kind === "directive");
  const all = directives.findIndex((d) => d.mechanism.name === "all");
  return all < 0 ? directives : directives.slice(0, all + 1);
}

interface Link {
  readonly target: string;
  readonly via: NonNullable<SpfNode["via"]>;
}

function links(record: SpfRecord, directives: readonly Directive[]): readonly Link[] {
  const includes = directives.flatMap((d): readonly Link[] =>
    d.mechanism.name === "include"
      ? [{ target: d.mechanism.domain, via: { term: d.text, kind: "include", span: d.span } }]
      : [],
  );
  const redirect = redirectOf(record);
  if (redirect === null) return includes;
  return [...includes, { target: redirect.value, via: { term: redirect.text, kind: "redirect", span: redirect.span } }];
}

async function childOf(dns: Dns, link: Link, path: readonly Name[], budget: Left): Promise<SpfNode> {
  const target = await sharedTarget(link.target, nameToRaw(path.at(-1) ?? ROOT), path[0] ?? ROOT);
  const name = target === null ? null : rawToName(target);
  if (name !== null) return nodeOf(dns, name, link.via, path, budget);
  const status = target === null ? "macro" : "no-record";
  const detail = status === "macro" ? "depends on the message" : `${link.target} is not a name that can be asked`;
  return {
    domain: link.target,
    record: null,
    status,
    detail,
    via: link.via,
    lookups: 0,
    voidLookups: 0,
    children: NONE,
    faults: NONE,
  };
}
