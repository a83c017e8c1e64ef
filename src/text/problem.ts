/** Where something stands in a file. Lines and columns count from 1; files are relative to the working directory, with `/`. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with the input, to be told once. `at` is null when it came from the command line or environment. */
export interface Problem {
  readonly at: Location | null;
  /** What is wrong, with the value and what was expected: one sentence without a final full stop. */
  readonly message: string;
  /** The nearest valid spelling, when there is one. */
  readonly hint: string | null;
}

const MAX_TOLD = 50;
/** Characters of one message, and of one hint: what they quote is cut where it is quoted, this is the last door. */
const MAX_MESSAGE = 2000;
const MAX_HINT = 300;

/** The problems as they are told: so many, each of a length that a person reads, and how many there are beside them. */
export function toldProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.slice(0, MAX_TOLD).map(({ at, message, hint }) => ({
    at: at === null ? null : { ...at, file: cut(at.file, MAX_HINT) },
    message: cut(message, MAX_MESSAGE),
    hint: hint === null || hint.length > MAX_HINT ? null : hint,
  }));
  const left = problems.length - told.length;
  return left > 0 ? [...told, { at: null, message: `and ${left} more`, hint: null }] : told;
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}

/** An expected failure is a value. */
export type Result<T, E = readonly Problem[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
