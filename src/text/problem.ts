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

/** An expected failure is a value. */
export type Result<T, E = readonly Problem[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
