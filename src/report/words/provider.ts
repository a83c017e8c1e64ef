import type { Requirement } from "../../rules/provider/catalogue.ts";

/** The scorecard: what the large receivers ask of senders. */
export interface ProviderWords {
  readonly title: string;
  readonly titled: (scores: string) => string;
  readonly needs: Readonly<Record<Requirement["need"], string>>;
  readonly advised: (text: string) => string;
  /** DNS cannot tell; the provider's own pages for senders, where it has any. */
  readonly needsData: (pages: readonly string[]) => string;
  readonly met: (met: number, of: number) => string;
  readonly unmet: (names: string) => string;
  readonly unknown: (names: string) => string;
  /** Such parts in one line. */
  readonly parts: (parts: readonly string[]) => string;
  readonly requirement: (provider: string, requirement: string, senders: string) => string;
  readonly provider: string;
  readonly requirementColumn: string;
  readonly senders: string;
  readonly source: string;
  readonly result: string;
  /** Under the table, with its signs. */
  readonly legend: string;
  /** Over and under the table of the page. */
  readonly caption: string;
  readonly pageLegend: string;
  readonly since: (since: string, source: string) => string;
  readonly isMet: string;
  readonly isNotMet: string;
  readonly adviceNotMet: string;
  readonly notAllChecked: string;
  readonly notChecked: string;
}
