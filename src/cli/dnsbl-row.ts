import type { Name } from "../dns/types.ts";
import { whoAsks } from "../mail/dnsbl/removal.ts";
import type { ListInfo, ListVerdict, Removal, Standing } from "../mail/dnsbl/types.ts";
import type { Evidence, UnknownReason } from "../mail/known.ts";
import type { Subject } from "../mail/subject.ts";
import type { Trouble } from "../mail/trouble.ts";
import type { WayOut } from "../rules/dnsbl/lists.ts";

/** Why a row says what it says: a code with what its words need. */
export type RowWhy =
  /** `holds`: what the list holds where that is something else; null: it lacks only the family. */
  | {
      readonly code: "no-family";
      readonly family: 4 | 6 | null;
      readonly holds: "addresses" | "domains" | "public" | null;
    }
  /** The whole list does not count in this run. */
  | { readonly code: "unusable"; readonly trouble: Trouble }
  /** Its answer about this subject does not count. */
  | { readonly code: "unknown"; readonly trouble: Trouble }
  /** In the operator's words; null where that is only "listed", and where no criteria are known. `text`: the list's own, untrusted. */
  | {
      readonly code: "says";
      readonly meaning: string | null;
      readonly criteria: string | null;
      readonly text: string | null;
    };

/** The way off a list, as its operator has it, by the code that was answered. */
export interface RowRemoval {
  /** Who must ask: the owner of the address, the owner of the network, anyone; nobody where asking does not help. */
  readonly who: NonNullable<Removal["who"]>;
  readonly how: Removal["how"];
  readonly url: string | null;
  readonly cost: "free" | "optional" | "paid";
  /** The entry goes away by itself so many hours after what the list saw last; null: it does not, or nobody says when. */
  readonly hours: number | null;
  /** The operator's own remark, in English; null when there is none. */
  readonly note: string | null;
}

/** One subject on one list (schema/dnsbl.schema.json; `title`, `role`, `unknown` and `standing` are additions). */
export interface Row {
  readonly subject: Subject;
  readonly list: Name;
  readonly title: string;
  readonly role: ListInfo["role"];
  readonly scope: ListInfo["scope"];
  readonly verdict: ListVerdict;
  readonly code: string | null;
  /** In English. */
  readonly reason: string | null;
  /** The same for words in other languages; not in JSON. */
  readonly why: RowWhy;
  readonly unknown: UnknownReason | null;
  readonly impact: "high" | "medium" | "low";
  readonly removal: RowRemoval;
  /** The same for words; not in JSON. */
  readonly wayOut: WayOut;
  readonly standing: Standing | null;
  readonly evidence: readonly Evidence[];
}

/** Does the list hold the subject? */
export function isListed({ verdict }: Pick<Row, "verdict">): boolean {
  return verdict === "listed" || verdict === "policy";
}

/** In English, for JSON. */
export function troubleText({ reason, detail }: Trouble): string {
  return `${reason}: ${detail}`;
}

/** The way off a list as it stands in JSON. */
export function removalOf(removal: Removal): RowRemoval {
  const { how, page, hours = null, cost, note } = removal;
  return {
    who: whoAsks(removal),
    how,
    url: page,
    cost: how === "paid" ? "paid" : (cost ?? "free"),
    hours,
    note: note === "" ? null : note,
  };
}
