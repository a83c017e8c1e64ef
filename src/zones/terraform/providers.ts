import { azureRecord } from "./provider-azure.ts";
import { cloudflare, digitalocean, linode, ns1, priorityFirst } from "./provider-fields.ts";
import { presentation, route53 } from "./provider-presentation.ts";
import { updateType, updateValues } from "./provider-rfc2136.ts";
import type { Resource } from "./resource.ts";
import type { Unknown, Value } from "./values.ts";

/** One value of a record: its fields in the order of the presentation format. */
export type Fields = readonly string[] | Unknown;

/** A record or a set of them as its provider's resource tells it. */
export interface Provider {
  /** The arguments that name the zone, and whether by its domain name (else only by reference). */
  readonly zone: string;
  readonly zoneByName: boolean;
  /** The argument with the owner; null when it is the apex. */
  readonly name: string;
  readonly type: (resource: Resource) => Value;
  /** Types whose owner the provider makes by itself. */
  readonly unnamed?: string;
  /** How the owner stands to the zone: below it, a full name, a full name when it ends in the zone, or as Route 53 appends it. */
  readonly owner: "relative" | "full" | "either" | "suffix";
  /** How targets are read: as they are, or relative to the zone unless they end in a dot. */
  readonly target: "absolute" | "zone-file";
  /** Seconds when the ttl is not set. */
  readonly ttl: string;
  readonly defaultTtl?: number;
  readonly values: (resource: Resource, type: string) => readonly Fields[];
  /** Why the world sees something else than the values, or null. */
  readonly special?: (
    resource: Resource,
    type: string,
    apex: boolean,
  ) => { readonly reason: string; readonly wholeName?: boolean } | null;
}

const type = (resource: Resource): Value => resource.get("type");
const common = {
  zone: "zone",
  zoneByName: true,
  name: "name",
  type,
  owner: "relative",
  target: "zone-file",
  ttl: "ttl",
} as const;

/** Arguments as the providers' documentation has them. Read in November 2026: AWS, Cloudflare, DigitalOcean, Hetzner Cloud, Linode, NS1, Scaleway, Vultr; the others as known. */
const PROVIDERS: Readonly<Record<string, Provider>> = {
  aws_route53_record: {
    ...common,
    zone: "zone_id",
    zoneByName: false,
    owner: "suffix",
    target: "absolute",
    ...route53,
  },
  cloudflare_record: {
    ...common,
    zone: "zone_id",
    zoneByName: false,
    owner: "either",
    target: "absolute",
    ...cloudflare,
  },
  cloudflare_dns_record: {
    ...common,
    zone: "zone_id",
    zoneByName: false,
    owner: "either",
    target: "absolute",
    ...cloudflare,
  },
  google_dns_record_set: {
    ...common,
    zone: "managed_zone",
    zoneByName: false,
    owner: "full",
    target: "absolute",
    values: presentation("rrdatas", "quoted"),
    special: (r) => (r.has("routing_policy") ? { reason: "a routing policy chooses the answer" } : null),
  },
  digitalocean_record: { ...common, zone: "domain", values: digitalocean },
  hetznerdns_record: { ...common, zone: "zone_id", zoneByName: false, values: presentation("value", "either") },
  hcloud_zone_rrset: { ...common, values: presentation("records.value", "quoted") },
  hcloud_zone_record: { ...common, values: presentation("value", "quoted") },
  ovh_domain_zone_record: {
    ...common,
    name: "subdomain",
    type: (r) => r.get("fieldtype"),
    values: presentation("target", "either"),
  },
  gandi_livedns_record: { ...common, values: presentation("values", "either") },
  powerdns_record: { ...common, owner: "full", values: presentation("records", "quoted") },
  ns1_record: {
    ...common,
    name: "domain",
    owner: "full",
    target: "absolute",
    values: ns1,
    special: (r) =>
      r.has("filters") || r.has("regions") || r.has("link") ? { reason: "filters choose the answer" } : null,
  },
  dnsimple_zone_record: { ...common, zone: "zone_name", target: "absolute", values: priorityFirst("value") },
  linode_domain_record: {
    ...common,
    zone: "domain_id",
    zoneByName: false,
    type: (r) => r.get("record_type"),
    owner: "either",
    target: "absolute",
    ttl: "ttl_sec",
    values: linode,
    unnamed: "SRV",
  },
  vultr_dns_record: { ...common, zone: "domain", target: "absolute", values: priorityFirst("data") },
  scaleway_domain_record: {
    ...common,
    zone: "dns_zone",
    values: priorityFirst("data"),
    special: (r) =>
      ["geo_ip", "http_service", "weighted", "view"].some((b) => r.has(b))
        ? { reason: "a rule chooses the answer" }
        : null,
  },
};

const AZURE = /^azurerm_dns_(a|aaaa|caa|cname|mx|ns|ptr|srv|txt)_record$/;

export function providerOf(resourceType: string): Provider | null {
  if (Object.hasOwn(PROVIDERS, resourceType)) return PROVIDERS[resourceType] ?? null;
  const update = updateType(resourceType);
  if (update !== null)
    return { ...common, target: "absolute", type: () => update, defaultTtl: 3600, values: updateValues };
  const azure = AZURE.exec(resourceType)?.[1];
  return azure === undefined
    ? null
    : { ...common, zone: "zone_name", target: "absolute", type: () => azure.toUpperCase(), ...azureRecord };
}

/** Could a resource of this type declare records, as far as its name tells? Private zones and settings of zones do not. */
export function mayBeRecord(resourceType: string): boolean {
  if (
    /private_dns|resolver|response_policy|dns_policy|dns_zone|hosted_zone|dns_endpoint|dns_view|dns_settings|dns_firewall|dns_namespace|vpc_/.test(
      resourceType,
    )
  )
    return false;
  return /(^|_)(dns|alidns|record|records|recordset|rrset|lightsail_domain_entry|traffic_policy_instance)(_|$)/.test(
    resourceType,
  );
}
