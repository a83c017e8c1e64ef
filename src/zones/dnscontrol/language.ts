import type { Location } from "../../text/problem.ts";
import { caaBuilder, dkimBuilder, dmarcBuilder, durationOf, m365Builder, settingsOf, spfBuilder } from "./builders.ts";
import { declareDomain, declareElsewhere, extendDomain } from "./domains.ts";
import { unknown, type Machine } from "./machine.ts";
import { defineTools } from "./tools.ts";
import { requireFile, requireGlob } from "./require.ts";
import { arrayOf, isObject, isUnknown, objectOf, textOf, unknownIn, type Modifier, type Value } from "./values.ts";

export type Native = (args: readonly Value[], at: Location) => Value;

const RECORDS = [
  ..."A AAAA ALIAS CAA CNAME DHCID DNAME DNSKEY DS HTTPS LOC MX NAPTR NS OPENPGPKEY PTR RP SMIMEA SOA SRV SSHFP SVCB TLSA TXT".split(
    " ",
  ),
  ..."AKAMAICDN AKAMAITLC AZURE_ALIAS R53_ALIAS URL URL301 FRAME CLOUDNS_WR PORKBUN_URLFWD NS1_URLFWD LUA".split(" "),
  ..."CF_REDIRECT CF_TEMP_REDIRECT CF_SINGLE_REDIRECT CF_WORKER_ROUTE".split(" "),
];
/** Domain modifiers without an effect on what the zone answers. */
const NOTHING = ["AUTODNSSEC_ON", "AUTODNSSEC_OFF", "AUTODNSSEC", "DISABLE_IGNORE_SAFETY_CHECK"];
const NOTHING_CALLED = [
  "NAMESERVER_TTL",
  "CF_COMMENT",
  "CF_TAGS",
  "R53_ZONE",
  "R53_EVALUATE_TARGET_HEALTH",
  "HEDNS_DDNS_KEY",
];
const NOT_EVALUATED = [
  "IMPORT_TRANSFORM",
  "IMPORT_TRANSFORM_STRIP",
  "R53_WEIGHT",
  "R53_HEALTH_CHECK_ID",
  "IGNORE_EXTERNAL_DNS",
];
const SETTINGS: Readonly<Record<string, readonly (readonly [string, Value])[]>> = {
  CF_PROXY_ON: [["cloudflare_proxy", "on"]],
  CF_PROXY_FULL: [["cloudflare_proxy", "full"]],
  CF_PROXY_OFF: [["cloudflare_proxy", "off"]],
  CF_PROXY_DEFAULT_ON: [["cloudflare_proxy_default", "on"]],
  CF_PROXY_DEFAULT_OFF: [["cloudflare_proxy_default", "off"]],
  CAA_CRITICAL: [["caa_critical", true]],
  DISABLE_REPEATED_DOMAIN_CHECK: [["skip_fqdn_check", "true"]],
  ...Object.fromEntries(
    "END AUTOSPLIT CF_UNIVERSALSSL_ON CF_UNIVERSALSSL_OFF CF_MANAGE_COMMENTS CF_MANAGE_TAGS HEDNS_DYNAMIC_ON HEDNS_DYNAMIC_OFF IGNORE_NAME_DISABLE_SAFETY_CHECK"
      .split(" ")
      .map((name) => [name, []]),
  ),
};

/** Makes the functions and constants of DNSControl's language known to the program (pkg/js/helpers.js, read November 2026). */
export function defineLanguage(machine: Machine): void {
  const { variables } = machine.global;
  const native = (name: string, call: Native): void => void variables.set(name, { kind: "native", name, call });
  const modifier = (does: "provider" | "no-purge" | "purge" | "nothing", at: Location): Modifier => ({
    kind: "modifier",
    does,
    at,
  });
  const nowhere: Location = { file: machine.global.file, line: 1, column: 1 };
  for (const type of RECORDS) native(type, (args, at) => ({ kind: "modifier", does: "record", type, args, at }));
  for (const name of NOTHING) variables.set(name, modifier("nothing", nowhere));
  for (const name of NOTHING_CALLED) native(name, (_, at) => modifier("nothing", at));
  for (const name of NOT_EVALUATED)
    native(name, (_, at) => ({ kind: "modifier", does: "not-evaluated", reason: `${name}() is not evaluated`, at }));
  for (const [name, entries] of Object.entries(SETTINGS)) variables.set(name, objectOf(entries));
  variables.set("NO_PURGE", modifier("no-purge", nowhere));
  variables.set("PURGE", modifier("purge", nowhere));
  native("DnsProvider", (_, at) => modifier("provider", at));
  native("NAMESERVER", (args, at) => ({ kind: "modifier", does: "nameserver", args, at }));
  native("INCLUDE", ([name], at) =>
    isUnknown(name) ? name : { kind: "modifier", does: "include", name: textOf(name) ?? "", at },
  );
  native("ENSURE_ABSENT_REC", (_, at) => ({ kind: "modifier", does: "absent", at }));
  native("IGNORE", (args, at) => ({ kind: "modifier", does: "ignore", args, at }));
  native("IGNORE_NAME", (args, at) => ({ kind: "modifier", does: "ignore", args: args.slice(0, 2), at }));
  native("IGNORE_TARGET", (args, at) => ({ kind: "modifier", does: "ignore", args: ["*", args[1], args[0]], at }));
  native("TTL", (args, at) => timeOf("ttl", args[0], at));
  native("DefaultTTL", (args, at) => timeOf("default-ttl", args[0], at));
  for (const name of ["NewRegistrar", "NewDnsProvider", "NewDnsProviderName"]) native(name, ([name_]) => name_);
  native("D", (args, at) => declareDomain(machine, args, at));
  native("D_EXTEND", (args, at) => extendDomain(machine, args, at));
  for (const name of ["DOMAIN_ELSEWHERE", "DOMAIN_ELSEWHERE_AUTO"])
    native(name, (args, at) => declareElsewhere(machine, args, at));
  native("DEFAULTS", (args) => void (machine.defaults = args));
  native("require", (args, at) => requireFile(machine, args[0], at));
  native("require_glob", (args, at) => requireGlob(machine, args, at));
  native("DKIM", ([value]) => value);
  defineBuilders(native);
  defineTools(machine, native);
}

function timeOf(does: "ttl" | "default-ttl", value: Value, at: Location): Value {
  if (isUnknown(value)) return value;
  const seconds = durationOf(value);
  if (seconds !== null) return { kind: "modifier", does, seconds, at };
  const message = `${textOf(value) ?? "this"} is not a duration: expected seconds, or such as "5m", "1h", "1d"`;
  return { kind: "modifier", does: "fault", message, at };
}

function defineBuilders(native: (name: string, call: Native) => void): void {
  const builder = (
    name: string,
    build: (
      settings: ReturnType<typeof settingsOf>,
      object: ReturnType<typeof objectOf>,
      ttl: Modifier | null,
    ) => readonly Modifier[],
  ): void =>
    native(name, ([given], at) => {
      const object = given === undefined ? objectOf() : given;
      if (!isObject(object))
        return isUnknown(object) ? object : { kind: "modifier", does: "fault", message: `${name} takes an object`, at };
      const missing = unknownIn(object);
      if (missing !== null) return partly(name, object, missing, at);
      const time = object.entries.get("ttl");
      const ttl = time === undefined || time === 0 ? null : timeOf("ttl", time, at);
      return arrayOf(build(settingsOf(object, at), object, ttl as Modifier | null));
    });
  builder("SPF_BUILDER", (settings, _, ttl) => spfBuilder(settings, ttl));
  builder("DKIM_BUILDER", (settings, _, ttl) => dkimBuilder(settings, ttl));
  builder("DMARC_BUILDER", (settings, object, ttl) => dmarcBuilder(settings, object, ttl));
  builder("CAA_BUILDER", (settings, _, ttl) => caaBuilder(settings, ttl));
  for (const name of ["LOC_BUILDER_DD", "LOC_BUILDER_DMM_STR", "LOC_BUILDER_DMS_STR", "LOC_BUILDER_STR"])
    builder(name, (settings) => [
      { kind: "modifier", does: "record", type: "LOC", args: [settings.text("label") || "@"], at: settings.at },
    ]);
  native("M365_BUILDER", ([domain, given], at) => {
    const object = isObject(given) ? given : objectOf();
    const missing = unknownIn(domain) ?? unknownIn(given);
    if (missing !== null || typeof domain !== "string") return missing ?? unknown("M365_BUILDER without a domain", at);
    return arrayOf(m365Builder(domain, settingsOf(object, at)));
  });
}

/** A builder with a setting that is not known: only its own name is touched when that is known. */
function partly(name: string, object: ReturnType<typeof objectOf>, missing: Value, at: Location): Value {
  const label = object.tainted === null ? (object.entries.get("label") ?? "@") : missing;
  const under = (prefix: string): Value =>
    typeof label === "string" ? (label === "@" ? prefix : `${prefix}.${label}`) : missing;
  const selector = object.entries.get("selector");
  const record = (type: string, owner: Value): Value => ({
    kind: "modifier",
    does: "record",
    type,
    args: [owner, missing],
    at,
  });
  switch (name) {
    case "SPF_BUILDER":
      return object.entries.has("flatten") || object.entries.has("overflow") ? missing : record("TXT", label);
    case "DKIM_BUILDER":
      return record("TXT", typeof selector === "string" ? under(`${selector}._domainkey`) : missing);
    case "DMARC_BUILDER":
      return record("TXT", under("_dmarc"));
    case "CAA_BUILDER":
      return record("CAA", label);
    default:
      return missing;
  }
}
