import { z } from "zod";
import { nameIn } from "../../dns/name-schema.ts";
import { ipIn } from "../../ip/ip-schema.ts";
import type { MessageJson } from "../../mail/message/report.ts";

const text = z.string().nullable();
const address = ipIn(z.string());
const name = nameIn(z.string());
const texts = z.array(z.string());
const spfResult = z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror", "not-checked"]);
const dkimResult = z.enum(["pass", "fail", "policy", "neutral", "temperror", "permerror"]);
const dmarcResult = z.enum(["none", "pass", "fail", "temperror", "permerror", "not-checked"]);
const iprevResult = z.enum(["pass", "fail", "temperror", "permerror", "not-checked"]);
const policy = z.enum(["none", "quarantine", "reject"]);
const mode = z.enum(["relaxed", "strict"]);

const spfFields = {
  result: spfResult,
  domain: text,
  mechanism: text,
  problem: text,
  explanation: text,
  lookups: z.int().min(0),
  voidLookups: z.int().min(0),
};
const spf = z.object({
  ...spfFields,
  identity: z.enum(["mailfrom", "helo"]),
  receivedSpf: text.describe("The Received-SPF field that a receiver would write now, in Gmail's words"),
  helo: z.object(spfFields).nullable(),
});

const dkim = z.object({
  result: dkimResult,
  reason: text,
  domain: text,
  selector: text,
  identity: text,
  algorithm: text,
  canonicalization: text,
  signedHeaders: texts,
  length: z.number().nullable(),
  at: text,
  expires: text,
  keyName: name.nullable(),
  keyRecord: text,
  keyBits: z.int().nullable(),
  testing: z.boolean(),
});

const organization = z.object({ domain: name, by: z.enum(["tree-walk", "public-suffix-list"]) });
const dmarcRecord = z.object({
  text: z.string(),
  p: policy.nullable(),
  sp: policy.nullable(),
  np: policy.nullable(),
  adkim: mode,
  aspf: mode,
  psd: z.enum(["y", "n", "u"]),
  testing: z.boolean(),
  fo: texts,
  rua: texts,
  ruf: texts,
});
const dmarc = z.object({
  result: dmarcResult,
  reason: text,
  author: name.nullable(),
  organization: organization.nullable(),
  recordAt: name.nullable(),
  record: dmarcRecord.nullable(),
  policy: policy.nullable(),
  policyTag: z.enum(["p", "sp", "np"]).nullable(),
  identifiers: z.array(
    z.object({
      by: z.enum(["spf", "dkim"]),
      domain: name,
      state: z.enum(["pass", "temperror"]),
      mode,
      aligned: z.boolean(),
      organization: organization.nullable(),
    }),
  ),
});

const authenticationResults = z.object({
  authservId: text,
  results: z.array(
    z.object({
      method: z.string(),
      result: z.string(),
      reason: text,
      comment: text,
      properties: z.array(z.object({ type: z.string(), property: z.string(), value: z.string() })),
    }),
  ),
  problem: text,
});

/** `mailworthy message --json`. */
export const messageSchema = z.object({
  schema: z.literal("mailworthy/message/1"),
  summary: z.object({
    spf: spfResult,
    dkim: z.enum([...dkimResult.options, "none"]),
    dmarc: dmarcResult,
    iprev: iprevResult,
  }),
  source: z.object({
    ip: address.nullable(),
    helo: text,
    reverseName: text,
    mailFrom: text,
    from: texts,
    receivedBy: text,
    receivedAt: text,
    hop: z.int().nullable(),
  }),
  spf,
  dkim: z.array(dkim),
  dmarc,
  iprev: z.object({
    result: iprevResult,
    reason: text,
    names: z.array(z.object({ name, addresses: z.array(address), confirmed: z.boolean().nullable() })),
  }),
  records: z.array(
    z.object({ question: z.string(), answer: z.string(), command: z.string(), ttl: z.int().nullable(), usedBy: texts }),
  ),
  receiver: z
    .object({
      authenticationResults: z.array(authenticationResults),
      receivedSpf: z.array(
        z.object({ result: text, comment: text, properties: z.array(z.tuple([z.string(), z.string()])) }),
      ),
    })
    .describe("What servers on the way wrote: shown, never trusted"),
  arc: z.array(
    z.object({
      instance: z.int(),
      domain: text,
      chain: text,
      authenticationResults: authenticationResults.nullable(),
    }),
  ),
  spam: z.array(
    z.object({
      header: z.string(),
      value: z.string(),
      score: z.number().nullable(),
      threshold: z.number().nullable(),
      measure: z.enum(["score", "scl", "bcl", "probability"]),
      spam: z.boolean().nullable(),
    }),
  ),
  unsubscribe: z
    .object({ uris: texts, oneClick: z.boolean(), bulk: texts })
    .describe("RFC 2369 and RFC 8058; bulk: the fields that mark it as mail to many"),
  problems: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      subject: text,
      column: z.int().nullable(),
      message: z.string(),
    }),
  ),
}) satisfies z.ZodType<MessageJson>;
