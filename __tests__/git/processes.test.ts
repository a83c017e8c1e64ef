import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openGit } from "../../src/git/run.ts";
import { nodeProcess, type ProcessCall, type ProcessEnd } from "../../src/git/processes.ts";
import { launched, launchedProcess } from "../launcher.ts";

const dir = realpathSync(mkdtempSync(join(tmpdir(), "mailworthy-process-")));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
writeFileSync(join(dir, "plain"), "no program\n");

const sh = (script: string, more: Partial<ProcessCall> = {}): ProcessCall => ({
  ...{ program: "/bin/sh", args: ["-c", script], cwd: dir, env: {}, input: "", maxBytes: 4096, maxMs: 60_000 },
  ...more,
});
const ended = (stdout: string, status = 0, stderr = ""): ProcessEnd => {
  return { kind: "ended", status, stdout: Buffer.from(stdout, "latin1"), stderr };
};

/** What a process is given, and how it ends. */
const CALLS: readonly (readonly [string, ProcessCall, ProcessEnd])[] = [
  ["its words", sh("printf %s out; printf %s err >&2"), ended("out", 0, "err")],
  ["its status", sh("exit 3"), ended("", 3)],
  ["bytes, whatever they are", sh(String.raw`printf '\000\377\n'`), ended("\0\xff\n")],
  ["its input", sh("cat", { input: "a\nb" }), ended("a\nb")],
  ["input that it does not read", sh("echo x", { input: "y\n".repeat(200_000) }), ended("x\n")],
  ["no input", sh("cat"), ended("")],
  ["its directory", sh("pwd -P"), ended(`${dir}\n`)],
  [
    "words of any letters",
    sh('printf "%s|" "$@"', { args: ["-c", 'printf "%s|" "$@"', "x", "it's", 'a "b"', "$HOME `x`\n\\", "", "-n"] }),
    ended('it\'s|a "b"|$HOME `x`\n\\||-n|'),
  ],
  [
    "its environment, and no more than that",
    sh("", { program: "/usr/bin/env", args: [], env: { A: "it's $A", B: "", C: undefined } }),
    ended("A=it's $A\nB=\n"),
  ],
  ["more output than is wanted", sh("printf %5000d 0"), { kind: "too-much-output" }],
  ["more complaints than are wanted", sh("printf %5000d 0 >&2"), { kind: "too-much-output" }],
  ["no such program", sh("", { program: join(dir, "none") }), { kind: "no-program" }],
  ["a file that is no program", sh("", { program: join(dir, "plain") }), { kind: "no-program" }],
  ["no such directory", sh("", { cwd: join(dir, "none") }), { kind: "no-program" }],
];

describe.each([
  ["of Node", nodeProcess],
  ["of the tests", launchedProcess],
])("the door to processes %s", (_, run) => {
  test.each(CALLS)("%s", (_, call, end) => expect(run(call)).toEqual(end));

  test("opens git", () => {
    const work = mkdtempSync(join(dir, "work-"));
    launched("git", ["init", "-q"], { cwd: work });
    const git = openGit({ directory: work, env: { PATH: process.env["PATH"] }, runProcess: run });
    if (!git.ok) throw new Error(git.error.code);
    expect(git.value.run(["rev-parse", "--git-dir"])).toMatchObject({ ok: true });
    const none = git.value.run(["cat-file", "-e", "none"]);
    expect(none).toMatchObject({ error: { code: "failed", command: "cat-file", status: 128 } });
    expect(git.value.run(["version"], { maxBytes: 3 })).toMatchObject({
      error: { code: "failed", status: null, reason: "more output than is read" },
    });
  });
});

test("a process that does not end is ended", () =>
  expect(nodeProcess(sh("sleep 300", { maxMs: 50 }))).toEqual({ kind: "no-end" }));

test("a test's own program that fails is a fault of the test", () =>
  expect(() => launched("git", ["no-such-command"], { cwd: dir })).toThrow("no-such-command"));
