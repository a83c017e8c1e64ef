import { z } from "zod";
import { nameIn, written } from "../../dns/name-schema.ts";
import type { Name } from "../../dns/types.ts";
import { ipIn } from "../../ip/ip-schema.ts";
import { known, type Fact, type UnknownReason } from "../../mail/known.ts";
import { whyText, type MailWhy } from "../../mail/why.ts";

/**
 * Facts as JSON. What version 1 shows stands where it stood; what only joining shards needs stands beside it, and is
 * written where `whole` is true. A reader takes what is absent as not told.
 */

/** An object that later versions may add to; its type is what this version knows. */
export function open<S extends z.core.$ZodShape>(shape: S): z.ZodObject<S> {
  return z.looseObject(shape) as object as z.ZodObject<S>;
}

/** Bounds for a report that comes from outside; the file itself is bounded where it is read. */
export const MANY = 1_000_000;
export const text = z.string().max(100_000);
export const name = nameIn(text);
export const texts = z.array(text).max(MANY);
export const ip = ipIn(text);
export const ips = z.array(ip).max(MANY);
export const names = z.array(name).max(MANY);
export const whole = z.int().min(0);
export const place = open({ file: text, line: whole, column: whole });
export const location = place.nullable();
export const evidence = z
  .array(open({ question: text, answer: text, command: text }))
  .max(10_000)
  .meta({ id: "evidence" });

/** Why, for words in other languages: a code with what it needs. */
export const why = open({ code: text }).exactOptional();
export const unknown = open({ notChecked: text, detail: text, why, at: place.exactOptional() }).describe(
  "Could not be learned, and why",
);
/** The same where it is no value's place. */
export const trouble = open({ reason: text, detail: text, why });

export type UnknownFile = z.infer<typeof unknown>;
export type TroubleFile = z.infer<typeof trouble>;
type Unknown = Extract<Fact<never>, { known: false }>;
type Trouble = Omit<Unknown, "known" | "at">;

/** Reasons are shown, not acted upon: one of a later version passes through. */
export function reasonOf(said: string): UnknownReason {
  return said as UnknownReason;
}

/** Only a why that this version has words for; else the English detail stands alone. */
function whyOf(file: UnknownFile["why"]): MailWhy | null {
  if (file === undefined) return null;
  const said = file as object as MailWhy;
  try {
    return typeof (whyText(said) as unknown) === "string" ? said : null;
  } catch {
    return null;
  }
}

export function readTrouble({ reason, detail, why: code }: TroubleFile): Trouble {
  const said = whyOf(code);
  const told = { reason: reasonOf(reason), detail };
  return said === null ? told : { ...told, why: said };
}

function isUnknown(value: unknown): value is UnknownFile {
  return typeof value === "object" && value !== null && "notChecked" in value;
}

export function readFact<F, T>(file: F | UnknownFile, read: (value: Exclude<F, UnknownFile>) => T): Fact<T> {
  if (!isUnknown(file)) return known(read(file as Exclude<F, UnknownFile>));
  const { notChecked, at } = file;
  const told: Unknown = { known: false, ...readTrouble({ ...file, reason: notChecked }) };
  return at === undefined ? told : { ...told, at };
}

/** `all`: with what only joining needs. */
export function writeFact<T, F>(fact: Fact<T>, all: boolean, write: (value: T) => F): F | UnknownFile {
  if (fact.known) return write(fact.value);
  const { reason, detail, why: code, at } = fact;
  const told: UnknownFile = { notChecked: reason, detail };
  if (!all) return told;
  const said = code === undefined ? told : { ...told, why: code };
  return at === undefined ? said : { ...said, at };
}

/** The rows of an object whose keys are names. */
export function rowsOf<T>(file: Readonly<Record<Name, T>>): readonly (readonly [Name, T])[] {
  return Object.entries(file).map(([key, row]) => [written(key), row] as const);
}

export function same<T>(value: T): T {
  return value;
}
