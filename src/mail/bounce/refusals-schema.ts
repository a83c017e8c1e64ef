import { z } from "zod";
import { STEP_IDS } from "./next-steps.ts";

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
      z.strictObject({ kind: z.enum(["own", "own-blocklist", "ip-reputation", "local-policy"]), of: z.string() }),
      z.strictObject({ kind: z.enum(["of-recipient", "of-receiver"]) }),
    ])
    .optional()
    .describe("the list or rule, where it is no DNS list"),
  next: z.enum(STEP_IDS).optional().describe("a step of next-steps.ts"),
});

const GROUP = z.strictObject({
  receiver: z.string().nullable().describe("null: said by many"),
  source: z.url(),
  date: z.iso.date().describe("when the texts were read"),
  rows: z.array(ROW).min(1),
});

const STAGE = z.strictObject({
  of: z
    .enum(["reply", "words", "codes"])
    .describe("the whole reply; the reply without the addresses of web pages; the codes alone"),
  note: z.string(),
  groups: z.array(GROUP).min(1),
});

/** `refusals.json`: texts of refusals, stage by stage. The first that fits decides; a receiver's own stand before the general ones. */
export const REFUSALS_SCHEMA = z.strictObject({ stages: z.array(STAGE).min(1) });

export type RefusalsFile = z.infer<typeof REFUSALS_SCHEMA>;
