import { normalizeName, ROOT, toAscii } from "../../dns/name.ts";
import type { Name, Rdata, RrType } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { normalizeIp, familyOf } from "../../ip/ip.ts";
import { entryOf, numberOf, textOf, type Tree } from "./tree.ts";

/** One value read, or what is wrong with it and where; `open` when octoDNS fills it in later (templates). */
export type Value =
  | { readonly kind: "data"; readonly data: Rdata; readonly at: Location }
  | { readonly kind: "wrong"; readonly message: string; readonly at: Location }
  | { readonly kind: "open"; readonly reason: string; readonly at: Location };

export interface ValueRules {
  readonly escapedSemicolons: boolean;
  /** The zone's or the record's `lenient`: a text is deployed as it is. */
  readonly isLenient?: boolean;
}

const wrong = (at: Location, message: string): Value => ({ kind: "wrong", message, at });

/** Reads one value of a record as octoDNS' own validators would (octodns/record/*.py, 2026). */
export function readValue(type: RrType, tree: Tree, rules: ValueRules): Value {
  const text = textOf(tree);
  switch (type) {
    case "A":
    case "AAAA": {
      const family = type === "A" ? 4 : 6;
      const address = normalizeIp(text ?? "");
      if (address === null || familyOf(address) !== family)
        return wrong(tree.at, `${type}: expected one IPv${family} address, found ${shown(tree)}`);
      return { kind: "data", data: { type, address }, at: tree.at };
    }
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
      return withTarget(type, tree, (target) => ({ type, target }));
    case "MX": {
      const preference = numberOf(part(tree, "preference") ?? part(tree, "priority"), 65_535);
      if (preference === null) return wrong(tree.at, "MX: expected a preference from 0 to 65535 and an exchange");
      return withTarget(type, part(tree, "exchange") ?? part(tree, "value") ?? tree, (exchange) => ({
        type,
        preference,
        exchange,
      }));
    }
    case "SRV": {
      const number = (key: string): number | null => numberOf(part(tree, key), 65_535);
      const [priority, weight, port] = [number("priority"), number("weight"), number("port")];
      if (priority === null || weight === null || port === null)
        return wrong(tree.at, "SRV: expected priority, weight and port from 0 to 65535, and a target");
      return withTarget(type, part(tree, "target") ?? tree, (target) => ({
        type,
        priority,
        weight,
        port,
        target,
      }));
    }
    case "CAA":
      return caa(tree);
    case "TXT":
    case "SPF":
      return strings(type, tree, text, rules);
    case "SOA":
      return { kind: "open", reason: "the SOA record is the provider's", at: tree.at };
  }
}

function part(tree: Tree, key: string): Tree | null {
  return tree.kind === "map" ? entryOf(tree, key) : null;
}

function shown(tree: Tree): string {
  return tree.kind === "scalar" ? (tree.isNull ? "nothing" : excerpt(tree.text, 80)) : `a ${tree.kind}`;
}

/** A target is a complete name; its final dot is best practice (octoDNS 1.17 and later do not ask for it); `.` alone only where a service can be denied with it. */
function withTarget(type: RrType, tree: Tree, make: (target: Name) => Rdata): Value {
  const target = targetOf(type, tree);
  return target.kind === "name" ? { kind: "data", data: make(target.name), at: tree.at } : target;
}

/** The name that a target value says. */
export function targetOf(
  type: string,
  tree: Tree,
): { readonly kind: "name"; readonly name: Name } | Exclude<Value, { readonly kind: "data" }> {
  const text = textOf(tree);
  if (text === null || text === "")
    return { kind: "wrong", at: tree.at, message: `${type}: no target: expected a name` };
  if (text.includes("{") && text.includes("}"))
    return { kind: "open", at: tree.at, reason: `${excerpt(text, 80)} is filled in by octoDNS' templates` };
  if (text === ".") {
    if (type === "MX" || type === "SRV") return { kind: "name", name: ROOT };
    return { kind: "wrong", at: tree.at, message: `${type}: ".": expected a name` };
  }
  const name = normalizeName(toAscii(text) ?? "\u0100");
  if (name === null || /[\s\\]/.test(text) || text.includes(".."))
    return { kind: "wrong", at: tree.at, message: `${type}: ${excerpt(text, 80)} is not a domain name` };
  if (!text.endsWith("."))
    return name.includes(".")
      ? { kind: "name", name }
      : {
          kind: "open",
          at: tree.at,
          reason: `${type}: ${excerpt(text, 80)} has no final dot: whether the provider adds the zone is not evaluated (did you mean ${excerpt(text, 80)}.?)`,
        };
  return { kind: "name", name };
}

function caa(tree: Tree): Value {
  const flags = part(tree, "flags") === null ? 0 : numberOf(part(tree, "flags"), 255);
  const tag = textOf(part(tree, "tag"));
  const value = textOf(part(tree, "value"));
  if (flags === null || tag === null || !/^[a-z\d]{1,255}$/i.test(tag) || value === null)
    return wrong(tree.at, "CAA: expected flags from 0 to 255, a tag and a value");
  return {
    kind: "data",
    data: { type: "CAA", flags, tag: tag.toLowerCase(), value: value.replaceAll("\\;", ";") },
    at: tree.at,
  };
}

/** `\;` stands for a semicolon, quotes around the value and `" "` within are left out, 255 bytes a string. */
function strings(type: "TXT" | "SPF", tree: Tree, text: string | null, rules: ValueRules): Value {
  if (text === null || text === "") return wrong(tree.at, `${type}: ${shown(tree)}: expected a text`);
  if (/(?<!%)\{(?:zone|record)_\w+\}/.test(text))
    return { kind: "open", reason: `${excerpt(text, 80)} is filled in by octoDNS' templates`, at: tree.at };
  if (rules.isLenient !== true) {
    const fault = faultOf(type, tree, text, rules);
    if (fault !== null) return fault;
  }
  const bare = (text.startsWith('"') ? text.slice(1, -1) : text).replaceAll('" "', "");
  const meant = Buffer.from(
    (rules.escapedSemicolons ? bare.replaceAll("\\;", ";") : bare).replaceAll('\\"', '"'),
    "utf8",
  ).toString("latin1");
  const parts = Array.from({ length: Math.ceil(meant.length / 255) }, (_, i) => meant.slice(i * 255, i * 255 + 255));
  return { kind: "data", data: { type, strings: parts.length === 0 ? [""] : parts }, at: tree.at };
}

/** What octoDNS refuses of a text unless it is told to be lenient. */
function faultOf(type: "TXT" | "SPF", tree: Tree, text: string, rules: ValueRules): Value | null {
  if (/[^\u0000-\u007f]/.test(text))
    return wrong(tree.at, `${type}: ${excerpt(text, 80)} has a character that is not ASCII, which octoDNS refuses`);
  if (rules.escapedSemicolons && /\w;/.test(text))
    return wrong(tree.at, `${type}: ${excerpt(text, 80)} has a plain semicolon; octoDNS expects \\;`);
  if (rules.escapedSemicolons && text.includes("\\\\;"))
    return wrong(tree.at, `${type}: ${excerpt(text, 80)} has a doubly escaped semicolon; octoDNS expects \\;`);
  return null;
}
