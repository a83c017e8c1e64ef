import type { InLang, Lang } from "../../core/lang.ts";
import type { BounceCommandWords } from "./bounce.ts";
import type { DnsblCommandWords } from "./dnsbl.ts";
import type { DraftsWords } from "./drafts.ts";
import type { EstimateWords } from "./estimate.ts";
import type { LookupCommandWords } from "./lookup.ts";
import type { MessageCommandWords } from "./message.ts";
import type { SpfCommandWords } from "./spf.ts";
import type { VolumeCommandWords } from "./volume.ts";
import type { ZonesCommandWords } from "./zones.ts";

/** What the single commands say to people, a command each; JSON has no language. */
export interface CliWords {
  readonly bounce: BounceCommandWords;
  readonly dnsbl: DnsblCommandWords;
  readonly drafts: DraftsWords;
  readonly estimate: EstimateWords;
  readonly lookup: LookupCommandWords;
  readonly message: MessageCommandWords;
  readonly spf: SpfCommandWords;
  readonly volume: VolumeCommandWords;
  readonly zones: ZonesCommandWords;
}

/** Each loads by itself: a command needs neither another one's words nor another language's. */
const WORDS: { readonly [C in keyof CliWords]: InLang<() => Promise<CliWords[C]>> } = {
  bounce: {
    en: async () => (await import("./en/bounce.ts")).bounceEn,
    ja: async () => (await import("./ja/bounce.ts")).bounceJa,
  },
  dnsbl: {
    en: async () => (await import("./en/dnsbl.ts")).dnsblEn,
    ja: async () => (await import("./ja/dnsbl.ts")).dnsblJa,
  },
  drafts: {
    en: async () => (await import("./en/drafts.ts")).draftsEn,
    ja: async () => (await import("./ja/drafts.ts")).draftsJa,
  },
  estimate: {
    en: async () => (await import("./en/estimate.ts")).estimateEn,
    ja: async () => (await import("./ja/estimate.ts")).estimateJa,
  },
  lookup: {
    en: async () => (await import("./en/lookup.ts")).lookupEn,
    ja: async () => (await import("./ja/lookup.ts")).lookupJa,
  },
  message: {
    en: async () => (await import("./en/message.ts")).messageEn,
    ja: async () => (await import("./ja/message.ts")).messageJa,
  },
  spf: {
    en: async () => (await import("./en/spf.ts")).spfEn,
    ja: async () => (await import("./ja/spf.ts")).spfJa,
  },
  volume: {
    en: async () => (await import("./en/volume.ts")).volumeEn,
    ja: async () => (await import("./ja/volume.ts")).volumeJa,
  },
  zones: {
    en: async () => (await import("./en/zones.ts")).zonesEn,
    ja: async () => (await import("./ja/zones.ts")).zonesJa,
  },
};

export function commandWords<C extends keyof CliWords>(command: C, lang: Lang): Promise<CliWords[C]> {
  return WORDS[command][lang]();
}
