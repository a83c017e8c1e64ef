import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { Location } from "../../text/problem.ts";
import type { Fact } from "../known.ts";
import type { Subject } from "../subject.ts";
import type { VolumeNote } from "./note.ts";
import type { DomainSources } from "./sources.ts";

/** One line of the input: so many messages on that day. A day that has no row is *not known*; a row with 0 is a day without mail. */
export interface VolumeRow {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly count: number;
  /** Whose mail it is, where the input tells; canonical. */
  readonly domain: Name | null;
  readonly ip: IpText | null;
}

/** What one file came to. */
export interface VolumeFile {
  readonly rows: readonly VolumeRow[];
  /** `csv`: a count of one's own. `dmarc`: what the receivers saw that send reports, of mail that passed DMARC. */
  readonly kind: "csv" | "dmarc";
  /** Things that were left out. */
  readonly notes: readonly VolumeNote[];
  /** Identifies a DMARC report, so that the same one is counted once; null for a CSV. */
  readonly reports: readonly DmarcReport[];
}

export interface DmarcReport {
  readonly key: string;
  /** Only mail that passed DMARC. */
  readonly rows: readonly VolumeRow[];
  /** The days that it covers. */
  readonly days: readonly string[];
  /** All mail, by record. */
  readonly sources: readonly ReportedSource[];
}

export interface ReportedSource {
  readonly ip: IpText;
  readonly domain: Name | null;
  readonly passed: number;
  readonly failed: number;
}

/** The volume of one subject over time. */
export interface Series {
  /** An address, a domain, or null for everything together. */
  readonly subject: Subject | null;
  /** By `YYYY-MM-DD`, only known days. */
  readonly days: ReadonlyMap<string, number>;
}

/** Mailworthy's own forecast; no provider publishes such a thing. */
export type Outlook = "GOOD" | "NEUTRAL" | "POOR";

export interface Forecast {
  readonly outlook: Outlook;
  readonly day: string;
  readonly volume: number;
  /** What the volume is compared with: messages a day. */
  readonly usual: number;
  readonly basis: "month-mean" | "send-days" | "usual-peaks" | "nothing-sent";
  /** How many days, or sendings, that comes from. */
  readonly compared: number;
  /** volume ÷ usual; null when nothing was usual. */
  readonly ratio: number | null;
  /** Days from one sending to the next, where it sends with gaps; else 1. */
  readonly every: number;
  /** Mean of the known days among the 28 before. */
  readonly mean: number;
  readonly knownDays: number;
  /** How loud to be: by ratio, and only from 100 messages on. */
  readonly alarm: "none" | "warning" | "error";
  /** True when the days before had next to no mail: an address that is not warmed up. */
  readonly cold: boolean;
  readonly why: string;
}

/** The volume of one configured file, as a check sees it. */
export interface VolumeFact {
  readonly subject: string;
  /** The domain that the configuration names, or "". */
  readonly sender: string;
  readonly file: string;
  /** Where the configuration names the file. */
  readonly at: Location | null;
  readonly forecast: Fact<Forecast>;
  /** Who sends as the domains of the file's DMARC reports; with the first subject of a file. */
  readonly sources?: readonly DomainSources[];
}
