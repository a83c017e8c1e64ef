import { HEARD_CLASSES } from "../facts/heard.ts";
import { z } from "zod";

/** Bounds for a report that comes from outside; the file itself is bounded where it is read. */
const MANY = 1_000_000;
const text = z.string().max(100_000);
const texts = z.array(text).max(MANY);
const whole = z.int().min(0);
const severity = z.enum(["error", "warning", "info"]);
const location = z.looseObject({ file: text, line: whole, column: whole }).nullable();
const evidence = z.array(z.looseObject({ question: text, answer: text, command: text })).max(10_000);
const unknown = z.looseObject({ notChecked: text, detail: text }).describe("Could not be learned, and why");

const sender = z.looseObject({
  id: text,
  domain: text.nullable(),
  mailFrom: texts,
  addresses: texts,
  ranges: texts,
  helo: text.nullable(),
  dkim: texts.nullable(),
  volume: z.enum(["low", "bulk"]),
  sends: z.boolean(),
  mustNotAuthorize: texts,
  location,
});

const change = z.enum(["introduced", "worsened", "persisting", "resolved", "indeterminate"]).nullable();

const finding = z.looseObject({
  id: text.describe("<category>/<problem>"),
  severity,
  change,
  subject: text.describe("A domain or an address"),
  sender: text,
  list: text.optional().describe("The blocklist; dnsbl only"),
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
  params: z.looseObject({}).optional().describe("What the rule's words are made of, in every language"),
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
  list: text.optional(),
  cause: text.nullable().optional().describe("As in a finding; null: any finding of this check on the subject"),
  partial: z.boolean().optional().describe("Only a part of what the check looks at is unknown"),
  reason: text.max(100),
  detail: text,
});

const node = z.looseObject({
  domain: text,
  status: z.enum(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"]),
  detail: text,
  term: text.nullable(),
  via: z.enum(["include", "redirect"]).nullable(),
  column: whole.nullable(),
  lookups: whole,
  voidLookups: whole,
  record: text.nullable(),
  faults: z
    .array(z.looseObject({ term: text, target: text, kind: z.enum(["void", "nxdomain", "too-many"]), names: whole }))
    .max(1000),
  get children() {
    return z.array(node).max(1000);
  },
});

const spfDomain = z.union([
  z.looseObject({
    record: text.nullable(),
    lookups: whole,
    voidLookups: whole,
    tree: node,
    includes: z.array(z.looseObject({ term: text, lookups: whole, listed: whole.nullable() })).max(1000),
    authorized: z.union([texts, unknown]),
    authorizedLeftOut: whole.optional(),
  }),
  unknown,
]);

const state = { usable: z.boolean(), reason: text.optional(), detail: text.optional() } as const;

const records = z.looseObject({
  mx: z.union([
    z.looseObject({
      records: z.array(z.looseObject({ preference: whole, exchange: text })).max(10_000),
      targets: z
        .array(z.looseObject({ exchange: text, alias: text.nullable(), addresses: z.union([texts, unknown]) }))
        .max(1000),
    }),
    unknown,
  ]),
  dmarc: z
    .union([
      z.looseObject({
        applied: z.union([z.looseObject({ at: text, record: text, policy: text.nullable() }), unknown]).nullable(),
        spfAligned: z.union([z.boolean(), unknown]),
      }),
      unknown,
    ])
    .nullable(),
  dkim: z
    .array(
      z.looseObject({
        ...{ selector: text, alias: text.nullable() },
        keys: z.union([
          z
            .array(z.looseObject({ type: text, bits: whole.nullable(), revoked: z.boolean(), record: text }).nullable())
            .max(100),
          unknown,
        ]),
      }),
    )
    .max(1000),
});

const volume = z.looseObject({
  ...{ subject: text, file: text },
  forecast: z.union([
    z.looseObject({
      outlook: z.enum(["GOOD", "NEUTRAL", "POOR"]),
      ...{ day: text, volume: z.number(), usual: z.number() },
      basis: z.enum(["month-mean", "send-days", "usual-peaks", "nothing-sent"]),
      ...{ ratio: z.number().nullable(), mean: z.number(), knownDays: whole, compared: whole.default(0) },
      alarm: z.enum(["none", "warning", "error"]),
      ...{ cold: z.boolean(), why: text },
    }),
    unknown,
  ]),
});

const heard = z.looseObject({
  asked: z.int().min(0),
  answered: z.int().min(0),
  trouble: z.looseObject({ reason: z.string(), detail: z.string() }).nullable(),
});

const found = z.looseObject({
  sender: text,
  servers: z
    .array(z.looseObject({ address: text, origin: z.array(z.looseObject({ domain: text, term: text })).max(10_000) }))
    .max(1000),
  ranges: z.array(z.looseObject({ term: text, cidr: text, addresses: text })).max(10_000),
  left: texts.describe("CIDR blocks beyond the number of servers that are looked at"),
  unknown: z.looseObject({ reason: text, detail: text }).nullable(),
});

const facts = z.looseObject({
  heard: z
    .looseObject({ spf: heard, reverse: heard, lists: heard })
    .optional()
    .describe("How much of each class was asked of the outside, and answered"),
  found: z.array(found).max(MANY).optional().describe("The servers that SPF names for domains given alone"),
  spf: z.record(text, spfDomain),
  spfResults: z.record(
    text,
    z.looseObject({
      result: z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
      mechanism: text.nullable(),
      lookups: whole,
      voidLookups: whole,
      problem: text.nullable(),
    }),
  ),
  reverse: z
    .array(
      z.looseObject({
        ip: text,
        names: z.union([
          z
            .array(
              z.looseObject({
                name: text,
                addresses: z.union([texts, unknown]),
                confirmed: z.union([z.boolean(), unknown]),
              }),
            )
            .max(1000),
          unknown,
        ]),
      }),
    )
    .max(MANY),
  helo: z.record(text, z.union([texts, unknown])),
  lists: z
    .array(
      z.looseObject({
        ...{ zone: text, title: text, operator: text, criteria: text },
        kind: z.enum(["ip", "domain"]),
        role: z.enum(["block", "allow", "graded"]),
        families: z.array(z.union([z.literal(4), z.literal(6)])).max(2),
        scope: z.enum(["ip", "range", "asn", "policy", "domain"]),
        impact: z.enum(["high", "medium", "low"]),
        removal: z.looseObject({
          how: z.enum(["form", "expires", "hoster", "paid", "none", "mail"]),
          page: text.nullable(),
          note: text,
          who: z.enum(["owner", "hoster", "anyone", "nobody"]).optional(),
        }),
        terms: z
          .looseObject({
            access: z.enum(["anyone", "low-volume", "registration", "key", "unknown"]),
            ...{ limit: text.nullable(), note: text, perSecond: z.number().optional() },
          })
          .optional(),
        ...state,
        ipv4: z.looseObject(state).optional(),
        ipv6: z.looseObject(state).optional(),
        controls: evidence.optional().describe("Of a list that is not usable"),
        held: whole.optional().describe("Questions that waited for the cap a second"),
      }),
    )
    .max(1000),
  listings: z
    .array(
      z.looseObject({
        ...{ subject: text, list: text },
        verdict: z.enum(["listed", "policy", "not-listed", "not-checked"]),
        ...{ code: text.nullable(), reason: text.nullable(), unknown: text.nullable(), text: text.nullable() },
        confirmed: z.boolean(),
        evidence,
        standing: z
          .looseObject({ allowed: z.boolean(), grade: z.enum(["GOOD", "NEUTRAL", "POOR"]).nullable(), meaning: text })
          .optional(),
      }),
    )
    .max(MANY),
  records: z.record(text, records),
  volumes: z.array(volume).max(MANY).optional(),
});

const settings = z
  .looseObject({
    by: z.enum(["head", "base"]).describe("Whose settings judged"),
    notes: z.array(z.looseObject({ code: text, file: text, reason: text.optional() })).max(100),
    underBase: z
      .looseObject({
        exitCode: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        failing: whole,
        findings: z
          .array(z.looseObject({ id: text, severity, subject: text, message: text, location, change }))
          .max(1000),
      })
      .nullable()
      .describe("What the base's settings would have failed, where the change passes only by its own"),
    baseFailOn: z.enum(["regression", "error", "warning", "never"]).nullable(),
  })
  .describe("How the settings of a change compare with those of the base");

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
  senders: z.array(sender).max(100_000),
  blind: z
    .array(z.looseObject({ class: z.enum(HEARD_CLASSES), asked: whole, reason: z.string(), detail: z.string() }))
    .optional()
    .describe("The classes of which nothing at all was heard"),
  blindRuns: whole.optional().describe("Blind runs in a row, this one included"),
  findings: z.array(finding).max(MANY),
  notChecked: z.array(notChecked).max(MANY),
  facts,
  baseFacts: z.looseObject({ spf: z.record(text, spfDomain) }).optional(),
  runs: z
    .array(z.looseObject({ at: text, errors: whole, warnings: whole, notChecked: whole, listed: whole }))
    .max(1000)
    .optional()
    .describe("Earlier runs, oldest first, this one last"),
  counts: z.looseObject({ questions: whole, asked: whole, servers: whole }),
});

export type ReportFile = z.infer<typeof reportSchema>;
