import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bounceCommand } from "../../src/cli/bounce.ts";
import { isAskable } from "../../src/cli/bounce-state.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { BOUNCE } from "../../src/cli/specs.ts";
import { explain } from "../../src/mail/bounce/explain.ts";
import { commandIo, textOf } from "../run.ts";

const REPLY =
  "550 5.7.1 <a@good.example>: Sender address rejected: Client host [203.0.113.10] blocked using bl.spamcop.net";

async function run(
  text: string,
  ...more: readonly string[]
): Promise<{ readonly stdout: string; readonly exitCode: number }> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-state-"));
  const file = join(dir, "reply.txt");
  writeFileSync(file, text);
  const parsed = parseCommand(BOUNCE, [file, "--dns", "zones:demo/zones", ...more]);
  const outcome = parsed.ok ? await bounceCommand(parsed.value, commandIo()) : parsed;
  rmSync(dir, { recursive: true });
  return outcome.ok ? { stdout: textOf(outcome).stdout, exitCode: 0 } : { stdout: "", exitCode: 2 };
}

test("the sending server's own state is asked, and the fields of version 1 do not depend on it", async () => {
  const [asked, offline] = [await run(REPLY, "--json"), await run(REPLY, "--json", "--offline")];
  const [{ state, ...now }, { state: none, ...without }] = [asked, offline].map(
    ({ stdout }) => JSON.parse(stdout) as Record<string, unknown>,
  ) as [Record<string, unknown>, Record<string, unknown>];
  expect(state).toMatchObject({
    ip: "203.0.113.10",
    names: [{ name: "mail.good.example", confirmed: true }],
    spf: { domain: "good.example", result: "pass" },
  });
  expect([none, now]).toEqual([null, without]);
  expect((await run(REPLY)).stdout).toContain("203.0.113.10: mail.good.example (leads back)");
});

test.each([
  ["550 5.7.1 Client host [10.0.0.1] blocked using zen.spamhaus.org", false],
  ["550 5.7.1 Client host [127.0.0.1] blocked using zen.spamhaus.org", false],
  ["550 5.7.1 Client host [203.0.113.10] blocked using zen.spamhaus.org", true],
  ["550 5.1.1 <u@example.org> user unknown", false],
])("%s is asked about: %s", (text, expected) => {
  const refusal = { text, status: null, host: null, hostIp: null, recipient: null, sender: null, command: null };
  expect(isAskable(explain(refusal))).toBe(expected);
});

test.each([
  ["plain mail", "From: u@example.net\nSubject: hello\n\nhow are you?\n", 2],
  ["noise", "lorem ipsum dolor", 2],
  ["an automatic answer", "From: u@example.net\nSubject: x\nAuto-Submitted: auto-replied\n\nAway.\n", 0],
])("%s: exit %#", async (_, text, exitCode) => expect((await run(text, "--json")).exitCode).toBe(exitCode));
