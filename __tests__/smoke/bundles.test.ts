import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pullRequest } from "../github/payloads.ts";
import { workspace, type Workspace } from "../github/runner.ts";
import { playGitHub, type PlayedGitHub } from "../github/server.ts";
import { bundle, cli, run } from "../run.ts";
import { temporaryDir } from "../temporary.ts";
import { NODE24 } from "../node24.ts";

/**
 * The only tests that start the bundles: that they load, take their words from the process, write to its streams, and end
 * it with the right code. What they say is tested in this process.
 */
/** Connecting a socket to the broadcast address is refused by the kernel: as on a machine without a route. */
const NO_ROUTE = "255.255.255.255";
const DEMO = ["check", "--senders", "demo/senders.txt", "--config", "demo/mailworthy.yml", "--dns", "zones:demo/zones"];
const CLOCK = ["--clock", "2026-11-24T08:00:00Z"];

describe.each([
  ["the Node of this machine", process.execPath],
  ["Node 24", NODE24],
])("the command line under %s", (_, node) => {
  test("the main job is what it is in process", async () => {
    const [started, here] = [await bundle([...DEMO, ...CLOCK], {}, node), await cli([...DEMO, ...CLOCK])];
    expect(started).toEqual({ code: 1, stdout: here.stdout, stderr: "" });
  });

  test("wrong usage goes to stderr", async () => {
    const { code, stdout, stderr } = await bundle(["chek"], {}, node);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(did you mean check?)");
  });

  test("without a route it ends, and says what it could not ask", async () => {
    const { code, stdout, stderr } = await bundle(
      ["spf", "203.0.113.10", "a@good.example", "--dns", NO_ROUTE],
      {},
      node,
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("EACCES");
  });
});

test("standard input is read, and a reader that leaves early is no trouble", async () => {
  const line = `"${process.execPath}" dist/cli.js check --senders - --dns zones:demo/zones --json | head -c 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await run("bash", ["-c", line], { stdin: "good.example 203.0.113.10\n" });
  expect([stdout, stderr]).toEqual(["{0\n", ""]);
});

test("a long text whose reader leaves early is no trouble either", async () => {
  const line = `"${process.execPath}" dist/cli.js zones "$0" | head -1; echo "\${PIPESTATUS[0]}"`;
  const records = Array.from({ length: 20_000 }, (_, i) => `h${i} 60 IN A 203.0.113.${i % 250}\n`).join("");
  const dir = temporaryDir("reader");
  writeFileSync(`${dir}/long.zone`, `$ORIGIN long.example.\n@ 60 IN SOA ns h 1 2 3 4 5\n${records}`);
  const { stdout, stderr } = await run("bash", ["-c", line, `${dir}/long.zone`]);
  expect([stdout.trim().split("\n").length, stdout.slice(-2), stderr]).toEqual([2, "0\n", ""]);
});

test("Ctrl-C shows what is known, and ends with 130", async () => {
  const server = createSocket("udp4");
  const port = await new Promise<number>((resolve) => {
    server.bind(0, "127.0.0.1", () => resolve(server.address().port));
  });
  const args = ["dist/cli.js", "lookup", "203.0.113.10", "--dns", `127.0.0.1:${port}`, "--timeout", "600000"];
  const child = spawn(process.execPath, args);
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  await once(server, "message");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as readonly unknown[];
  server.close();
  expect([code, Buffer.concat(parts).toString()]).toEqual([
    130,
    expect.stringContaining("stopped before an answer came"),
  ]);
});

describe("the Action, as the runner starts it", () => {
  let github: PlayedGitHub;
  let work: Workspace;
  beforeAll(async () => {
    github = await playGitHub();
    work = workspace(github);
    work.write("senders.txt", "moved.example 203.0.113.20\n");
  });
  afterAll(async () => {
    work.remove();
    await github.close();
  });

  test("annotations, outputs, summary and exit code", async () => {
    const ran = await work.bundle("push", {}, {});
    expect([ran.code, ran.outputs["verdict"], ran.outputs["exit-code"]]).toEqual([1, "fail", "1"]);
    expect(ran.stdout).toMatch(/^::error file=senders\.txt,line=1,/m);
    expect(ran.summary).toContain("203.0.113.20");
    expect(ran.stderr).toBe("");
  });

  test("inputs and the working directory come from the environment", async () => {
    const ran = await work.bundle("push", {}, { "working-directory": "nowhere" });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("nowhere is not a directory of the workspace");
  });

  test("without a route it ends", async () => {
    const ran = await work.bundle("push", {}, { dns: NO_ROUTE });
    expect([ran.code, ran.outputs["errors"]]).toEqual([0, "0"]);
  });

  test("the comment goes to the API that the environment names", async () => {
    work.write(
      "zones/moved.example.zone",
      '$ORIGIN moved.example.\n@ 60 IN SOA ns h 1 2 3 4 5\n@ 60 IN NS ns.demo.example.\n@ 60 IN TXT "v=spf1 ip4:203.0.113.20 -all"\n',
    );
    work.git("add", ".");
    work.git("commit", "-qm", "base");
    const base = work.git("rev-parse", "HEAD");
    work.write(
      "zones/moved.example.zone",
      '$ORIGIN moved.example.\n@ 60 IN SOA ns h 1 2 3 4 5\n@ 60 IN NS ns.demo.example.\n@ 60 IN TXT "v=spf1 -all"\n',
    );
    work.git("commit", "-qam", "head");
    const head = work.git("rev-parse", "HEAD");
    const ran = await work.bundle("pull_request", pullRequest({ action: "opened", number: 7, base, head }), {
      comment: "true",
    });
    expect([ran.code, github.store.comments.length]).toEqual([1, 1]);
    expect(github.violations).toEqual([]);
  });
});
