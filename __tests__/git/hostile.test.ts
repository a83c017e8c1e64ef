import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { states } from "../../src/action/states.ts";
import { stateOf } from "../../src/app/zones-of.ts";
import type { Env } from "../../src/git/repository.ts";
import { failureOf } from "../../src/git/run.ts";
import { eventInfo } from "../../src/github/workflow-env.ts";
import { at, git, lab, write, type Lab } from "./lab.ts";

let L: Lab;
let [base, head, canary, work] = ["", "", "", ""];

beforeAll(() => {
  L = lab();
  canary = join(L.dir, "canary");
  base = L.commit("main", { "dns/x.zone": "base", "top.zone": "top" }, null);
  head = L.commit("f", { "dns/x.zone": "head" }, "main");
  L.pull(1, "f", "main");
});
afterAll(() => L.remove());
beforeEach(() => {
  rmSync(canary, { force: true });
  work = L.checkout({ ref: "refs/pull/1/head", sha: head, depth: 0, filter: "blob:none" });
});

/** What a run over the workspace reads of the base: `below` is the working directory. */
function baseZone(below: string, env: Env = {}, named: string | null = null): string {
  const place = { ...at(work, env), directory: join(work, below) };
  const event = eventInfo("pull_request", {
    pull_request: { number: 1, base: { ref: "main", sha: base }, head: { sha: head } },
  });
  const found = states(event, named, null, place);
  if (!found.ok) return found.error.map((problem) => problem.message).join("\n");
  const state = stateOf(found.value.base ?? "", [], place);
  if (!state.ok) return state.error.map((problem) => problem.message).join("\n");
  const text = state.value.files.read(below === "" ? "dns/x.zone" : "x.zone");
  const trouble = state.value.trouble().map((problem) => problem.message);
  return trouble.length === 0 ? (text ?? "(no such file)") : trouble.join("\n");
}

/** A command for the shell that leaves a trace. */
const trap = (): string => `touch ${canary}; false`;

/** Configuration that runs a command wherever git lets it. */
const TRAPS: readonly (readonly [string, string])[] = [
  ["core.fsmonitor", "%"],
  ["core.sshCommand", "%"],
  ["core.gitProxy", "%"],
  ["core.askPass", "%"],
  ["core.pager", "%"],
  ["core.editor", "%"],
  ["core.alternateRefsCommand", "%"],
  ["credential.helper", "!%"],
  ["diff.external", "%"],
  ["filter.x.smudge", "%"],
  ["diff.x.textconv", "%"],
  ["uploadpack.packObjectsHook", "%"],
  ["alias.ls-tree", "!%"],
  ["alias.cat-file", "!%"],
  ["gpg.program", "%"],
];
function setTraps(gitDir: string): void {
  const lines = TRAPS.map(([key, value]) => {
    const [, section = "", name = "", last = ""] = /^(\w+)(?:\.(.+))?\.([\w-]+)$/.exec(key) ?? [];
    return `[${section}${name === "" ? "" : ` "${name}"`}]\n\t${last} = "${value.replace("%", trap())}"\n`;
  });
  appendFileSync(join(gitDir, "config"), lines.join(""));
  mkdirSync(join(gitDir, "hooks"), { recursive: true });
  for (const hook of ["reference-transaction", "post-index-change", "pre-auto-gc", "post-checkout"]) {
    writeFileSync(join(gitDir, "hooks", hook), `#!/bin/sh\n${trap()}\n`);
    chmodSync(join(gitDir, "hooks", hook), 0o755);
  }
}

/** What a commit can hold: a bare repository whose objects must be fetched by a command of its own. */
function embed(directory: string): void {
  cpSync(join(work, ".git"), directory, { recursive: true });
  const config = `[core]\n\tbare = true\n[remote "origin"]\n\turl = ${L.origin}\n\tuploadpack = "${trap()}"\n`;
  appendFileSync(join(directory, "config"), config);
  setTraps(directory);
}

describe("no command of a configuration is run, no planted repository is used", () => {
  test.each<[string, () => void, string, RegExp]>([
    ["traps in the checkout's own configuration", () => setTraps(join(work, ".git")), "", /^base$/],
    ["the same, from a working directory", () => setTraps(join(work, ".git")), "dns", /^base$/],
    ["a bare repository in the working directory", () => embed(join(work, "dns")), "dns", /^base$/],
    ["a bare repository at the top", () => embed(work), "", /^base$/],
    ["a .git directory in the working directory", () => embed(join(work, "dns/.git")), "dns", /^base$/],
    [
      "a bare repository and no checkout",
      () => {
        embed(join(work, "dns"));
        rmSync(join(work, ".git"), { recursive: true });
      },
      "dns",
      /is not a git repository \(there is no \.git\)/,
    ],
    [
      "a .git file that leads to a planted repository",
      () => {
        embed(join(work, "planted"));
        rmSync(join(work, ".git"), { recursive: true });
        writeFileSync(join(work, ".git"), "gitdir: planted\n");
      },
      "",
      /is not used: it leads to a directory among the checked-out files/,
    ],
    [
      "a .git file that leads there from below",
      () => {
        embed(join(work, "planted"));
        writeFileSync(join(work, "dns/.git"), "gitdir: ../planted\n");
      },
      "dns",
      /^base$/,
    ],
    [
      "a .git file that names nothing",
      () => {
        rmSync(join(work, ".git"), { recursive: true });
        writeFileSync(join(work, ".git"), "gitdir: nowhere\n");
      },
      "",
      /is not used: it is a file that names no git directory/,
    ],
    [
      "a .git that is a link",
      () => {
        embed(join(work, "planted"));
        rmSync(join(work, ".git"), { recursive: true });
        symlinkSync("planted", join(work, ".git"));
      },
      "",
      /is not used: it is a link/,
    ],
    [
      "a command where the remote is",
      () => void git(work, "config", "remote.origin.uploadpack", trap()),
      "",
      /is not fetched, since its setting remote\.origin\.uploadpack names a command/,
    ],
    [
      "the same of another remote",
      () => {
        const config = join(work, ".git/config");
        git(L.dir, "config", "-f", config, "remote.a=b.uploadpack", trap());
        git(L.dir, "config", "-f", config, "remote.a=b.url", `file://${L.origin}`);
        git(L.dir, "config", "-f", config, "remote.a=b.promisor", "true");
      },
      "",
      /its setting remote\.a=b\.uploadpack names a command/,
    ],
    [
      "a remote that is a command",
      () => void git(work, "remote", "set-url", "origin", `ext::sh -c "touch ${canary}"`),
      "",
      /partial clone, .* could not be fetched: transport 'ext' not allowed/,
    ],
    [
      "a remote over ssh with a command of its own",
      () => {
        git(work, "remote", "set-url", "origin", "ssh://git@127.0.0.1/x");
        setTraps(join(work, ".git"));
      },
      "",
      /partial clone, .* could not be fetched: transport 'ssh' not allowed/,
    ],
    [
      "a remote helper",
      () => void git(work, "config", "remote.origin.vcs", "ext"),
      "",
      /its setting remote\.origin\.vcs names a command/,
    ],
  ])("%s", (_, plant, below, expected) => {
    plant();
    expect(baseZone(below)).toMatch(expected);
    expect(existsSync(canary)).toBe(false);
  });

  test("the traps are live: plain git falls into one", () => {
    embed(join(work, "dns"));
    expect(() => git(join(work, "dns"), "cat-file", "blob", `${base}:dns/x.zone`)).toThrow("could not fetch");
    expect(existsSync(canary)).toBe(true);
    rmSync(canary);
  });

  test("a git program that the repository brings along is not run", () => {
    const own = join(work, "node_modules/.bin");
    write(own, { git: `#!/bin/sh\n${trap()}\n` });
    chmodSync(join(own, "git"), 0o755);
    expect(baseZone("", { PATH: `${own}::.:${process.env["PATH"] ?? ""}` })).toBe("base");
    expect(baseZone("", { PATH: own })).toMatch(/^git is not installed/);
    expect(existsSync(canary)).toBe(false);
  });

  test.each<[string, () => Env]>([
    ["GIT_DIR", () => ({ GIT_DIR: join(work, "dns") })],
    ["GIT_OBJECT_DIRECTORY", () => ({ GIT_OBJECT_DIRECTORY: "/nonexistent" })],
    ["GIT_WORK_TREE and GIT_PREFIX", () => ({ GIT_WORK_TREE: "/", GIT_PREFIX: "dns/" })],
    [
      "GIT_CONFIG_COUNT",
      () => ({ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.fsmonitor", GIT_CONFIG_VALUE_0: trap() }),
    ],
    ["GIT_CONFIG_PARAMETERS", () => ({ GIT_CONFIG_PARAMETERS: `'alias.ls-tree=!${trap()}'` })],
    ["GIT_CONFIG_GLOBAL", () => ({ GIT_CONFIG_GLOBAL: join(work, "dns/config") })],
    ["GIT_EXEC_PATH", () => ({ GIT_EXEC_PATH: join(work, "dns") })],
    ["GIT_SSH_COMMAND and GIT_ASKPASS", () => ({ GIT_SSH_COMMAND: trap(), GIT_ASKPASS: trap() })],
    ["GIT_ALLOW_PROTOCOL", () => ({ GIT_ALLOW_PROTOCOL: "ext" })],
    ["GIT_TRACE", () => ({ GIT_TRACE: canary, GIT_TRACE2: canary })],
    ["GIT_NAMESPACE", () => ({ GIT_NAMESPACE: "x" })],
    ["HOME in the checkout", () => ({ HOME: join(work, "home") })],
  ])("%s of the environment redirects nothing", (_, env) => {
    embed(join(work, "dns"));
    write(join(work, "home"), {
      ".gitconfig": `[alias]\n\tls-tree = "!${trap()}"\n[core]\n\tfsmonitor = "${trap()}"\n`,
    });
    expect(baseZone("", env())).toBe("base");
    expect(existsSync(canary)).toBe(false);
  });

  test("a replaced object does not stand in for the base", () => {
    git(work, "replace", base, head);
    expect(git(work, "show", `${base}:dns/x.zone`)).toBe("head");
    expect(baseZone("")).toBe("base");
  });
});

describe("a name is a directory or a commit, never one for the other", () => {
  test.each<[string, string, string | null, RegExp]>([
    ["a directory called like the base commit", "%base", null, /^base$/],
    ["the same, named", "%base", "%base", /^base$/],
    ["a directory called like the fetched branch", "origin/main", null, /^base$/],
    [
      "the same, named",
      "origin/main",
      "origin/main",
      /directory and may also be a git ref; write \.\/origin\/main .* or refs\/remotes\/origin\/main/,
    ],
    ["the branch by its full name", "refs/remotes/origin/main", "refs/remotes/origin/main", /^base$/],
    ["the directory by its path", "origin/main", "./origin/main", /^planted$/],
    [
      "a branch of the remote that was not fetched",
      "origin/none",
      "origin/none",
      /directory and may also be a git ref/,
    ],
    ["HEAD", "HEAD", "HEAD", /directory and may also be a git ref/],
    ["a short hash", "%short", "%short", /directory and may also be a git ref/],
    ["a directory and nothing else", "old-zones", "old-zones", /^planted$/],
    ["neither", "old-zones", "none", /^none is neither a directory nor a commit that this checkout holds$/],
    ["a path that is not there", "old-zones", "./none", /^\.\/none: no such directory$/],
    ["a commit that is not there", "f".repeat(40), "f".repeat(40), /^f{40} is neither a directory nor a commit/],
    ["an option", "--upload-pack=x", "--upload-pack=y", /is neither a directory nor a commit/],
    ["a file", "old-zones", "top.zone", /^top\.zone is a file/],
  ])("%s", (_, planted, name, expected) => {
    const real = (text: string): string => text.replace("%base", base).replace("%short", base.slice(0, 9));
    write(join(work, real(planted)), { "dns/x.zone": "planted" });
    expect(baseZone("", {}, name === null ? null : real(name))).toMatch(expected);
  });

  test("without git or with a planted repository a plain name is refused, a path is not", () => {
    write(join(work, "old-zones"), { "dns/x.zone": "planted" });
    const without = { PATH: "/nonexistent" };
    expect([baseZone("", without, "old-zones"), baseZone("", without, "./old-zones")]).toEqual([
      expect.stringMatching(/^git is not installed/),
      "planted",
    ]);
    renameSync(join(work, ".git"), join(work, "moved"));
    expect(baseZone("", {}, "old-zones")).toBe("planted");
    symlinkSync("moved", join(work, ".git"));
    expect(baseZone("", {}, "old-zones")).toMatch(/is not used: it is a link/);
  });
});

test("a linked work tree and a submodule are repositories", () => {
  const other = join(L.dir, "linked");
  git(work, "worktree", "add", "-q", "--detach", other, head);
  const linked = stateOf("origin/main", [], { ...at(other), directory: other });
  expect(linked.ok ? linked.value.files.read("dns/x.zone") : linked.error).toBe("base");
  git(work, "submodule", "add", "-q", `file://${L.origin}`, "sub");
  const sub = join(work, "sub");
  const own = { ...at(sub), env: { PATH: process.env["PATH"] } };
  const state = stateOf("origin/main", [], own);
  expect(state.ok ? state.value.files.read("dns/x.zone") : state.error).toBe("base");
});

test("a token in git's words is not shown", () => {
  const said = "fatal: unable to access 'https://x:ghs_secret@github.test/a/': could not resolve host\n";
  const lost = "fatal: could not fetch 1 from promisor remote\n";
  const reason = "unable to access 'https://github.test/a/': could not resolve host";
  expect(failureOf("fetch", 128, said, ".")).toEqual({ code: "remote-away", reason });
  expect(failureOf("cat-file", 128, said + lost, ".")).toEqual({ code: "remote-away", reason });
  expect(failureOf("x", 128, said, ".")).toEqual({ code: "failed", command: "x", status: 128, reason });
});
