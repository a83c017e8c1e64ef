import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { LANGS } from "../../src/core/lang.ts";
import { widthOf } from "../../src/core/width.ts";
import { cli } from "../run.ts";

/** `UPDATE_GOLDEN=1` writes the files anew. */
const UPDATE = (process.env["UPDATE_GOLDEN"] ?? "") !== "";

const DEMO = ["--dns", "zones:demo/zones"];
const SPF = ["--dns", "zones:__tests__/spf/zones", "--timeout", "60000"];
const MAIL = ["--dns", "zones:__tests__/message/zones", "--timeout", "60000"];
const REPLY = "550 5.7.1 <a@good.example>: Client host [203.0.113.10] blocked using bl.spamcop.net";
const COMPLAINT =
  "From: fbl@isp.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n" +
  "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nSource-IP: 203.0.113.10\n--b--\n";

const sample = (name: string): readonly string[] => ["bounce", `__tests__/bounce/samples/${name}`, "--offline"];
const message = (name: string, ...more: readonly string[]): readonly string[] => [
  ...["message", `__tests__/message/samples/${name}.eml`, ...MAIL, ...more],
];

/** Name of the golden file, arguments, standard input. */
const CASES: readonly (readonly [name: string, args: readonly string[], stdin?: string])[] = [
  ["spf-fail", ["spf", "192.0.2.200", "joe@explained.example", ...SPF]],
  ["spf-pass", ["spf", "203.0.113.77", "joe@ten.example", ...SPF]],
  ["spf-syntax", ["spf", "203.0.113.10", "joe@faulty.example", ...SPF]],
  ["spf-circle", ["spf", "203.0.113.10", "joe@loop.faulty.example", ...SPF]],
  ["spf-no-answer", ["spf", "192.0.2.200", "joe@silent.faulty.example", ...SPF]],
  ["spf-none", ["spf", "203.0.113.10", "joe@none.faulty.example", ...SPF]],
  ["spf-limit", ["spf", "192.0.2.200", "joe@over.ten.example", ...SPF]],
  ["spf-redirect-verbose", ["spf", "192.0.2.200", "joe@chain.example", "--verbose", ...SPF]],
  ["spf-helo", ["spf", "203.0.113.10", "", "--helo", "simple.example", ...SPF]],
  ["lookup", ["lookup", "203.0.113.10", "203.0.113.30", "mail.good.example", "nothing.example", ...DEMO]],
  ["dnsbl", ["dnsbl", "203.0.113.40", "203.0.113.10", "--list", "bl.demo.example", "--verbose", ...DEMO]],
  ["dnsbl-no-answer", ["dnsbl", "203.0.113.10", "good.example", ...DEMO]],
  ["dnsbl-self-test", ["dnsbl", "--self-test", "--list", "bl.demo.example", "--list", "zen.spamhaus.org", ...DEMO]],
  ["bounce-no-ptr", [...sample("gmail-no-ptr.txt"), "--draft"]],
  ["bounce-listed", sample("exim-listed-at.txt")],
  ["bounce-own-list", [...sample("icloud-cs01.txt"), "--verbose"]],
  ["bounce-temporary", sample("gmail-rate.txt")],
  ["bounce-unknown", sample("decoy-vague.txt")],
  ["bounce-no-letter", [...sample("docomo-unknown.txt"), "--draft"]],
  ["bounce-now-in-dns", ["bounce", "-", ...DEMO], REPLY],
  ["bounce-complaint", ["bounce", "-"], COMPLAINT],
  ["message-pass", message("gmail-all-pass")],
  ["message-summary", message("dkim-body-changed", "--quiet")],
  ["message-no-answer", message("dns-trouble")],
  ["message-nothing", message("nothing-to-go-by")],
  ["message-odd", message("mixed-line-ends")],
  ["volume-plan", ["volume", "-", "--day", "2026-11-24", "--target", "20000"], days(2700)],
  ["volume-short", ["volume", "-", "--day", "2026-11-24"], "2026-11-23,5\n2026-11-24,6\n"],
  ["zones", ["zones", "demo/zones"]],
  ["zones-ask", ["zones", "ask", "good.example", "TXT", "demo/zones"]],
  ["zones-ask-outside", ["zones", "ask", "elsewhere.test", "A", "demo/zones"]],
];

function days(usual: number): string {
  return `date,sent\n${Array.from({ length: 29 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 9, 27 + i)).toISOString().slice(0, 10);
    return `${day},${i === 28 ? 12_000 : i === 20 ? "" : usual + i * 10}\n`;
  }).join("")}`;
}

describe.each(LANGS)("%s", (lang) => {
  test.each(CASES)("%s", async (name, args, stdin = "") => {
    const ran = await cli([...args, "--lang", lang], { stdin });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const file = `${import.meta.dirname}/golden/${name}.${lang}.txt`;
    if (UPDATE) writeFileSync(file, ran.stdout);
    expect(ran.stdout).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
  });
});

test.each(CASES)("%s: JSON and the exit code have no language", async (_, args, stdin = "") => {
  const [plain, ja] = [
    await cli([...args, "--json"], { stdin }),
    await cli([...args, "--json", "--lang", "ja"], { stdin }),
  ];
  expect(ja).toEqual(plain);
  expect(() => JSON.parse(plain.stdout) as unknown).not.toThrow();
});

test.each(CASES.filter(([name]) => name.startsWith("spf")))(
  "%s: no line is wider than the terminal",
  async (_, args) => {
    const { stdout } = await cli([...args, "--lang", "ja"]);
    for (const line of stdout.split("\n"))
      if (!line.startsWith("    v=spf1")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  },
);

test("the locale chooses where nobody does", async () => {
  const { stdout } = await cli(["zones", "demo/zones"], { env: { LANG: "ja_JP.UTF-8" } });
  expect(stdout).toMatch(/^名前 /);
});
