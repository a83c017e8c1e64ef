import { ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { addError, addOpen, addRecord, zoneIn, type Collected } from "../iac/collect.ts";
import { dataOf } from "../iac/rdata.ts";
import { ignore } from "./ignore.ts";
import { targetOf } from "./names.ts";
import { applyRecord, type RecordCall } from "./records.ts";
import { isArray, isFunc, isObject, isRegexp, isUnknown, textOf, type Modifier, type Value } from "./values.ts";

/** A domain that D() declared, as its modifiers are applied one after the other. */
export interface Domain {
  readonly origin: Name;
  readonly at: Location;
  /** Where its records go: a split-horizon variant has a place of its own, which is not part of the public answer. */
  readonly sink: Collected;
  readonly tag: string | null;
  /** What D_EXTEND() of a name below the domain adds to labels. */
  subdomain: Name;
  /** Seconds. */
  ttl: number;
  /** Cloudflare's proxy for records that do not say otherwise. */
  proxied: boolean;
  provided: boolean;
  /** Its records and what of them is not known, for INCLUDE() of this domain elsewhere. */
  readonly kept: Kept[];
  /** The domain that INCLUDE() of a name means: the longest that the name is in. */
  readonly named: (name: string) => Domain | null;
}

/** A record's call is relative to where it stands: what D_EXTEND() adds to labels, the TTL and Cloudflare's proxy of then. */
type Kept =
  | (Pick<Domain, "subdomain" | "ttl" | "proxied"> & { readonly call: RecordCall })
  | { readonly at: Location; readonly reason: string };

/** DNSControl's own default (models.DefaultTTL), seconds. */
export const DEFAULT_TTL = 300;

/** Applies what D() and D_EXTEND() got beside the name: modifiers, arrays of them, objects of settings. */
export function applyAll(domain: Domain, value: Value, at: Location, depth = 0): void {
  if (isUnknown(value)) return open(domain, value.at, value.reason);
  if (isArray(value)) {
    if (value.tainted !== null) open(domain, value.tainted.at, value.tainted.reason);
    if (depth > 50) return open(domain, at, "arrays that nest too deep");
    // A hole is passed over; an element that is undefined is a fault.
    value.items.forEach((item) => {
      applyAll(domain, item, at, depth + 1);
    });
    return;
  }
  if (isObject(value)) {
    if (value.tainted !== null) open(domain, value.tainted.at, value.tainted.reason);
    const proxy = value.entries.get("cloudflare_proxy_default");
    if (proxy !== undefined) domain.proxied = proxy !== "off";
    return;
  }
  if (isRegexp(value)) return open(domain, at, "a regular expression is no modifier");
  if (isFunc(value))
    return open(domain, at, `the function ${value.name}() changes the domain in a way that is not evaluated`);
  if (typeof value === "object" && value !== null) return apply(domain, value);
  addError(domain.sink, at, `a domain takes records and modifiers, not ${JSON.stringify(textOf(value) ?? null)}`);
  open(domain, at, "the call has an error");
}

function open(domain: Domain, at: Location, reason: string): void {
  if (domain.kept.length < MAX_KEPT) domain.kept.push({ at, reason });
  addOpen(domain.sink, domain.origin, null, { at, reason });
}

/** Far more than any zone; a domain that includes itself over and over grows no further. */
const MAX_KEPT = 100_000;

function declared(domain: Domain, call: RecordCall): void {
  const { subdomain, ttl, proxied } = domain;
  if (domain.kept.length < MAX_KEPT) domain.kept.push({ call, subdomain, ttl, proxied });
  applyRecord(domain, call);
}

function include(domain: Domain, name: string, at: Location): void {
  const other = domain.named(name);
  if (other === null) {
    const message = `INCLUDE("${excerpt(name, 80)}"): no D() before it declares that domain`;
    addError(domain.sink, at, message);
    return open(domain, at, message);
  }
  const own = { subdomain: domain.subdomain, ttl: domain.ttl, proxied: domain.proxied };
  for (const kept of other.kept.slice()) {
    if (!("call" in kept)) {
      open(domain, kept.at, kept.reason);
      continue;
    }
    Object.assign(domain, { subdomain: kept.subdomain, ttl: kept.ttl, proxied: kept.proxied });
    declared(domain, kept.call);
  }
  Object.assign(domain, own);
}

function apply(domain: Domain, modifier: Modifier): void {
  const { origin, sink } = domain;
  switch (modifier.does) {
    case "record":
      return declared(domain, modifier);
    case "include":
      return include(domain, modifier.name, modifier.at);
    case "default-ttl":
      domain.ttl = modifier.seconds;
      return;
    case "nameserver":
      return nameserver(domain, modifier);
    case "provider":
      if (!domain.provided)
        addOpen(sink, origin, origin, {
          at: modifier.at,
          reason: "the DNS provider adds its own NS and SOA records",
          types: ["NS", "SOA"],
        });
      domain.provided = true;
      return;
    case "no-purge":
      zoneIn(sink, origin, modifier.at).openWorld ??= {
        at: modifier.at,
        reason: "NO_PURGE: records beside those in this file are kept",
      };
      return;
    case "purge":
      zoneIn(sink, origin, modifier.at).openWorld = null;
      return;
    case "ignore":
      return ignore(domain, modifier.args, modifier.at);
    case "not-evaluated":
      return open(domain, modifier.at, modifier.reason);
    case "fault":
      addError(sink, modifier.at, modifier.message);
      return open(domain, modifier.at, "the call has an error");
    case "ttl":
    case "absent":
    case "nothing":
      return;
  }
}

function nameserver(domain: Domain, modifier: Modifier & { does: "nameserver" }): void {
  const [target] = modifier.args;
  const { origin, sink } = domain;
  const { at } = modifier;
  if (typeof target !== "string")
    return addOpen(sink, origin, origin, {
      at,
      reason: isUnknown(target) ? target.reason : "NAMESERVER() without a name",
      types: ["NS"],
    });
  const dotted = target.endsWith(".") ? target : `${target}.`;
  const data = dataOf("NS", [dotted], (text) => targetOf(text, origin, ROOT));
  if (data.ok) addRecord(sink, origin, { name: origin, ttl: domain.ttl, data: data.value, at });
  else addError(sink, at, `NAMESERVER: ${data.error}`);
}
