import type { Fields, Provider } from "./providers.ts";
import type { Resource } from "./resource.ts";
import { elementsOf, isUnknown, textOf, unknown, type Value } from "./values.ts";

/**
 * Values in presentation format (RFC 1035 §5.1). Texts: `quoted` reads words and quoted strings as a name server does;
 * `either` takes a text without quotes around it as one string.
 */
export function presentation(
  argument: string,
  texts: "quoted" | "either",
): (resource: Resource, type: string) => readonly Fields[] {
  return (resource, type) => valuesOf(resource, argument).map((value) => fieldsOf(value, type, texts, resource));
}

/** `records` as a list of texts, `records.value` as a list of objects. */
function valuesOf(resource: Resource, argument: string): readonly Value[] {
  const [first = "", second] = argument.split(".");
  const value = resource.get(first);
  const items = typeof value === "object" && value !== null ? (elementsOf(value) ?? [value]) : [value];
  if (second === undefined) return items;
  const blocks = resource.blocks(first);
  return Array.isArray(blocks) ? (blocks as readonly Resource[]).map((block) => block.get(second)) : items;
}

export function fieldsOf(value: Value, type: string, texts: "quoted" | "either", resource: Resource): Fields {
  if (isUnknown(value)) return value;
  const text = textOf(value);
  if (text === null) return unknown(value === null ? "no value is set" : "a value that is no text", resource.at);
  const isText = type === "TXT" || type === "SPF";
  if (isText && texts === "either" && !/^\s*".*"\s*$/s.test(text)) return [text];
  // Some providers split such a text at its spaces, others refuse it.
  if (isText && !text.includes('"') && /\S\s+\S/.test(text))
    return unknown("a text with spaces but without quotes around it", resource.at);
  return words(text) ?? unknown("a quoted string that does not end", resource.at);
}

/** Words and quoted strings with their escapes resolved (RFC 1035 §5.1); null when a quote is not closed. */
export function words(text: string): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at++;
      continue;
    }
    const quoted = text[at] === '"';
    if (quoted) at++;
    let word = "";
    for (; ; at++) {
      const c = text[at];
      if (c === undefined) {
        if (quoted) return null;
        break;
      }
      if (quoted ? c === '"' : /[\s"]/.test(c)) break;
      if (c !== "\\") word += c;
      else {
        // Route 53 writes bytes in octal, zone files in decimal; both only for what is no plain text.
        const digits = /^\d{3}/.exec(text.slice(at + 1, at + 4))?.[0];
        if (digits === undefined) word += text[++at] ?? "";
        else {
          word += String.fromCharCode(Number(digits) & 255);
          at += 3;
        }
      }
    }
    if (quoted) at++;
    found.push(word);
  }
  return found;
}

/** aws_route53_record: the provider puts quotes around texts, so that `\"\"` within one begins the next string. */
export const route53: Pick<Provider, "values" | "special"> = {
  values: (resource, type) =>
    valuesOf(resource, "records").map((value) => {
      const text = textOf(value);
      const isText = (type === "TXT" || type === "SPF") && text !== null;
      if (isText && text.length >= 2 && text.startsWith('"') && text.endsWith('"'))
        return fieldsOf(text, type, "quoted", resource);
      return fieldsOf(isText ? `"${text}"` : value, type, "quoted", resource);
    }),
  special: (resource) => {
    if (resource.has("alias")) return { reason: "an alias is answered by AWS" };
    const policy = ["weighted", "latency", "failover", "geolocation", "geoproximity", "cidr"].find((p) =>
      resource.has(`${p}_routing_policy`),
    );
    if (policy !== undefined) return { reason: `a ${policy} routing policy chooses the answer` };
    return resource.has("multivalue_answer_routing_policy") || resource.has("set_identifier")
      ? { reason: "a routing policy chooses the answer" }
      : null;
  },
};
