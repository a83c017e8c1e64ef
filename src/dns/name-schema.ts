import type { z } from "zod";
import type { Name } from "./types.ts";

/**
 * A name in a file of ours (a tape, a report, a history), which holds it in the one form because a `Name` was written
 * there. Nothing is looked at: a file that somebody changed may hold another spelling, which then equals no name.
 */
export function written(text: string): Name {
  return text as Name;
}

/** As `written`, for a schema. */
export function nameIn(text: z.ZodString): z.ZodType<Name, string> {
  return text as z.ZodType as z.ZodType<Name, string>;
}
