import { z } from "zod";
import { factsCodec } from "../facts/codec/facts.ts";
import { evidence, location, MANY, name, text, whole } from "../facts/codec/parts.ts";
import { senders } from "../facts/codec/senders.ts";
import { spfDomain } from "../facts/codec/spf.ts";
import { HEARD_CLASSES } from "../facts/heard.ts";
import { part } from "./part-schema.ts";
import { change, params, settings, severity } from "./settings-schema.ts";

const finding = z.looseObject({
  id: text.describe("<category>/<problem>"),
  severity,
  change,
  subject: text.describe("A domain or an address"),
  sender: text,
  list: name.optional().describe("The blocklist; dnsbl only"),
  message: text,
  help: text,
  location,
  evidence,
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  acceptedUntil: text.nullable(),
  since: text.nullable(),
  cause: text,
  degree: z.number().nullable(),
  corrected: text.nullable().optional().describe("The SPF record to publish instead"),
  params,
  issue: z.int().positive().nullable().optional().describe("The tracking issue of a known regression"),
  drafts: z
    .array(z.looseObject({ language: z.enum(["en", "ja"]), to: text, subject: text, body: text }))
    .max(100)
    .optional()
    .describe("Letters to send"),
});

const notChecked = z.looseObject({
  check: text,
  subject: text,
  sender: text,
  list: name.optional(),
  cause: text.nullable().optional().describe("As in a finding; null: any finding of this check on the subject"),
  partial: z.boolean().optional().describe("Only a part of what the check looks at is unknown"),
  reason: text.max(100),
  detail: text,
});

/** The report (schema/report.schema.json). Loose: later versions may add fields, which readers leave alone. */
export const reportSchema = z.looseObject({
  schema: z.literal("mailworthy/report/1"),
  version: text,
  name: z.string().max(5000).nullable().optional().describe("The watch: one list of senders among several"),
  at: z.iso.datetime().describe("Time of the run, UTC"),
  mode: z.enum(["pull-request", "history", "absolute"]),
  verdict: z.enum(["pass", "fail", "not-checked"]),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  failOn: z.enum(["regression", "error", "warning", "never"]),
  base: text.nullable(),
  head: text.nullable(),
  learned: z.boolean(),
  shard: z
    .string()
    .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/)
    .nullable()
    .describe("I/N when only a part of the senders was checked"),
  maxNotChecked: whole.nullable(),
  loosened: whole.optional().describe("Ways in which the change checks less: its findings config/loosened"),
  settings: settings.optional(),
  senders,
  blind: z
    .array(z.looseObject({ class: z.enum(HEARD_CLASSES), asked: whole, reason: z.string(), detail: z.string() }))
    .optional()
    .describe("The classes of which nothing at all was heard"),
  blindRuns: whole.optional().describe("Blind runs in a row, this one included"),
  findings: z.array(finding).max(MANY),
  notChecked: z.array(notChecked).max(MANY),
  facts: factsCodec,
  baseFacts: z.looseObject({ spf: z.record(text, spfDomain) }).optional(),
  runs: z
    .array(z.looseObject({ at: text, errors: whole, warnings: whole, notChecked: whole, listed: whole }))
    .max(1000)
    .optional()
    .describe("Earlier runs, oldest first, this one last"),
  part: part.exactOptional(),
  counts: z.looseObject({ questions: whole, asked: whole, servers: whole }),
});

export type ReportFile = z.infer<typeof reportSchema>;
