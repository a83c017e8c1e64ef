import type { Acceptance, Config } from "../../config/types.ts";
import type { Location } from "../../text/problem.ts";

type Impact = "high" | "medium" | "low";
type Level = "error" | "warning" | "info" | "off";

/** One way in which a change makes the check see, or tell, less. Addresses are CIDR texts, names canonical. */
export type Loosening =
  | { readonly code: "sender-dropped"; readonly sender: string }
  | { readonly code: "addresses-dropped"; readonly sender: string; readonly addresses: readonly string[] }
  | { readonly code: "mail-from-dropped"; readonly sender: string; readonly names: readonly string[] }
  | { readonly code: "helo-dropped"; readonly sender: string; readonly name: string }
  | { readonly code: "dkim-dropped"; readonly sender: string; readonly selectors: readonly string[] }
  | { readonly code: "forbidden-dropped"; readonly sender: string; readonly ranges: readonly string[] }
  | { readonly code: "sends-no-more"; readonly sender: string }
  | { readonly code: "volume-lowered"; readonly sender: string }
  | { readonly code: "zones-narrowed"; readonly files: readonly string[] }
  /** Where Terraform's records of a zone belong. */
  | { readonly code: "zone-id-changed"; readonly reference: string; readonly from: string; readonly to: string | null }
  | { readonly code: "rule-lowered"; readonly id: string; readonly from: Level; readonly to: Level }
  | {
      readonly code: "option-loosened";
      readonly id: string;
      readonly option: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "accepted"; readonly entry: Acceptance }
  /** `from`: the date until which the base accepts it. */
  | { readonly code: "acceptance-extended"; readonly entry: Acceptance; readonly from: string }
  | { readonly code: "fail-on-weakened"; readonly from: Config["failOn"]; readonly to: Config["failOn"] }
  | { readonly code: "max-not-checked-raised"; readonly from: number; readonly to: number | null }
  | {
      readonly code: "profile-lowered";
      readonly from: Config["blocklists"]["profile"];
      readonly to: Config["blocklists"]["profile"];
    }
  | { readonly code: "list-dropped"; readonly zone: string }
  /** What its answers mean, or how many it is asked for. */
  | { readonly code: "list-narrowed"; readonly zone: string; readonly keys: readonly string[] }
  | { readonly code: "impact-lowered"; readonly zone: string; readonly from: Impact; readonly to: Impact }
  | { readonly code: "history-changed"; readonly from: string; readonly to: string | null }
  | {
      readonly code: "volume-file-dropped";
      readonly file: string;
      /** The one subject that was read of it, or null. */ readonly of: string | null;
    };

/** With its line in the proposed files: the nearest one that exists, null when there is none. */
export interface LocatedLoosening {
  readonly loosening: Loosening;
  readonly at: Location | null;
}
