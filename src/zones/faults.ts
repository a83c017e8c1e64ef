import { parse } from "tldts";
import { below, isSubdomain, labelsOf, parentOf, relativeTo } from "../dns/name.ts";
import { rdataText } from "../dns/rdata.ts";
import type { Name } from "../dns/types.ts";
import { answerFrom } from "./lookup.ts";
import { indexZone, type ZoneIndexes } from "./index-zones.ts";
import type { Zone, ZoneRecord } from "./types.ts";

/** Something in the files that no server answers as it was meant. */
export type ZoneFault =
  /** A CNAME with other data at its name (RFC 1034 §3.6.2): servers refuse the zone, or answer only one of them. */
  | { readonly kind: "cname-beside-others"; readonly cname: ZoneRecord; readonly others: readonly ZoneRecord[] }
  /** Records below a delegation (RFC 1034 §4.2.1) or a DNAME (RFC 6672 §2.4) of the same zone: nobody is given them. */
  | { readonly kind: "below-delegation"; readonly cut: ZoneRecord; readonly hidden: readonly ZoneRecord[] }
  | { readonly kind: "below-dname"; readonly cut: ZoneRecord; readonly hidden: readonly ZoneRecord[] }
  /** A name that got the zone's name appended because its final dot is missing (RFC 1035 §5.1). */
  | { readonly kind: "missing-final-dot"; readonly record: ZoneRecord; readonly written: Name; readonly meant: Name };

export type FaultOf<K extends ZoneFault["kind"]> = Extract<ZoneFault, { readonly kind: K }>;

const MAIL_TYPES: ReadonlySet<string> = new Set(["MX", "TXT", "CNAME", "SPF"]);
/** RRSIG, NSEC and KEY may stand beside a CNAME (RFC 4034 §3, §4; RFC 3007). */
const BESIDE = new Set([46, 47, 25]);
/** Providers that these formats serve flatten a CNAME at the top of a zone; a name server does not. */
const FLATTENED = /\.(tf|tf\.json|json|ya?ml|js|ts)$/;

/** The faults of one zone, in file order. */
export function faultsOf(zone: Zone, indexes: ZoneIndexes): readonly ZoneFault[] {
  const { nodes } = indexZone(zone);
  const doubled = below(zone.origin, zone.origin);
  return [
    ...[...nodes.values()].flatMap((node) => cnameBeside(zone, node)),
    ...hiddenRecords(zone, nodes),
    ...zone.records.flatMap((record) => missingDot(zone, record, doubled, indexes)),
  ];
}

function cnameBeside(zone: Zone, node: readonly ZoneRecord[]): readonly ZoneFault[] {
  const cname = node.find((r) => r.data.type === "CNAME");
  if (cname === undefined || (cname.name === zone.origin && FLATTENED.test(cname.at.file))) return [];
  const others = node.filter((r) => r.data.type !== "CNAME" && !(r.data.type === "OTHER" && BESIDE.has(r.data.code)));
  return others.length === 0 ? [] : [{ kind: "cname-beside-others", cname, others }];
}

/** Mail records that stand below an NS or DNAME of their own zone, by the cut that hides them. */
function hiddenRecords(zone: Zone, nodes: ReadonlyMap<Name, readonly ZoneRecord[]>): readonly ZoneFault[] {
  const cuts = new Map<ZoneRecord, ZoneRecord[]>();
  const hasCut = zone.records.some((r) => r.data.type === "DNAME" || (r.data.type === "NS" && r.name !== zone.origin));
  if (!hasCut) return [];
  for (const record of zone.records) {
    if (!MAIL_TYPES.has(record.data.type)) continue;
    const cut = cutOver(zone, nodes, record.name);
    if (cut === null) continue;
    const hidden = cuts.get(cut);
    if (hidden === undefined) cuts.set(cut, [record]);
    else hidden.push(record);
  }
  return [...cuts].map(([cut, hidden]) => ({
    kind: cut.data.type === "NS" ? "below-delegation" : "below-dname",
    cut,
    hidden,
  }));
}

function cutOver(zone: Zone, nodes: ReadonlyMap<Name, readonly ZoneRecord[]>, name: Name): ZoneRecord | null {
  let found: ZoneRecord | null = null;
  for (let at = name; isSubdomain(at, zone.origin); at = parentOf(at)) {
    const node = nodes.get(at);
    const ns = at === zone.origin ? undefined : node?.find((r) => r.data.type === "NS");
    const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
    found = ns ?? dname ?? found; // the highest one wins
    if (at === zone.origin || at === "") break;
  }
  return found;
}

function targetOf(record: ZoneRecord): Name | null {
  const { data } = record;
  if (data.type === "MX") return data.exchange;
  if (data.type === "CNAME" || data.type === "PTR" || data.type === "DNAME" || data.type === "NS") return data.target;
  return null;
}

/** `mail.example.com.example.com`, as an owner or as a target; for a reverse zone any name below `in-addr.arpa` as a target. */
function missingDot(
  { origin }: Zone,
  record: ZoneRecord,
  /** The zone's name twice. */
  doubled: Name,
  indexes: ZoneIndexes,
): readonly ZoneFault[] {
  if (origin === "") return [];
  const twice = (name: Name): boolean => isSubdomain(name, doubled);
  const cut = (name: Name): Name => relativeTo(name, origin);
  if (MAIL_TYPES.has(record.data.type) && twice(record.name))
    return [{ kind: "missing-final-dot", record, written: record.name, meant: cut(record.name) }];
  const target = targetOf(record);
  if (target === null || !isSubdomain(target, origin) || target === origin) return [];
  const reverse = record.data.type === "PTR" && /(^|\.)(in-addr|ip6)\.arpa$/.test(origin) && cut(target).includes(".");
  if (!twice(target) && !reverse && !isForeign(cut(target))) return [];
  const said = answerFrom(indexes, { name: target, type: "A" });
  if (said.source !== "zone" || said.answer.rcode !== "NXDOMAIN") return []; // there is such a name: it was meant
  return [{ kind: "missing-final-dot", record, written: target, meant: cut(target) }];
}

/** A name as of another organization (`mail.vendor.com`): three labels or more that end in a public suffix. */
function isForeign(relative: Name): boolean {
  if (labelsOf(relative).length < 3) return false;
  const { domain, isIcann } = parse(relative, { extractHostname: false, validateHostname: false });
  return domain !== null && isIcann === true;
}

/** A record in one line, as messages show it. */
export function recordText(record: Pick<ZoneRecord, "name" | "data">): string {
  return `${record.name === "" ? "." : record.name} ${record.data.type} ${rdataText(record.data)}`;
}
