import { z } from "zod";

type Path = readonly PropertyKey[];

/** What may stand at a place of the configuration, as its schema says. */
export type Expected =
  | { readonly kind: "map"; readonly keys: readonly string[] }
  /** A map whose keys the user chooses. */
  | { readonly kind: "any-map" }
  | { readonly kind: "list"; readonly least: number }
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly least: number; readonly most: number | null }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "one-of"; readonly forms: readonly Expected[] };

/** What the schema expects at a path; null where it knows no such place. */
export function expectedAt(schema: z.core.$ZodType, path: Path): Expected | null {
  const [key, ...rest] = path;
  const bare = unwrapped(schema);
  if (key === undefined) return expectedOf(bare);
  if (bare instanceof z.ZodObject) {
    const inner = (bare.shape as Readonly<Record<string, z.core.$ZodType>>)[String(key)];
    return inner === undefined ? null : expectedAt(inner, rest);
  }
  if (bare instanceof z.ZodArray) return expectedAt(bare.element, rest);
  if (bare instanceof z.ZodRecord) return expectedAt(bare.valueType, rest);
  if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) {
      const found = expectedAt(option, path);
      if (found !== null) return found;
    }
  }
  return null;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function expectedOf(schema: z.core.$ZodType): Expected {
  if (schema instanceof z.ZodObject) return { kind: "map", keys: Object.keys(schema.shape) };
  if (schema instanceof z.ZodRecord) return { kind: "any-map" };
  if (schema instanceof z.ZodArray) return { kind: "list", least: leastItems(schema) };
  if (schema instanceof z.ZodBoolean) return { kind: "boolean" };
  if (schema instanceof z.ZodNumber)
    return { kind: "number", least: schema.minValue ?? 0, most: upperBound(schema.maxValue) };
  if (schema instanceof z.ZodEnum) return { kind: "words", words: schema.options.map(String) };
  if (schema instanceof z.ZodUnion)
    return { kind: "one-of", forms: schema.options.map((o) => expectedOf(unwrapped(o))) };
  if (schema instanceof z.ZodISODate) return { kind: "date" };
  return { kind: "text" };
}

function leastItems(schema: z.ZodArray): number {
  return schema.safeParse([]).success ? 0 : 1;
}

/** A whole number without a bound of its own has that of JavaScript. */
function upperBound(most: number | null): number | null {
  return most === null || most >= Number.MAX_SAFE_INTEGER ? null : most;
}
