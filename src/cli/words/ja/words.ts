import type { CliWords } from "../words.ts";
import { bounceJa } from "./bounce.ts";
import { dnsblJa } from "./dnsbl.ts";
import { draftsJa } from "./drafts.ts";
import { lookupJa } from "./lookup.ts";
import { messageJa } from "./message.ts";
import { spfJa } from "./spf.ts";
import { volumeJa } from "./volume.ts";
import { zonesJa } from "./zones.ts";

export const cliJa: CliWords = {
  bounce: bounceJa,
  dnsbl: dnsblJa,
  drafts: draftsJa,
  lookup: lookupJa,
  message: messageJa,
  spf: spfJa,
  volume: volumeJa,
  zones: zonesJa,
};
