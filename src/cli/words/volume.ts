import type { VolumeNote } from "../../mail/volume/note.ts";
import type { Hinting } from "../../mail/volume/plan.ts";
import type { Forecast, Outlook } from "../../mail/volume/types.ts";
import type { Trouble } from "../../mail/trouble.ts";

/** What `--sources` says. */
export interface SourcesWords {
  readonly title: (domain: string, addresses: number, reports: number, days: number) => string;
  readonly address: string;
  readonly passed: string;
  readonly failed: string;
  readonly last: string;
  readonly list: string;
  readonly listed: string;
  readonly unlisted: string;
  readonly onlyFails: string;
  readonly more: (addresses: number) => string;
  readonly noList: (domain: string) => string;
  readonly unlistedAdvice: (addresses: number) => string;
  readonly failsAdvice: (addresses: number) => string;
  readonly unseen: (ips: readonly string[], days: number) => string;
  readonly tooFewDays: (days: number, least: number) => string;
  readonly allAsListed: string;
}

/** What `mailworthy volume` says. */
export interface VolumeCommandWords {
  readonly number: (n: number) => string;
  readonly allMail: string;
  readonly notChecked: (who: string, trouble: Trouble) => string;
  readonly forecast: (who: string, outlook: Outlook, alarm: Forecast["alarm"], cold: boolean) => string;
  readonly nothingSent: (day: string) => string;
  readonly compared: (day: string, forecast: Forecast) => string;
  readonly day: string;
  readonly messages: string;
  readonly judged: string;
  readonly notKnown: string;
  readonly usualAlready: (target: number, from: number) => string;
  /** `end`: where the plan stops short of the target. */
  readonly warmUp: (from: number, target: number, days: number, end: number | null) => string;
  readonly hold: string;
  readonly backOff: string;
  /** Of a plan for who sends every so many days. */
  readonly onePerSending: (every: number) => string;
  readonly sources: SourcesWords;
  readonly hintsTitle: string;
  readonly hintsOf: (provider: string, source: string, read: string) => string;
  readonly hints: Readonly<Record<Hinting, string>>;
  /** Stands with every forecast. */
  readonly own: string;
  readonly note: (note: VolumeNote) => string;
}
