import { z } from "zod";
import { location, text, whole } from "../facts/codec/parts.ts";

export const severity = z.enum(["error", "warning", "info"]);

export const change = z.enum(["introduced", "worsened", "persisting", "resolved", "indeterminate"]).nullable();

export const params = z.looseObject({}).optional().describe("What the rule's words are made of, in every language");

export const underBase = z.looseObject({
  exitCode: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  failing: whole,
  findings: z
    .array(z.looseObject({ id: text, severity, subject: text, params, message: text, location, change }))
    .max(1000),
});

export const settings = z
  .looseObject({
    by: z.enum(["head", "base"]).describe("Whose settings judged"),
    notes: z.array(z.looseObject({ code: text, file: text, reason: text.optional() })).max(100),
    underBase: underBase
      .nullable()
      .describe("What the base's settings would have failed, where the change passes only by its own"),
    baseFailOn: z.enum(["regression", "error", "warning", "never"]).nullable(),
  })
  .describe("How the settings of a change compare with those of the base");
