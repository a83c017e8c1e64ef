import type { Location } from "../../text/problem.ts";
import { isArray, isObject, objectOf, textOf, truthy, type Modifier, type ObjectValue, type Value } from "./values.ts";

/** The settings of a builder by name. */
interface Settings {
  readonly at: Location;
  /** Text of a setting; "" when it is absent, empty or false. */
  text(key: string): string;
  list(key: string): readonly string[];
  on(key: string): boolean;
  has(key: string): boolean;
}

export function settingsOf(object: ObjectValue, at: Location): Settings {
  const get = (key: string): Value => object.entries.get(key);
  const text = (key: string): string => (truthy(get(key)) === true ? (textOf(get(key)) ?? "") : "");
  return {
    at,
    text,
    list: (key) => {
      const value = get(key);
      if (isArray(value)) return value.items.map((item) => textOf(item) ?? "");
      return text(key) === "" ? [] : [text(key)];
    },
    on: (key) => truthy(get(key)) === true,
    has: (key) => object.entries.has(key),
  };
}

type Built = readonly Modifier[];

function record(settings: Settings, type: string, args: readonly Value[], ttl: Modifier | null): Modifier {
  return { kind: "modifier", does: "record", type, args: ttl === null ? args : [...args, ttl], at: settings.at };
}

function fault(settings: Settings, message: string): Built {
  return [{ kind: "modifier", does: "fault", message, at: settings.at }];
}

/** SPF_BUILDER({label, parts, raw, flatten, overflow, …}); what `flatten` and `overflow` mean is told in spf.ts. */
export function spfBuilder(settings: Settings, ttl: Modifier | null): Built {
  const parts = settings.list("parts");
  if (parts.length < 2) return fault(settings, "SPF_BUILDER requires at least 2 elements in parts");
  const text = parts.join(" ");
  const asked = objectOf();
  const flatten = settings.list("flatten");
  if (flatten.length > 0) asked.entries.set("flatten", flatten.join(","));
  if (settings.on("overflow")) asked.entries.set("split", settings.text("overflow"));
  for (const key of ["overhead1", "txtMaxSize"]) if (settings.on(key)) asked.entries.set(key, settings.text(key));
  const raw = settings.text("raw") || (settings.has("raw") ? "" : "_rawspf");
  return [
    ...(flatten.length > 0 && raw !== "" ? [record(settings, "TXT", [raw, text], ttl)] : []),
    record(settings, "TXT", [settings.text("label") || "@", text, asked], ttl),
  ];
}

/** DKIM_BUILDER({selector, pubkey, label, keytype, hashtypes, servicetypes, flags, note}), tags in the order of RFC 6376 §3.6.1. */
export function dkimBuilder(settings: Settings, ttl: Modifier | null): Built {
  const selector = settings.text("selector");
  if (selector === "") return fault(settings, "DKIM_BUILDER selector cannot be empty");
  const tag = (name: string, value: string): readonly string[] => (value === "" ? [] : [`${name}=${value}`]);
  const tags = [
    `v=${settings.text("version") || "DKIM1"}`,
    ...tag("h", settings.list("hashtypes").join(":")),
    ...tag("k", settings.text("keytype")),
    ...tag("n", quotedPrintable(settings.text("note"))),
    `p=${settings.text("pubkey")}`,
    ...tag("s", settings.list("servicetypes").join(":")),
    ...tag("t", settings.list("flags").join(":")),
  ];
  return [record(settings, "TXT", [below(`${selector}._domainkey`, settings), tags.join("; ")], ttl)];
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text, "latin1")]
    .map((byte) =>
      byte < 0x21 || byte === 0x3b || byte === 0x3d || byte >= 0x7f
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("");
}

function below(label: string, settings: Settings): string {
  const under = settings.text("label") || "@";
  return under === "@" ? label : `${label}.${under}`;
}

/** DMARC_BUILDER({policy, subdomainPolicy, alignmentSPF, rua, …}), in DNSControl's order of tags. */
export function dmarcBuilder(settings: Settings, object: ObjectValue, ttl: Modifier | null): Built {
  const alignment = (key: string): string => ({ relaxed: "r", strict: "s" })[settings.text(key)] ?? settings.text(key);
  const wrong = ["alignmentSPF", "alignmentDKIM"].find((key) => !["", "r", "s"].includes(alignment(key)));
  if (wrong !== undefined)
    return fault(settings, `DMARC_BUILDER: ${wrong} is "relaxed" or "strict", not "${settings.text(wrong)}"`);
  const tag = (name: string, value: string): readonly string[] => (value === "" ? [] : [`${name}=${value}`]);
  const ruf = settings.list("ruf");
  const interval = settings.text("reportInterval");
  const options = failureOptions(object.entries.get("failureOptions"));
  const tags = [
    `v=${settings.text("version") || "DMARC1"}`,
    `p=${settings.text("policy") || "none"}`,
    ...tag("sp", settings.text("subdomainPolicy")),
    ...tag("np", settings.text("nonexistentSubdomainPolicy")),
    ...tag("adkim", alignment("alignmentDKIM")),
    ...tag("aspf", alignment("alignmentSPF")),
    ...tag("pct", settings.text("percent")),
    ...tag("rua", settings.list("rua").join(",")),
    ...tag("ruf", ruf.join(",")),
    ...(settings.has("ruf") && options !== "0" ? tag("fo", options) : []),
    ...(settings.has("ruf") ? tag("rf", settings.text("failureFormat")) : []),
    ...tag("ri", interval === "" ? "" : String(durationOf(interval) ?? interval)),
    ...tag("psd", settings.text("publicSuffixDomain")),
    ...tag("t", settings.text("testMode")),
  ];
  return [record(settings, "TXT", [below("_dmarc", settings), tags.join("; ")], ttl)];
}

function failureOptions(value: Value): string {
  if (!isObject(value)) return truthy(value) === true ? (textOf(value) ?? "") : "";
  const [dkim, spf] = [truthy(value.entries.get("DKIM")) === true, truthy(value.entries.get("SPF")) === true];
  return dkim && spf ? "1" : spf ? "s" : dkim ? "d" : "0";
}

/** CAA_BUILDER({issue, issuewild, iodef, …}). */
export function caaBuilder(settings: Settings, ttl: Modifier | null): Built {
  const label = settings.text("label") || "@";
  const one = (tag: string): Built =>
    settings.list(tag).map((value) => {
      const critical = objectOf([["caa_critical", settings.on(`${tag}_critical`)]]);
      return record(settings, "CAA", [label, tag, tag !== "iodef" && value === "none" ? ";" : value, critical], ttl);
    });
  return ["iodef", "issue", "issuewild", "issuevmc", "issuemail"].flatMap(one);
}

/** M365_BUILDER(domain, {…}): Microsoft 365's MX, autodiscover and DKIM names. */
export function m365Builder(domain: string, settings: Settings): Built {
  const wanted = (key: string): boolean => !settings.has(key) || settings.on(key);
  if (!settings.on("domainGUID") && domain.includes("-"))
    return fault(settings, `M365_BUILDER requires domainGUID for domains with dashes: ${domain}`);
  const guid = settings.text("domainGUID") || domain.replaceAll(".", "-");
  const initial = settings.text("initialDomain");
  if (wanted("dkim") && initial === "") return fault(settings, "M365_BUILDER requires initialDomain to set up DKIM");
  const cname = (label: string, target: string): Modifier => record(settings, "CNAME", [label, target], null);
  const srv = (label: string, port: number, target: string): Modifier =>
    record(settings, "SRV", [label, 100, 1, port, target], null);
  return [
    ...(wanted("mx")
      ? [record(settings, "MX", [settings.text("label") || "@", 0, `${guid}.mail.protection.outlook.com.`], null)]
      : []),
    ...(wanted("autodiscover") ? [cname("autodiscover", "autodiscover.outlook.com.")] : []),
    ...(wanted("dkim")
      ? ["selector1", "selector2"].map((s) => cname(`${s}._domainkey`, `${s}-${guid}._domainkey.${initial}.`))
      : []),
    ...(settings.on("skypeForBusiness")
      ? [
          cname("lyncdiscover", "webdir.online.lync.com."),
          cname("sip", "sipdir.online.lync.com."),
          srv("_sip._tls", 443, "sipdir.online.lync.com."),
          srv("_sipfederationtls._tcp", 5061, "sipfed.online.lync.com."),
        ]
      : []),
    ...(settings.on("mdm")
      ? [
          cname("enterpriseregistration", "enterpriseregistration.windows.net."),
          cname("enterpriseenrollment", "enterpriseenrollment.manage.microsoft.com."),
        ]
      : []),
  ];
}

/** Seconds of DNSControl's durations: `300`, `5m`, `1h`, `2d`, `1w`, `1n` (30 days), `1y`; null when it is none. */
export function durationOf(value: Value): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 0x7fffffff ? value : null;
  const match = /^(\d{1,10})([smhdwny]?)$/.exec(typeof value === "string" ? value : "");
  if (match === null) return null;
  const unit = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, n: 2_592_000, y: 31_536_000 }[match[2] ?? ""] ?? 1;
  return Number(match[1]) * unit;
}
