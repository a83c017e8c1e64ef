import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readIn, stateOf } from "../../src/app/zones-of.ts";
import type { Place } from "../../src/git/repository.ts";
import { openGit } from "../../src/git/run.ts";
import { commitFiles } from "../../src/git/store.ts";
import { launched, launchedProcess } from "../launcher.ts";

const TOP = "$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\nns A 192.0.2.53\n";
const root = realpathSync(mkdtempSync(join(tmpdir(), "mailworthy-git-")));
const env = { PATH: process.env["PATH"] };
const place = (directory = root): Place => ({ directory, env, runProcess: launchedProcess });
const git = (...args: readonly string[]): string =>
  launched("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd: root,
  });

beforeAll(() => {
  git("init", "-q");
  mkdirSync(join(root, "dns/parts"), { recursive: true });
  writeFileSync(join(root, "dns/example.com.zone"), `${TOP}$INCLUDE parts/a.inc\n$INCLUDE link.inc\n`);
  writeFileSync(join(root, "dns/parts/a.inc"), 'a TXT "gr\xfcn"\n', "latin1");
  writeFileSync(join(root, "dns/parts/b.inc"), "b A 192.0.2.2\n");
  symlinkSync("parts/b.inc", join(root, "dns/link.inc"));
  symlinkSync("../../outside.zone", join(root, "dns/out.zone"));
  symlinkSync("/etc/hosts", join(root, "dns/absolute.zone"));
  git("add", ".");
  git("update-index", "--add", "--cacheinfo", "160000,1111111111111111111111111111111111111111,dns/vendor");
  git("commit", "-q", "-m", "zones");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["the repository's root", ".", "dns/"],
  ["a working directory below it", "dns", ""],
])("a commit's files, from %s", (_, dir, prefix) => {
  const set = stateOf("HEAD", [`${prefix}example.com.zone`], place(join(root, dir)));
  if (!set.ok) throw new Error(set.error[0]?.message);
  expect(set.value.zones.errors).toEqual([]);
  expect(set.value.zones.files).toEqual(["example.com.zone", "parts/a.inc", "link.inc"].map((f) => prefix + f).sort());
  const text = set.value.zones.zones[0]?.records.find((r) => r.data.type === "TXT")?.data;
  expect(text).toEqual({ type: "TXT", strings: ["gr\xfcn"] });
  expect(set.value.zones.zones[0]?.records.map((r) => r.name)).toContain("b.example.com");
});

test("links do not leave the tree, submodules are said", () => {
  const opened = openGit(place());
  if (!opened.ok) throw new Error(opened.error.code);
  const tree = commitFiles(opened.value, "HEAD");
  if (!tree.ok) throw new Error(tree.error.code);
  const files = tree.value;
  expect(["dns/out.zone", "dns/absolute.zone", "dns/none"].map((path) => files.read(path))).toEqual([null, null, null]);
  const set = stateOf("HEAD", ["dns/vendor/*.zone"], place());
  expect(set.ok ? set.value.zones.notEvaluated.map((n) => n.reason) : []).toEqual([
    "dns/vendor is a git submodule: its files are not part of this commit",
  ]);
});

test("what is no commit is told", () => {
  const set = stateOf("--upload-pack=x", null, place());
  expect(set.ok ? "" : set.error[0]?.message).toContain("neither a directory nor a commit");
});

test("a file of the head is found in another state by its path below the working directory", () => {
  const base = stateOf("HEAD", [], place(join(root, "dns")));
  if (!base.ok) throw new Error(base.error[0]?.message);
  const at = place(join(root, "dns"));
  const read = (file: string): string | null => readIn(base.value, file, at);
  expect(read("parts/b.inc")).toBe("b A 192.0.2.2\n");
  expect(read(join(root, "dns/parts/b.inc"))).toBe("b A 192.0.2.2\n");
  expect([read("../dns/parts/b.inc"), read("../other"), read("none")]).toEqual(["b A 192.0.2.2\n", null, null]);
});

test("a working directory that the commit does not have is empty, a commit that it does not have is a failure", () => {
  mkdirSync(join(root, "new"));
  const opened = openGit(place(join(root, "new")));
  if (!opened.ok) throw new Error(opened.error.code);
  const empty = commitFiles(opened.value, "HEAD");
  expect(empty.ok ? empty.value.list() : empty.error).toEqual([]);
  expect(commitFiles(opened.value, "1".repeat(40))).toMatchObject({ ok: false, error: { code: "failed" } });
});

test("a blob that is lost is a failure, not a file that is not there", () => {
  const id = git("rev-parse", "HEAD:dns/parts/b.inc").trim();
  rmSync(join(root, ".git/objects", id.slice(0, 2), id.slice(2)));
  const set = stateOf("HEAD", ["dns/example.com.zone"], place());
  expect(set.ok ? "read" : set.error[0]?.message).toMatch(new RegExp(`^git ls-tree failed: .*${id} +BAD`));
});
