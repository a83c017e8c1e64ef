import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { launched } from "../launcher.ts";
import type { Ran } from "../run.ts";
import { pathsLab, TOKEN, type PathsLab } from "./paths-lab.ts";

let lab: PathsLab;
beforeEach(() => {
  lab = pathsLab();
  lab.write("senders.txt", "good.example 203.0.113.10\n");
  lab.write(".github/mailworthy.yml", "blocklists: {profile: none}\n");
});
afterEach(() => lab.remove());

const check = (...more: readonly string[]): Promise<Ran> => lab.cli("check", "--dns", lab.dns, ...more);

/** A run that was refused, quoted nothing and changed nothing. */
async function held(run: () => Promise<Ran>, why: RegExp): Promise<void> {
  const before = lab.guarded();
  const ran = await run();
  expect(ran.stderr).toMatch(why);
  expect(`${ran.stdout}${ran.stderr}`).not.toContain(TOKEN);
  expect([ran.code, ran.stderr.trim().split("\n").length]).toEqual([2, 1]);
  expect(lab.guarded()).toEqual(before);
}

const LEAVES = /error: .*is a symbolic link that leaves the workspace, and is not followed/;
const INTO_GIT = /error: .*is a symbolic link into \.git, and is not followed/;
const THROUGH = /error: .*is a symbolic link .*(?:not followed|nothing is written through one)/;
const OUTSIDE = /error: .*leaves the workspace/;
const IN_GIT = /error: .*(?:it lies in \.git|\/\.\.\/\.git\/config leaves the workspace)/;
const SPECIAL = /error: .*it is a pipe or a device; expected a regular file/;

/** A link to a file outside, by way of another link. */
function relay(file: string, path: string): void {
  lab.link(lab.outside, "l");
  lab.link(join(lab.work, "l", file), path);
}

/** What an attempt plants, for a file that the workspace is to have at `path`. */
type Plant = (path: string) => void;
const LINKS: readonly (readonly [string, Plant, RegExp])[] = [
  ["a link out", (path) => lab.link(join(lab.outside, "secret"), path), LEAVES],
  ["a link over another link", (path) => relay("secret", path), LEAVES],
  ["a link to /proc", (path) => lab.link("/proc/self/environ", path), LEAVES],
  ["a link to a device", (path) => lab.link("/dev/zero", path), LEAVES],
  ["a link to .git/config", (path) => lab.link(join(lab.work, ".git/config"), path), INTO_GIT],
  ["a dangling link out", (path) => lab.link(join(lab.outside, "none"), path), LEAVES],
  ["a link to itself", (path) => lab.link(join(lab.work, path), path), /more than 40 symbolic links/],
];

/** Paths that a configuration or a zone file may name, each leading to a file with the token. */
const NAMES: readonly (readonly [string, () => string, RegExp])[] = [
  ["..", () => "../outside/secret", OUTSIDE],
  [".. behind a directory", () => "inside/../../outside/secret", OUTSIDE],
  ["an absolute path", () => join(lab.outside, "secret"), OUTSIDE],
  [".git", () => ".git/config", IN_GIT],
  [".GIT", () => (lab.write(".GIT/config", TOKEN), ".GIT/config"), IN_GIT],
  [".git behind ..", () => "inside/../.git/config", IN_GIT],
  ["a link directory", () => (lab.link(lab.outside, "dir"), "dir/secret"), LEAVES],
  ["a relative link directory", () => (lab.link("../outside", "dir"), "dir/secret"), LEAVES],
  ["a link to .git", () => (lab.link(".git", "dir"), "dir/config"), INTO_GIT],
  ["a FIFO", () => (lab.fifo("pipe"), "pipe"), SPECIAL],
  ...LINKS.map(([what, plant, why]) => [what, () => (plant("link"), "link"), why] as const),
];

describe("files that are found unasked", () => {
  const FOUND = ["senders.txt", ".github/mailworthy.yml"];
  test.each(FOUND.flatMap((file) => LINKS.map(([what, plant, why]) => [file, what, plant, why] as const)))(
    "%s is %s",
    async (file, _, plant, why) => {
      writeFileSync(join(lab.outside, "secret"), `${TOKEN} ${TOKEN}\n`);
      rmSync(join(lab.work, file));
      plant(file);
      await held(() => check(), why);
    },
  );

  test("a FIFO in their place is refused, and not waited for", async () => {
    rmSync(join(lab.work, ".github/mailworthy.yml"));
    lab.fifo(".github/mailworthy.yml");
    await held(() => check(), SPECIAL);
  });

  test("the directory of the configuration is a link", async () => {
    writeFileSync(join(lab.outside, "mailworthy.yml"), `${TOKEN}: 1\n`);
    rmSync(join(lab.work, ".github"), { recursive: true });
    lab.link("../outside", ".github");
    await held(() => check(), LEAVES);
  });
});

describe("what the configuration names", () => {
  const KEYS: readonly (readonly [string, (path: string) => string])[] = [
    ["history", (path) => `history: ${JSON.stringify(`file:${path}`)}\n`],
    ["volume", (path) => `volume: [{file: ${JSON.stringify(path)}}]\n`],
  ];
  test.each(KEYS.flatMap(([key, yaml]) => NAMES.map(([what, name, why]) => [key, what, yaml, name, why] as const)))(
    "%s: %s",
    async (_, __, yaml, name, why) => {
      writeFileSync(join(lab.outside, "secret"), `${TOKEN}\n`);
      lab.write(".github/mailworthy.yml", `blocklists: {profile: none}\n${yaml(name())}`);
      await held(() => check(), why);
    },
  );

  test.each([
    ["a new file outside", () => "../outside/new.json", OUTSIDE],
    ["a new file at an absolute path", () => join(lab.outside, "new.json"), OUTSIDE],
    ["a new file in .git", () => ".git/hooks/pre-commit", IN_GIT],
    ["a link to a file in the workspace", () => (lab.write("a", "x"), lab.link("a", "h"), "h"), THROUGH],
    ["a link directory in the workspace", () => (lab.link("inside", "h"), "h/new.json"), THROUGH],
    ["a dangling link in the workspace", () => (lab.link("inside/none", "h"), "h"), THROUGH],
  ])("history: %s", async (_, name, why) => {
    lab.write(".github/mailworthy.yml", `blocklists: {profile: none}\nhistory: "file:${name()}"\n`);
    await held(() => check(), why);
  });

  test("a history in the workspace is kept", async () => {
    lab.write(".github/mailworthy.yml", "blocklists: {profile: none}\nhistory: file:state/h.json\n");
    const ran = await check();
    expect([ran.stderr, ran.code]).toEqual(["", 0]);
    expect(JSON.parse(readFileSync(join(lab.work, "state/h.json"), "utf8"))).toHaveProperty("schema");
  });
});

/** Each reader of DNS files, with what names another file and what of that file would show. */
const ZONE = "$ORIGIN z.example.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n";
const RECORD = (value: string): string =>
  `resource "aws_route53_record" "leak" {\n  zone_id = aws_route53_zone.t.zone_id\n  name = "leak"\n  type = "TXT"\n  ttl = 300\n  records = [${value}]\n}\n`;
const READERS: readonly (readonly [string, (path: string) => void, string])[] = [
  ["$INCLUDE", (path) => lab.write("z.example.zone", `${ZONE}$INCLUDE ${path}\n`), `leak TXT "${TOKEN}"\n`],
  [
    "!include",
    (path) => lab.write("octodns/octo.example.yaml", `a: {type: A, value: 192.0.2.1}\nleak: !include ../${path}\n`),
    `type: TXT\nvalue: ${TOKEN}\n`,
  ],
  [
    "require()",
    (path) => lab.write("dnsconfig.js", `var R = NewRegistrar("none");\nrequire("./${path}");\n`),
    `D("leak.example", R, TXT("@", "${TOKEN}"));\n`,
  ],
  [
    "file()",
    (path) =>
      lab.write("main.tf", `resource "aws_route53_zone" "t" {\n  name = "t.example"\n}\n${RECORD(`file("${path}")`)}`),
    TOKEN,
  ],
];

describe("what DNS files name", () => {
  const zones = (): Promise<Ran> => lab.cli("zones", "--json");

  test.each(READERS)("%s reads a file of the workspace", async (_, names, content) => {
    lab.write("inside/real", content);
    names("inside/real");
    expect((await zones()).stdout).toContain(TOKEN);
  });

  test.each(READERS)("%s reads through a link in the workspace", async (_, names, content) => {
    lab.write("inside/real", content);
    lab.link("inside/real", "link");
    names("link");
    expect((await zones()).stdout).toContain(TOKEN);
  });

  test.each(
    READERS.flatMap(([reader, ...rest]) => NAMES.map(([what, name]) => [reader, what, ...rest, name] as const)),
  )("%s of %s", async (_, __, names, content, name) => {
    writeFileSync(join(lab.outside, "secret"), content);
    lab.write(".git/config", content);
    names(name());
    const before = lab.guarded();
    const ran = await zones();
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(TOKEN);
    expect(lab.guarded()).toEqual(before);
  });

  const FILES: readonly (readonly [string, string])[] = [
    ["leak.example.zone", `$ORIGIN leak.example.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n@ TXT "${TOKEN}"\n`],
    ["octodns/leak.example.yaml", `"": {type: TXT, value: ${TOKEN}}\n`],
    ["dnsconfig.js", `D("leak.example", NewRegistrar("none"), TXT("@", "${TOKEN}"));\n`],
    ["main.tf", `resource "aws_route53_zone" "t" {\n  name = "t.example"\n}\n${RECORD(`"${TOKEN}"`)}`],
    ["modules/m/main.tf", `resource "aws_route53_zone" "t" {\n  name = "t.example"\n}\n${RECORD(`"${TOKEN}"`)}`],
  ];
  const PLACES: readonly (readonly [string, Plant])[] = [
    ...LINKS.map(([what, plant]) => [what, plant] as const),
    ["below a link directory", (path) => relay("secret", path)],
    ["a FIFO", (path) => lab.fifo(path)],
  ];
  test.each(FILES)("%s itself, as a file", async (file, content) => {
    lab.write("root.tf", 'module "m" {\n  source = "./modules/m"\n}\n');
    lab.write(file, content);
    expect((await zones()).stdout).toContain(TOKEN);
  });
  test.each(FILES.flatMap(([file, content]) => PLACES.map(([what, plant]) => [file, what, content, plant] as const)))(
    "%s itself is %s",
    async (file, _, content, plant) => {
      writeFileSync(join(lab.outside, "secret"), content);
      lab.write(".git/config", content);
      lab.write("root.tf", 'module "m" {\n  source = "./modules/m"\n}\n');
      plant(file);
      const ran = await zones();
      expect(`${ran.stdout}${ran.stderr}`).not.toContain(TOKEN);
    },
  );

  test("a directory of zones, of modules, or one called .GIT is not entered through a link", async () => {
    const [, content] = FILES[0] ?? ["", ""];
    writeFileSync(join(lab.outside, "leak.example.zone"), content);
    lab.link("../outside", "zones");
    lab.write(".GIT/leak.example.zone", content);
    const ran = await zones();
    expect([ran.code, ran.stdout.includes(TOKEN)]).toEqual([0, false]);
  });
});

/** Commands that read what the caller names. */
const READING: readonly (readonly [string, (path: string) => Promise<Ran>])[] = [
  ["--senders", (path) => check("--senders", path)],
  ["--config", (path) => check("--config", path)],
  ["--history", (path) => check("--history", path)],
  ["--replay", (path) => lab.cli("check", "--replay", path)],
  ["message", (path) => lab.cli("message", path, "--dns", lab.dns)],
  ["bounce", (path) => lab.cli("bounce", path)],
  ["volume", (path) => lab.cli("volume", path)],
  ["merge", (path) => lab.cli("merge", path)],
  ["zones", (path) => lab.cli("zones", path)],
  ["--dns zones:", (path) => lab.cli("check", "--dns", `zones:${path}`)],
  ["--base", (path) => check("--base", path)],
  ["--head", (path) => check("--base", "inside", "--head", path)],
];

describe("what the caller names is read, but through no link that the repository made", () => {
  const dirs = (command: string): boolean => /zones|base|head/.test(command);
  test.each(
    READING.flatMap(([command, run]) =>
      LINKS.filter(([what]) => !dirs(command) || !/dangling|config|proc|device|itself/.test(what)).map(
        ([what, plant, why]) => [command, what, run, plant, why] as const,
      ),
    ),
  )("%s over %s", async (command, _, run, plant, why) => {
    const secret = join(lab.outside, "secret");
    if (dirs(command)) {
      mkdirSync(secret);
      writeFileSync(join(secret, "leak.example.zone"), `@ TXT "${TOKEN}"\n`);
    } else writeFileSync(secret, `${TOKEN} ${TOKEN}\n`);
    plant("inside/link");
    await held(() => run("./inside/link"), why);
  });

  test.each(READING.filter(([command]) => !dirs(command)))("%s below a link directory", async (_, run) => {
    writeFileSync(join(lab.outside, "secret"), TOKEN);
    lab.link("../outside", "dir");
    await held(() => run("dir/secret"), LEAVES);
  });

  test.each(READING.filter(([command]) => !dirs(command)))("%s of a FIFO in the workspace", async (_, run) => {
    lab.fifo("pipe");
    await held(() => run("pipe"), SPECIAL);
  });

  test("a list outside, one in a link of the workspace, and one over a link outside are read", async () => {
    const list = join(lab.outside, "list");
    writeFileSync(list, "good.example 203.0.113.10\n");
    lab.write("inside/list", "good.example 203.0.113.10\n");
    lab.link("inside/list", "link");
    for (const path of [list, "../outside/list", "link"]) {
      const ran = await check("--senders", path);
      expect([ran.stderr, ran.code]).toEqual(["", 0]);
    }
  });

  test("a pipe that the caller names is waited for: a FIFO outside, and a descriptor", async () => {
    const pipe = join(lab.outside, "pipe");
    launched("mkfifo", [pipe], { cwd: lab.outside });
    const writer = spawn("sh", ["-c", 'echo "good.example 203.0.113.10" > "$0"', pipe]);
    const closed = once(writer, "close");
    expect((await check("--senders", pipe)).stderr).toBe("");
    await closed;
    const fd = openSync(join(lab.work, "senders.txt"), "r");
    const ran = await check("--senders", `/dev/fd/${fd}`);
    closeSync(fd);
    expect([ran.stderr, ran.code]).toEqual(["", 0]);
  });
});

/** Where the caller lets a run write. */
const WRITING: readonly (readonly [string, (path: string) => Promise<Ran>])[] = [
  ...["text", "json", "markdown", "html", "sarif", "junit", "badge"].map(
    (format) => [`--out ${format}`, (path: string) => check("--out", `${format}=${path}`)] as const,
  ),
  ["--record", (path) => check("--record", path)],
  ["--history", (path) => check("--history", path)],
];
const WRITTEN: readonly (readonly [string, Plant])[] = [
  ["a link out", (path) => lab.link(join(lab.outside, "old"), path)],
  ["a relative link out", (path) => lab.link("../../outside/old", path)],
  ["a dangling link out", (path) => lab.link(join(lab.outside, "new"), path)],
  ["a link to .git/config", (path) => lab.link("../.git/config", path)],
  ["a dangling link into .git", (path) => lab.link("../.git/hooks/post-checkout", path)],
  ["a link in the workspace", (path) => lab.link("../senders.txt", path)],
  ["a link over a link", (path) => relay("new", path)],
];

describe("what the caller names is written, but through no link that the repository made", () => {
  test.each(WRITING.flatMap(([option, run]) => WRITTEN.map(([what, plant]) => [option, what, run, plant] as const)))(
    "%s over %s",
    async (_, __, run, plant) => {
      writeFileSync(join(lab.outside, "old"), TOKEN);
      plant("inside/link");
      await held(() => run("inside/link"), THROUGH);
      expect(readFileSync(join(lab.work, "senders.txt"), "utf8")).toBe("good.example 203.0.113.10\n");
    },
  );

  test.each(WRITING)("%s below a link directory, and over a FIFO", async (_, run) => {
    lab.link("../outside", "dir");
    await held(() => run("dir/new/file"), THROUGH);
    lab.fifo("pipe");
    await held(() => run("pipe"), SPECIAL);
  });

  test.each(WRITING)("%s outside of the workspace, and over a file in it", async (_, run) => {
    lab.write("old", "");
    lab.write("senders.txt", "good.example 203.0.113.10\n");
    for (const path of [join(lab.outside, "sub/new"), "new/file"]) {
      const ran = await run(path);
      expect([ran.stderr, ran.code]).toEqual(["", 0]);
      expect(readFileSync(join(lab.work, path.startsWith("/") ? "../outside/sub/new" : path), "utf8")).not.toBe("");
    }
  });
});
