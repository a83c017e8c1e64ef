import { bounceSchema } from "./bounce.ts";
import { answerSchema, dnsblSchema, estimateSchema, lookupSchema, spfSchema, zonesSchema } from "./dns.ts";
import { explainSchema } from "./explain.ts";
import { messageSchema } from "./message.ts";
import { volumeSchema } from "./volume.ts";

/** What `--json` gives, by the name in its `schema` field; `npm run docs` publishes each as `schema/<name>.schema.json`. */
export const OUTPUT_SCHEMAS = {
  spf: spfSchema,
  lookup: lookupSchema,
  dnsbl: dnsblSchema,
  estimate: estimateSchema,
  zones: zonesSchema,
  answer: answerSchema,
  bounce: bounceSchema,
  message: messageSchema,
  volume: volumeSchema,
  explain: explainSchema,
} as const;
