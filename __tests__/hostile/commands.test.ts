import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { describedRules } from "../../src/rules/text.ts";
import { run as runCli } from "../../src/cli/run.ts";
import { speakFor } from "../../src/node-front.ts";
import { annotations } from "../../src/report/annotations.ts";
import { code, fenced, forLog, linesForLog, markdown, workflowCommand, xml } from "../../src/report/escape.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { disarmed, FORMS, type Form } from "../../src/report/runner.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderTerminal } from "../report/terminal-text.ts";
import { createWriter, type Writer } from "../../src/report/writer.ts";
import { commandsIn, COMMANDS, isIgnorable } from "../report/runner-parser.ts";
import { cli, keep, testIo } from "../run.ts";
import { hostileReport } from "./world.ts";

/** Each is a command to the runner, by itself or as a part of a text. */
const ATTEMPTS: readonly (readonly [what: string, text: string])[] = [
  ["plain", "::error::x"],
  ["with properties", "::error file=a.zone,line=1,col=2::x"],
  ["any letter case", "::ErRoR::x"],
  ["without data", "::endgroup::"],
  ["after blanks", "   ::warning::x"],
  ["after a tab", "\t::warning::x"],
  ["after a no-break space", "\u00a0::warning::x"],
  ["after an em space", "\u2003::warning::x"],
  ["after an ideographic space", "\u3000::warning::x"],
  ["after next line", "\u0085::warning::x"],
  ["after a form feed", "\f\v::warning::x"],
  ["after a line separator", "\u2028::warning::x"],
  ["after a byte order mark", "\ufeff::warning::x"],
  ["after a Hebrew accent", "\u0591::warning::x"],
  ["on the second line", "x\n::error::y"],
  ["after a lone CR", "x\r::error::y"],
  ["after CR LF", "x\r\n::error::y"],
  ["zero-width space between", ":\u200b:error::x"],
  ["grapheme joiner between", ":\u034f:error::x"],
  ["soft hyphen between", ":\u00ad:error::x"],
  ["word joiner in the end", "::error:\u2060:x"],
  ["variation selectors", ":\ufe0f:error:\u{e0100}:x"],
  ["tags", ":\u{e0041}:error::x"],
  ["Hebrew accent between", ":\u0591:error::x"],
  ["Arabic tatweel between", ":\u0640:error::x"],
  ["NUL between", ":\0:error::x"],
  ["noncharacter between", ":\ufdd0:error::x"],
  ["many between", `:${"\u200b\u0591\u034f".repeat(20)}:error::x`],
  ["hidden in the name", "::er\u200bror::x"],
  ["mask", "::add-mask::a"],
  ["path", "::add-path::/tmp"],
  ["environment", "::set-env name=PATH::/tmp"],
  ["output", "::set-output name=verdict::pass"],
  ["state", "::save-state name=x::y"],
  ["stop", "::stop-commands::x"],
  ["matcher", "::add-matcher::/tmp/m.json"],
  ["echo", "::echo::on"],
  ["debug", "::debug::x"],
  ["three colons in the end", "::error:::x"],
  ["old", "##[error]x"],
  ["old with properties", "##[error file=a;line=1]x"],
  ["old within a line", "a name ##[set-env name=PATH]/tmp"],
  ["old after more signs", "####[error]x"],
  ["old twice", "##[a] ##[error]x"],
  ["old with a zero-width joiner", "#\u200d#[error]x"],
  ["old with a grapheme joiner", "##\u034f[error]x"],
  ["old with an accent", "#\u0591#\u0592[error]x"],
  ["old after a lone CR", "x\r##[error]y"],
  ["after an address", "::1\r::error::x"],
];

const HARMLESS = [
  ...["2001:db8::1", "::1", "::", "::/0", "::ffff:192.0.2.1", "::1 and 2001:db8::2", "2001:db8::1 2001:db8::2"],
  ...["::1/128, ::2", "::ffff:192.0.2.1 is listed by ::", "# a comment", "## [x]", "##", "a::b::c", "x ::error::y"],
];

function written(act: (writer: Writer) => void): string {
  const [stdout, stderr] = [keep(), keep()];
  act(createWriter({ stdout, stderr }, []));
  return `${stdout.text()}\n${stderr.text()}`;
}

test.each(ATTEMPTS)("a command to the runner: %s", (_, text) => expect(commandsIn(text)).toHaveLength(1));
test.each(HARMLESS)("no command to the runner, and left as it is: %s", (text) => {
  expect(commandsIn(text)).toEqual([]);
  for (const form of FORMS) expect(disarmed(text, form)).toBe(text);
  expect(forLog(text)).toBe(text);
});

describe("disarmed", () => {
  const encoded: Readonly<Record<Form, (text: string) => string>> = {
    text: (text) => text,
    markdown: (text) => `${text}\n${markdown(text)}\n${code(text)}\n${fenced([text], "text").join("\n")}\n`,
    json: (text) => `${JSON.stringify({ [text]: text, list: [text] }, null, 2)}\n`,
    xml: (text) => `<a b="${xml(text)}">\n${xml(text)}\n${text.replace(/[<&]/g, "")}</a>\n`,
  };

  test.each(FORMS.flatMap((form) => ATTEMPTS.map(([what, text]) => [form, what, text] as const)))(
    "in %s: %s",
    (form, _, text) => {
      const made = encoded[form](text);
      expect(commandsIn(written((writer) => writer.print(made, form)))).toEqual([]);
    },
  );

  test.each(ATTEMPTS)("on stderr: %s", (_, text) => {
    expect(commandsIn(written((writer) => writer.complain(text)))).toEqual([]);
    expect(commandsIn(`${forLog(text)}\n${linesForLog(text)}`)).toEqual([]);
  });

  test.each(ATTEMPTS)("as data and property of a command of ours there is only that one: %s", (_, text) => {
    const line = workflowCommand("error", [["file", text]], text);
    const out = written((writer) => writer.command(line));
    expect(out.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(commandsIn(out).map((c) => [c.name, c.version])).toEqual([["error", 2]]);
  });

  test.each(ATTEMPTS)("JSON is read as before: %s", (_, text) => {
    const out = written((writer) => writer.print(encoded.json(text), "json"));
    expect(JSON.parse(out)).toEqual({ [text]: text, list: [text] });
  });

  test("XML is read as before", () => {
    const out = written((writer) => writer.print(`<a b="##[error]x">\n::error::y</a>`, "xml"));
    expect(new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(out)).toEqual({
      a: { "@_b": "##[error]x", "#text": "::error::y" },
    });
  });

  test("whatever the collation ignores, at every place, in every form", () => {
    const found: string[] = [];
    const characters: string[] = [];
    for (let point = 0; point < 0x11_0000; point++) {
      const character = String.fromCodePoint(point);
      // Of the 800,000 that are unassigned or halves, a sample.
      if (point === 10 || (/[\p{Cn}\p{Cs}\p{Co}]/u.test(character) && point % 997 > 0)) continue;
      if (isIgnorable(character)) characters.push(character);
    }
    expect(characters.length).toBeGreaterThan(900);
    const texts = characters.flatMap((c) => [`${c}:${c}:error:${c}:x`, `#${c}#${c}[error]x`]);
    for (const form of FORMS)
      found.push(...commandsIn(disarmed(texts.join("\n"), form)).map((c) => `${form} ${c.name}`));
    // What starts a line in JSON is never text.
    expect(found.filter((f) => f !== "json error")).toEqual([]);
    expect(commandsIn(disarmed(JSON.stringify(texts, null, 1), "json"))).toEqual([]);
  });

  test("two texts make none together, whatever stream and command", () => {
    const halves = [
      ["", "::error::x"],
      [":", ":error::x"],
      ["##", "[error]x"],
      ["#", "#[error]x"],
    ] as const;
    for (const [one, two] of halves) {
      expect(
        commandsIn(
          written((w) => {
            for (const half of [one, two]) {
              w.print(half);
              w.complain(half);
            }
          }),
        ),
      ).toEqual([]);
    }
  });

  test("time grows with the length only", () => {
    const steps = (n: number): number =>
      disarmed(`${"\t\u200b".repeat(n)}x${":\u0591".repeat(n)}${"#".repeat(n)}`, "text").length;
    expect(steps(100_000)).toBeGreaterThan(500_000);
  });

  test("every command of the runner by name", () =>
    expect(commandsIn(disarmed(COMMANDS.flatMap((c) => [`::${c}::x`, `##[${c}]x`]).join("\n"), "text"))).toEqual([]));
});

describe("every output of a hostile report", () => {
  const report = hostileReport(ATTEMPTS.map(([, text]) => text));
  const outputs: readonly (readonly [string, Form, string])[] = [
    ["text", "text", renderTerminal(report, { color: false, width: 100, verbose: true, quiet: false })],
    [
      "text, narrow and coloured",
      "text",
      renderTerminal(report, { color: true, width: 20, verbose: true, quiet: false }),
    ],
    ["json", "json", renderJson(report)],
    ["sarif", "json", renderSarif(report, describedRules("en"))],
    ["html", "xml", renderHtml(report)],
    ["junit", "xml", renderJunit(report)],
    ["markdown", "markdown", renderMarkdown(report)],
  ];
  test.each(outputs)("%s", (_, form, text) => {
    expect(text.length).toBeGreaterThan(1000);
    expect(commandsIn(written((writer) => writer.print(text, form)))).toEqual([]);
  });

  test("annotations are those of ours", () => {
    const { commands } = annotations(report);
    const found = commandsIn(written((writer) => commands.forEach((c) => writer.command(c))));
    expect(found.map((c) => c.version)).toEqual(commands.map(() => 2));
    expect(new Set(found.map((c) => c.name))).toEqual(new Set(["error"]));
    expect(new Set(found.map((c) => c.properties["title"]))).toEqual(new Set(["spf/syntax"]));
  });
});

describe("the command line in a hostile world", () => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-hostile-"));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const text = (raw: string): string => [...Buffer.from(raw)].map((b) => `\\${String(b).padStart(3, "0")}`).join("");
  const hostile = ATTEMPTS.map(([, attempt]) => attempt);
  const records = hostile.map(
    (raw, i) => `t${i} IN TXT "${text(raw)}"\np${i} IN PTR ${text(raw.slice(0, 20))}.example.\n`,
  );
  const soa = "$TTL 60\n@ IN SOA ns h 1 1 1 1 1\n@ IN NS ns\n";
  writeFileSync(
    join(dir, "hostile.example.zone"),
    `$ORIGIN hostile.example.\n${soa}${records.join("")}@ IN TXT "v=spf1 exp=t0.hostile.example ${text("\r::error::x ##[error]y")} -all"\n`,
  );
  writeFileSync(
    join(dir, "113.0.203.in-addr.arpa.zone"),
    `$ORIGIN 113.0.203.in-addr.arpa.\n${soa}${hostile.map((raw, i) => `${i} IN PTR ${text(raw.slice(0, 20))}.hostile.example.`).join("\n")}\n`,
  );
  const tape = {
    schema: "mailworthy/tape/1",
    entries: hostile.flatMap((raw, i) => [
      {
        question: `${i}.113.0.203.in-addr.arpa PTR 0`,
        outcome: {
          kind: "answer",
          rcode: "NOERROR",
          records: [{ name: raw, ttl: 1, data: { type: "PTR", target: raw } }],
        },
      },
      { question: `${i}.hostile.example TXT 0`, outcome: { kind: "error", reason: "servfail", detail: raw } },
    ]),
  };
  writeFileSync(join(dir, "tape.json"), JSON.stringify(tape));
  writeFileSync(
    join(dir, "bad.yml"),
    hostile.map((raw) => `${JSON.stringify(raw)}: ${JSON.stringify(raw)}`).join("\n"),
  );
  writeFileSync(join(dir, "complex.yml"), `? [${hostile.map((raw) => JSON.stringify(raw)).join(", ")}]\n: 1\n`);
  const addresses = hostile.map((_, i) => `203.0.113.${i}`);
  const bounce = hostile.map((raw) => `550 5.7.1 Service unavailable; client blocked ${raw}`).join("\n");
  const mail = `Received: from ${hostile.join(" ").replace(/[\r\n]/g, "")} (x [203.0.113.1]) by mx\nFrom: ${hostile[0] ?? ""} <a@b.example>\nDKIM-Signature: v=1; d=::error::; s=##[error]\n\n${hostile.join("\n")}\n`;
  const dns = ["--dns", `zones:${dir}`];
  const SENDER = "hostile.example 203.0.113.1\n";
  const runs: readonly (readonly [string, readonly string[], string?])[] = [
    ["lookup", ["lookup", ...addresses, ...dns]],
    ["lookup explained", ["lookup", addresses[0] ?? "", "--explain", ...dns]],
    ["lookup of a recording", ["lookup", ...addresses, "--replay", "tape.json"]],
    ["lookup of a recording, explained", ["lookup", addresses[15] ?? "", "--explain", "--replay", "tape.json"]],
    ["spf", ["spf", "203.0.113.1", "a@hostile.example", ...dns]],
    ["spf with a hostile name", ["spf", "203.0.113.1", "::error::x@##[error]", "--helo", "\r::error::x", ...dns]],
    ["dnsbl", ["dnsbl", "203.0.113.1", "--list", "hostile.example", "--list", "::error::x", ...dns]],
    ["zones", ["zones", dir]],
    ["zones ask", ["zones", "ask", "t0.hostile.example", "TXT", dir]],
    ["bounce", ["bounce", "-"], bounce],
    ["message", ["message", "-", ...dns], mail],
    ["volume", ["volume", "::error::x"]],
    ["check", ["check", "--senders", "-", ...dns, "--zones", "*.zone", "--verbose"], SENDER],
    ["a hostile list", ["check", "--senders", "-", ...dns], hostile.join("\n")],
    ["a hostile configuration", ["check", "--config", "bad.yml", ...dns]],
    ["keys that are no text", ["check", "--config", "complex.yml", ...dns]],
    ["hostile file names", ["check", "--senders", "\r::error::x", "--config", "##[error]y", ...dns]],
    ["hostile words", ["::error::x", "##[error]"]],
    ["hostile options", ["check", "--::error::x", "--format", "##[error]x"]],
    ["hostile servers", ["lookup", "a.example", "--dns", "\r::error::x", "--dns", "zones:##[error]"]],
    ["a hostile recording", ["lookup", "a.example", "--replay", "##[error]x"]],
    ["a hostile report", ["merge", "::error::x", "bad.yml"]],
  ];
  const formats = ["text", "json", "markdown", "html", "sarif", "junit", "badge"];
  const more = formats.map(
    (f) => [`check, ${f}`, ["check", "--senders", "-", ...dns, "--zones", "*.zone", "--format", f], SENDER] as const,
  );
  const json = runs.map(([what, args, stdin]) => [`${what}, JSON`, [...args, "--json"], stdin] as const);
  // Three values each: jest takes a missing one for a callback.
  test.each([...runs, ...json, ...more].map(([what, args, stdin]) => [what, args, stdin ?? ""] as const))(
    "%s",
    async (_, args, stdin) => {
      const warned: string[] = [];
      const listen = (warning: Error): void => void warned.push(warning.message);
      process.on("warning", listen);
      const ran = await cli(args, { cwd: dir, stdin });
      await new Promise((resolve) => setImmediate(resolve));
      process.removeListener("warning", listen);
      expect(ran.code).not.toBe(70);
      expect(ran.stdout + ran.stderr).not.toBe("");
      expect([commandsIn(ran.stdout), commandsIn(ran.stderr), commandsIn(warned.join("\n"))]).toEqual([[], [], []]);
    },
  );

  test("annotations of the command line", async () => {
    const args = ["check", "--senders", "-", ...dns, "--zones", "*.zone", "--format", "github"];
    const { stdout, stderr } = await cli(args, { cwd: dir, stdin: SENDER });
    expect(stderr).toBe("");
    expect(commandsIn(stdout).length).toBe(stdout.trimEnd().split(/[\r\n]/).length);
    expect(
      commandsIn(stdout).every((c) =>
        /^((spf|ptr|helo|zone|mx|dmarc)\/[a-z-]+|Mailworthy|not checked)$/.test(c.properties["title"] ?? ""),
      ),
    ).toBe(true);
  });
});

describe("bugs", () => {
  const message = ATTEMPTS.map(([, text]) => text).join("\n");

  test("the stack of an exception", async () => {
    const io = testIo();
    const disk = {
      ...io.disk,
      look: () => {
        throw new Error(message);
      },
    };
    expect(await runCli(["lookup", "a.example", "--dns", "zones:x"], { ...io, disk })).toBe(70);
    expect(io.stderr.text()).toContain("This is a bug");
    expect(commandsIn(io.stderr.text() + io.stdout.text())).toEqual([]);
  });

  test("an exception that nobody caught, and a warning of a library", () => {
    const node = new EventEmitter() as unknown as NodeJS.Process;
    node.on("warning", () => {
      throw new Error("Node would print it as it is");
    });
    const stderr = keep();
    const codes: number[] = [];
    const writer = createWriter({ stdout: keep(), stderr }, ["Qz7xK3mPq9wR"]);
    speakFor(
      node,
      (text) => writer.complain(text),
      (code) => void codes.push(code),
    );
    (node as unknown as EventEmitter).emit("warning", new Error(`${message} Qz7xK3mPq9wR`));
    (node as unknown as EventEmitter).emit("uncaughtException", new Error(`${message} Qz7xK3mPq9wR`));
    expect(codes).toEqual([70]);
    expect(stderr.text()).toContain("This is a bug");
    expect(stderr.text()).not.toContain("Qz7xK3mPq9wR");
    expect(commandsIn(stderr.text())).toEqual([]);
  });
});
