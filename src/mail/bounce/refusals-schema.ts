import { z } from "zod";

const CAUSES = [
  "blocklisted",
  "spf-fail",
  "dkim-fail",
  "dmarc-fail",
  "unauthenticated",
  "no-ptr",
  "generic-ptr",
  "helo-rejected",
  "reputation",
  "rate-limited",
  "greylisted",
  "content-spam",
  "virus",
  "message-malformed",
  "message-too-large",
  "mailbox-unknown",
  "mailbox-full",
  "mailbox-disabled",
  "domain-unknown",
  "sender-blocked",
  "sender-domain-not-found",
  "relay-denied",
  "auth-required",
  "tls-required",
  "mail-loop",
  "connection",
  "receiver-fault",
  "policy",
] as const;

const ROW = z.strictObject({
  cause: z.enum(CAUSES),
  match: z
    .string()
    .describe("a regular expression over the reply in one line; `(?<subject>…)` catches what it is about"),
  only: z.boolean().optional().describe("too common to be looked for at other receivers"),
  case: z.boolean().optional().describe("upper and lower case differ"),
  concern: z.enum(["ip", "domain", "recipient", "recipient-domain", "none"]).optional(),
  list: z
    .union([
      z.strictObject({ kind: z.literal("named"), name: z.string() }),
      z.strictObject({ kind: z.literal("own"), of: z.string() }).describe("the list of that receiver"),
    ])
    .optional()
    .describe("the list or rule, where it is no DNS list"),
  next: z.enum(["broken-list", "t-online", "to-recipient"]).optional().describe("a step of next-steps.ts"),
});

const GROUP = z.strictObject({
  receiver: z.string().nullable().describe("null: said by many"),
  source: z.url(),
  date: z.iso.date().describe("when the texts were read"),
  rows: z.array(ROW).min(1),
});

/** `refusals.json`: texts of refusals. `first` is looked at before the patterns of the code, `last` after them, before codes. */
export const REFUSALS_SCHEMA = z.strictObject({
  $schema: z.string().optional(),
  first: z.array(GROUP),
  last: z.array(GROUP),
});

export type RefusalsFile = z.infer<typeof REFUSALS_SCHEMA>;
