import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startServer, type RunningServer } from "../../src/dns/server.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { cli } from "../run.ts";

/** The lists of the profile that anybody may ask, all sound; these entries beside their test entries. */
const ENTRIES: Readonly<Record<string, string>> = {
  "10.113.0.203.zen.spamhaus.org": "127.0.0.2",
  "10.113.0.203.bl.spamcop.net": "127.0.0.2",
  "10.113.0.203.rep.mailspike.net": "127.0.0.12",
  "11.113.0.203.zen.spamhaus.org": "127.0.0.11",
  "12.113.0.203.bl.spamcop.net": "127.0.0.2",
  "13.113.0.203.zen.spamhaus.org": "127.0.0.3",
  "dbltest.com.dbl.spamhaus.org": "127.0.1.2",
  "test.surbl.org.multi.surbl.org": "127.0.0.8",
  "test.uribl.com.multi.uribl.com": "127.0.0.2",
};
const NAMES: Readonly<Record<string, string>> = {
  "10.113.0.203.in-addr.arpa": "mail.example.com",
  "13.113.0.203.in-addr.arpa": "ik1-123-45678.vs.sakura.ne.jp",
};

let server: RunningServer | null = null;
beforeAll(async () => {
  server = await startServer(({ name, code }) => {
    const address = ENTRIES[name] ?? (name.startsWith("2.0.0.127.") ? "127.0.0.2" : undefined);
    const target = NAMES[name];
    const data: Rdata | null =
      code === 1 && address !== undefined
        ? { type: "A", address }
        : code === 12 && target !== undefined
          ? { type: "PTR", target }
          : null;
    const rcode = data === null ? "NXDOMAIN" : "NOERROR";
    const answers = data === null ? [] : [{ name, ttl: 1, data }];
    return { rcode, authoritative: true, answers, authorities: [] };
  });
});
afterAll(() => server?.close());

const run = async (...args: readonly string[]): Promise<string> => {
  const ran = await cli(["dnsbl", ...args, "--dns", `127.0.0.1:${server?.port ?? 0}`, "--timeout", "30000"]);
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return ran.stdout;
};

test("a listed address, as a mail admin needs it after a bounce: what, why, what to do and the proof, in one screen", async () => {
  const text = await run("203.0.113.10");
  const lines = text.trim().split("\n");
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(200);
  const flat = text.replace(/\s+/g, " ");
  for (const told of [
    "SBL: spam source or spam support",
    "Spamhaus ZEN (high impact; 1 IPv4 address)",
    "removal is for the network's owner to ask at https://check.spamhaus.org/, so write to your hoster",
    "SpamCop (high impact; 1 IPv4 address)",
    "goes away by itself 24 hours after what it saw last",
    "dig +short A 10.113.0.203.zen.spamhaus.org.",
    "rep.mailspike.net POOR",
    "SNDS",
    "Postmaster Tools",
    "Talos Reputation Center",
  ])
    expect(flat).toContain(told);
  // The weightiest list stands first, and what accuses nobody comes behind what does.
  expect(flat.indexOf("Spamhaus ZEN (")).toBeLessThan(flat.indexOf("Clean on"));
});

interface Out {
  readonly rows: readonly { readonly list: string; readonly verdict: string; readonly removal: object }[];
  readonly portals?: readonly { readonly title: string }[];
  readonly drafts?: readonly { readonly to: string; readonly body: string }[];
}

describe("the way out is that of the code", () => {
  test.each<[string, string, object, readonly string[]]>([
    ["203.0.113.10", "zen.spamhaus.org", { who: "hoster", how: "form", cost: "free" }, ["hoster"]],
    ["203.0.113.10", "bl.spamcop.net", { who: "nobody", how: "expires", hours: 24 }, []],
    ["203.0.113.11", "zen.spamhaus.org", { who: "owner", how: "form", url: "https://check.spamhaus.org/" }, ["hoster"]],
    // A rental server of Japan: its hoster asks.
    ["203.0.113.13", "zen.spamhaus.org", { who: "owner", how: "form" }, ["hoster"]],
  ])("%s on %s", async (address, list, removal, letters) => {
    const out = JSON.parse(await run(address, "--list", list, "--json", "--draft", "en")) as Out;
    expect(out.rows[0]?.removal).toMatchObject(removal);
    expect(out.portals?.map((portal) => portal.title)).toContain("SNDS");
    expect(out.drafts?.map((draft) => draft.to)).toEqual(letters);
    expect(out.drafts?.every((draft) => draft.body.includes(list))).toBe(true);
  });

  test("a list that takes no letter is said to take none", async () => {
    const text = await run("203.0.113.12", "--list", "bl.spamcop.net", "--draft");
    expect(text).toContain("No letter: the lists that list it take none");
  });
});
