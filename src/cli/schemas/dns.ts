import { z } from "zod";

/** The JSON of the commands, published under schema/. Loose: fields may be added, none changed. */

const texts = z.array(z.string());
const whole = z.int().min(0);
const evidence = z.array(z.looseObject({ question: z.string(), answer: z.string(), command: z.string() }));

export const spfSchema = z.looseObject({
  schema: z.literal("mailworthy/spf/1"),
  result: z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]).describe("RFC 7208 §2.6"),
  explanation: z.string().nullable().describe("The domain owner's text, only for fail; untrusted"),
  mechanism: z.string().nullable().describe("The term that matched, as written"),
  lookups: whole,
  voidLookups: whole,
  problem: z.string().nullable().describe("Why none, temperror or permerror"),
  trace: z.array(
    z.looseObject({
      path: texts.describe("Domains from the first one to where the term stands"),
      term: z.string().nullable().describe("Null: the step that fetches a record"),
      outcome: z.enum(["match", "no-match", "record", "permerror", "temperror", "include", "redirect", "modifier"]),
      detail: z.string(),
      lookups: whole,
      voidLookups: whole,
      questions: texts,
    }),
  ),
});

export const lookupSchema = z.looseObject({
  schema: z.literal("mailworthy/lookup/1"),
  rows: z.array(
    z.looseObject({
      query: z.string(),
      addresses: texts,
      names: texts,
      confirmed: z.boolean().nullable().describe("Both ways agree; null: could not be told"),
      problem: z.string().nullable(),
    }),
  ),
});

export const dnsblSchema = z.looseObject({
  schema: z.literal("mailworthy/dnsbl/1"),
  rows: z.array(
    z.looseObject({
      subject: z.string(),
      list: z.string(),
      verdict: z.enum(["listed", "policy", "not-listed", "not-checked"]),
      code: z.string().nullable(),
      reason: z.string().nullable(),
      impact: z.enum(["high", "medium", "low"]),
      removal: z
        .looseObject({
          who: z.enum(["owner", "hoster", "anyone", "nobody"]).describe("Who must ask; nobody: asking does not help"),
          how: z.enum(["form", "expires", "hoster", "paid", "none", "mail"]),
          url: z.string().nullable(),
          cost: z
            .enum(["free", "optional", "paid"])
            .describe("optional: money buys a faster removal, and is not needed"),
          hours: whole.nullable().describe("The entry goes away by itself so long after what the list saw last"),
          note: z.string().nullable(),
        })
        .describe("The way off the list, by the code that was answered"),
      evidence,
    }),
  ),
  portals: z
    .array(
      z.looseObject({
        title: z.string(),
        operator: z.string(),
        receivers: z.string(),
        about: z.enum(["ip", "domain"]),
        page: z.string(),
      }),
    )
    .exactOptional()
    .describe("Where something is listed: pages of receivers that use no public list"),
});

const place = { file: z.string(), line: whole } as const;

export const zonesSchema = z.looseObject({
  schema: z.literal("mailworthy/zones/1"),
  records: z.array(
    z.looseObject({ name: z.string(), type: z.string(), ttl: whole, data: z.string(), ...place, column: whole }),
  ),
  notEvaluated: z.array(z.looseObject({ ...place, reason: z.string() })),
  errors: z.array(z.looseObject({ ...place, column: whole, message: z.string() })),
});

export const answerSchema = z.looseObject({
  schema: z.literal("mailworthy/answer/1"),
  rcode: z.enum(["NOERROR", "NXDOMAIN", "SERVFAIL"]),
  source: z.enum(["zone", "outside", "not-evaluated"]).describe("outside: these files say nothing, ask the world"),
  answers: z.array(z.looseObject({ name: z.string(), type: z.string(), ttl: whole, data: z.string() })),
});

const budget = z.looseObject({
  questions: z.int().describe("Questions that the operator allows in so many days"),
  days: z.int(),
  perRun: z.int().describe("This run's share of a day"),
});

/** `--estimate`: nothing was asked. */
export const estimateSchema = z.looseObject({
  schema: z.literal("mailworthy/estimate/1"),
  questions: z.int().describe("To all lists; each listing takes five more"),
  seconds: z.int().describe("Lists are asked side by side"),
  lists: z.array(
    z.looseObject({
      list: z.string(),
      subjects: z.int(),
      questions: z.int(),
      perSecond: z.number().describe("0: no limit"),
      seconds: z.int(),
      allowed: budget.nullable().describe("null: no limit is known"),
      left: z.int().describe("Subjects that the operator's limit leaves out"),
      withheld: z.boolean().describe("Not asked: a key or a registration is missing"),
    }),
  ),
});
