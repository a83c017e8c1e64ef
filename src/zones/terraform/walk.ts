import type { Location } from "../../text/problem.ts";
import { addEverywhere, addOpen } from "../iac/collect.ts";
import type { Block, Expr } from "./ast.ts";
import { evaluate } from "./evaluate.ts";
import { instancesOf, isExpanded } from "./expand.ts";
import type { Env, Machine, Scope } from "./module.ts";
import { localSource, moduleInstances } from "./modules.ts";
import { excerpt } from "../../text/printable.ts";
import { unplaced } from "./placement.ts";
import { mayBeRecord, providerOf, type Provider } from "./providers.ts";
import { applyRecord, knownZone, unknownInstances } from "./records.ts";
import { resourceOf } from "./resource.ts";
import { elementsOf, isUnknown, textOf, type Instance, type Unknown, type Value } from "./values.ts";
import { isIdentity, isZoneType, zoneOfInstance, zoneOfValue, type ZoneIdentity } from "./zones.ts";
import { toldDomain } from "./zone-ids.ts";

/** Arguments by which records of any provider name their zone. */
const ZONE_ARGUMENTS = [
  "zone_id",
  "zone",
  "zone_name",
  "hosted_zone_id",
  "managed_zone",
  "domain",
  "domain_name",
  "dns_zone",
];

/** Everything that one module declares, the modules it calls included. */
export function walkScope(scope: Scope): void {
  const env: Env = { scope, locals: new Map() };
  for (const block of scope.directory.resources.values()) resource(env, block);
  for (const [name, block] of scope.directory.modules) module(scope, name, block);
}

function resource(env: Env, block: Block): void {
  const [type = ""] = block.labels;
  const provider = providerOf(type);
  const isZone = isZoneType(type);
  if (provider === null && !isZone && !mayBeRecord(type)) return;
  const instances = instancesOf(env, block);
  if (!isExpanded(instances)) return unknownNumber(env, block, provider, instances);
  for (const { env: inner } of instances) {
    const instance: Instance = { kind: "instance", type, block, env: inner };
    if (isZone) zone(env.scope, instance);
    else if (provider === null) unknownType(inner, block);
    else {
      const one = resourceOf(inner, block);
      const value = one.get(provider.zone);
      const found =
        toldZone(env.scope.machine, value) ??
        zoneOfValue(value, provider.zoneByName) ??
        (type === "google_dns_record_set" ? managedZone(env.scope, value) : null);
      if (found !== null) applyRecord(env.scope.machine, provider, one, found);
      else env.scope.machine.homeless.push({ provider, resource: one, block, ...zoneText(value) });
    }
  }
}

function toldZone(machine: Machine, value: Value): ZoneIdentity | null {
  const origin = toldDomain(machine.zoneIds, value);
  return origin === null ? null : { origin, isPrivate: false };
}

/** What is known of a zone that is not: records that say the same of it are in one zone. */
function zoneText(value: Value): { readonly key: string; readonly reason: string } {
  if (isUnknown(value)) return { key: JSON.stringify([value.reason, value.at, value.reference]), reason: value.reason };
  const text = textOf(value);
  return {
    key: text ?? "",
    reason: text === null ? "it names none" : `nothing here tells the domain of ${excerpt(text, 60)}`,
  };
}

function zone(scope: Scope, instance: Instance): void {
  const found = zoneOfInstance(instance);
  const { at } = instance.block;
  if (found === null) return;
  if (isIdentity(found)) {
    if (found.isPrivate) return;
    knownZone(scope.machine, found.origin, at);
    addOpen(scope.machine.collected, found.origin, found.origin, {
      at,
      reason: "the DNS provider adds its own NS and SOA records",
      types: ["NS", "SOA"],
    });
  } else
    addEverywhere(scope.machine.collected, {
      at,
      reason: `the name of this zone is not known: ${found.reason}`,
      undeclaredOnly: true,
    });
}

/** Google's records name their zone by the zone's own short name. */
function managedZone(scope: Scope, value: Value): ZoneIdentity | null {
  const name = textOf(value);
  if (name === null) return null;
  for (const blocks of [scope.directory.resources, scope.directory.data]) {
    for (const block of blocks.values()) {
      if (block.labels[0] !== "google_dns_managed_zone") continue;
      const env: Env = { scope, locals: new Map() };
      const given = block.body.attributes.get("name");
      if (given === undefined || evaluate(env, given.value) !== name) continue;
      const found = zoneOfInstance({ kind: "instance", type: "google_dns_managed_zone", block, env });
      return found !== null && isIdentity(found) ? found : null;
    }
  }
  return null;
}

function unknownNumber(env: Env, block: Block, provider: Provider | null, why: Unknown): void {
  const { machine } = env.scope;
  const argument = provider === null ? undefined : block.body.attributes.get(provider.zone);
  const value = argument === undefined ? null : evaluate(env, argument.value);
  const found = provider === null ? null : (toldZone(machine, value) ?? zoneOfValue(value, provider.zoneByName));
  const { at } = block;
  if (provider === null) return addEverywhere(machine.collected, { at, reason: why.reason });
  if (found === null) {
    const one = resourceOf(env, block);
    const type = textOf(provider.type(one))?.toUpperCase() ?? "";
    const name = one.get(provider.name);
    const label = isUnknown(name) ? null : textOf(name);
    return unplaced(machine, { at, type, label, under: null, block, reason: why.reason });
  }
  if (found.isPrivate) return;
  knownZone(machine, found.origin, at);
  unknownInstances(machine, provider, resourceOf(env, block), found.origin, why);
}

function unknownType(env: Env, block: Block): void {
  const reason = `resource ${block.labels[0] ?? ""} may declare records but is not evaluated`;
  touches(env, block, ZONE_ARGUMENTS, { at: block.at, reason });
}

/** The narrowest place that the arguments tell. */
function touches(
  env: Env,
  block: Block,
  names: readonly string[],
  part: { readonly at: Location; readonly reason: string; readonly undeclaredOnly?: true },
): void {
  const zones = names.flatMap((name) => {
    const attribute = block.body.attributes.get(name);
    const found = attribute === undefined ? null : zoneOfValue(evaluate(env, attribute.value), true);
    return found === null ? [] : [found];
  });
  if (zones.length === 0) return addEverywhere(env.scope.machine.collected, part);
  for (const one of zones) if (!one.isPrivate) addOpen(env.scope.machine.collected, one.origin, null, part);
}

/** A module of the repo is evaluated with its inputs; another one may do anything with the zones it is told of. */
function module(scope: Scope, name: string, block: Block): void {
  const { collected } = scope.machine;
  if (localSource(scope, block) !== null) {
    const value = moduleInstances(scope, name, block.at);
    scope.known.set(`module.${name}`, value);
    if (isUnknown(value)) return addEverywhere(collected, { at: block.at, reason: `module ${name}: ${value.reason}` });
    const instances = typeof value === "object" && value?.kind === "module" ? [value] : (elementsOf(value) ?? []);
    for (const instance of instances)
      if (typeof instance === "object" && instance?.kind === "module") walkScope(instance.env.scope);
    return;
  }
  const env: Env = { scope, locals: new Map() };
  const source = block.body.attributes.get("source");
  const text = source?.value.kind === "literal" ? (textOf(source.value.value) ?? "") : "";
  const told = [...block.body.attributes]
    .filter(([, attribute]) => zoneIn(env, attribute.value) !== null)
    .map(([argument]) => argument);
  const part = { at: block.at, reason: `module ${name} (${text}) is not evaluated` };
  if (/(^|[^a-z])(dns|records?|route-?53|zones?|mail|email|spf|dkim|dmarc|mx|ses|cloudflare)([^a-z]|$)/i.test(text))
    return touches(env, block, [...told, ...ZONE_ARGUMENTS], part);
  if (told.length > 0) touches(env, block, told, { ...part, undeclaredOnly: true });
}

function zoneIn(env: Env, expr: Expr): ZoneIdentity | null {
  return zoneOfValue(evaluate(env, expr), false);
}
