import type { InLang, Lang } from "../../core/lang.ts";
import { cliEn } from "./en/words.ts";
import { cliJa } from "./ja/words.ts";
import type { BounceCommandWords } from "./bounce.ts";
import type { DnsblCommandWords } from "./dnsbl.ts";
import type { DraftsWords } from "./drafts.ts";
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
  readonly lookup: LookupCommandWords;
  readonly message: MessageCommandWords;
  readonly spf: SpfCommandWords;
  readonly volume: VolumeCommandWords;
  readonly zones: ZonesCommandWords;
}

const WORDS: InLang<CliWords> = { en: cliEn, ja: cliJa };

export function cliWords(lang: Lang): CliWords {
  return WORDS[lang];
}
