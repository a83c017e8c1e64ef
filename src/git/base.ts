import { fail, ok, type Result } from "../text/problem.ts";
import { fetchedBranch, fetchedMerges, isAncestor, isShallow, lookUp, mergeBase, parentsOf } from "./commits.ts";
import type { GitFailure } from "./failure.ts";
import type { Git } from "./run.ts";

/** What the event and the runner tell about the two states. Commits are full hashes, from outside: they may be unknown. */
export interface ComparingEvent {
  readonly name: string;
  readonly baseSha: string | null;
  /** The base branch's name, without `refs/heads/`. */
  readonly baseRef: string | null;
  readonly headSha: string | null;
  readonly pull: number | null;
  /** `GITHUB_SHA`: on `pull_request` the test merge. */
  readonly runSha: string | null;
}

/** Which of two candidates for the base branch's tip was taken, and why. */
export type TipChoice =
  /** `base.sha` and the fetched branch are one commit. */
  | "same"
  | "branch-is-newer"
  | "event-is-newer"
  /** Neither descends from the other (a forced push, a shallow history): the fetched branch, which a merge would go onto. */
  | "branch-diverged"
  | "only-branch"
  | "only-event"
  /** Neither was there: on `workflow_run`, the trusted checkout. */
  | "checkout";

/** The commit that the head is compared with, and why it is that one. */
export type ChosenBase =
  | {
      readonly how: "test-merge-parent";
      readonly commit: string;
      readonly merge: string;
      /** Whether the test merge is checked out, or was fetched beside the checkout. */
      readonly from: "checkout" | "fetched";
    }
  | { readonly how: "merge-base"; readonly commit: string; readonly tip: string; readonly why: TipChoice }
  | { readonly how: "merge-group"; readonly commit: string };

export interface ProposedHead {
  readonly commit: string;
  /** In the work tree, or to be read from git's store: then the work tree is trusted, and the head is data. */
  readonly from: "work-tree" | "test-merge" | "head-commit" | "named";
}

export interface Comparison {
  readonly base: ChosenBase;
  readonly head: ProposedHead;
}

/** Events whose checkout is not the proposed state, but trusted code. */
export function readsHeadAsData(event: string): boolean {
  return event === "pull_request_target" || event === "workflow_run";
}

/**
 * Base and head of an event. The base is what GitHub merged the pull request onto: the first parent of its test merge,
 * where that is at hand; else the merge base with the newest tip of the base branch that is known. `named` is a head
 * that the workflow names instead.
 */
export function compareBy(git: Git, event: ComparingEvent, named: string | null): Result<Comparison, GitFailure> {
  const head = named === null ? proposedHead(git, event) : ok<ProposedHead>({ commit: named, from: "named" });
  if (!head.ok) return head;
  const base = event.name === "merge_group" ? queueBase(git, event) : pullBase(git, event, head.value);
  return base.ok ? ok({ base: base.value, head: head.value }) : base;
}

/** What the event proposes. */
export function proposedHead(git: Git, event: ComparingEvent): Result<ProposedHead, GitFailure> {
  if (!readsHeadAsData(event.name)) return workTree(git);
  const merges = fetchedMerges(git);
  if (!merges.ok) return merges;
  const own = merges.value.filter((merge) => event.pull === null || merge.pull === event.pull);
  for (const { commit } of own) {
    const parents = parentsOf(git, commit);
    if (!parents.ok) return parents;
    if (isMergeOf(parents.value, event.headSha)) return ok({ commit, from: "test-merge" });
  }
  const head = event.headSha === null ? ok(null) : lookUp(git, event.headSha);
  if (!head.ok) return head;
  if (head.value !== null) return ok({ commit: head.value, from: "head-commit" });
  // The pull request's own, made after a newer push: what it proposes by now.
  const [newer] = event.pull === null ? [] : own;
  if (newer !== undefined) return ok({ commit: newer.commit, from: "test-merge" });
  return fail({ code: "head-not-fetched", event: event.name, pull: event.pull, head: event.headSha });
}

function workTree(git: Git): Result<ProposedHead, GitFailure> {
  const head = known(git, "HEAD", "checkout");
  return head.ok ? ok({ commit: head.value, from: "work-tree" }) : head;
}

function isMergeOf(parents: readonly string[], head: string | null): boolean {
  return parents.length === 2 && head !== null && parents[1] === head;
}

/** The queue names the commit that the group was put onto. */
function queueBase(git: Git, event: ComparingEvent): Result<ChosenBase, GitFailure> {
  if (event.baseSha === null) return fail({ code: "no-base-in-event", event: event.name });
  const base = known(git, event.baseSha, "queue");
  return base.ok ? ok({ how: "merge-group", commit: base.value }) : base;
}

function pullBase(git: Git, event: ComparingEvent, head: ProposedHead): Result<ChosenBase, GitFailure> {
  const parents = parentsOf(git, head.commit);
  if (!parents.ok) return parents;
  const made = isMergeOf(parents.value, event.headSha) ? isGitHubs(git, event, head) : ok(false);
  if (!made.ok) return made;
  if (made.value) {
    const fetched = head.from !== "work-tree";
    const parent = lookUp(git, parents.value[0] ?? "");
    if (!parent.ok) return parent;
    if (parent.value === null)
      return fail({ code: "test-merge-alone", merge: head.commit, base: parents.value[0] ?? "", fetched });
    const from = fetched ? "fetched" : "checkout";
    return ok({ how: "test-merge-parent", commit: parent.value, merge: head.commit, from });
  }
  const tip = newestTip(git, event);
  if (!tip.ok) return tip;
  const parted = mergeBase(git, tip.value.commit, head.commit);
  if (!parted.ok) return parted;
  // Comparing the base with itself would always be green.
  const isBase = head.from === "work-tree" && parted.value === head.commit && event.headSha !== null;
  if (isBase && ![event.headSha, event.runSha].includes(head.commit))
    return fail({ code: "head-is-base", head: head.commit });
  return ok({ how: "merge-base", commit: parted.value, tip: tip.value.commit, why: tip.value.why });
}

/** A merge of the head that GitHub made. Anyone who pushes to the head can make one that looks like it. */
function isGitHubs(git: Git, event: ComparingEvent, head: ProposedHead): Result<boolean, GitFailure> {
  if (head.from === "test-merge" || head.commit === event.runSha) return ok(true);
  const merges = fetchedMerges(git);
  if (!merges.ok) return merges;
  return ok(merges.value.some((m) => m.commit === head.commit && (event.pull === null || m.pull === event.pull)));
}

interface Tip {
  readonly commit: string;
  readonly why: TipChoice;
}

/** The newer of the event's base and the fetched base branch: the one that descends from the other. */
function newestTip(git: Git, event: ComparingEvent): Result<Tip, GitFailure> {
  const told = event.baseSha === null ? ok(null) : lookUp(git, event.baseSha);
  const fetched = event.baseRef === null ? ok(null) : fetchedBranch(git, event.baseRef);
  if (!told.ok) return told;
  if (!fetched.ok) return fetched;
  if (told.value !== null && fetched.value !== null) return newer(git, told.value, fetched.value);
  if (fetched.value !== null) return ok({ commit: fetched.value, why: "only-branch" });
  if (told.value !== null) return ok({ commit: told.value, why: "only-event" });
  if (event.name === "workflow_run") {
    const checkout = workTree(git);
    return checkout.ok ? ok({ commit: checkout.value.commit, why: "checkout" }) : checkout;
  }
  if (event.baseSha === null) return fail({ code: "no-base-in-event", event: event.name });
  return unknown(git, event.baseSha, "base", event.baseRef);
}

function newer(git: Git, told: string, branch: string): Result<Tip, GitFailure> {
  if (told === branch) return ok({ commit: branch, why: "same" });
  const moved = isAncestor(git, told, branch);
  if (!moved.ok) return moved;
  if (moved.value) return ok({ commit: branch, why: "branch-is-newer" });
  const behind = isAncestor(git, branch, told);
  if (!behind.ok) return behind;
  return ok(behind.value ? { commit: told, why: "event-is-newer" } : { commit: branch, why: "branch-diverged" });
}

type Wanted = Extract<GitFailure, { code: "unknown-commit" }>["as"];

function known(git: Git, name: string, as: Wanted): Result<string, GitFailure> {
  const found = lookUp(git, name);
  if (!found.ok) return found;
  return found.value === null ? unknown(git, name, as, null) : ok(found.value);
}

function unknown(git: Git, name: string, as: Wanted, branch: string | null): Result<never, GitFailure> {
  const shallow = isShallow(git);
  return shallow.ok ? fail({ code: "unknown-commit", name, shallow: shallow.value, as, branch }) : shallow;
}
