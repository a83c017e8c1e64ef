import type { History } from "../compare/history.ts";
import type { JudgedFinding, Judgement } from "../compare/types.ts";
import type { Config, Sender } from "../config/types.ts";
import type { NotChecked } from "../rules/finding.ts";
import type { Dns } from "../dns/types.ts";
import type { BaseZones } from "../facts/changes.ts";
import type { Facts } from "../facts/types.ts";
import type { ListCaps } from "../mail/dnsbl/caps.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import type { ZoneSet } from "../zones/types.ts";

/** What the run is compared with. */
export type Against =
  | { readonly mode: "absolute" }
  /** Null = an empty history: this run learns. */
  | { readonly mode: "history"; readonly history: History | null }
  /** The history could not be read: nothing can be told apart from what stood before. */
  | { readonly mode: "uncompared" }
  /** `senders`: the list as the base has it, so that an address that the change adds counts as introduced. */
  | {
      readonly mode: "pull-request";
      readonly base: BaseZones;
      readonly senders: readonly Sender[];
      /** The whole list of the base, where `senders` are a shard's part of it. */
      readonly all?: readonly Sender[];
      /** The base's; absent = as proposed. */
      readonly accept?: Config["accept"];
    };

/** The same without what was asked for it. */
export type JudgedAgainst =
  Exclude<Against, { mode: "pull-request" }> | Pick<Extract<Against, { mode: "pull-request" }>, "mode" | "accept">;

/** How facts are judged. */
export interface JudgeRun extends Pick<CheckRun, "at" | "accepts" | "loosened" | "tracks"> {
  readonly config: Pick<Config, "rules" | "accept" | "failOn" | "maxNotChecked">;
  readonly against: JudgedAgainst;
  /** Of the parts that were not given: what that leaves unknown. */
  readonly missing?: {
    readonly notChecked: readonly NotChecked[];
    readonly settle: (finding: JudgedFinding) => JudgedFinding;
  };
}

/** What was learned through the views of a run. */
export interface LearnedSides {
  readonly facts: Facts;
  readonly base: Facts | null;
}

export interface CheckRun {
  readonly config: Config;
  /** The whole list, where the configuration holds a shard's part of it. */
  readonly all?: readonly Sender[];
  readonly lists: readonly ListSpec[];
  /** The outside world; base and head are views over it. */
  readonly dns: Dns;
  /** The zones as proposed (or as they stand), null without DNS files. */
  readonly head: ZoneSet | null;
  readonly against: Against;
  /** ISO time of the run. */
  readonly at: string;
  readonly volumes?: readonly VolumeFact[];
  /** Politeness to one list; the defaults when absent. */
  readonly caps?: ListCaps;
  /** The entries of `accept` whose use is told; absent = nothing is told of them. */
  readonly accepts?: { readonly proposed: Config["accept"]; readonly mayBeOthers: boolean };
  /** What the change loosens, judged already, and the base's `fail-on`. */
  readonly loosened?: { readonly findings: readonly JudgedFinding[]; readonly failOn: Config["failOn"] };
  /** Issues are kept: a regression that lives in one does not turn another run red. */
  readonly tracks?: boolean;
}

export interface CheckResult {
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly baseFacts: Facts | null;
  /** What to remember, in history mode. */
  readonly history: History | null;
  /** True on the run that fills an empty history. */
  readonly learned: boolean;
}

export type PullRequest = Extract<Against, { mode: "pull-request" }>;
