import { fieldsOf } from "./provider-presentation.ts";
import type { Fields, Provider } from "./providers.ts";
import { isTexts, textsOf, type Resource } from "./resource.ts";
import { isList, isUnknown, textOf, type Unknown } from "./values.ts";

/** Fields from arguments of their own. */
function from(resource: Resource, names: readonly string[]): Fields {
  return textsOf(resource, names);
}

/** Before the words of `argument` stands the priority, when the type has one. */
function withPriority(resource: Resource, argument: string, type: string): Fields {
  const rest = fieldsOf(resource.get(argument), type, "either", resource);
  if (!isTexts(rest) || (type !== "MX" && type !== "SRV")) return rest;
  const priority = from(resource, ["priority"]);
  if (!isTexts(priority)) return priority;
  const full = type === "MX" ? 2 : 4;
  return rest.length === full ? rest : [priority[0] === "" ? "0" : (priority[0] ?? "0"), ...rest];
}

export function priorityFirst(argument: string): Provider["values"] {
  return (resource, type) => [withPriority(resource, argument, type)];
}

/** The fields of `data` in the order of the presentation format. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  HTTPS: ["priority", "target", "value"],
  SVCB: ["priority", "target", "value"],
  SSHFP: ["algorithm", "type", "fingerprint"],
  TLSA: ["usage", "selector", "matching_type", "certificate"],
  SMIMEA: ["usage", "selector", "matching_type", "certificate"],
  DS: ["key_tag", "algorithm", "digest_type", "digest"],
  DNSKEY: ["flags", "protocol", "algorithm", "public_key"],
  CERT: ["type", "key_tag", "algorithm", "certificate"],
  NAPTR: ["order", "preference", "flags", "service", "regex", "replacement"],
  LOC: [
    ...["lat_degrees", "lat_minutes", "lat_seconds", "lat_direction"],
    ...["long_degrees", "long_minutes", "long_seconds", "long_direction"],
    ...["altitude", "size", "precision_horz", "precision_vert"],
  ],
  URI: ["weight", "target"],
};

/** cloudflare_record (v4: `value` or `content`, a `data` block) and cloudflare_dns_record (v5: `content`, a `data` object). */
export const cloudflare: Pick<Provider, "values" | "special"> = {
  values: (resource, type) => {
    const data = resource.has("data") ? resource.blocks("data") : [];
    const one = isResources(data) ? data[0] : data;
    if (one === undefined) return [withPriority(resource, resource.has("content") ? "content" : "value", type)];
    if ("kind" in one) return [one];
    switch (type) {
      case "SRV":
        return [priorityFrom(resource, one, ["weight", "port", "target"])];
      case "CAA":
        return [from(one, ["flags", "tag", one.has("value") ? "value" : "content"])];
      case "MX":
        return [priorityFrom(resource, one, ["target"])];
      default:
        return [from(one, DATA[type] ?? [])];
    }
  },
  // At the apex a CNAME is flattened: MX and TXT may stand beside it, and the world sees addresses only.
  special: (resource, type, apex) => {
    if (!/^(A|AAAA|CNAME)$/.test(type)) return null;
    const proxied = resource.get("proxied");
    if (isUnknown(proxied)) return { reason: proxied.reason, wholeName: type === "CNAME" && !apex };
    if (proxied === true || proxied === "true")
      return { reason: "Cloudflare's proxy answers with its own addresses", wholeName: type === "CNAME" && !apex };
    if (type !== "CNAME" || (!apex && !resource.has("settings"))) return null;
    return { reason: "Cloudflare answers with the addresses of the CNAME's target", wholeName: !apex };
  },
};

function isResources(value: readonly Resource[] | Unknown): value is readonly Resource[] {
  return Array.isArray(value);
}

function priorityFrom(resource: Resource, data: Resource, names: readonly string[]): Fields {
  const priority = from(data.has("priority") ? data : resource, ["priority"]);
  const rest = from(data, names);
  if (!isTexts(priority)) return priority;
  return isTexts(rest) ? [priority[0] === "" ? "0" : (priority[0] ?? "0"), ...rest] : rest;
}

/** digitalocean_record: `value`, and `priority`, `weight`, `port`, `flags`, `tag` beside it. */
export const digitalocean: Provider["values"] = (resource, type) => {
  if (type === "SRV") return [from(resource, ["priority", "weight", "port", "value"])];
  if (type === "CAA") return [from(resource, ["flags", "tag", "value"])];
  return [withPriority(resource, "value", type)];
};

/** linode_domain_record: `target`, and the other fields beside it. */
export const linode: Provider["values"] = (resource, type) => {
  if (type === "CAA") return [tagged(from(resource, ["tag", "target"]))];
  return [withPriority(resource, "target", type)];
};

function tagged(fields: Fields): Fields {
  return isTexts(fields) ? ["0", ...fields] : fields;
}

/** ns1_record: `answers` blocks with an `answer` each; a text is one string whatever its spaces. */
export const ns1: Provider["values"] = (resource, type) => {
  const answers = resource.blocks("answers");
  if (!isResources(answers)) return [answers];
  return answers.map((answer) => {
    const value = answer.get("answer");
    if (isList(value)) return value.items.map((item) => textOf(item) ?? "");
    return fieldsOf(value, type, "either", resource);
  });
};
