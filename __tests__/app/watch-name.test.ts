import { expect, test } from "@jest/globals";
import { NO_NAMING, watchName, workflowFile, type Naming } from "../../src/app/watch-name.ts";

const ROOT = "/home/runner/work/dns/dns";
test.each<[string, Partial<Naming>, readonly string[], string]>([
  ["the list's path", {}, ["senders.txt", ".github/mailworthy.yml"], "senders.txt"],
  ["from the root", { directory: "infra/dns" }, ["./lists//a.txt"], "infra/dns/lists/a.txt"],
  ["out of the working directory", { directory: "infra/dns" }, ["../a.txt"], "infra/a.txt"],
  ["an absolute path in the workspace", { root: ROOT, directory: "x" }, [`${ROOT}/a.txt`], "a.txt"],
  ["an absolute path elsewhere", { root: ROOT }, ["/tmp/a.txt"], "/tmp/a.txt"],
  ["the Windows way", { root: "D:\\a\\dns" }, ["lists\\a.txt"], "lists/a.txt"],
  ["only the configuration has senders", {}, [".github/mailworthy.yml"], ".github/mailworthy.yml"],
  ["a file beside the input", {}, ["(input senders)", "a.txt"], "a.txt"],
  ["the input alone", { workflow: ".github/workflows/mail.yml" }, ["(input senders)"], ".github/workflows/mail.yml"],
  ["arguments", {}, ["(arguments)"], "senders"],
  ["nothing", { directory: "infra" }, [], "infra/senders"],
  ["as the user says", { name: " Newsletter ", directory: "x" }, ["a.txt"], "Newsletter"],
  ["said to be nothing", { name: "  " }, ["a.txt"], "a.txt"],
])("%s", (_, naming, lists, name) => {
  expect(watchName({ ...NO_NAMING, ...naming }, lists)).toEqual({ ok: true, value: name });
});

test.each(["a\nb", "x".repeat(101), "a\u202eb"])("%j is no name", (name) => {
  const named = watchName({ ...NO_NAMING, name }, []);
  expect(named.ok ? null : named.error[0]?.message).toMatch(/^name .*expected at most 100 printable characters/);
});

test.each([
  ["octo-org/dns/.github/workflows/mail.yml@refs/heads/main", ".github/workflows/mail.yml"],
  ["", null],
  [null, null],
])("%j is the workflow %j", (ref, file) => expect(workflowFile(ref)).toBe(file));
