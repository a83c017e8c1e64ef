import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { maskedIo } from "../../src/action/masked.ts";
import { run as runAction } from "../../src/action/run.ts";
import type { ApiRequest } from "../../src/github/api.ts";
import { KEY_FORMS, secretsOf } from "../../src/core/key-forms.ts";
import { maskJson, maskKeys, masksOf, maskValues } from "../../src/core/mask.ts";
import { CATALOGUE } from "../../src/mail/dnsbl/catalogue.ts";
import { code, html, markdown, mermaid } from "../../src/report/escape.ts";
import { createWriter } from "../../src/report/writer.ts";
import { ok } from "../../src/text/problem.ts";
import { cli, keep, testIo } from "../run.ts";

const KEY = "Qz7xK3mPq9wRt5y_B2nVc8-dLg4h";
const bytes = (text: string, write: (code: number) => string): string =>
  [...Buffer.from(text)].map((code) => write(code)).join("");
const hex = (n: number, wide = 2): string => n.toString(16).padStart(wide, "0");
const halves = (between: string): string => KEY.slice(0, 9) + between + KEY.slice(9);
const zone = `1.0.0.127.${KEY}.zen.dq.spamhaus.net`;

/** Each form that key-forms.ts names, as a resolver, a list or a bounce writes it. */
const TRIED: Readonly<Record<(typeof KEY_FORMS)[number], readonly string[]>> = {
  "as it is": [KEY, zone, `x${KEY}y`, `key=${KEY};`],
  "letter case": [
    KEY.toLowerCase(),
    KEY.toUpperCase(),
    zone.toUpperCase(),
    bytes(KEY, (c) => (c % 2 ? String.fromCharCode(c).toUpperCase() : String.fromCharCode(c))),
  ],
  percent: [
    bytes(KEY, (c) => `%${hex(c)}`),
    bytes(KEY.toLowerCase(), (c) => `%${hex(c).toUpperCase()}`),
    bytes(KEY, (c) => (c % 3 ? String.fromCharCode(c) : `%${hex(c)}`)),
  ],
  "percent twice": [bytes(KEY, (c) => `%25${hex(c)}`), bytes(KEY, (c) => `%2525${hex(c)}`)],
  "quoted-printable": [
    bytes(KEY, (c) => `=${hex(c).toUpperCase()}`),
    bytes(KEY, (c) => (c % 2 ? `=${hex(c)}` : String.fromCharCode(c))),
  ],
  "soft line break": [halves("=\n"), halves("=\r\n")],
  "DNS \\DDD": [
    bytes(KEY, (c) => `\\${String(c).padStart(3, "0")}`),
    bytes(KEY, (c) => (c % 2 ? `\\${String(c).padStart(3, "0")}` : String.fromCharCode(c))),
  ],
  "\\x": [bytes(KEY, (c) => `\\x${hex(c)}`)],
  "\\u": [bytes(KEY, (c) => `\\u${hex(c, 4)}`), bytes(KEY, (c) => `\\\\u${hex(c, 4)}`)],
  "\\u{}": [bytes(KEY, (c) => `\\u{${hex(c)}}`)],
  "HTML decimal": [bytes(KEY, (c) => `&#${c};`), bytes(KEY, (c) => `&amp;#${c};`)],
  "HTML hex": [bytes(KEY, (c) => `&#x${hex(c)};`), bytes(KEY, (c) => `&#X00${hex(c).toUpperCase()};`)],
  "IDN letters": [
    Array.from(KEY)
      .map((c) => (/[!-~]/.test(c) ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c))
      .join(""),
    `xn--${KEY}-9ua`,
    Array.from(KEY)
      .map((c) => (/[a-z]/.test(c) ? String.fromCodePoint(0x1d400 + 26 + c.charCodeAt(0) - 97) : c))
      .join(""),
  ],
  "TXT strings": [halves('" "'), halves('""'), Array.from(KEY).join('" "'), halves('\\" \\"')],
  "hidden characters": [halves("\u200b"), halves("\u00ad\u034f"), halves("\\u{200b}"), Array.from(KEY).join("\u2060")],
  folded: [halves("\n"), halves("\n   "), halves("= "), halves(" ")],
  cut: [`${KEY.slice(0, 12)}…`, `${bytes(KEY.slice(0, 9), (c) => `%25${hex(c)}`)}%255…`],
  "escaped punctuation": [KEY.replace(/[_-]/g, "\\$&")],
  hex: [
    bytes(KEY, hex),
    bytes(KEY.toLowerCase(), (c) => hex(c).toUpperCase()),
    bytes(KEY, (c) => `${hex(c)} `),
    `\\# 28 ${bytes(`\u001b${KEY}x`, hex)}`,
  ],
  base64: ["", "a", "ab", "abc", "the zone "].flatMap((before) =>
    [KEY, KEY.toUpperCase(), zone].map((key) => Buffer.from(`${before}${key}, it said`).toString("base64")),
  ),
  base64url: [Buffer.from(`??>>${KEY}~~`).toString("base64url"), Buffer.from(KEY.toLowerCase()).toString("base64url")],
  "base64 in lines": [
    Buffer.from(`x ${zone} ${zone}`).toString("base64").replace(/.{20}/g, "$&\n"),
    Buffer.from(`x ${zone}`).toString("base64").replace(/.{20}/g, "$&\\u{d}\\u{a}"),
  ],
  "base64 of UTF-16": [Buffer.from(`x${KEY}`, "utf16le").toString("base64")],
};

/** Anything of the key that is left: half of it, in any of the plain forms. */
const leaks = (text: string): boolean => {
  const read = text.replace(/[%=\\]+(?:25)*(?:x|u00|u\{)?([0-9a-f]{2})\}?/gi, (_, h: string) =>
    String.fromCharCode(parseInt(h, 16)),
  );
  const part = KEY.slice(2, 9).toLowerCase();
  return [text, read, text.normalize("NFKC")].some((t) => t.toLowerCase().includes(part));
};

describe("every form that is enumerated", () => {
  const tried = KEY_FORMS.flatMap((form) => TRIED[form].map((text, i) => [`${form}, ${i + 1}`, text] as const));
  const masks = masksOf([KEY]);

  test.each(tried)("%s", (_, text) => {
    for (const mask of [masks.value, masks.written]) {
      const masked = mask(`before ${text} after`);
      expect(masked).toContain("***");
      expect(leaks(masked)).toBe(false);
      expect([masked.startsWith("before "), masked.endsWith(" after")]).toEqual([true, true]);
    }
  });

  test.each(tried)("%s, in JSON, HTML and Markdown", (_, text) => {
    const writer = createWriter({ stdout: keep(), stderr: keep() }, [KEY]);
    const json = writer.masked(JSON.stringify({ id: text, list: [text], "a.b": { text } }), "json");
    expect(Object.keys(JSON.parse(json) as object)).toEqual(["id", "list", "a.b"]);
    const made = writer.maskedValues({ text, map: new Map([[text, text]]), list: [text] });
    expect([...made.map.keys()]).toEqual([made.text]);
    for (const shown of [json, html(made.text), markdown(made.text), code(made.text), mermaid(made.text)])
      expect(leaks(shown)).toBe(false);
  });

  test("what a format encoded before is hidden by the last writer too", () => {
    for (const text of [KEY, zone, KEY.toUpperCase()]) {
      for (const encode of [html, markdown, code]) expect(leaks(masks.written(encode(text)))).toBe(false);
    }
  });

  test("nothing else is touched", () => {
    const text = readFileSync("README.md", "utf8") + JSON.stringify(CATALOGUE);
    expect([masks.value(text), masks.written(text), maskJson(text, masks)]).toEqual([text, text, text]);
  });

  test("the runner is told the key and its fixed encodings", () => {
    const secrets = secretsOf(KEY);
    expect(secrets[0]).toBe(KEY);
    for (const before of ["", "a", "ab", "abc"]) {
      const encoded = Buffer.from(`${before}${KEY} after`).toString("base64");
      expect(secrets.some((secret) => secret.length > 30 && encoded.includes(secret))).toBe(true);
    }
    for (const text of [TRIED.percent[0], TRIED["quoted-printable"][0], TRIED["DNS \\DDD"][0], TRIED.hex[0]])
      expect(secrets).toContain(text);
    expect(secretsOf("list")).toEqual(["list"]);
  });

  test("the zones of the catalogue that want a key are known to the mask", () => {
    for (const { key } of CATALOGUE)
      if (key !== undefined) expect(masksOf(["abcd"]).written(`abcd.${key.zone}`)).toBe(`***.${key.zone}`);
  });
});

describe("a short key breaks nothing", () => {
  const WORDS = [
    "true",
    "null",
    "list",
    "name",
    "fail",
    "error",
    "text",
    "span",
    "html",
    "table",
    "schema",
    "kind",
    "answer",
    "x-y1",
  ];
  test.each(WORDS)("%s", (key) => {
    const masks = masksOf([key]);
    const value = {
      schema: `a/${key}/1`,
      kind: key,
      verdict: key,
      [key]: [true, null, 1],
      text: `the key ${key} is bad`,
      name: `${key}.example`,
    };
    const json = JSON.parse(maskJson(JSON.stringify(value), masks)) as typeof value;
    expect(json).toEqual({ ...value, text: "the key *** is bad" });
    expect(maskValues(value, masks)).toEqual(json);
    const zoned = `2.0.0.127.${key}.zen.dq.spamhaus.net`;
    expect([masks.value(zoned), masks.written(zoned)]).toEqual(Array(2).fill("2.0.0.127.***.zen.dq.spamhaus.net"));
    expect(masks.written(`<${key} a="${key}">::${key} title=${key}::`)).toBe(
      `<${key} a="${key}">::${key} title=${key}::`,
    );
    expect(masks.value(`a${key}, ${key}s, ${key.toUpperCase()}`)).toBe(`a${key}, ${key}s, ***`);
  });
  test("one of three letters is no key", () => expect(maskKeys(["abc"])("abc")).toBe("abc"));
});

describe("whole runs", () => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-keys-"));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const forms = KEY_FORMS.flatMap((form) => TRIED[form]);
  const quoted = (text: string): string =>
    `"${[...Buffer.from(text)].map((b) => `\\${String(b).padStart(3, "0")}`).join("")}"`;
  const echoed = forms.flatMap((text) => (Buffer.from(text).length > 250 ? [] : [quoted(text)]));
  const soa = "$TTL 60\n@ IN SOA ns h 1 1 1 1 1\n@ IN NS ns\n";
  writeFileSync(
    join(dir, `list.zone`),
    `$ORIGIN ${KEY.toLowerCase()}.zen.dq.spamhaus.net.\n${soa}2.0.0.127 IN A 127.0.0.2\n10.113.0.203 IN A 127.0.0.2\n10.113.0.203 IN TXT ${echoed.slice(0, 20).join(" ")}\n`,
  );
  writeFileSync(
    join(dir, "sender.zone"),
    `$ORIGIN sender.example.\n${soa}@ IN TXT "v=spf1 ip4:203.0.113.11 include:${KEY}.example -all"\n${forms.map((text, i) => (Buffer.from(text).length > 250 ? "" : `t${i} IN TXT ${quoted(text)}\n`)).join("")}`,
  );
  writeFileSync(join(dir, "c.yml"), "blocklists:\n  profile: none\n  add: [{zone: zen.spamhaus.org}]\n");
  const env = { MAILWORTHY_DQS_KEY: KEY };
  const OUT = ["text", "json", "markdown", "html", "sarif", "junit", "github", "badge"];

  test("the command line: streams, files, tape and history", async () => {
    const ran = await cli(
      [
        ...["check", "sender.example 203.0.113.10", "--config", "c.yml", "--dns", `zones:${dir}`, "--verbose"],
        ...["--record", "tape.json", "--history", "history.json", ...OUT.flatMap((f) => ["--out", `${f}=out.${f}`])],
      ],
      { cwd: dir, env },
    );
    expect(ran.stderr).toBe("");
    const files = [...OUT.map((f) => `out.${f}`), "tape.json", "history.json"].map((f) =>
      readFileSync(join(dir, f), "utf8"),
    );
    const report = JSON.parse(files[1] ?? "") as { findings: readonly { id: string }[] };
    expect(report.findings.map((f) => f.id)).toContain("dnsbl/listed");
    for (const text of files.slice(-2)) expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(files.slice(-2).join("")).toContain("***");
    expect([ran.stdout, ...files].filter(leaks)).toEqual([]);
    const again = await cli(
      ["check", "sender.example 203.0.113.10", "--config", "c.yml", "--replay", "tape.json", "--json"],
      { cwd: dir, env },
    );
    expect((JSON.parse(again.stdout) as typeof report).findings.map((f) => f.id)).toEqual(
      report.findings.map((f) => f.id),
    );
  });

  test.each(KEY_FORMS)("a bounce that quotes our own zone: %s", async (form) => {
    const runs = TRIED[form].flatMap((text) => {
      const stdin = `550 5.7.1 Service unavailable; client [203.0.113.10] blocked using ${zone}; see ${text}\n`;
      return [[], ["--json"]].map((more) => cli(["bounce", "-", "--dns", `zones:${dir}`, ...more], { env, stdin }));
    });
    for (const ran of await Promise.all(runs)) {
      expect(ran.stdout).not.toBe("");
      expect([ran.stdout, ran.stderr].filter(leaks)).toEqual([]);
    }
  });

  test("errors that quote the key", async () => {
    for (const args of [
      ["lookup", "x", "--replay", `${KEY}.json`],
      [KEY],
      ["check", "--senders", KEY],
      ["zones", "ask", `t0.sender.example`, "TXT", dir],
    ]) {
      const ran = await cli(args, { cwd: dir, env });
      expect(ran.stdout + ran.stderr).not.toBe("");
      expect(leaks(ran.stdout + ran.stderr)).toBe(false);
    }
  });

  test("the Action: log, summary, outputs, files and every body for the API", async () => {
    const io = testIo({
      cwd: dir,
      env: { GITHUB_REPOSITORY: "o/r", GITHUB_EVENT_NAME: "push", GITHUB_STEP_SUMMARY: "x" },
    });
    const told: string[] = [];
    const secrets: string[] = [];
    const bodies: string[] = [];
    const runner = {
      setOutput: (name: string, value: string | number) => void told.push(`${name}=${value}`),
      setSecret: (value: string) => void secrets.push(value),
      addSummary: (text: string) => Promise.resolve(void told.push(text)),
    };
    const transport = (request: ApiRequest): Promise<ReturnType<typeof ok<never>>> => {
      bodies.push(JSON.stringify(request.body ?? null));
      const data = request.method === "GET" ? (request.path.includes("labels") ? {} : []) : { number: 1, sha: "a" };
      return Promise.resolve(ok({ status: 200, headers: {}, data })) as never;
    };
    const inputs = {
      senders: "sender.example 203.0.113.10",
      config: "c.yml",
      dns: `zones:${dir}`,
      "dqs-key": KEY,
      token: "ghs_0123456789abcdef",
      issues: "true",
      json: "a.json",
      report: "a.html",
      sarif: "a.sarif",
      badge: "a.badge",
    };
    const exit = await runAction(inputs, { ...io, runner, github: () => Promise.resolve(transport) });
    expect([0, 1]).toContain(exit);
    expect(secrets).toEqual(expect.arrayContaining([...secretsOf(KEY), "ghs_0123456789abcdef"]));
    expect(told.some((text) => text.startsWith("summary="))).toBe(true);
    expect(bodies.some((body) => body.includes("dnsbl/listed"))).toBe(true);
    const files = ["json", "html", "sarif", "badge"].map((f) => readFileSync(join(dir, `a.${f}`), "utf8"));
    expect([io.stdout.text(), io.stderr.text(), ...told, ...bodies, ...files].filter(leaks)).toEqual([]);
  });

  test("a body is masked even when what made it forgot", async () => {
    const sent: unknown[] = [];
    const io = testIo();
    const writer = createWriter(io, [KEY]);
    const runner = { setOutput: () => undefined, setSecret: () => undefined, addSummary: () => Promise.resolve() };
    const github = (): Promise<never> =>
      Promise.resolve(
        ((request: ApiRequest) => (
          sent.push(request.body),
          Promise.resolve(ok({ status: 200, headers: {}, data: null }))
        )) as never,
      );
    const send = await maskedIo({ ...io, runner, github }, writer).github("t");
    for (const text of forms)
      await send({
        method: "POST",
        path: "/x",
        body: { body: text, list: [{ content: JSON.stringify({ a: text }) }] },
      });
    expect(sent).toHaveLength(forms.length);
    expect(sent.map((body) => JSON.stringify(body)).filter(leaks)).toEqual([]);
  });
});
