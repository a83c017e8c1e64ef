import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

interface Report {
  readonly mode: string;
  readonly findings: readonly {
    readonly id: string;
    readonly subject: string;
    readonly change: string;
    readonly location: { readonly file: string; readonly line: number } | null;
  }[];
}

/** The demo world as base; a head with one file changed. */
async function compare(
  file: string,
  change: (text: string) => string,
): Promise<{ code: number | null; report: Report }> {
  const head = temporaryDir("head");
  cpSync("demo/zones", head, { recursive: true });
  writeFileSync(join(head, file), change(readFileSync(join(head, file), "utf8")));
  const { code, stdout, stderr } = await cli([
    "check",
    "--senders",
    "demo/senders.txt",
    "--config",
    "demo/mailworthy.yml",
    "--dns",
    "zones:demo/zones",
    "--base",
    "demo/zones",
    "--head",
    head,
    "--json",
  ]);
  expect(stderr).toBe("");
  return { code, report: JSON.parse(stdout) as Report };
}

const changed = (report: Report): unknown =>
  report.findings
    .filter((f) => f.change !== "persisting")
    .map((f) => [f.id, f.subject, f.change, f.location?.file, f.location?.line]);

test("nothing relevant changed: green, although old faults stand", async () => {
  const { code, report } = await compare("good.example.zone", (t) => `${t}www IN A 192.0.2.1\n`);
  expect([code, report.mode, changed(report)]).toEqual([0, "pull-request", []]);
  expect(report.findings.length).toBe(3);
});

test("an address loses SPF: red on that record's line", async () => {
  const { code, report } = await compare("good.example.zone", (t) => t.replace("ip4:203.0.113.10 ", ""));
  expect([code, changed(report)]).toEqual([
    1,
    [["spf/sender-not-authorized", "203.0.113.10", "introduced", "good.example.zone", 6]],
  ]);
});

test("a second SPF record", async () => {
  const { code, report } = await compare("good.example.zone", (t) => `${t}@ IN TXT "v=spf1 mx -all"\n`);
  expect(code).toBe(1);
  expect(
    report.findings
      .filter((f) => f.change === "introduced")
      .map((f) => f.id)
      .sort(),
  ).toEqual(["spf/multiple-records"]);
});

test("a PTR record is removed, and another fault mended", async () => {
  const broken = await compare("113.0.203.in-addr.arpa.zone", (t) => t.replace(/^10 .*\n/m, ""));
  expect([broken.code, changed(broken.report)]).toEqual([
    1,
    [["ptr/missing", "203.0.113.10", "introduced", "113.0.203.in-addr.arpa.zone", 6]],
  ]);
  const mended = await compare("113.0.203.in-addr.arpa.zone", (t) => `${t}30 IN PTR mail.nameless.example.\n`);
  expect([mended.code, changed(mended.report)]).toEqual([
    0,
    [["ptr/missing", "203.0.113.30", "resolved", "demo/senders.txt", 4]],
  ]);
});

test("a zone file with an error is wrong input, with its line", async () => {
  const head = temporaryDir("bad");
  cpSync("demo/zones", head, { recursive: true });
  writeFileSync(
    join(head, "good.example.zone"),
    `${readFileSync(join(head, "good.example.zone"), "utf8")}x IN A 1.2.3\n`,
  );
  const { code, stderr } = await cli([
    "check",
    "--senders",
    "demo/senders.txt",
    "--base",
    "demo/zones",
    "--head",
    head,
    "--dns",
    "127.0.0.1:9",
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("good.example.zone:9:1: A: expected one IPv4 address".replace(":9:1", ":10:8"));
});

test("a zone file that was broken before does not stop a pull request that leaves it alone", async () => {
  const [base, head] = ["base", "head"].map((name) => {
    const dir = temporaryDir(name);
    cpSync("demo/zones", dir, { recursive: true });
    const file = join(dir, "parked.example.zone");
    writeFileSync(file, `${readFileSync(file, "utf8")}x IN A 1.2.3\n`);
    return dir;
  });
  const args = [
    "--senders",
    "demo/senders.txt",
    "--config",
    "demo/mailworthy.yml",
    "--dns",
    "zones:demo/zones",
    "--json",
  ];
  const { code, stdout, stderr } = await cli(["check", ...args, "--base", base ?? "", "--head", head ?? ""]);
  expect([code, stderr]).toEqual([0, ""]);
  const report = JSON.parse(stdout) as { notChecked: readonly { subject: string; reason: string }[] };
  expect(report.notChecked).toContainEqual(
    expect.objectContaining({ subject: "parked.example", reason: "not-evaluated" }),
  );
});
