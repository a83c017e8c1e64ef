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
  ["noise with an address", "hello u@example.org, how are you", 2],
  ["addresses alone", "u@example.org\nv@example.org\n", 2],
  ["a mail about an error", "From: u@example.net\nTo: v@example.net\nSubject: エラーの件\n\nu@example.org\n", 2],
  [
    "a bounce that gives no reason",
    "From: MAILER-DAEMON@example.net\nSubject: failure notice\n\n<u@example.org>:\n",
    0,
  ],
  ["an automatic answer", "From: u@example.net\nSubject: x\nAuto-Submitted: auto-replied\n\nAway.\n", 0],
])("%s: exit %#", async (_, text, exitCode) => expect((await run(text, "--json")).exitCode).toBe(exitCode));

const report = (reply: string, returned: string): string =>
  `From: MAILER-DAEMON@mail.good.example\nTo: a@good.example\nSubject: Undelivered Mail\nDate: Sun, 1 Nov 2026 10:00:05 +0100 (CET)\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.good.example\n\nFinal-Recipient: rfc822; u@example.org\nAction: failed\nStatus: 5.7.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; ${reply}\nLast-Attempt-Date: Sun, 1 Nov 2026 10:00:00 +0100 (CET)\n\n--B\nContent-Type: text/rfc822-headers\n\n${returned}\n--B--\n`;
const FROM = "From: A <a@good.example>\n";
const SIGNED = `DKIM-Signature: v=1; a=rsa-sha256; d=good.example;\n s=s1; h=from; bh=A; b=B\n${FROM}`;
const DMARC = "550 5.7.26 Unauthenticated email from good.example is not accepted due to domain's DMARC policy";

test("who sent it, when, by which name, and what its keys and policy are", async () => {
  const { stdout } = await run(report(DMARC, SIGNED), "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    at: "2026-11-01T09:00:00Z",
    helo: "mail.good.example",
    author: "good.example",
    signatures: [{ domain: "good.example", selector: "s1" }],
    // The reply names no address: that of version 1 stays empty, what was asked is the reporting server's.
    ip: null,
    state: {
      ip: "203.0.113.10",
      names: [{ name: "mail.good.example", confirmed: true }],
      helo: { name: "mail.good.example", addresses: ["203.0.113.10"], matches: true },
      spf: { domain: "good.example", result: "pass" },
      dmarc: { domain: "good.example", policy: "reject" },
      dkim: [{ domain: "good.example", selector: "s1", key: "missing" }],
    },
  });
});

test.each<[string, string, string, RegExp]>([
  ["a key that is not there", DMARC, SIGNED, /^Next step +Publish the DKIM key: .*s1\._domainkey\.good\.example/m],
  ["no signature", DMARC, FROM, /^Next step +Either SPF or DKIM must pass/m],
  [
    "a reverse name that is right now",
    "550 5.7.25 Client host [203.0.113.10] rejected: cannot find your reverse hostname",
    FROM,
    /^Next step +Send again: the reverse name of 203\.0\.113\.10 is there now/m,
  ],
  [
    "a HELO name of another address",
    "550 5.7.1 <mail.demo.example>: Helo command rejected: Host not found (client [203.0.113.10] helo=<mail.demo.example>)",
    FROM,
    /^Next step +(?:Let|Give) mail\.demo\.example/m,
  ],
])("%s: what to do first", async (_, reply, returned, expected) => {
  expect((await run(report(reply, returned))).stdout).toMatch(expected);
});

test("nothing is asked offline, nor about what is not the sender's", async () => {
  for (const [reply, ...more] of [[DMARC, "--offline"], ["552 5.2.2 Mailbox full"]] as const)
    expect(JSON.parse((await run(report(reply, SIGNED), "--json", ...more)).stdout)).toMatchObject({ state: null });
});

test.each([
  ["listed by the receiver itself, on a server of another's name", "demo.example", "hoster postmaster"],
  ["on a server of one's own name", "good.example", "postmaster"],
])("%s: the letters", async (_, domain, expected) => {
  const reply =
    "550 5.7.1 Unfortunately, messages from [203.0.113.10] weren't sent. part of their network is on our block list (S3140).";
  const text = report(reply, FROM).replaceAll("a@good.example", `a@${domain}`);
  const { drafts } = JSON.parse((await run(text, "--json", "--draft")).stdout) as {
    readonly drafts: readonly { readonly to: string; readonly body: string }[];
  };
  expect([...new Set(drafts.map(({ to }) => to))].join(" ")).toBe(expected);
  const written = drafts.map(({ body }) => body).join("\n");
  expect(written).toContain("203.0.113.10");
  // Whoever refused is told when, and with what.
  expect(written).toMatch(/Refused at +2026-11-01 09:00 UTC/);
  expect(written).toContain("our block list");
});

test("many recipients: the first in full, the others a sentence each, on one screen", async () => {
  const groups = Array.from(
    { length: 30 },
    (_, i) =>
      `Final-Recipient: rfc822; u${i}@example.org\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 full\n`,
  );
  const text = report("552 5.2.2 full", FROM).replace(/Final-Recipient[^]*?CET\)\n/, `${groups.join("\n")}\n`);
  const { stdout } = await run(text);
  expect(stdout).toContain("And also");
  expect(stdout).toMatch(/u10@example\.org.*mailbox is full[^]*and 19 more: --verbose/);
  expect(stdout.split("\n").length).toBeLessThan(30);
  const whole = await run(text, "--verbose");
  expect(whole.stdout).toContain("u29@example.org");
  expect(
    (JSON.parse((await run(text, "--json")).stdout) as { readonly others: readonly unknown[] }).others,
  ).toHaveLength(29);
});
