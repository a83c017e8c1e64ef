import type { Name, RrType } from "../../dns/types.ts";
import { TYPE_CODES } from "../../dns/wire/codes.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { Location } from "../../text/problem.ts";
import { addError, addOpen, addRecord, type Part } from "../iac/collect.ts";
import { dataOf, isOtherType, presence } from "../iac/rdata.ts";
import type { Domain } from "./domain.ts";
import { ownerOf, reverseOwner, targetOf } from "./names.ts";
import { applySpf, spfSettings } from "./spf.ts";
import {
  isArray,
  isFunc,
  isObject,
  isUnknown,
  textOf,
  unknownIn,
  type Modifier,
  type Unknown,
  type Value,
} from "./values.ts";

export type RecordCall = Modifier & { does: "record" };

/** Record functions that make no record of their own in the zone. */
const NO_RECORD = new Set(["CF_REDIRECT", "CF_TEMP_REDIRECT", "CF_SINGLE_REDIRECT", "CF_WORKER_ROUTE"]);
/** What the provider answers for A and AAAA; nothing else is at that name through them. */
const ADDRESS_MAGIC = new Set([
  "ALIAS",
  "AKAMAICDN",
  "AKAMAITLC",
  "URL",
  "URL301",
  "FRAME",
  "CLOUDNS_WR",
  "PORKBUN_URLFWD",
  "NS1_URLFWD",
]);

/** The arguments of a record call sorted: those of the record, then its TTL and settings. */
interface Sorted {
  readonly plain: readonly Value[];
  readonly ttl: number | null;
  readonly settings: ReadonlyMap<string, Value>;
  readonly missing: Unknown | null;
  readonly absent: boolean;
}

function sorted(args: readonly Value[], at: Location): Sorted {
  const plain: Value[] = [];
  const settings = new Map<string, Value>();
  let ttl: number | null = null;
  let missing: Unknown | null = null;
  let absent = false;
  for (const arg of args) {
    missing ??= unknownIn(arg);
    if (isUnknown(arg) || isArray(arg) || typeof arg !== "object" || arg === null) plain.push(arg);
    else if (isObject(arg)) for (const [key, value] of arg.entries) settings.set(key, value);
    else if (isFunc(arg)) missing ??= { kind: "unknown", reason: `the function ${arg.name}() changes the record`, at };
    else if (arg.kind === "regexp") missing ??= { kind: "unknown", reason: "a regular expression is no argument", at };
    else if (arg.does === "ttl") ttl = arg.seconds;
    else if (arg.does === "absent") absent = true;
    else if (arg.does === "not-evaluated") missing ??= { kind: "unknown", reason: arg.reason, at: arg.at };
  }
  return { plain, ttl, settings, missing, absent };
}

/** Puts what a call such as MX("@", 10, "mail") declares into the domain. */
export function applyRecord(domain: Domain, call: RecordCall): void {
  const { origin, sink } = domain;
  const { at, type } = call;
  if (NO_RECORD.has(type)) return;
  const fault = (message: string): void => {
    addError(sink, at, `${type}: ${message}`);
    addOpen(sink, origin, null, { at, reason: `${type} has an error: ${message}` });
  };
  const { plain, ttl, settings, missing, absent } = sorted(call.args, at);
  if (absent) return;
  const label = plain[0];
  if (isUnknown(label)) return unknownOwner(domain, call, label);
  if (typeof label !== "string") return fault('expected a label as the first argument, such as "@" or "www"');
  const repeated = settings.has("skip_fqdn_check") || call.args.length === 0;
  const owner =
    (type === "PTR" ? okOr(reverseOwner(label, origin)) : null) ?? ownerOf(label, origin, domain.subdomain, repeated);
  if (!owner.ok) return fault(owner.error);
  const name = owner.value;
  const seconds = ttl ?? domain.ttl;
  const declare = (data: Parameters<typeof addRecord>[2]["data"], owned = name): void =>
    addRecord(sink, origin, { name: owned, ttl: seconds, data, at });
  const openName = (part: Part): void => {
    addOpen(sink, origin, name, part);
    declare(presence(type));
  };
  const transform = settings.get("transform");
  if (isArray(transform))
    return openName({ at, reason: "transform puts other addresses in the place of this one", ...narrow(type) });
  if (missing !== null) {
    // Below a delegation that is not known to be one, nothing is known either.
    if (type === "NS" || type === "DNAME")
      addOpen(sink, origin, null, { at, reason: missing.reason, undeclaredOnly: true });
    return openName({ at, reason: missing.reason, ...narrow(type) });
  }
  if (ADDRESS_MAGIC.has(type))
    return openName({
      at,
      reason: `${type} is answered by the provider with addresses that this file does not tell`,
      types: ["A", "AAAA"],
    });
  if (type === "R53_ALIAS" || type === "AZURE_ALIAS" || type === "LUA")
    return openName({ at, reason: `${type} is answered by the provider`, ...narrow(textOf(plain[1]) ?? "") });
  const proxied = /^(A|AAAA|CNAME)$/.test(type) && isProxied(settings.get("cloudflare_proxy"), domain.proxied);
  // A CNAME at the apex is flattened by the providers that take it: MX and TXT may stand beside it.
  if (proxied || (type === "CNAME" && name === origin))
    return openName({
      at,
      reason: proxied
        ? "Cloudflare's proxy answers with its own addresses"
        : "a CNAME at the apex is answered with addresses by the provider",
      ...(type === "CNAME" && name !== origin ? {} : { types: ["A", "AAAA"] as const }),
    });
  if (isOtherType(type)) {
    const written = writtenOf(plain.slice(1));
    return addRecord(sink, origin, {
      name,
      ttl: seconds,
      data: presence(type),
      at,
      ...(written === null ? {} : { written }),
    });
  }
  if (type === "TXT" && spfSettings(settings) !== null) {
    return applySpf(domain, { name, ttl: seconds, at }, textOf(plain[1]) ?? "", settings);
  }
  const fields = fieldsOf(type, plain.slice(1), call.args);
  if (!fields.ok) return fault(fields.error);
  if (type === "SOA") return declareSoa(domain, name, call);
  const data = dataOf(type, fields.value, (text) => targetOf(text, origin, domain.subdomain));
  if (!data.ok)
    return Object.hasOwn(TYPE_CODES, type) ? fault(data.error) : openName({ at, reason: `${type} is not evaluated` });
  declare(data.value);
}

/** The arguments as the call has them; null when one is no text. */
function writtenOf(plain: readonly Value[]): string | null {
  const texts = plain.map(textOf).filter((text) => text !== null);
  return texts.length === plain.length ? texts.join(" ") : null;
}

function okOr(name: Name | null): Result<Name, string> | null {
  return name === null ? null : ok(name);
}

function isProxied(setting: Value, byDefault: boolean): boolean {
  return setting === undefined ? byDefault : setting !== "off";
}

/** Only that type is touched, unless a CNAME or a type that we do not know stands for the whole name. */
function narrow(type: string): { readonly types?: readonly RrType[] } {
  return Object.hasOwn(TYPE_CODES, type) && !/^(CNAME|NS|DNAME)$/.test(type) ? { types: [type as RrType] } : {};
}

/** A record somewhere in the zone: a CNAME only where nothing else is, others may also stand beside declared ones of their type. */
function unknownOwner(domain: Domain, call: RecordCall, why: Unknown): void {
  const { origin, sink } = domain;
  const reason = `the name of this ${call.type} record is not known: ${why.reason}`;
  const part = { at: call.at, reason };
  const types = narrow(call.type);
  if (call.type !== "CNAME") addOpen(sink, origin, null, { ...part, ...types });
  addOpen(sink, origin, null, { ...part, undeclaredOnly: true });
}

/** The serial is made at deployment. */
function declareSoa(domain: Domain, name: Name, call: RecordCall): void {
  addOpen(domain.sink, domain.origin, name, {
    at: call.at,
    reason: "the SOA's serial is made at deployment",
    types: ["SOA"],
  });
}

function fieldsOf(type: string, plain: readonly Value[], all: readonly Value[]): Result<readonly string[], string> {
  if (type === "TXT" && isArray(plain[0])) {
    const joined = plain[0].items.map((item) => textOf(item) ?? "").join("");
    return ok([joined]);
  }
  const needed = { MX: 2, SRV: 4, CAA: 2, SOA: 6 }[type] ?? 1;
  if (plain.length < needed) return fail(`expected ${needed + 1} arguments, the label included`);
  if (typeof plain[0] === "number" && type === "A") return ok([dotted(plain[0])]);
  const texts = plain.slice(0, needed).map(textOf);
  const fields = texts.filter((text) => text !== null);
  if (fields.length !== texts.length) return fail("expected texts and numbers");
  if (type !== "CAA") return ok(fields);
  const critical = all.some((arg) => arg === 128 || (isObject(arg) && arg.entries.get("caa_critical") === true));
  return ok([critical ? "128" : "0", ...fields]);
}

/** IP() makes numbers of IPv4 addresses; a record shows them as addresses again. */
function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}
