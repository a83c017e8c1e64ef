import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const ZONE = `$ORIGIN shut.example.
$TTL 3600
@ IN SOA ns hostmaster 1 3600 600 86400 3600
@ IN NS ns
@ IN MX 10 mail
mail IN A 192.0.2.9
ns IN A 192.0.2.53
@ IN TXT "v=spf1 ip4:192.0.2.9 -all"
`;

const REVERSE = `$ORIGIN 113.0.203.in-addr.arpa.
$TTL 3600
@ IN SOA ns.shut.example. hostmaster.shut.example. 1 3600 600 86400 3600
@ IN NS ns.shut.example.
`;

/** What `check` prints for this list over a zone that lets only 192.0.2.9 send. */
async function check(list: string, format: string, ...more: readonly string[]): Promise<string> {
  const dir = temporaryDir("fold");
  writeFileSync(join(dir, "shut.example.zone"), ZONE);
  writeFileSync(join(dir, "113.0.203.in-addr.arpa.zone"), REVERSE);
  writeFileSync(join(dir, "senders.txt"), list);
  writeFileSync(join(dir, "mailworthy.yml"), "blocklists: {profile: none}\n");
  const args = ["check", "--senders", join(dir, "senders.txt"), "--config", join(dir, "mailworthy.yml")];
  const { stdout } = await cli([...args, "--dns", `zones:${dir}`, "--format", format, ...more]);
  return stdout;
}

const BLOCK = "shut.example 203.0.113.8/29\n";
const lines = (text: string, part: string): readonly string[] => text.split("\n").filter((line) => line.includes(part));

test("a block that one fault shuts out is one line wherever people read, and one finding an address in JSON", async () => {
  const text = await check(BLOCK, "text");
  expect(lines(text, "spf/sender-not-authorized")).toHaveLength(1);
  expect(text).toContain("203.0.113.8/29 may not send as shut.example (SPF: fail; -all matches first)");
  expect(text).toContain("add ip4:203.0.113.8/29 to the SPF record of shut.example");
  const markdown = await check(BLOCK, "markdown");
  const rows = lines(markdown, "[why]").filter((line) => line.includes("spf/sender-not-authorized"));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(
    /^\| ❌ \| \*\*203\.0\.113\.8\/29 may not send as shut\.example[^|]*Publish `v=spf1 ip4:203\.0\.113\.8\/29 /,
  );
  expect(rows[0]).not.toContain("The same for");
  const github = await check(BLOCK, "github");
  expect(lines(github, "title=spf/sender-not-authorized::203.0.113.8/29 may not send")).toHaveLength(1);
  const html = await check(BLOCK, "html");
  expect(html.match(/<code>spf\/sender-not-authorized<\/code>/g)).toHaveLength(1);
  expect(html).toContain("<span>203.0.113.8/29</span>");
  const { findings } = JSON.parse(await check(BLOCK, "json")) as { findings: { id: string; subject: string }[] };
  const subjects = findings.filter((f) => f.id === "spf/sender-not-authorized").map((f) => f.subject);
  expect(new Set(subjects)).toEqual(new Set([8, 9, 10, 11, 12, 13, 14, 15].map((n) => `203.0.113.${n}`)));
});

test("the folded line is there in Japanese too", async () => {
  expect(await check(BLOCK, "text", "--lang", "ja")).toContain("203.0.113.8/29");
});

test("addresses that are no block are told by their ends; a gap, another family or another sender stays apart", async () => {
  const list = "shut.example 203.0.113.9 203.0.113.10 203.0.113.11 203.0.113.20 2001:db8::1 2001:db8::2\n";
  const told = lines(await check(list, "text"), "may not send as").map((line) => line.trim().split(" ")[0]);
  expect(told).toEqual(["2001:db8::1–2001:db8::2", "203.0.113.20", "203.0.113.9–203.0.113.11"]);
});

test("a reverse name is each address's own: eight that lack one are told one by one", async () => {
  expect(lines(await check(BLOCK, "text"), "ptr/missing")).toHaveLength(8);
});
