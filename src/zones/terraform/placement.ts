import { parse } from "tldts";
import { isSubdomain, lastLabels, normalizeName, parentOf, ROOT } from "../../dns/name.ts";
import type { Name, RrType } from "../../dns/types.ts";
import { TYPE_CODES } from "../../dns/wire/codes.ts";
import type { Location } from "../../text/problem.ts";
import { addUnplaced } from "../iac/collect.ts";
import { nameOf } from "../iac/rdata.ts";
import type { Block } from "./ast.ts";
import type { Machine } from "./module.ts";
import type { Provider } from "./providers.ts";
import { applyRecord } from "./records.ts";
import type { Resource } from "./resource.ts";
import { isUnknown, textOf } from "./values.ts";

/** A record whose zone is known by nothing but a variable or an id: its own name may tell. */
export interface Homeless {
  readonly provider: Provider;
  readonly resource: Resource;
  readonly block: Block;
  /** Records with the same key are in the same zone. */
  readonly key: string;
  readonly reason: string;
}

/** Names that no registry gives out, as documentation and tests have them (RFC 2606, RFC 6761, RFC 8375). */
const RESERVED = /(?:^|\.)([^.]+\.(?:example|test|invalid|localhost|local|internal)|home\.arpa)$/;

/**
 * The domain that is registered of a full name (`_dmarc.example.com` → `example.com`); null for what may as well be a name
 * within a zone.
 */
function registeredOf(label: string): Name | null {
  const name = nameOf(label);
  if (name === null || name === "") return null;
  const reserved = RESERVED.exec(name)?.[1];
  if (reserved !== undefined) return normalizeName(reserved);
  const { domain, isIcann } = parse(name, { extractHostname: false, validateHostname: false });
  if (domain !== null && isIcann === true) return normalizeName(domain);
  return label.endsWith(".") ? lastLabels(name, 2) : null;
}

/** Places what full names tell the zone of; what is left may own its label in any zone. */
export function placeHomeless(machine: Machine): void {
  const groups = new Map<string, Homeless[]>();
  for (const one of machine.homeless) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  for (const group of groups.values()) placeGroup(machine, group);
}

function placeGroup(machine: Machine, group: readonly Homeless[]): void {
  const named = group.map((one) => ({ ...one, label: labelOf(one) }));
  const full = named.map(({ provider, label }) =>
    label === null || provider.owner === "relative" ? null : registeredOf(label),
  );
  const domains = new Set(full.filter((domain) => domain !== null));
  const [only = null, more] = domains;
  const domain = more === undefined ? only : null;
  // A record at the registered domain itself: then no other name is the apex of their zone.
  const apex = domain !== null && named.some(({ label }) => label !== null && nameOf(label) === domain);
  for (const [n, one] of named.entries()) {
    const own = full[n] ?? (apex && one.label !== null ? domain : null);
    if (own === null) leaveUnplaced(machine, one, domain);
    else
      applyRecord(machine, one.provider, one.resource, { origin: zoneWith(machine, own, one.label), isPrivate: false });
  }
}

function labelOf({ provider, resource }: Homeless): string | null {
  const label = resource.get(provider.name);
  return isUnknown(label) ? null : (textOf(label) ?? "");
}

/** The zone of the configuration that holds the name, where one does. */
function zoneWith(machine: Machine, domain: Name, label: string | null): Name {
  const name = nameOf(label ?? "") ?? domain;
  for (let at = name; at !== domain && isSubdomain(at, domain); at = parentOf(at))
    if (machine.collected.zones.has(at)) return at;
  return domain;
}

function leaveUnplaced(
  machine: Machine,
  { provider, resource, block, reason, label }: Homeless & { readonly label: string | null },
  under: Name | null,
): void {
  const type = textOf(provider.type(resource))?.toUpperCase() ?? "";
  unplaced(machine, {
    at: resource.at,
    type,
    label,
    under,
    block,
    reason: `the zone of this ${resource.type} is not known: ${reason}`,
  });
}

/** A record that may stand in any zone. */
export function unplaced(
  machine: Machine,
  part: {
    readonly at: Location;
    readonly type: string;
    readonly label: string | null;
    readonly under: Name | null;
    readonly block: Block;
    readonly reason: string;
  },
): void {
  const name = part.label === null || part.label === "@" ? ROOT : (nameOf(part.label) ?? ROOT);
  const narrow = Object.hasOwn(TYPE_CODES, part.type) && !/^(CNAME|NS|DNAME)$/.test(part.type);
  addUnplaced(machine.collected, {
    at: part.at,
    reason: part.reason,
    label: name.startsWith("*") ? ROOT : name,
    under: part.under,
    ...(narrow ? { types: [part.type as RrType] } : {}),
    written: writtenOf(part.block),
  });
}

/** The block without its positions, so that moving it is no change. */
function writtenOf({ labels, body }: Block): string {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
  return JSON.stringify([labels, body], (key, value: unknown) => (key === "at" ? undefined : plain(key, value)));
}
