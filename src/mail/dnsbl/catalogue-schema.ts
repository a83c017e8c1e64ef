import { z } from "zod";
import { CODE } from "./codes.ts";

const text = z.string().min(1);
const zone = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
const page = z.url({ protocol: /^https?$/ });
const date = z.iso.date().describe("The day on which the fact was looked up");

const grade = z.enum(["GOOD", "NEUTRAL", "POOR"]);
const code = z
  .string()
  .regex(CODE)
  .describe(
    "An address whose octets may be a range (4-7) or *; a bit of the last octet (bit:8); any of 127/8 but 127.0.0.1",
  );

const removal = z.strictObject({
  how: z.enum(["form", "expires", "hoster", "mail", "paid", "none"]),
  page: page.nullable(),
  note: z.string(),
  who: z.enum(["owner", "hoster", "anyone", "nobody"]).describe("Who must ask"),
  hours: z.int().min(1).optional().describe("An entry goes away by itself so many hours after what it saw last"),
  cost: z.literal("optional").optional().describe("Money buys a faster removal, and is not needed"),
});

const meaning = z.strictObject({
  code,
  verdict: z
    .enum(["listed", "policy", "allowed", "graded", "noted"])
    .describe("noted: documented, and says neither good nor bad"),
  grade: grade.optional().describe("Needed for graded codes; allow entries may have one"),
  meaning: text,
  removal: removal.partial().optional().describe("Where the way off differs from the list's"),
});

const source = z.strictObject({ url: page, date });

const facts = z.enum(["criteria", "codes", "refusals", "controls", "removal", "terms"]);

export const listSchema = z.strictObject({
  zone,
  title: text,
  operator: text,
  kind: z.enum(["ip", "domain"]),
  role: z.enum(["block", "allow", "graded"]),
  families: z.array(z.union([z.literal(4), z.literal(6)])),
  scope: z.enum(["ip", "range", "asn", "policy", "domain"]).describe("What an entry is about"),
  impact: z.enum(["high", "medium", "low"]).describe("Our judgement of what large receivers act on"),
  profile: z
    .enum(["standard", "wide", "named"])
    .describe("named: only asked when the user names it (another list contains it, or too little is known of it)"),
  criteria: text.describe("What gets one listed, in one line"),
  codes: z.array(meaning).min(1),
  refusals: z.record(z.string().regex(/^127(\.\d{1,3}){3}$/), text).describe("Error codes, with the cure"),
  controls: z
    .strictObject({ listed: text, clean: text.nullable() })
    .optional()
    .describe(
      "Test entries where they are not those of RFC 5782 §5: names of a domain list, else IPv4 addresses; clean is null where the list answers for its never-listed entry",
    ),
  asks: z.literal("registered-domain").optional().describe("The list holds registered domains, no hosts below them"),
  key: z
    .strictObject({ service: z.enum(["dqs", "abusix"]), zone: zone.describe("The zone below the key's label") })
    .optional(),
  removal,
  terms: z.strictObject({
    access: z
      .enum(["anyone", "low-volume", "registration", "key", "unknown"])
      .describe("Who may ask; only anyone and low-volume belong to the profile standard"),
    limit: z.string().nullable(),
    note: z.string(),
    perSecond: z
      .int()
      .min(1)
      .optional()
      .describe("Questions a second that the operator allows, where that is under our cap"),
    budget: z
      .strictObject({ questions: z.int().min(1), days: z.int().min(1) })
      .optional()
      .describe("Questions that the operator allows in so many days"),
  }),
  alive: z
    .strictObject({ url: page, date: z.iso.date().describe("The day on which its test entry was seen") })
    .optional()
    .describe("Who saw its test entry answer, and when; absent: nobody is known to have told so"),
  sources: z.array(z.strictObject({ facts: z.array(facts).min(1), url: page, date })).min(1),
});

const deadSchema = z.strictObject({
  zone: zone.describe("Also covers the names below it"),
  since: text,
  what: text.describe("What happened"),
  instead: zone.nullable(),
  source: source.nullable().describe("null: known in the field, but no source was found"),
});

/** `catalogue.json`: what is known of blocklists. A test holds the data to it; the published JSON Schema is made from it. */
export const catalogueSchema = z.strictObject({
  $schema: z.string(),
  lists: z.array(listSchema),
  dead: z.array(deadSchema),
  portals: z
    .array(
      z.strictObject({
        title: text,
        operator: text,
        receivers: text,
        about: z.enum(["ip", "domain"]),
        provider: text.optional().describe("The provider of the scorecard whose page it is"),
        page,
        source,
      }),
    )
    .describe("Pages of receivers that use no public list"),
  private: z
    .array(
      z.strictObject({
        title: text,
        operator: text,
        why: text,
        page: page.nullable(),
        zone: zone.optional().describe("Its customers ask below it, with a key of theirs in the name"),
        source,
      }),
    )
    .describe("Lists that nobody outside can ask"),
});

export type CatalogueList = z.infer<typeof listSchema>;
export type CatalogueDead = z.infer<typeof deadSchema>;
export type CatalogueFile = z.infer<typeof catalogueSchema>;
