import { z } from "zod";
import { factsCodec } from "../facts/codec/facts.ts";
import { location, name, text, whole, open } from "../facts/codec/parts.ts";
import { senders } from "../facts/codec/senders.ts";
import { zones } from "../facts/codec/zones.ts";
import { underBase } from "./settings-schema.ts";

const failOn = z.enum(["regression", "error", "warning", "never"]);

const rules = z.record(
  text,
  open({
    severity: z.enum(["error", "warning", "info", "off"]).nullable(),
    options: z.record(text, z.union([z.number(), text, z.boolean()])),
  }),
);

const accept = z
  .array(open({ id: text, on: text, list: text.nullable(), until: text, reason: text, at: location }))
  .max(100_000);

const ids = z.array(text).max(100_000);
const lists = z.array(name).max(1000).describe("The zones of the lists, in their order");

const base = open({
  senders: senders.describe("The whole list at the base"),
  asked: ids.describe("Those that this shard asked of"),
  facts: factsCodec,
  zones,
  accept: accept.nullable(),
});

/** What is judged, and by which settings. */
const judged = {
  senders: senders.describe("The whole list"),
  lists,
  rules,
  accept,
  zones,
  base: base.nullable(),
} as const;

/** What a shard's report tells beside, for whoever joins them: then everything is judged once, as in one run. */
export const part = open({
  ...judged,
  proposed: accept.describe("The entries of accept whose use is told"),
  mayBeOthers: z.boolean(),
  lang: z.enum(["en", "ja"]).nullable(),
  underBase: z
    .union([
      open({ ...judged, asked: ids, facts: factsCodec, failOn, maxNotChecked: whole.nullable() }),
      open({ stopped: underBase }),
    ])
    .nullable()
    .describe("The same by the base's settings, where they check more"),
}).describe("Only in the report of a shard");

export type PartFile = z.output<typeof part>;
export type JudgedFile = Pick<PartFile, keyof typeof judged>;
