import type { CliWords } from "../words.ts";
import { bounceEn } from "./bounce.ts";
import { dnsblEn } from "./dnsbl.ts";
import { draftsEn } from "./drafts.ts";
import { lookupEn } from "./lookup.ts";
import { messageEn } from "./message.ts";
import { spfEn } from "./spf.ts";
import { volumeEn } from "./volume.ts";
import { zonesEn } from "./zones.ts";

export const cliEn: CliWords = {
  bounce: bounceEn,
  dnsbl: dnsblEn,
  drafts: draftsEn,
  lookup: lookupEn,
  message: messageEn,
  spf: spfEn,
  volume: volumeEn,
  zones: zonesEn,
};
