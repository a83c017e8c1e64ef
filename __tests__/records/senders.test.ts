import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { launched } from "../launcher.ts";
import { cli } from "../run.ts";
import { BASE, finish, tree, type Compared, type Tree } from "./world.ts";

/** 203.0.113.0/24 has no reverse names here; the reverse zone answers NXDOMAIN. */
const ZONES: Tree = {
  ...BASE,
  "113.0.203.in-addr.arpa.zone": `$ORIGIN 113.0.203.in-addr.arpa.
$TTL 3600
@ IN SOA ns.out.example. hostmaster.out.example. 1 7200 900 1209600 300
@ IN NS ns.out.example.
`,
};
const CONFIG = "blocklists: { profile: none }\n";
const OLD = "ex.example 203.0.113.1\n";

/** A repository with its lists in it: the base is committed, the head is the work tree. */
async function repository(base: Tree, head: Tree, more: readonly string[] = []): Promise<Compared> {
  const dir = tree({ ...ZONES, ...base });
  const git = (...args: readonly string[]): void => {
    const who = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
    launched("git", [...who, ...args], { cwd: dir });
  };
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "base");
  for (const [path, text] of Object.entries(head)) writeFileSync(join(dir, path), text);
  const dns = ["--dns", `zones:${tree(ZONES)}`];
  return finish(
    await cli(["check", "--config", "mailworthy.yml", "--base", "HEAD", ...dns, "--json", ...more], { cwd: dir }),
  );
}

const about = (compared: Compared, id: string): readonly string[] =>
  compared.report.findings.filter((f) => f.id === id).map((f) => `${f.subject} ${f.change ?? "-"}`);

describe("a change of the senders list itself", () => {
  test("an address that was there before persists, one that is added is introduced", async () => {
    const base = { "senders.txt": OLD, "mailworthy.yml": CONFIG };
    const ran = await repository(base, { "senders.txt": "ex.example 203.0.113.1 203.0.113.2\n" });
    expect(about(ran, "ptr/missing")).toEqual(["203.0.113.2 introduced", "203.0.113.1 persisting"]);
    expect(ran.code).toBe(1);
  });

  test("the same in the configuration file", async () => {
    const config = (ips: string): string => `${CONFIG}senders:\n  - { domain: ex.example, ips: [${ips}] }\n`;
    const base = { "mailworthy.yml": config("203.0.113.1") };
    const ran = await repository(base, { "mailworthy.yml": config("203.0.113.1, 203.0.113.2") });
    expect(about(ran, "ptr/missing")).toEqual(["203.0.113.2 introduced", "203.0.113.1 persisting"]);
  });

  test("a list that is only moved or commented changes nothing", async () => {
    const base = { "senders.txt": OLD, "mailworthy.yml": CONFIG };
    const ran = await repository(base, { "senders.txt": `# our sender\n\n${OLD}` });
    expect([ran.changes, ran.code]).toEqual([[], 0]);
  });

  test("the change that adds the list does not go red for what stood before", async () => {
    const ran = await repository({ "mailworthy.yml": CONFIG }, { "senders.txt": OLD });
    expect(about(ran, "ptr/missing")).toEqual(["203.0.113.1 persisting"]);
    expect(ran.code).toBe(0);
  });

  test("a base list that cannot be read is taken as it is now", async () => {
    const base = { "senders.txt": "ex.example 203.0.113.999\n", "mailworthy.yml": CONFIG };
    const ran = await repository(base, { "senders.txt": OLD });
    expect([about(ran, "ptr/missing"), ran.code]).toEqual([["203.0.113.1 persisting"], 0]);
  });

  test("a shard keeps its senders when another one is put before them", async () => {
    const list = "ex.example 203.0.113.1\nsub.ex.example 203.0.113.3\n";
    const base = { "senders.txt": list, "mailworthy.yml": CONFIG };
    const head = { "senders.txt": `host.ex.example\n${list}` };
    const ran = await repository(base, head, ["--shard", "1/2"]);
    expect(about(ran, "ptr/missing")).toEqual(["203.0.113.3 persisting"]);
  });

  test("a deleted record in a repository of git: the line in the work tree", async () => {
    const base = { "senders.txt": "ex.example\n", "mailworthy.yml": CONFIG };
    const ran = await repository(base, { "inc/sub.inc": BASE["inc/sub.inc"]?.replace(/^sub IN MX.*\n/, "") ?? "" });
    expect(ran.changes).toEqual(["mx/removed warning introduced sub.ex.example inc/sub.inc:1:1"]);
    expect(ran.code).toBe(0);
  });
});
