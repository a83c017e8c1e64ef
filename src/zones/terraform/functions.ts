import { normalizeName } from "../../dns/name.ts";
import type { Location } from "../../text/problem.ts";
import { chunks } from "../iac/rdata.ts";
import { collectionFunction, MAX_ITEMS } from "./collections.ts";
import { readDataFile } from "./data-files.ts";
import type { Env } from "./module.ts";
import { isList, isUnknown, listOf, textOf, unknown, unknownIn, type Value } from "./values.ts";
import { matched, replaced } from "./regexp.ts";
import { isNothing } from "../iac/nothing.ts";

/** Terraform's functions that are pure and cheap; every other one is Unknown. */
export function callFunction(env: Env, name: string, args: readonly Value[], at: Location): Value {
  const missing = args.find(isUnknown);
  // A collection may hold unknown parts; a function of texts may not.
  if (missing !== undefined && !/^(concat|merge|flatten|values|tolist|coalesce)$/.test(name)) return missing;
  const read = readDataFile(env, name, args, at);
  if (read !== null) return read;
  return (
    textFunction(env, name, args, at) ??
    collectionFunction(name, args) ??
    args.map((arg) => unknownIn(arg)).find((found) => found !== null) ??
    unknown(`${name}() is not evaluated`, at)
  );
}

function textFunction(env: Env, name: string, args: readonly Value[], at: Location): Value | null {
  const texts = args.map(textOf);
  const [a, b, c] = texts;
  if (isNothing(a)) return null;
  switch (name) {
    case "lower":
      return a.toLowerCase();
    case "upper":
      return a.toUpperCase();
    case "trimspace":
      return a.trim();
    case "chomp":
      return a.replace(/[\r\n]{1,1000}$/, "");
    case "tostring":
      return a;
    case "tonumber":
      return /^-?\d+(\.\d+)?$/.test(a) ? Number(a) : null;
    case "tobool":
      return a === "true" ? true : a === "false" ? false : null;
    case "trimsuffix":
      return !isNothing(b) && b !== "" && a.endsWith(b) ? a.slice(0, -b.length) : a;
    case "trimprefix":
      return !isNothing(b) && a.startsWith(b) ? a.slice(b.length) : a;
    case "trim":
      return isNothing(b) ? null : trimmed(a, b);
    case "replace":
      if (isNothing(b) || isNothing(c)) return null;
      return b.length > 1 && b.startsWith("/") && b.endsWith("/")
        ? replaced(env.scope.machine, a, b.slice(1, -1), c, at)
        : a.split(b).join(c);
    case "regex":
    case "regexall":
      return isNothing(b) ? null : matched(env.scope.machine, name, b, a, at);
    case "strrev":
      return Array.from(a).reverse().join("");
    case "formatlist":
      return formatList(a, args.slice(1));
    case "split":
      return isNothing(b) ? null : listOf(splitOf(a, b));
    case "join":
      return joined(a, args.slice(1));
    case "format":
      return format(a, args.slice(1));
    case "substr":
      return substr(a, args);
    case "startswith":
      return isNothing(b) ? null : a.startsWith(b);
    case "endswith":
      return isNothing(b) ? null : a.endsWith(b);
    case "strcontains":
      return isNothing(b) ? null : a.includes(b);
    case "length":
      return typeof args[0] === "string" ? Array.from(a).length : null;
    case "title":
      return a.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    // Formats a text as quoted strings of at most 255 bytes (hetznercloud/hcloud provider).
    case "provider::hcloud::txt_record":
      return chunks(a)
        .map((chunk) => `"${chunk.replace(/["\\]/g, "\\$&")}"`)
        .join(" ");
    case "provider::hcloud::idna":
      return normalizeName(a);
    default:
      return null;
  }
}

function splitOf(separator: string, text: string): readonly string[] {
  return separator === "" ? Array.from(text).slice(0, MAX_ITEMS) : text.split(separator);
}

function trimmed(text: string, set: string): string {
  let [from, to] = [0, text.length];
  while (from < to && set.includes(text[from] ?? "")) from++;
  while (to > from && set.includes(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}

function joined(separator: string, lists: readonly Value[]): Value | null {
  const items = lists.flatMap((list) => (isList(list) ? list.items : [null]));
  const texts = items.map(textOf);
  const text = texts.includes(null) ? null : texts.join(separator);
  return textOf(text);
}

/** %s, %d, %v, %q and zero-padded %0Nd. */
function format(spec: string, args: readonly Value[]): Value | null {
  let next = 0;
  const missing: Value[] = [];
  const text = spec.replace(/%(%|(0\d{1,2})?[sdvq])/g, (_, verb: string, width: string | undefined) => {
    if (verb === "%") return "%";
    const value = textOf(args[next++]);
    if (value === null) missing.push(value);
    const shown = (value ?? "").padStart(Number(width ?? 0), "0");
    return verb === "q" ? JSON.stringify(shown) : shown;
  });
  return missing.length > 0 || next !== args.length || /%[^%sdvq0]/.test(spec) ? null : textOf(text);
}

/** The format for each element of the lists, whose lengths are equal; other arguments stay the same (Terraform, formatlist). */
function formatList(spec: string, args: readonly Value[]): Value | null {
  const lengths = new Set(args.filter(isList).map((list) => list.items.length));
  const [length = 1, other] = lengths;
  if (other !== undefined || length > MAX_ITEMS) return null;
  const texts = Array.from({ length }, (_, n) =>
    format(
      spec,
      args.map((arg) => (isList(arg) ? (arg.items[n] ?? null) : arg)),
    ),
  );
  return texts.includes(null) ? null : listOf(texts);
}

function substr(text: string, args: readonly Value[]): Value | null {
  const [, offset, length] = args;
  if (typeof offset !== "number" || typeof length !== "number") return null;
  const from = offset < 0 ? text.length + offset : offset;
  return text.slice(from, length < 0 ? undefined : from + length);
}
