import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { History } from "../../src/compare/history.ts";
import type { Watch } from "../../src/compare/watch.ts";
import { readBranch, writeBranch, type Branch, type BranchState } from "../../src/github/history-branch.ts";
import { apiOf } from "./client.ts";
import { GOOD, TWO } from "./lists.ts";
import { playGitHub, REPOSITORY, type PlayedGitHub } from "./server.ts";
import { commitFile, fileAt, messagesOf } from "./store.ts";

let github: PlayedGitHub;
beforeEach(async () => {
  github = await playGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const branchOf = (watch: Watch): Branch => ({
  ...{ api: apiOf(github), repository: REPOSITORY, branch: "h", watch, random: () => 0 },
  sleep: () => Promise.resolve(),
});
const row = (n: number, subject: string): History["findings"][number] => ({
  ...{ fingerprint: String(n).padStart(16, "0"), id: "ptr/missing", severity: "error", subject, sender: subject },
  ...{ list: null, message: "", cause: "", degree: null, since: "", learned: false },
});
const history = (...findings: History["findings"]): History => ({
  ...{ schema: "mailworthy/history/1", at: "2026-11-28T00:00:00Z", findings },
});
const read = async (watch: Watch): Promise<BranchState> => {
  const state = await readBranch(branchOf(watch));
  if (!state.ok) throw new Error(state.error.kind);
  return state.value;
};
const write = async (watch: Watch, next: History): Promise<void> => {
  const written = await writeBranch(branchOf(watch), await read(watch), next);
  if (!written.ok) throw new Error(written.error.kind);
};
const subjects = async (watch: Watch): Promise<readonly string[] | null> =>
  (await read(watch)).history?.findings.map((f) => f.subject) ?? null;

test("two lists in one branch: each learns, and remembers, for itself", async () => {
  await write(TWO, history(row(1, "203.0.113.20")));
  expect(await subjects(GOOD)).toBeNull();
  await write(GOOD, history());
  expect([await subjects(TWO), await subjects(GOOD)]).toEqual([["203.0.113.20"], []]);
  expect(JSON.parse(fileAt(github.store, "h", "mailworthy/history.json") ?? "")).toMatchObject({
    ...{ name: TWO.name, findings: [{ subject: "203.0.113.20" }], watches: [{ name: GOOD.name, findings: [] }] },
  });
  expect(messagesOf(github.store, "h")).toEqual([
    ...[`mailworthy (${GOOD.name}): Learn 0 findings`, "mailworthy: Learn 1 finding"],
  ]);
});

test("two lists that write at once: neither is lost, and what recovered in one does not come back", async () => {
  await write(TWO, history(row(1, "203.0.113.20")));
  github.faults.push({
    on: /^PATCH .*\/git\/refs\//,
    times: 1,
    run: (store) => {
      const file = JSON.parse(fileAt(store, "h", "mailworthy/history.json") ?? "") as object;
      const other = { name: GOOD.name, ...history(row(2, "203.0.113.10")) };
      commitFile(store, "h", "mailworthy/history.json", JSON.stringify({ ...file, watches: [other] }), "other");
    },
  });
  await write(TWO, history());
  expect([await subjects(TWO), await subjects(GOOD)]).toEqual([[], ["203.0.113.10"]]);
});
