import { oncePer } from "../core/once-per.ts";
import { heardOfLists } from "../facts/heard.ts";
import { listSubjects } from "../rules/dnsbl/lists.ts";
import type { RunPoint } from "../compare/history.ts";
import { LOOSENED } from "../compare/loosened.ts";
import type { SettingsChange } from "../compare/settings-change.ts";
import type { JudgedFinding, Judgement } from "../compare/types.ts";
import type { Config } from "../config/types.ts";
import type { Lang } from "../core/lang.ts";
import type { DnsCounts } from "../dns/types.ts";
import { foundAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import type { ShardPart } from "./part.ts";

/** All that a report is made of. */
export interface ReportInput {
  readonly version: string;
  /** What this watch is called, among several lists of one repository; absent where it does not matter. */
  readonly name?: string | null;
  /** ISO time of the run. */
  readonly at: string;
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly baseFacts: Facts | null;
  readonly failOn: Config["failOn"];
  readonly counts: DnsCounts;
  /** How base and head are called, or null. */
  readonly base: string | null;
  readonly head: string | null;
  /** True when an empty history was filled. */
  readonly learned: boolean;
  /** Earlier runs, oldest first, this one last; null without a history. */
  readonly runs: readonly RunPoint[] | null;
  /** `I/N` when only a part of the senders was checked. */
  readonly shard?: string | null;
  /** What a shard tells whoever joins the shards; null or absent: the run was whole. */
  readonly part?: ShardPart | null;
  /** The user's bound, for whoever merges shards. */
  readonly maxNotChecked?: number | null;
  /** Where people look at the files that findings are in; null = nowhere. */
  readonly source?: Source | null;
  /** How a change's own settings compare with the base's; null or absent where nothing is compared. */
  readonly settings?: SettingsChange | null;
  /** The language of what people read; null or absent: nobody says one. JSON has none. */
  readonly lang?: Lang | null;
}

/** The files of a repository as they were at a commit, on the pages of the server that holds it. */
export interface Source {
  /** `https://github.com/OWNER/NAME/blob/SHA`. */
  readonly url: string;
  /** The working directory below the root, which places begin at; empty = the root itself. */
  readonly directory: string;
}

/** Findings that count now: not resolved, not accepted. */
export function open(input: ReportInput): readonly JudgedFinding[] {
  return input.judgement.findings.filter(
    (f) => f.change !== "resolved" && f.change !== "indeterminate" && f.acceptedUntil === null,
  );
}

/** What this run is about: everything in absolute mode, else what changed for the worse. */
export function news(input: ReportInput): readonly JudgedFinding[] {
  return open(input).filter((f) => f.change === null || f.change === "introduced" || f.change === "worsened");
}

/** What the change loosens of its own check, accepted or not. */
export function loosenings(input: ReportInput): readonly JudgedFinding[] {
  return input.judgement.findings.filter((f) => f.id === LOOSENED && f.change !== "resolved");
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly introduced: number;
  readonly resolved: number;
  readonly notChecked: number;
  /** Ways in which the change checks less. */
  readonly loosened: number;
  readonly listsAsked: number;
  readonly listsAnswered: number;
  /** Pairs of a list that answered at all and a subject: one that answered for one family, or once, may be silent for the rest. */
  readonly pairsAsked: number;
  readonly pairsAnswered: number;
  readonly addresses: number;
}

export const tally = oncePer((input: ReportInput): Tally => {
  const findings = input.judgement.findings;
  const lists = [...input.facts.lists.values()].filter((l) => l.state.usable || l.state.reason !== "needs-key");
  const { facts } = input;
  const answering = lists.filter((l) => l.state.usable);
  const asked = { lists: new Map(answering.map((l) => [l.info.zone, l])), listings: facts.listings };
  const pairs = heardOfLists(asked, listSubjects(facts).keys());
  return {
    errors: open(input).filter((f) => f.severity === "error").length,
    warnings: open(input).filter((f) => f.severity === "warning").length,
    introduced: findings.filter((f) => f.change === "introduced" || f.change === "worsened").length,
    resolved: findings.filter((f) => f.change === "resolved").length,
    notChecked: input.judgement.notChecked.length,
    loosened: loosenings(input).length,
    listsAsked: lists.length,
    listsAnswered: answering.length,
    pairsAsked: pairs.asked,
    pairsAnswered: pairs.answered,
    addresses: new Set([...input.facts.senders.flatMap((s) => s.addresses), ...foundAddresses(input.facts.found)]).size,
  };
});
