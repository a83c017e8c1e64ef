import { z } from "zod";
import type { DnsError } from "../../dns/types.ts";
import type { SpfProblem } from "../../mail/spf/problem.ts";
import type { SpfResult, SpfStep } from "../../mail/spf/types.ts";
import { coded, names, open, place, readTrouble, text, texts, trouble, whole } from "./parts.ts";

const step = open({
  path: names,
  term: text.nullable(),
  outcome: z.enum(["match", "no-match", "record", "permerror", "temperror", "include", "redirect", "modifier"]),
  detail: text,
  lookups: whole,
  voidLookups: whole,
  questions: texts,
  why: coded.nullable().exactOptional(),
});

/** What `check_host()` came to (RFC 7208 §4) for one sender. */
export const spfResult = open({
  result: z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
  mechanism: text.nullable(),
  lookups: whole,
  voidLookups: whole,
  problem: text.nullable(),
  explanation: text.nullable().exactOptional(),
  trace: z.array(step).max(10_000).exactOptional(),
  trouble: trouble.extend({ at: place.exactOptional() }).exactOptional(),
  why: coded.exactOptional(),
});

type ResultFile = z.infer<typeof spfResult>;

/** The result of an evaluation, from a report. */
export function readSpfResult(file: ResultFile): SpfResult {
  const { result, mechanism, lookups, voidLookups, problem, explanation = null, trace = [] } = file;
  const read = { result, mechanism, lookups, voidLookups, problem, explanation, trace: trace.map(readStep) };
  const told = file.why === undefined ? read : { ...read, why: file.why as object as SpfProblem };
  return file.trouble === undefined ? told : { ...told, trouble: readError(file.trouble) };
}

function readStep({ why = null, ...made }: z.infer<typeof step>): SpfStep {
  return { ...made, why: why as object | null as SpfProblem | null };
}

function readError({ at, ...file }: NonNullable<ResultFile["trouble"]>): DnsError {
  const { reason, detail, why } = readTrouble(file);
  const told = { kind: "error", reason, detail } as DnsError;
  const said = why === undefined ? told : ({ ...told, why } as DnsError);
  return at === undefined ? said : { ...said, at };
}

/** The same as it stands in a report; `all` for what only joining needs. */
export function writeSpfResult(result: SpfResult, all: boolean): ResultFile {
  const { mechanism, lookups, voidLookups, problem, explanation, trace, trouble: error } = result;
  const shown = { result: result.result, mechanism, lookups, voidLookups, problem };
  if (!all) return shown;
  const bare = { ...shown, explanation, trace: trace.map(writeStep) };
  const more = result.why === undefined ? bare : { ...bare, why: { ...result.why } };
  if (error === undefined) return more;
  const { reason, detail, why, at } = error;
  const told = why === undefined ? { reason, detail } : { reason, detail, why };
  return { ...more, trouble: at === undefined ? told : { ...told, at } };
}

function writeStep(made: SpfStep): z.infer<typeof step> {
  const why = made.why === null ? null : { ...made.why };
  return { ...made, path: [...made.path], questions: [...made.questions], why };
}
