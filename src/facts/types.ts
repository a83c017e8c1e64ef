import type { Sender } from "../config/types.ts";
import type { Name } from "../dns/types.ts";
import type { IpText } from "../ip/ip.ts";
import type { ListFact, Listing } from "../mail/dnsbl/types.ts";
import type { Fact } from "../mail/known.ts";
import type { HeloName, Reverse } from "../mail/reverse/types.ts";
import type { SpfDomain, SpfResult } from "../mail/spf/types.ts";
import type { Subject } from "../mail/subject.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import type { Observation } from "./observed.ts";
import type { Changes } from "./changes.ts";
import type { DeclaredRecords } from "./declared.ts";
import type { FoundServers } from "./found.ts";
import type { HeardFacts } from "./heard.ts";
import type { Pair } from "../core/pair.ts";
import type { DomainRecords } from "./records.ts";
import type { ZoneFaults } from "./zone-faults.ts";

/** What was learned through one view. Keys of pairs are made by `pairKey`. */
export interface Facts {
  readonly senders: readonly Sender[];
  /** The servers that SPF names for each domain given alone, by sender id. */
  readonly found: FoundServers;
  /** By MAIL FROM domain. */
  readonly spf: ReadonlyMap<Name, Fact<SpfDomain>>;
  /** By `mail-from-domain address`. temperror is a result here; checks turn it into not-checked. */
  readonly spfResults: ReadonlyMap<Pair<Name, IpText>, SpfResult>;
  /** By `domain cidr`, for must-not-authorize: the first address of the range that passes, or null when none does. */
  readonly unwanted: ReadonlyMap<Pair<Name, string>, Fact<IpText | null>>;
  /** HELO identity by `helo-name address`. */
  readonly heloResults: ReadonlyMap<Pair<Name, IpText>, SpfResult>;
  readonly reverse: ReadonlyMap<IpText, Reverse>;
  readonly helo: ReadonlyMap<Name, HeloName>;
  readonly lists: ReadonlyMap<Name, ListFact>;
  /** Only what is not plainly `not-listed` (an allow entry or a grade is told too), by subject; a pair that is absent was asked and is clean, if the list is usable and covers the subject. */
  readonly listings: ReadonlyMap<Subject, readonly Listing[]>;
  /** Allow entries and grades that the history remembers of these subjects; absent without one. */
  readonly observedBefore?: readonly Observation[];
  /** Forecasts of the configured volume files; absent without any. */
  readonly volumes?: readonly VolumeFact[];
  /** What the repo's zones declare, by name; empty without zones. */
  readonly declaredRecords: DeclaredRecords;
  /** MX, DKIM and DMARC, by From and MAIL FROM domain. */
  readonly records: ReadonlyMap<Name, DomainRecords>;
  /** What the files of this view hold that no server answers as it was meant. */
  readonly zoneFaults: ZoneFaults;
  /** How much of each class was asked of the outside, and answered. */
  readonly heard: HeardFacts;
  /** Questions, as `name TYPE`, whose absence of records only one caching resolver told, in two askings; absent: none. */
  readonly lonely?: readonly string[];
  /** How the mail records of the files differ from the base's; null on the base's own side and without a base. */
  readonly changes: Changes | null;
}
