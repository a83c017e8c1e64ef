import { z } from "zod";
import type { Draft } from "../../report/drafts.ts";

/** One letter (`--draft`, and `drafts` of a finding). */
export const draftSchema = z
  .object({
    language: z.enum(["en", "ja"]),
    to: z.enum(["list", "hoster", "postmaster"]).describe("Whom to send it to"),
    subject: z.string(),
    body: z.string().describe("Plain text, lines of at most 72 columns; blanks to fill in are marked"),
  })
  .describe("A letter that is ready to be filled in and sent") satisfies z.ZodType<Draft>;
