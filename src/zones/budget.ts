import type { Files } from "./files.ts";
import type { Location } from "../text/problem.ts";
import type { ZoneError } from "./types.ts";

/** What the DNS files of one state may use up together, whichever formats read them. */
export interface ZoneBudget {
  /** Records and values that are still read. A value that is shared (a YAML alias, a loop) counts each time. */
  values: number;
  /** Characters that are still read, included files each time that they are. */
  characters: number;
  /** Steps of all programs (dnsconfig.js), which have a bound each as well. */
  steps: number;
  /** Where each was over first. */
  readonly over: { values: Location | null; file: string | null };
}

export const MAX_VALUES = 2_000_000;
const MAX_STEPS = 6_000_000;
export const MAX_CHARACTERS = 512 * 1024 * 1024;

export function createZoneBudget(values = MAX_VALUES, characters = MAX_CHARACTERS): ZoneBudget {
  return { values, characters, steps: MAX_STEPS, over: { values: null, file: null } };
}

/** Takes one record or value; false when there is none left: then the caller stops, and `overErrors` tells it. */
export function takeValue(budget: ZoneBudget, at: Location, cost = 1): boolean {
  if (budget.values >= cost) {
    budget.values -= cost;
    return true;
  }
  budget.values = 0;
  budget.over.values ??= at;
  return false;
}

/** The files with every reading counted; beyond, a file reads as if it could not be. */
export function meteredFiles(files: Files, budget: ZoneBudget): Files {
  return {
    ...files,
    read: (path) => {
      if (budget.characters <= 0) {
        budget.over.file ??= path;
        return null;
      }
      const text = files.read(path);
      budget.characters -= text?.length ?? 0;
      return text;
    },
  };
}

/** What was too much, each once: an error, so that nothing is judged by half of the files. */
export function overErrors({ over }: ZoneBudget): readonly ZoneError[] {
  const errors: ZoneError[] = [];
  if (over.values !== null)
    errors.push({
      at: over.values,
      message: `the DNS files together declare more than ${MAX_VALUES.toLocaleString("en-US")} records; from here on none is read`,
    });
  if (over.file !== null)
    errors.push({
      at: { file: over.file, line: 1, column: 1 },
      message: `the DNS files together, included ones each time, are larger than ${MAX_CHARACTERS / 1024 / 1024} MiB; from here on none is read`,
    });
  return errors;
}
