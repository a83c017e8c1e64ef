import type { Name } from "../../dns/types.ts";
import { nameOf } from "../iac/rdata.ts";
import { evaluate } from "./module.ts";
import {
  isObject,
  isUnknown,
  listOf,
  objectOf,
  textOf,
  unknown,
  type Instance,
  type Unknown,
  type Value,
} from "./values.ts";

interface ZoneType {
  /** The arguments that hold the domain name: the first that is set. */
  readonly name: readonly string[];
  /** Attributes by which records refer to the zone, other than its domain name. */
  readonly ids: readonly string[];
  /** An argument by which the zone is for a private network only. */
  readonly isPrivate?: (instance: Instance) => boolean;
}

const literally = (instance: Instance, name: string): Value | null => {
  const attribute = instance.block.body.attributes.get(name);
  return attribute === undefined ? null : evaluate(instance.env, attribute.value);
};

/** Resources and data sources that are zones; arguments as the providers' documentation has them. */
const ZONE_TYPES: Readonly<Record<string, ZoneType>> = {
  aws_route53_zone: {
    name: ["name"],
    ids: ["zone_id", "id"],
    isPrivate: (i) => i.block.body.blocks.some((b) => b.type === "vpc") || literally(i, "private_zone") === true,
  },
  cloudflare_zone: { name: ["name", "zone"], ids: ["id", "zone_id"] },
  google_dns_managed_zone: {
    name: ["dns_name"],
    ids: ["name", "id"],
    isPrivate: (i) => literally(i, "visibility") === "private",
  },
  azurerm_dns_zone: { name: ["name"], ids: ["id"] },
  digitalocean_domain: { name: ["name"], ids: ["id"] },
  hetznerdns_zone: { name: ["name"], ids: ["id"] },
  hcloud_zone: { name: ["name"], ids: ["id"] },
  ovh_domain_zone: { name: ["name"], ids: ["id"] },
  gandi_livedns_domain: { name: ["name"], ids: ["id"] },
  powerdns_zone: { name: ["name"], ids: ["id"] },
  ns1_zone: { name: ["zone"], ids: ["id"] },
  dnsimple_zone: { name: ["name"], ids: ["id"] },
  linode_domain: { name: ["domain"], ids: ["id"] },
  vultr_dns_domain: { name: ["domain"], ids: ["id"] },
  scaleway_domain_zone: { name: [], ids: ["id"] },
};

export function isZoneType(type: string): boolean {
  return Object.hasOwn(ZONE_TYPES, type);
}

/** A zone that a record refers to by other means than its domain name. */
const REFERENCES = new WeakMap<object, { readonly origin: Name; readonly isPrivate: boolean }>();

export interface ZoneIdentity {
  readonly origin: Name;
  readonly isPrivate: boolean;
}

export function isIdentity(zone: ZoneIdentity | Unknown): zone is ZoneIdentity {
  return "origin" in zone;
}

/** `aws_route53_zone.main.zone_id`: a value that stands for the zone; null when the attribute is none of these. */
export function zoneAttribute(instance: Instance, attribute: string): Value | null {
  if (instance.type === "cloudflare_zones") return zonesFound(instance, attribute);
  const type = Object.hasOwn(ZONE_TYPES, instance.type) ? ZONE_TYPES[instance.type] : undefined;
  if (type?.name.includes(attribute) === true && literally(instance, attribute) === null) {
    const found = zoneOfInstance(instance);
    return found === null || !isIdentity(found) ? found : found.origin;
  }
  if (type?.ids.includes(attribute) !== true) return null;
  const zone = zoneOfInstance(instance);
  if (zone === null) return null;
  if (!isIdentity(zone)) return literally(instance, attribute) ?? zone;
  return referenceTo(zone, instance);
}

function referenceTo(zone: ZoneIdentity, instance: Instance): Unknown {
  const reference: Unknown = unknown("the id of a zone is known only when Terraform runs", instance.block.at);
  REFERENCES.set(reference, zone);
  return reference;
}

/** The zone that a resource or data source is; null when it is none, Unknown when its name is. */
export function zoneOfInstance(instance: Instance): ZoneIdentity | Unknown | null {
  const type = Object.hasOwn(ZONE_TYPES, instance.type) ? ZONE_TYPES[instance.type] : undefined;
  if (type === undefined) return null;
  const { at } = instance.block;
  const isPrivate = type.isPrivate?.(instance) === true;
  const value =
    instance.type === "scaleway_domain_zone"
      ? scaleway(instance)
      : (type.name.map((name) => literally(instance, name)).find((v) => v !== null) ?? filtered(instance));
  if (isUnknown(value)) return value;
  const byId =
    value === null ? type.ids.map((id) => zoneOfValue(literally(instance, id), false)).find((z) => z !== null) : null;
  if (byId !== null && byId !== undefined) return byId;
  const origin = nameOf(textOf(value) ?? "");
  if (origin === null || origin === "") return unknown("the name of this zone is not known", at);
  return { origin, isPrivate };
}

/** data "cloudflare_zones": what it finds by a full name is that one zone (`zones[0].id`, in version 5 `result[0].id`). */
function zonesFound(instance: Instance, attribute: string): Value | null {
  if (attribute !== "zones" && attribute !== "result") return null;
  const block = instance.block.body.blocks.find((b) => b.type === "filter")?.body.attributes.get("name");
  const value =
    block === undefined ? (literally(instance, "name") ?? filtered(instance)) : evaluate(instance.env, block.value);
  if (isUnknown(value)) return value;
  const origin = nameOf(textOf(value) ?? "");
  if (origin === null || !origin.includes(".")) return null;
  const reference = referenceTo({ origin, isPrivate: false }, instance);
  return listOf([
    objectOf([
      ["id", reference],
      ["name", origin],
    ]),
  ]);
}

/** data "cloudflare_zone" of version 5: `filter = { name = … }`. */
function filtered(instance: Instance): Value | null {
  const filter = literally(instance, "filter");
  return isObject(filter) ? (filter.entries.get("name") ?? null) : filter;
}

function scaleway(instance: Instance): Value | null {
  const domain = literally(instance, "domain");
  const subdomain = literally(instance, "subdomain");
  if (isUnknown(domain) || isUnknown(subdomain) || textOf(domain) === null) return domain;
  const under = textOf(subdomain) ?? "";
  return under === "" ? domain : `${under}.${textOf(domain) ?? ""}`;
}

/** The zone that a value of zone_id, zone or domain stands for: by reference, or by its domain name. */
export function zoneOfValue(value: Value, byName: boolean): ZoneIdentity | null {
  const reference = isUnknown(value) ? REFERENCES.get(value) : undefined;
  if (reference !== undefined) return reference;
  const text = textOf(value);
  const origin = byName && text !== null && text.includes(".") ? nameOf(text) : null;
  return origin === null || origin === "" ? null : { origin, isPrivate: false };
}
