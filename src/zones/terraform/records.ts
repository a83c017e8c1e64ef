import { isSubdomain, normalizeName, ROOT } from "../../dns/name.ts";
import type { Name, RrType } from "../../dns/types.ts";
import { TYPE_CODES } from "../../dns/wire/codes.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Location, type Result } from "../../text/problem.ts";
import { addError, addOpen, addRecord, zoneIn, type Part } from "../iac/collect.ts";
import { dataOf, isOtherType, nameOf, presence } from "../iac/rdata.ts";
import type { Machine } from "./module.ts";
import type { Provider } from "./providers.ts";
import { isTexts, type Resource } from "./resource.ts";
import { isUnknown, textOf, unknown, type Unknown } from "./values.ts";
import type { ZoneIdentity } from "./zones.ts";

const DEFAULT_TTL = 300;

/** A zone that Terraform has records of. Others may be in it that no file here declares. */
export function knownZone(machine: Machine, origin: Name, at: Location): void {
  zoneIn(machine.collected, origin, at).openWorld ??= {
    at,
    reason: "Terraform leaves records alone that it does not declare",
  };
}

/** Puts what one instance of a record resource declares into its zone. */
export function applyRecord(machine: Machine, provider: Provider, resource: Resource, zone: ZoneIdentity): void {
  const { at } = resource;
  const { collected } = machine;
  if (zone.isPrivate) return;
  const { origin } = zone;
  knownZone(machine, origin, at);
  const type = provider.type(resource);
  const typeName = textOf(type)?.toUpperCase() ?? "";
  const label = resource.get(provider.name);
  if (isUnknown(label)) return unknownOwner(machine, origin, at, typeName, label);
  if (provider.unnamed === typeName)
    return unknownOwner(machine, origin, at, typeName, unknown("the provider makes it of service and protocol", at));
  const owner = ownerOf(textOf(label) ?? "", origin, provider.owner);
  if (!owner.ok) return addError(collected, at, `${resource.type}: ${owner.error}`);
  const name = owner.value;
  if (provider.owner === "suffix" && textOf(label) === "@")
    zoneIn(collected, origin, at).missed.add(`${origin} ${typeName}`);
  const openName = (part: Omit<Part, "at">): void => {
    addOpen(collected, origin, name, { at, ...part });
    addRecord(collected, origin, { name, ttl: DEFAULT_TTL, data: presence(typeName), at });
  };
  if (typeName === "" || isUnknown(type))
    return openName({ reason: isUnknown(type) ? type.reason : "a record without a type" });
  const narrow = narrowTo(typeName);
  const special = provider.special?.(resource, typeName, name === origin) ?? null;
  if (special !== null)
    return openName({
      reason: special.reason,
      ...(special.wholeName === true
        ? {}
        : /^(A|AAAA|CNAME)$/.test(typeName)
          ? { types: ["A", "AAAA"] as const }
          : narrow),
    });
  if (isOtherType(typeName)) {
    const data = presence(typeName);
    for (const [n, fields] of provider.values(resource, typeName).entries()) {
      const written = isTexts(fields) && fields.length > 0 ? { written: fields.join(" ") } : {};
      addRecord(collected, origin, { name, ttl: ttlOf(resource, provider), data, at: resource.where(n), ...written });
    }
    return;
  }
  const ttl = ttlOf(resource, provider);
  for (const [n, fields] of provider.values(resource, typeName).entries()) {
    const spot = resource.where(n);
    if (!isTexts(fields)) {
      if (typeName === "NS" || typeName === "DNAME")
        addOpen(collected, origin, null, { at, reason: fields.reason, undeclaredOnly: true });
      openName({ reason: fields.reason, ...narrow });
      continue;
    }
    if (provider.target === "zone-file" && isAmbiguous(typeName, fields)) {
      openName({
        reason: "a target with dots but no final dot: whether the provider adds the zone is not evaluated",
        ...narrow,
      });
      continue;
    }
    const data = dataOf(typeName, fields, (text) => targetOf(text, origin, provider.target));
    if (data.ok) addRecord(collected, origin, { name, ttl, data: data.value, at: spot });
    else if (Object.hasOwn(TYPE_CODES, typeName)) {
      const reason = `${typeName} of ${name}: ${data.error}`;
      addError(collected, spot, reason);
      openName({ reason, ...narrow });
    } else openName({ reason: `the type ${excerpt(typeName, 20)} is answered by the provider` });
  }
}

function ttlOf(resource: Resource, provider: Provider): number {
  const ttl = Number(textOf(resource.get(provider.ttl)) ?? Number.NaN);
  // 1 is Cloudflare's "automatic", which is 300 seconds.
  return Number.isInteger(ttl) && ttl > 1 && ttl <= 0x7fffffff ? ttl : (provider.defaultTtl ?? DEFAULT_TTL);
}

function narrowTo(type: string): { readonly types?: readonly RrType[] } {
  return Object.hasOwn(TYPE_CODES, type) && !/^(CNAME|NS|DNAME)$/.test(type) ? { types: [type as RrType] } : {};
}

/** A record somewhere in the zone. AWS' certificate validation makes CNAME records at names of its own. */
function unknownOwner(machine: Machine, origin: Name, at: Location, type: string, why: Unknown): void {
  const part = { at, reason: `the name of this record is not known: ${why.reason}` };
  const validation = /domain_validation_options|validation_record/.test(why.reason);
  if (type !== "CNAME" && !validation) addOpen(machine.collected, origin, null, { ...part, ...narrowTo(type) });
  addOpen(machine.collected, origin, null, { ...part, undeclaredOnly: true });
}

/** A resource of which it is not known how many instances there are; its name may be known all the same. */
export function unknownInstances(
  machine: Machine,
  provider: Provider,
  resource: Resource,
  origin: Name,
  why: Unknown,
): void {
  const { at } = resource;
  const type = textOf(provider.type(resource))?.toUpperCase() ?? "";
  const label = textOf(resource.get(provider.name));
  const owner = label === null ? null : ownerOf(label, origin, provider.owner);
  if (owner?.ok !== true) return unknownOwner(machine, origin, at, type, unknown(why.reason, at));
  const reason = `whether this record exists is not known: ${why.reason}`;
  addOpen(machine.collected, origin, owner.value, { at, reason, ...narrowTo(type) });
  if (type === "NS" || type === "DNAME") addOpen(machine.collected, origin, null, { at, reason, undeclaredOnly: true });
}

function ownerOf(label: string, origin: Name, rule: Provider["owner"]): Result<Name, string> {
  if (rule === "suffix") return appended(label, origin);
  if (label === "" || label === "@")
    return rule === "full" ? fail(`expected a full name within ${origin}`) : ok(origin);
  const name = nameOf(label);
  const shown = excerpt(label, 80);
  if (name === null) return fail(`"${shown}" is not a domain name`);
  if (rule !== "relative" || label.endsWith(".")) {
    if (isSubdomain(name, origin)) return ok(name);
    if (rule === "full" || label.endsWith(".")) return fail(`"${shown}" is not in the zone ${origin}`);
  }
  const full = normalizeName(`${name}.${origin}`);
  return full === null ? fail(`"${shown}" is too long for a domain name`) : ok(full);
}

/**
 * Route 53, as its provider makes the name: the zone is appended unless the name ends in the zone's letters, and `@` is a
 * label as any other.
 */
function appended(label: string, origin: Name): Result<Name, string> {
  if (label === "") return ok(origin);
  const name = nameOf(label);
  const shown = excerpt(label, 80);
  if (name === null) return fail(`"${shown}" is not a domain name`);
  if (isSubdomain(name, origin)) return ok(name);
  if (name.endsWith(origin)) return fail(`"${shown}" is not in the zone ${origin}, which Route 53 refuses`);
  const full = normalizeName(`${name}.${origin}`);
  return full === null ? fail(`"${shown}" is too long for a domain name`) : ok(full);
}

/** Some providers refuse such a target, some add the zone to it, some take it as it is. */
function isAmbiguous(type: string, fields: readonly string[]): boolean {
  const target = fields.at(-1) ?? "";
  return /^(CNAME|DNAME|NS|PTR|MX|SRV)$/.test(type) && /[^.]\.[^.]/.test(target) && !target.endsWith(".");
}

function targetOf(text: string, origin: Name, rule: Provider["target"]): Result<Name, string> {
  if (text === "@") return ok(origin);
  if (text === ".") return ok(ROOT);
  const name = nameOf(text);
  if (name === null || text === "") return fail(`the target "${excerpt(text, 80)}" is not a domain name`);
  if (rule === "absolute" || text.endsWith(".")) return ok(name);
  const full = normalizeName(`${name}.${origin}`);
  return full === null ? fail(`the target "${excerpt(text, 80)}" is too long for a domain name`) : ok(full);
}
