import data from "./catalogue.json" with { type: "json" };
import type { CatalogueFile } from "./catalogue-schema.ts";
import type { Grade, ListInfo, Removal } from "./types.ts";

/** What a return code means. */
export interface CodeMeaning {
  /** `127.0.0.2`, with octets as ranges (`127.0.0.4-7`) or `*`; a bit of the last octet `bit:8`; `any`. */
  readonly code: string;
  /** `noted`: documented, and says neither good nor bad. */
  readonly verdict: "listed" | "policy" | "allowed" | "graded" | "noted";
  readonly meaning: string;
  readonly grade?: Grade;
  /** Where the way off differs from the list's. */
  readonly removal?: Partial<Removal>;
}

export interface CatalogueEntry extends ListInfo {
  readonly codes: readonly CodeMeaning[];
  /** Codes by which the list refuses to answer, with the cure. */
  readonly refusals: Readonly<Record<string, string>>;
  /**
   * What must be listed and what must not, where it is not RFC 5782 §5's: a name of a domain list, an IPv4 address of the
   * others. `clean` null: the list answers for its never-listed entry too, so only a neutral subject can stand for it.
   */
  readonly controls?: { readonly listed: string; readonly clean: string | null };
  /** A domain list that holds registered domains only: hosts below them are asked for as these. */
  readonly asks?: "registered-domain";
  /** When its test entry was seen by somebody who told it. */
  readonly alive?: { readonly date: string };
  /** How key holders ask: `KEY.<zone>`. */
  readonly key?: { readonly service: KeyService; readonly zone: string };
  /** `named`: only when the user names it. */
  readonly profile: "standard" | "wide" | "named";
}

export type KeyService = "dqs" | "abusix";

export interface DeadList {
  readonly zone: string;
  readonly since: string;
  /** What happened. */
  readonly what: string;
  readonly instead: string | null;
}

/** Where receivers that use no public list tell a sender what they think of it. */
export interface Portal {
  readonly title: string;
  readonly operator: string;
  /** Whose mail it is about. */
  readonly receivers: string;
  readonly about: "ip" | "domain";
  /** The provider of the scorecard whose page it is. */
  readonly provider?: string;
  readonly page: string;
  readonly source: { readonly url: string; readonly date: string };
}

// The file is held to its schema by __tests__/dnsbl/catalogue.test.ts; reading it here again would cost every start.
const file = data as unknown as Pick<CatalogueFile, "dead" | "private"> & {
  readonly lists: readonly CatalogueEntry[];
  readonly portals: readonly Portal[];
};

/** Lists that can be asked, with their operators' codes, terms and removal; impact is our judgement of what large receivers act on. */
export const CATALOGUE: readonly CatalogueEntry[] = file.lists;

/** The list of this zone; undefined where the catalogue has none, as for a list of the user's own. */
export function catalogueEntry(zone: string): CatalogueEntry | undefined {
  return CATALOGUE.find((entry) => entry.zone === zone);
}

/** Zones that answer no more, or wrongly; each also covers the names below it. */
export const DEAD: readonly DeadList[] = file.dead;

/** Receivers' own pages, for what no public list tells. */
export const PORTALS: readonly Portal[] = file.portals;

/** Lists that only their operator's customers can ask. */
export const PRIVATE: CatalogueFile["private"] = file.private;
