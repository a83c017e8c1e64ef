import { CODE } from "../mail/dnsbl/codes.ts";
import { z } from "zod";
import { LANGS } from "../core/lang.ts";
import { LEVELS } from "./levels.ts";

const severity = z.enum(LEVELS);
const text = z.string().min(1);
const texts = z.array(text).min(1);

export const senderSchema = z
  .strictObject({
    domain: text.optional().describe("Visible From domain"),
    "mail-from": texts.optional().describe("MAIL FROM domains whose SPF is judged; default: the domain itself"),
    ips: texts.optional().describe("Addresses and ranges that send"),
    helo: z
      .union([text, z.array(text).length(1)])
      .optional()
      .describe(
        "What the server says in HELO; default: the PTR name. An address in brackets is YAML's list of one: [203.0.113.10] without quotes is taken for it",
      ),
    dkim: texts.optional().describe("DKIM selectors"),
    volume: z.enum(["low", "bulk"]).optional(),
    sends: z.boolean().optional().describe("false: a parked domain, expects v=spf1 -all"),
    "must-not-authorize": texts.optional().describe("Addresses and ranges that must not pass SPF"),
  })
  .describe("One sender: a domain, addresses, or both");

/** `.github/mailworthy.yml`. */
export const configSchema = z.strictObject({
  senders: z.array(senderSchema).min(1).optional(),
  zones: texts.optional().describe("Globs of DNS files; default: detected"),
  "zone-ids": z
    .record(text, text)
    .optional()
    .describe(
      "Domains of Terraform's zones that only an id or a variable names: `var.zone_id: example.com`, `0da42c8d…: example.com`",
    ),
  rules: z
    .record(
      text,
      z.union([
        severity,
        z.strictObject({ severity: severity.optional(), "warn-at": z.int().min(1).max(10).optional() }),
      ]),
    )
    .optional(),
  blocklists: z
    .strictObject({
      profile: z.enum(["standard", "wide", "none"]).optional(),
      add: z
        .array(
          z.strictObject({
            zone: text,
            impact: z.enum(["high", "medium", "low"]).optional(),
            kind: z.enum(["ip", "domain"]).optional(),
            families: z
              .array(z.union([z.literal(4), z.literal(6)]))
              .min(1)
              .optional()
              .describe("Which addresses the list holds; default both"),
            codes: z
              .record(z.string().regex(CODE), z.enum(["listed", "policy"]))
              .optional()
              .describe(
                "Return codes that mean something: 127.0.0.2, an octet as a range (4-7) or *, a bit of the last octet (bit:8); default any of 127/8 but 127.0.0.1",
              ),
            controls: z
              .strictObject({ listed: text, clean: text.nullable() })
              .optional()
              .describe(
                "Test entries where they are not those of RFC 5782 §5: names of a domain list, else IPv4 addresses; clean: null where the list answers for its never-listed entry",
              ),
            asks: z.literal("registered-domain").optional().describe("The list holds registered domains only"),
            "per-second": z.int().min(1).max(10_000).optional().describe("Questions a second that it allows"),
            "per-day": z.int().min(1).optional().describe("Questions a day that it allows"),
          }),
        )
        .optional(),
      remove: texts.optional(),
      "per-second": z
        .int()
        .min(0)
        .max(10_000)
        .optional()
        .describe("Questions a second to one list; default 100, 0: no cap"),
      "in-flight": z.int().min(1).max(1000).optional().describe("Questions under way to one list; default 20"),
    })
    .optional(),
  accept: z
    .array(
      z.strictObject({
        id: text,
        on: text,
        list: text.optional(),
        until: z.iso.date().describe("The last day on which it holds, YYYY-MM-DD"),
        reason: text,
      }),
    )
    .optional(),
  volume: z
    .array(
      z.strictObject({
        file: text.describe("CSV of day and count, or DMARC aggregate reports; .gz and .zip too"),
        domain: text.optional().describe("Only this domain's mail"),
        ip: text.optional().describe("Only this address's mail"),
      }),
    )
    .optional()
    .describe("Volumes that are compared with the month before"),
  "fail-on": z.enum(["regression", "error", "warning", "never"]).optional(),
  "max-not-checked": z.int().min(0).optional(),
  history: text.optional().describe("branch:NAME (the Action) or file:PATH"),
  lang: z.enum(LANGS).optional().describe("The language of what people read; default en, in a terminal by its locale"),
});

export type ConfigFile = z.infer<typeof configSchema>;
export type SenderEntry = z.infer<typeof senderSchema>;
