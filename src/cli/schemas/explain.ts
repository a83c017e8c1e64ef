import { z } from "zod";

const severity = z.enum(["error", "warning", "info"]);
const files = z.record(z.string(), z.string()).describe("Texts by path; below outside/: what the rest of DNS answers");

const words = z.object({
  title: z.string(),
  why: z.string(),
  fix: z.string().describe("How to mend it in general"),
  message: z.string().describe("What is said of the bad example"),
  help: z.string().describe("What to do about the bad example"),
});

/** `mailworthy/explain/1`: the rules that were asked for, or all. */
export const explainSchema = z.object({
  schema: z.literal("mailworthy/explain/1"),
  rules: z.array(
    z.object({
      id: z.string(),
      severity,
      worst: severity.nullable().describe("What some of its findings have; null: none is worse"),
      milder: severity.nullable().describe("The same, where some are less bad"),
      options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).describe("With their defaults"),
      references: z.array(z.object({ text: z.string(), url: z.url().nullable() })),
      url: z.url().describe("The page, as it was at this version"),
      example: z.object({
        both: files,
        base: files.nullable().describe("The state before the change; null: the rule needs none"),
        earlier: files.nullable().describe("What was different the day before; null: the rule needs no history"),
        bad: files,
        good: files,
      }),
      finding: z.object({ severity, corrected: z.string().nullable(), commands: z.array(z.string()) }),
      words: z.object({ en: words, ja: words }),
    }),
  ),
});
