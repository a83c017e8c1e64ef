import { z } from "zod";
import { nameIn } from "../../dns/name-schema.ts";
import { ipIn } from "../../ip/ip-schema.ts";
import { CONCERNS } from "../../mail/bounce/advice.ts";
import type { Bounce, Cause } from "../../mail/bounce/types.ts";
import { draftSchema } from "./draft.ts";

const text = z.string().nullable();
const name = nameIn(z.string());
const address = ipIn(z.string());
const CAUSES = Object.keys(CONCERNS) as [Cause, ...Cause[]];

const refusal = {
  cause: z.enum(CAUSES),
  code: z.int().nullable().describe("The SMTP reply code"),
  enhancedCode: text.describe("The enhanced status code (RFC 3463)"),
  receiver: text.describe("The receiving provider, or its server"),
  list: text.describe("The list or rule that the reply names"),
  subject: text.describe("The address, domain or mailbox that the refusal is about"),
  next: z.string().describe("What to do"),
  temporary: z.boolean(),
  meaning: text.describe("What the code means by itself"),
  commands: z.array(z.string()).describe("Lines that prove or disprove the cause; safe to paste"),
  text: z.string().describe("The reply as it was read"),
  recipient: text,
  host: text,
  ip: address.nullable().describe("The sending address, as far as the text tells"),
  domain: name.nullable().describe("The sending domain, as far as the text tells"),
  source: text.describe("Where the pattern that decided comes from"),
  at: text.describe("When it was refused, in UTC, where the bounce tells"),
  helo: text.describe("The sending server's name, by its greeting or its report"),
  author: text.describe("The domain in From of the mail that came back"),
  signatures: z.array(z.object({ domain: name, selector: z.string() })).describe("Who signed the mail that came back"),
};
const one = z.object(refusal) satisfies z.ZodType<Omit<Bounce, "codes">>;

/** `mailworthy bounce --json`. */
export const bounceSchema = z.object({
  schema: z.literal("mailworthy/bounce/1"),
  kind: z.enum(["complaint", "auto-reply"]).optional().describe("What the file is, where it is no refusal"),
  ...refusal,
  state: z
    .object({
      ip: address.nullable().describe("As the reply names it, else the one address of the sending server's name"),
      names: z.array(z.object({ name: z.string(), confirmed: z.boolean().nullable() })).nullable(),
      helo: z
        .object({
          name: z.string(),
          addresses: z.array(address).nullable(),
          matches: z.boolean().nullable().describe("Is the sending address among them?"),
        })
        .nullable(),
      spf: z.object({ domain: z.string(), result: z.string() }).nullable(),
      dmarc: z
        .object({ domain: z.string(), policy: z.enum(["none", "quarantine", "reject"]).nullable() })
        .nullable()
        .describe("Asked where authentication was the cause; policy null: no usable record"),
      dkim: z
        .array(z.object({ domain: z.string(), selector: z.string(), key: z.enum(["found", "revoked", "missing"]) }))
        .describe("The keys of the signatures of the mail that came back"),
      lists: z.array(z.object({ list: z.string(), subject: z.string(), verdict: z.string() })),
    })
    .nullable()
    .optional()
    .describe("What DNS says now of the sending server; null with --offline and where nothing was learned"),
  others: z.array(one).describe("Further refusals of the same input"),
  drafts: z.array(draftSchema).optional().describe("Letters, with --draft"),
});
