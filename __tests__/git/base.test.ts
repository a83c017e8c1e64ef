import { chownSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { states } from "../../src/action/states.ts";
import { stateOf } from "../../src/app/zones-of.ts";
import type { Comparison } from "../../src/git/base.ts";
import type { Env } from "../../src/git/repository.ts";
import { comparisonLine } from "../../src/git/words.ts";
import { eventInfo, type EventInfo } from "../../src/github/workflow-env.ts";
import { at, git, lab, type Checkout, type Lab } from "./lab.ts";

let L: Lab;
/**
 * main: b0 ── b1 ── b2. Pull request 1 (`f`) left b0 and was last pushed when main stood there; GitHub's test merge m
 * is onto b1. Pull request 2 (`own`) merged b1 into itself. 3 is of a fork, 4 changes a zone. The queue put 1 onto b1, as q.
 */
const commits: Record<string, string> = {};
const full = (name: string): string => commits[name] ?? name;
const named = (commit: string): string => Object.entries(commits).find(([, c]) => c === commit)?.[0] ?? commit;

beforeAll(() => {
  L = lab();
  const file = (text: string): Record<string, string> => ({ "dns/x.zone": text, "senders.txt": "a.example\n" });
  commits["b0"] = L.commit("main", file("0"), null);
  commits["f"] = L.commit("f", { README: "1" }, "main");
  commits["own0"] = L.commit("own", { README: "2" }, "main");
  commits["fork"] = L.commit("fork", { "senders.txt": "a.example\nnew.example\n" }, "main");
  commits["old"] = L.commit("old", { README: "force-pushed away" }, "main");
  commits["b1"] = L.commit("main", file("1"));
  commits["own"] = L.merge("own", "main");
  commits["m"] = L.pull(1, "f", "main");
  commits["m2"] = L.pull(2, "own", "main");
  commits["m3"] = L.pull(3, "fork", "main");
  commits["z"] = L.commit("z", file("9"), "main");
  commits["m4"] = L.pull(4, "z", "main");
  commits["q"] = L.commit("queue", {}, commits["m"]);
  commits["b2"] = L.commit("main", file("2"));
  git(L.origin, "update-ref", "-d", "refs/heads/fork");
});
afterAll(() => L.remove());

interface State {
  readonly checkout: Omit<Checkout, "sha"> & { readonly sha: string };
  /** What happens to the checkout before the run, in the work tree. */
  readonly then?: (work: string) => void;
  readonly env?: Env;
}

const merge = (depth: number): State["checkout"] => ({ ref: "refs/pull/1/merge", sha: "m", depth });
const partial = (depth: number, filter: string): State["checkout"] => ({
  ref: "refs/pull/4/merge",
  sha: "m4",
  depth,
  filter,
});
const headOnly = (depth: number, sha = "f"): State["checkout"] => ({ ref: `refs/pull/1/head`, sha, depth });
const main = (depth: number, sha = "b2"): State["checkout"] => ({ ref: "refs/heads/main", sha, depth });
const fetch =
  (...refs: readonly string[]) =>
  (work: string): void =>
    void git(work, "fetch", "-q", "--no-tags", "origin", ...refs);
const fetchMerge = (pull: number, ...more: readonly string[]): ((work: string) => void) =>
  fetch(...more, `+refs/pull/${pull}/merge:refs/remotes/pull/${pull}/merge`);

function pullEvent(name: string, number: number, base: string, head: string): EventInfo {
  return eventInfo(name, {
    repository: { full_name: "acme/dns", default_branch: "main" },
    pull_request: { number, base: { ref: "main", sha: full(base) }, head: { sha: full(head) } },
  });
}
const pr =
  (base = "b0", head = "f", number = 1) =>
  (): EventInfo =>
    pullEvent("pull_request", number, base, head);
const target = (base: string, head: string, number: number) => (): EventInfo =>
  pullEvent("pull_request_target", number, base, head);
const queue = (base: string) => (): EventInfo =>
  eventInfo("merge_group", { merge_group: { base_sha: full(base), base_ref: "refs/heads/main", head_sha: full("q") } });
const afterRun = (head: string, pull: number | null) => (): EventInfo =>
  eventInfo("workflow_run", {
    repository: { default_branch: "main" },
    workflow_run: {
      event: "pull_request",
      head_sha: full(head),
      pull_requests: pull === null ? [] : [{ number: pull, base: { ref: "main", sha: full("b0") } }],
    },
  });

/** How, base, why, and from where the head is; or the words of the failure. */
function taken(event: EventInfo, { checkout, then, env }: State): readonly string[] | string {
  const work = L.checkout({ ...checkout, sha: full(checkout.sha) });
  const run = git(work, "rev-parse", "HEAD");
  then?.(work);
  const found = states(event, null, null, at(work, { GITHUB_SHA: run, ...env }));
  if (!found.ok) return found.error.map((problem) => problem.message).join("\n");
  const { comparison, base } = found.value;
  if (comparison === null) return "not compared";
  expect(base).toBe(comparison.base.commit);
  const state = stateOf(base ?? "", ["dns/*.zone"], at(work, env));
  if (!state.ok) return state.error.map((problem) => problem.message).join("\n");
  expect(state.value.files.read("dns/x.zone")).toBe(named(comparison.base.commit).replace("b", ""));
  return reasonOf(comparison);
}

function reasonOf({ base, head }: Comparison): readonly string[] {
  const tip = base.how === "merge-base" ? [`${base.why} ${named(base.tip)}`] : [];
  return [base.how, named(base.commit), ...tip, `${named(head.commit)} ${head.from}`];
}

const dead = (work: string): void => git(work, "remote", "set-url", "origin", `file://${L.dir}/gone.git`) as never;

describe("the base that is taken, and why", () => {
  test.each<[string, () => EventInfo, State, readonly string[] | RegExp]>([
    // pull_request: the checkout is GitHub's test merge
    ["fresh, everything", pr("b1"), { checkout: merge(0) }, ["test-merge-parent", "b1", "m work-tree"]],
    ["stale payload, everything", pr(), { checkout: merge(0) }, ["test-merge-parent", "b1", "m work-tree"]],
    ["stale payload, depth 2", pr(), { checkout: merge(2) }, ["test-merge-parent", "b1", "m work-tree"]],
    ["shallow, depth 1", pr(), { checkout: merge(1) }, /test merge .* without its first parent .*set fetch-depth: 2/],
    [
      "partial, blobs",
      pr("b1", "z", 4),
      { checkout: partial(0, "blob:none") },
      ["test-merge-parent", "b1", "m4 work-tree"],
    ],
    [
      "partial, trees",
      pr("b1", "z", 4),
      { checkout: partial(2, "tree:0") },
      ["test-merge-parent", "b1", "m4 work-tree"],
    ],
    [
      "partial, the remote is away",
      pr("b1", "z", 4),
      { checkout: partial(0, "blob:none"), then: dead },
      /partial clone.*could not be fetched: '.*gone\.git' does not appear to be a git repository$/,
    ],
    [
      "a newer test merge than the run's, as fetched by its ref",
      pr(),
      { checkout: merge(2), env: { GITHUB_SHA: "1".repeat(40) } },
      ["test-merge-parent", "b1", "m work-tree"],
    ],
    [
      "a merge that somebody made to look like GitHub's",
      pr("b1"),
      {
        checkout: main(0),
        then: (work) => {
          git(work, "checkout", "-q", "--detach", full("old"));
          git(work, "merge", "-q", "-s", "ours", "-m", "Merge f into main", "origin/f");
          commits["forged"] = git(work, "rev-parse", "HEAD");
        },
      },
      ["merge-base", "b0", "branch-is-newer b2", "forged work-tree"],
    ],
    // pull_request: the checkout is the head alone
    ["head alone", pr(), { checkout: headOnly(0) }, ["merge-base", "b0", "branch-is-newer b2", "f work-tree"]],
    [
      "head alone, depth 1",
      pr(),
      { checkout: headOnly(1) },
      /base commit \w{40} is not in .*shallow: set fetch-depth: 0/,
    ],
    [
      "head alone, depth 1, base fetched",
      pr(),
      { checkout: headOnly(1), then: fetch("--depth=1", "+refs/heads/main:refs/remotes/origin/main") },
      /too short \(shallow\) .*set fetch-depth: 0/,
    ],
    [
      "merged its base into itself",
      pr("b0", "own", 2),
      { checkout: headOnly(0, "own") },
      ["merge-base", "b1", "branch-is-newer b2", "own work-tree"],
    ],
    [
      "its test merge, having merged its base into itself",
      pr("b0", "own", 2),
      { checkout: { ref: "refs/pull/2/merge", sha: "m2", depth: 2 } },
      ["test-merge-parent", "b1", "m2 work-tree"],
    ],
    [
      "the event knows a newer base than was fetched",
      pr("b1", "own"),
      {
        checkout: headOnly(0, "own"),
        then: (work) => void git(work, "update-ref", "refs/remotes/origin/main", full("b0")),
      },
      ["merge-base", "b1", "event-is-newer b1", "own work-tree"],
    ],
    [
      "the base branch was pushed by force",
      pr("old"),
      { checkout: headOnly(0) },
      ["merge-base", "b0", "branch-diverged b2", "f work-tree"],
    ],
    [
      "only the event's base is there",
      pr(),
      { checkout: headOnly(0), then: (work) => void git(work, "update-ref", "-d", "refs/remotes/origin/main") },
      ["merge-base", "b0", "only-event b0", "f work-tree"],
    ],
    [
      "only the branch is there",
      pr("1".repeat(40)),
      { checkout: headOnly(0) },
      ["merge-base", "b0", "only-branch b2", "f work-tree"],
    ],
    [
      "the base is checked out",
      pr(),
      { checkout: main(0), env: { GITHUB_SHA: "" } },
      /a commit of the base, not the pull/,
    ],
    [
      "nothing in common",
      pr(),
      {
        checkout: headOnly(0),
        then: (work) => {
          git(work, "checkout", "-q", "--orphan", "alone");
          git(work, "commit", "-q", "-m", "alone");
        },
      },
      /have no common history$/,
    ],
    [
      "fork",
      pr("b0", "fork", 3),
      { checkout: { ref: "refs/pull/3/merge", sha: "m3", depth: 2 } },
      ["test-merge-parent", "b1", "m3 work-tree"],
    ],
    // merge_group
    [
      "queue",
      queue("b1"),
      { checkout: { ref: "refs/heads/queue", sha: "q", depth: 0 } },
      ["merge-group", "b1", "q work-tree"],
    ],
    [
      "queue, shallow",
      queue("b1"),
      { checkout: { ref: "refs/heads/queue", sha: "q", depth: 1 } },
      /group's base commit .*fetch-depth: 0/,
    ],
    // pull_request_target: the checkout is the base
    [
      "target",
      target("b0", "f", 1),
      { checkout: main(1), then: fetchMerge(1) },
      ["test-merge-parent", "b1", "m test-merge"],
    ],
    [
      "target, the merge alone",
      target("b0", "f", 1),
      { checkout: main(1), then: fetchMerge(1, "--depth=1") },
      /without its first parent .*fetch it with --depth=2/,
    ],
    [
      "target, fork, only its head",
      target("b0", "fork", 3),
      { checkout: main(0), then: fetch(`refs/pull/3/head`) },
      ["merge-base", "b0", "branch-is-newer b2", "fork head-commit"],
    ],
    [
      "target, the merge is of a newer push",
      target("b0", "own0", 2),
      { checkout: main(0), then: fetchMerge(2) },
      ["merge-base", "b0", "branch-is-newer b2", "own0 head-commit"],
    ],
    [
      "target, not fetched",
      target("b0", "fork", 3),
      { checkout: main(0) },
      /^on pull_request_target .*git fetch --no-tags origin \+refs\/pull\/3\/merge/,
    ],
    // workflow_run
    [
      "after a run",
      afterRun("f", 1),
      { checkout: main(0), then: fetchMerge(1) },
      ["test-merge-parent", "b1", "m test-merge"],
    ],
    [
      "after a fork's run",
      afterRun("fork", null),
      { checkout: main(1), then: fetchMerge(3) },
      ["test-merge-parent", "b1", "m3 test-merge"],
    ],
    [
      "after a fork's run, its head",
      afterRun("fork", null),
      { checkout: main(0), then: fetch("refs/pull/3/head") },
      ["merge-base", "b0", "only-branch b2", "fork head-commit"],
    ],
    [
      "after a run, not fetched",
      afterRun("fork", null),
      { checkout: main(0) },
      /^on workflow_run .*git fetch --no-tags origin \w{40}$/,
    ],
    // what is no base at all
    ["no git", pr(), { checkout: merge(0), env: { PATH: "/nonexistent" } }, /^git is not installed/],
    [
      "no .git",
      pr(),
      { checkout: merge(0), then: (work) => rmSync(join(work, ".git"), { recursive: true }) },
      /is not a git repository \(there is no \.git\)/,
    ],
    [
      "a .git without a repository",
      pr(),
      { checkout: merge(0), then: (work) => rmSync(join(work, ".git/HEAD")) },
      /is not a git repository \(not a git repository/,
    ],
    [
      "a damaged repository",
      pr(),
      { checkout: merge(0), then: damage },
      /^HEAD names no commit .*: the repository is empty or damaged$/,
    ],
  ])("%s", (_, event, state, expected) => {
    const result = taken(event(), state);
    if (expected instanceof RegExp) expect(result).toMatch(expected);
    else expect(result).toEqual(expected);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)("a container: the checkout belongs to another user", () => {
    const work = L.checkout({ ref: "refs/pull/1/merge", sha: full("m"), depth: 2 });
    const paths = readdirSync(work, { recursive: true, encoding: "utf8" });
    for (const path of [".", ...paths]) chownSync(join(work, path), 12345, 12345);
    expect(() => git(work, "rev-parse", "HEAD")).toThrow(/dubious ownership|unsafe repository/);
    const found = states(pr()(), null, null, at(work, { GITHUB_SHA: full("m") }));
    expect(found.ok ? found.value.base : found.error).toBe(full("b1"));
    const state = stateOf(full("b1"), ["dns/*.zone"], at(work));
    expect(state.ok ? state.value.files.read("dns/x.zone") : state.error).toBe("1");
  });

  test("the log tells it in a line", () => {
    const work = L.checkout({ ref: "refs/pull/1/merge", sha: full("m"), depth: 2 });
    const found = states(pr()(), null, null, at(work, { GITHUB_SHA: full("m") }));
    const line = found.ok && found.value.comparison !== null ? comparisonLine(found.value.comparison) : "";
    const [b1, m] = [full("b1").slice(0, 7), full("m").slice(0, 7)];
    expect(line).toBe(
      `base ${b1} (what GitHub merged the pull request onto: first parent of ${m}), head ${m} (the checkout)`,
    );
  });

  test("inputs: a named base keeps the head as data, a named head gets its own base", () => {
    const work = L.checkout({ ref: "refs/heads/main", sha: full("b2"), depth: 0 });
    fetchMerge(1)(work);
    const decided = (base: string | null, head: string | null): unknown => {
      const found = states(target("b0", "f", 1)(), base, head, at(work));
      return found.ok ? [found.value.base, found.value.head].map((s) => s !== null && named(s)) : found.error;
    };
    expect(decided("./old-zones", null)).toEqual(["./old-zones", "m"]);
    expect(decided(null, full("f"))).toEqual(["b0", "f"]);
    expect(decided("x", "y")).toEqual(["x", "y"]);
  });

  test("a pull request's senders list is read from its head as data", () => {
    const work = L.checkout({ ref: "refs/heads/main", sha: full("b2"), depth: 1 });
    fetchMerge(3)(work);
    const found = states(target("b0", "fork", 3)(), null, null, at(work));
    const { head = null } = found.ok ? found.value : {};
    const state = stateOf(head ?? "", [], at(work));
    expect(state.ok ? state.value.files.read("senders.txt") : state.error).toBe("a.example\nnew.example\n");
  });
});

function damage(work: string): void {
  const objects = join(work, ".git/objects");
  renameSync(objects, `${objects}.away`);
  git(L.dir, "init", "-q", join(L.dir, "empty"));
  renameSync(join(L.dir, "empty/.git/objects"), objects);
}
