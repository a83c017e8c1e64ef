import { keyForms } from "./key-forms.ts";

/** Hides secrets in a text. */
export type Mask = (text: string) => string;

export interface Masks {
  /** For a value before a format encodes it. */
  readonly value: Mask;
  /** For a text that a format has encoded: what could be a word of the format itself stays. */
  readonly written: Mask;
}

const HIDDEN = "***";

/** A shorter key could be a word of ours or part of one: it is hidden where it stands alone. */
const LONG = 8;
const SHORTEST = 4;
/** No part of a word or of another name. */
const ALONE = [String.raw`(?<![a-z0-9_-]|[a-z0-9_]\.)`, String.raw`(?![a-z0-9_-]|\.[a-z0-9_])`] as const;
/** Where operators expect the key in front, even a short one is certain to be one. */
const IN_ZONE = [
  String.raw`(?<![a-z0-9_-])`,
  String.raw`(?=(?:\.[a-z0-9-]+)*\.(?:spamhaus\.net|abusix\.zone))`,
] as const;

/** Hides keys in values from outside, in any letter case and each encoding that key-forms.ts enumerates. */
export function maskKeys(keys: readonly string[]): Mask {
  return masksOf(keys).value;
}

export function masksOf(keys: readonly string[]): Masks {
  const usable = [...new Set(keys)].filter((key) => key.length >= SHORTEST);
  if (usable.length === 0) return NONE;
  const short = usable.filter((key) => key.length < LONG);
  const long = all(usable.filter((key) => key.length >= LONG).map((key) => keyForms(key, HIDDEN)));
  const written = all([long, ...short.map((key) => keyForms(key, HIDDEN, IN_ZONE))]);
  return { value: all([written, ...short.map((key) => keyForms(key, HIDDEN, ALONE))]), written };
}

const NONE: Masks = { value: (text) => text, written: (text) => text };

function all(masks: readonly Mask[]): Mask {
  return (text) => masks.reduce((masked, mask) => mask(masked), text);
}

/** Fields that hold words of our own formats: a key that happens to be one of them must not break what reads them. */
const OURS = new Set([
  ...["schema", "version", "id", "kind", "type", "rcode", "mode", "verdict", "severity", "change", "check", "status"],
  ...[
    "result",
    "at",
    "since",
    "fingerprint",
    "reason",
    "unknown",
    "impact",
    "failOn",
    "role",
    "scope",
    "via",
    "ruleId",
  ],
  ...["level", "$schema", "uri", "removal", "color", "label", "source", "cause"],
]);

/** JSON with its values masked: names, numbers and our own words stay, so that it can be read as before. */
export function maskJson(text: string, masks: Masks): string {
  if (masks === NONE) return text;
  let name = "";
  return text.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/gs, (all: string, _: string, colon: string | undefined) => {
    const value = unquoted(colon === undefined ? all : all.slice(0, -colon.length));
    if (value === null) return masks.written(all);
    const masked = colon === undefined ? (OURS.has(name) ? masks.written : masks.value)(value) : nameMask(value, masks);
    if (colon !== undefined) name = value;
    return masked === value ? all : `${JSON.stringify(masked)}${colon ?? ""}`;
  });
}

function unquoted(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/** The same for a value in memory; maps, sets, lists and plain objects are copied, the rest is left as it is. */
export function maskValues<T>(value: T, masks: Masks): T {
  return masks === NONE ? value : (deep(value, masks, "") as T);
}

function deep(value: unknown, masks: Masks, name: string): unknown {
  if (typeof value === "string") return (OURS.has(name) ? masks.written : masks.value)(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, masks, name));
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [deep(key, masks, name), deep(item, masks, name)] as const));
  if (value instanceof Set) return new Set([...value].map((item) => deep(item, masks, name)));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [nameMask(key, masks), deep(item, masks, key)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A name of a field is ours, unless it is one of DNS. */
function nameMask(name: string, masks: Masks): string {
  return name.includes(".") ? masks.value(name) : name;
}
