import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { messageCommand } from "../../src/cli/message.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { MESSAGE } from "../../src/cli/specs.ts";
import { commandIo, textOf } from "../run.ts";
import type { MessageReport } from "../../src/mail/message/report.ts";

const HERE = "__tests__/message";
/** `UPDATE_GOLDEN=1` writes the files anew. */
const UPDATE = (process.env["UPDATE_GOLDEN"] ?? "") !== "";

async function run(args: readonly string[]): Promise<string> {
  const parsed = parseCommand(MESSAGE, [...args, "--dns", `zones:${HERE}/zones`, "--timeout", "60000"]);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  const { stdout, exitCode } = textOf(await messageCommand(parsed.value, commandIo()));
  expect(exitCode).toBe(0);
  return stdout;
}

function expectGolden(file: string, text: string): void {
  const path = `${HERE}/golden/${file}`;
  if (UPDATE) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** What each sample is labelled with: SPF, DKIM, DMARC, iprev. */
const SAMPLES: Readonly<Record<string, string>> = {
  "dkim-1024-bits": "softfail pass pass pass",
  "dkim-768-bits": "softfail policy fail pass",
  "dkim-body-changed": "none fail fail pass",
  "dkim-expired": "pass fail pass pass",
  "dkim-length-appended": "pass pass pass pass",
  "dkim-no-key": "softfail permerror fail pass",
  "dkim-revoked": "softfail permerror fail pass",
  "dkim-rsa-sha1": "softfail policy fail pass",
  "dkim-testing": "pass pass pass pass",
  "dns-trouble": "temperror temperror temperror temperror",
  "exim-bounce": "pass none pass pass",
  forwarded: "fail pass pass pass",
  "from-several-domains": "pass none permerror pass",
  "from-twice": "pass fail permerror pass",
  "gmail-all-pass": "pass pass pass pass",
  "gmail-ipv6": "pass pass pass pass",
  hostile: "fail permerror permerror permerror",
  "internal-hops": "pass pass pass pass",
  "mailing-list": "pass pass fail pass",
  "mbox-line": "pass pass pass pass",
  "mixed-line-ends": "pass pass pass pass",
  "no-received": "not-checked pass pass not-checked",
  "no-return-path": "not-checked pass pass pass",
  "nothing-to-go-by": "not-checked none not-checked not-checked",
  "outlook-all-pass": "pass pass pass pass",
  "postfix-spoofed": "fail none fail permerror",
  "qmail-without-dmarc": "pass none none pass",
  "sendmail-not-confirmed": "pass none pass fail",
  "strict-not-aligned": "pass pass fail pass",
  "subdomain-policy": "pass none fail pass",
  "two-records": "permerror none none pass",
  "yahoo-two-signatures": "pass pass pass pass",
};

test("every sample is labelled", () => {
  const files = readdirSync(`${HERE}/samples`).filter((f) => f.endsWith(".eml"));
  expect(files.map((f) => f.slice(0, -4)).sort()).toEqual(Object.keys(SAMPLES).sort());
});

test.each(Object.entries(SAMPLES))("%s: %s", async (name, labels) => {
  const file = `${HERE}/samples/${name}.eml`;
  const stdout = await run([file, "--json"]);
  const report = JSON.parse(stdout) as MessageReport;
  const { spf, dkim, dmarc, iprev } = report.summary;
  expect([spf, dkim, dmarc, iprev].join(" ")).toBe(labels);
  expectGolden(`${name}.json`, stdout);
  const text = await run([file]);
  expect(text).not.toMatch(/[^\n\x20-\x7e\u00a0-\uffff]/);
  expect(text).not.toMatch(/^\s*::[a-z]|##\[/m);
  expectGolden(`${name}.txt`, text);
});

test("the score: every verdict of every sample is right", async () => {
  const wrong: string[] = [];
  for (const [name, labels] of Object.entries(SAMPLES)) {
    const { summary } = JSON.parse(await run([`${HERE}/samples/${name}.eml`, "--json"])) as MessageReport;
    const said = [summary.spf, summary.dkim, summary.dmarc, summary.iprev];
    labels.split(" ").forEach((label, i) => {
      if (said[i] !== label) wrong.push(`${name}: ${["spf", "dkim", "dmarc", "iprev"][i] ?? ""}`);
    });
  }
  const verdicts = Object.keys(SAMPLES).length * 4;
  process.stdout.write(
    `message: ${verdicts - wrong.length} of ${verdicts} verdicts of ${Object.keys(SAMPLES).length} samples right\n`,
  );
  expect(wrong).toEqual([]);
});

test.each([
  [["--ip", "203.0.113.10"], "pass pass"],
  [["--ip", "203.0.113.66"], "fail permerror"],
  [["--ip", "2001:db8::10", "--mail-from", "x@news.good.example"], "fail pass"],
  [["--ip", "203.0.113.10", "--mail-from", "", "--helo", "mail.good.example"], "pass pass"],
  [["--ip", "203.0.113.10", "--mail-from", "<>"], "not-checked pass"],
])("%j instead of what the header does not tell: %s", async (args, expected) => {
  const report = JSON.parse(await run([`${HERE}/samples/no-received.eml`, ...args, "--json"])) as MessageReport;
  expect(`${report.summary.spf} ${report.summary.iprev}`).toBe(expected);
});

test.each([
  [["--ip", "300.1.1.1"], "--ip 300.1.1.1 is not an IP address"],
  [["--mail-from", "joe"], '--mail-from joe: expected an address, or "" for the empty path of a bounce'],
  [["--helo", ""], "--helo needs a name"],
])("%j is refused", async (args, message) => {
  await expect(run([`${HERE}/samples/no-received.eml`, ...args])).rejects.toThrow(message);
});

test("a file without a header is no message", async () => {
  await expect(run([`${HERE}/zones/good.example.zone`])).rejects.toThrow(/good\.example\.zone is no message/);
});

test("a file that is not there is told", async () => {
  await expect(run([`${HERE}/samples/nothing.eml`])).rejects.toThrow(/cannot read the message .*no such file/);
});
