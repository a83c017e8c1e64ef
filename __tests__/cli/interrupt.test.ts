import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { run } from "../../src/cli/run.ts";
import { dnsError } from "../../src/dns/errors.ts";
import type { Network } from "../../src/dns/network.ts";
import type { Reply } from "../../src/dns/transport/transport.ts";
import { temporaryDir } from "../temporary.ts";
import { testIo, keep, type Kept } from "../run.ts";
import type { Io } from "../../src/app/io.ts";

/** A name server that says nothing until the test lets it: each question under way. */
interface Silent {
  readonly network: Network;
  /** Resolves when so many questions wait. */
  readonly waiting: (questions: number) => Promise<void>;
  /** Answers what waits: no such name. */
  readonly answer: () => void;
}

function silent(network: Network, isSilent: (name: string) => boolean = () => true): Silent {
  const open: (() => void)[] = [];
  const heard: { readonly count: number; readonly go: () => void }[] = [];
  return {
    network: {
      ...network,
      open: (server) => {
        const line = network.open(server);
        const query: typeof line.first.query = (question, ms) => {
          if (!isSilent(question.name)) return line.first.query(question, ms);
          return new Promise<Reply>((resolve) => {
            open.push(() => resolve(dnsError("servfail", { code: "rcode", server: "x", rcode: "SERVFAIL" })));
            for (const { count, go } of heard) if (open.length >= count) go();
          });
        };
        return { first: { ...line.first, label: line.first.label, close: () => line.first.close(), query }, tcp: null };
      },
    },
    waiting: (count) =>
      new Promise((go) => {
        if (open.length >= count) go();
        else heard.push({ count, go });
      }),
    answer: () => {
      for (const go of open.splice(0)) go();
    },
  };
}

interface Ran {
  readonly code: Promise<number>;
  readonly stdout: Kept;
  readonly stderr: Kept;
  readonly server: Silent;
  readonly interrupt: () => void;
  readonly listens: () => boolean;
}

function start(args: readonly string[], isSilent?: (name: string) => boolean, cwd = process.cwd()): Ran {
  const io = testIo({ cwd });
  const server = silent(io.network, isSilent);
  let stop: (() => void) | null = null;
  const watched: Io & { readonly stdout: Kept; readonly stderr: Kept } = {
    ...io,
    network: server.network,
    onInterrupt: (called) => {
      stop = called;
      return () => {
        stop = null;
      };
    },
  };
  return {
    code: run(args, watched),
    stdout: io.stdout,
    stderr: io.stderr,
    server,
    interrupt: () => stop?.(),
    listens: () => stop !== null,
  };
}

const ZONES = `zones:${process.cwd()}/demo/zones`;
const LISTS = ["--list", "bl.demo.example", "--list-rate", "1"];

describe("Ctrl-C", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["spf", ["spf", "203.0.113.10", "a@good.example"], /temperror[^]*stopped before an answer came/],
    ["lookup", ["lookup", "203.0.113.10"], /203\.0\.113\.10 .*stopped/],
    ["dnsbl", ["dnsbl", "203.0.113.40", ...LISTS], /Not checked[^]*stopped/],
    ["dnsbl --self-test", ["dnsbl", "--self-test", ...LISTS], /not usable .*stopped/],
    ["message", ["message", "__tests__/message/samples/gmail-all-pass.eml"], /SPF +temperror/],
    ["bounce", ["bounce", "__tests__/bounce/samples/exim-listed-at.txt"], /What happened/],
    ["check", ["check", "good.example 203.0.113.10"], /the run was stopped first/],
  ])("%s shows what is known, says that it was stopped, and ends with 130", async (_, args, expected) => {
    const ran = start([...args, "--dns", ZONES]);
    await ran.server.waiting(1);
    ran.interrupt();
    expect(await ran.code).toBe(130);
    expect(ran.stdout.text()).toMatch(expected);
    expect(ran.stderr.text()).toBe("Stopped. What was learned until then stands above; the rest was not checked.\n");
    expect(ran.listens()).toBe(false);
  });

  test("in Japanese", async () => {
    const ran = start(["check", "good.example 203.0.113.10", "--dns", ZONES, "--lang", "ja"]);
    await ran.server.waiting(1);
    ran.interrupt();
    expect(await ran.code).toBe(130);
    expect(ran.stdout.text()).toContain("先に実行が中断されました");
    expect(ran.stderr.text()).toMatch(/^中断しました。/);
  });

  test("what was answered before is judged; only the rest is not checked, for this reason", async () => {
    const isReverse = (name: string): boolean => name.endsWith(".in-addr.arpa");
    const ran = start(["check", "moved.example 203.0.113.20", "--dns", ZONES, "--json"], isReverse);
    await ran.server.waiting(1);
    // What is not silent comes from this process, at once.
    for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve));
    ran.interrupt();
    expect(await ran.code).toBe(130);
    const report = JSON.parse(ran.stdout.text()) as {
      readonly findings: readonly { readonly id: string }[];
      readonly notChecked: readonly { readonly check: string; readonly reason: string }[];
    };
    expect(report.notChecked.filter((n) => n.check.startsWith("ptr/")).map((n) => n.reason)).toContain("stopped");
    expect(report.findings.map((f) => f.id)).toContain("spf/sender-not-authorized");
  });

  test("a list's pace does not hold it up, and no history is written", async () => {
    const dir = temporaryDir("interrupt");
    const senders = Array.from({ length: 60 }, (_, i) => `203.0.113.${i + 1}`);
    const ran = start(
      ["check", ...senders, "--dns", ZONES, "--list-rate", "1", "--history", "history.json", "--record", "tape.json"],
      (name) => !name.includes("bl.demo.example"),
      dir,
    );
    await ran.server.waiting(60);
    ran.interrupt();
    expect(await ran.code).toBe(130);
    expect(existsSync(join(dir, "history.json"))).toBe(false);
    expect(readFileSync(join(dir, "tape.json"), "utf8")).not.toContain('"stopped"');
  });

  test("nobody listens where nothing is asked: the process ends as usual", async () => {
    let listened = 0;
    const io = { ...testIo(), onInterrupt: () => (listened++, () => undefined) };
    expect(await run(["zones", "demo/zones"], io)).toBe(0);
    expect(listened).toBe(0);
  });
});

/** Time that the test turns: `sleep` ends when it has passed. */
function turned(): {
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
} {
  let at = Date.UTC(2026, 10, 24);
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => new Date(at),
    sleep: (ms) => new Promise((wake) => void sleepers.push({ until: at + ms, wake })),
    pass: async (ms) => {
      for (let left = ms; left > 0; left -= 50) {
        at += 50;
        const due = sleepers.filter(({ until }) => until <= at);
        sleepers = sleepers.filter(({ until }) => until > at);
        for (const { wake } of due) wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

describe("progress", () => {
  interface Watched {
    readonly stderr: Kept;
    readonly text: () => string;
    readonly pass: (ms: number) => Promise<void>;
    readonly end: () => Promise<number>;
  }
  const watch = async (
    env: Readonly<Record<string, string>>,
    columns: number | null,
    args: readonly string[],
  ): Promise<Watched> => {
    const io = testIo();
    const server = silent(io.network);
    const time = turned();
    const stderr = keep(columns);
    const code = run([...args, "--dns", ZONES], {
      ...io,
      env,
      network: server.network,
      stderr,
      now: time.now,
      sleep: time.sleep,
    });
    await server.waiting(1);
    return {
      stderr,
      text: () => stderr.text(),
      pass: time.pass,
      end: async () => {
        const timer = setInterval(server.answer, 5);
        const ended = await code;
        clearInterval(timer);
        return ended;
      },
    };
  };

  test.each<readonly [string, readonly string[]]>([
    ["check", ["check", "good.example 203.0.113.10"]],
    ["spf", ["spf", "203.0.113.10", "a@good.example"]],
    ["lookup", ["lookup", "203.0.113.10"]],
    ["dnsbl", ["dnsbl", "203.0.113.40"]],
    ["message", ["message", "__tests__/message/samples/gmail-all-pass.eml"]],
    ["bounce", ["bounce", "__tests__/bounce/samples/exim-listed-at.txt"]],
  ])("%s: nothing for two seconds, then what is left, and in the end a clean line", async (_, args) => {
    const ran = await watch({}, 80, args);
    await ran.pass(1900);
    expect(ran.text()).toBe("");
    await ran.pass(600);
    expect(ran.text()).toMatch(/\r0 answers, [1-9]\d* left …$/);
    await ran.end();
    expect(ran.text().endsWith("\r\u001b[K")).toBe(true);
  });

  test("in Japanese", async () => {
    const ran = await watch({ LANG: "ja_JP.UTF-8" }, 80, ["lookup", "203.0.113.10"]);
    await ran.pass(2500);
    expect(ran.text()).toMatch(/\r応答 0件、残り 1件…$/);
    await ran.end();
  });

  test.each<readonly [string, Readonly<Record<string, string>>, number | null]>([
    ["through a pipe", {}, null],
    ["in continuous integration", { CI: "true" }, 80],
    ["at a terminal that cannot go back", { TERM: "dumb" }, 80],
  ])("%s there is none", async (_, env, columns) => {
    const ran = await watch(env, columns, ["lookup", "203.0.113.10"]);
    await ran.pass(5000);
    await ran.end();
    expect(ran.text()).toBe("");
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    [
      "volume",
      ["volume", ...Array.from({ length: 8 }, () => "__tests__/cli/volumes.csv"), "--day", "2026-11-24"],
      /files? read, [1-7] left …/,
    ],
    ["zones", ["zones", "demo/zones"], /files? read, \d+ left …/],
  ])("%s tells of the files that are left", async (_, args, expected) => {
    const stderr = keep(80);
    let at = Date.UTC(2026, 10, 24);
    // Each look at the clock is half a second later.
    const code = await run(args, { ...testIo(), stderr, now: () => new Date((at += 500)) });
    expect(code).toBe(0);
    expect(stderr.text()).toMatch(expected);
    expect(stderr.text().endsWith("\r\u001b[K")).toBe(true);
  });
});
