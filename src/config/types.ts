import type { ListRules } from "../mail/dnsbl/plan.ts";
import type { Lang } from "../core/lang.ts";
import type { Name } from "../dns/types.ts";
import type { IpText } from "../ip/ip.ts";
import type { Location } from "../text/problem.ts";

/** One entry of the senders list, defaults filled in. */
export interface Sender {
  /** The domain if it has one, else the first address or range as written. Unique in the list. */
  readonly id: string;
  readonly domain: Name | null;
  /** MAIL FROM domains whose SPF is judged; the domain itself by default; empty when there is no domain. */
  readonly mailFrom: readonly Name[];
  /** Single addresses, canonical text (RFC 5952), ranges expanded, in order. */
  readonly addresses: readonly IpText[];
  /** Ranges as written in canonical form (`198.51.100.0/28`). */
  readonly ranges: readonly string[];
  /** What the server says in HELO: a name, an address or an address literal; or null: then the PTR name is taken. */
  readonly helo: string | null;
  /** DKIM selectors; null = every `*._domainkey` in the repo's zones. */
  readonly dkim: readonly string[] | null;
  readonly volume: "low" | "bulk";
  /** False for a parked domain: expects `v=spf1 -all`. */
  readonly sends: boolean;
  /** CIDR texts that must not pass SPF for this domain. */
  readonly mustNotAuthorize: readonly string[];
  /** Where the list names it, or null when it came from the command line. */
  readonly at: Location | null;
}

export type Severity = "error" | "warning" | "info";

export interface RuleSetting {
  /** Null = the check's own default. */
  readonly severity: Severity | "off" | null;
  /** `warn-at` and the like, by option name. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

export interface ListAddition {
  /** As written. */
  readonly zone: string;
  /** Null = the catalogue's own, medium for a list that it does not know. */
  readonly impact: "high" | "medium" | "low" | null;
  readonly kind: "ip" | "domain" | null;
  readonly at: Location | null;
  readonly rules?: ListRules;
}

export interface Acceptance {
  /** A finding id. */
  readonly id: string;
  /** The finding's subject. */
  readonly on: string;
  readonly list: string | null;
  /** The last day on which it holds, `YYYY-MM-DD` (UTC). */
  readonly until: string;
  readonly reason: string;
  readonly at: Location | null;
}

/** One file of volumes; domain or ip choose one subject of it. */
export interface VolumeEntry {
  readonly file: string;
  readonly domain: Name | null;
  readonly ip: IpText | null;
  readonly at: Location | null;
}

export interface ConfigPlaces {
  readonly zones: readonly (Location | null)[];
  readonly removedLists: readonly (Location | null)[];
  readonly history: Location | null;
}

/** Everything the user configured, validated; nothing here needs DNS. */
export interface Config {
  readonly senders: readonly Sender[];
  /** Globs of DNS files; null = detect. */
  readonly zones: readonly string[] | null;
  /** Domains by what stands for their zone in Terraform: an id, or a reference without brackets. */
  readonly zoneIds?: ReadonlyMap<string, Name>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly blocklists: {
    readonly profile: "standard" | "wide" | "none";
    readonly add: readonly ListAddition[];
    readonly remove: readonly string[];
    /** Questions a second to one list, 0 = no cap; null = the default. */
    readonly perSecond?: number | null;
    /** Questions under way to one list; null = the default. */
    readonly inFlight?: number | null;
  };
  readonly accept: readonly Acceptance[];
  readonly volume?: readonly VolumeEntry[];
  readonly failOn: "regression" | "error" | "warning" | "never";
  readonly maxNotChecked: number | null;
  /** `file:PATH` or `branch:NAME`, or null. */
  readonly history: string | null;
  /** The language of what people read; null or absent: not said. */
  readonly lang?: Lang | null;
  /** Where the file says what is looked at after it was read; of what an input or an option says instead, nothing. */
  readonly places?: ConfigPlaces;
}
