import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startServer, type RunningServer } from "../../src/dns/server.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { ip } from "../ips.ts";
import { cli } from "../run.ts";
import { n } from "../names.ts";

const V6 = "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2";
/** ::FFFF:7F00:2, the test entry of IPv6 halves (RFC 5782 §5). */
const TEST_V6 = "2.0.0.0.0.0.f.7.f.f.f.f.";

/** The lists of the profile that anybody may ask, all sound; these entries beside their test entries. */
const ENTRIES: Readonly<Record<string, string>> = {
  "10.113.0.203.zen.spamhaus.org": "127.0.0.2",
  "10.113.0.203.bl.spamcop.net": "127.0.0.2",
  "10.113.0.203.rep.mailspike.net": "127.0.0.12",
  "11.113.0.203.zen.spamhaus.org": "127.0.0.11",
  "12.113.0.203.bl.spamcop.net": "127.0.0.2",
  "14.113.0.203.zen.spamhaus.org": "127.0.0.4",
  "14.113.0.203.bl.spamcop.net": "127.0.0.2",
  "14.113.0.203.psbl.surriel.com": "127.0.0.2",
  "14.113.0.203.rep.mailspike.net": "127.0.0.12",
  [`${V6}.zen.spamhaus.org`]: "127.0.0.3",
  "example.com.dbl.spamhaus.org": "127.0.1.2",
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
    const address =
      ENTRIES[name] ?? (name.startsWith("2.0.0.127.") || name.startsWith(TEST_V6) ? "127.0.0.2" : undefined);
    const target = NAMES[name];
    const data: Rdata | null =
      code === 1 && address !== undefined
        ? { type: "A", address: ip(address) }
        : code === 12 && target !== undefined
          ? { type: "PTR", target: n(target) }
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

describe("a listed subject, as a mail admin needs it after a bounce: one screen of 24 lines and 100 columns", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    [
      "one list",
      ["203.0.113.12"],
      ["reports of users and hits of spam traps", "goes away by itself 24 hours after what it saw last", "SNDS"],
      ["利用者の報告とスパムトラップへの送信", "24時間で自動的に解除されるため、申請は不要です", "SNDS"],
    ],
    [
      "three lists and a bad reputation",
      ["203.0.113.14"],
      [
        "XBL: compromised machine",
        "Spamhaus ZEN (high impact): ask for removal yourself at https://check.spamhaus.org/ (free; clean the machine first)",
        "PSBL (medium impact): anybody may ask for removal at https://psbl.org/remove (free)",
        "dig +short A 14.113.0.203.zen.spamhaus.org.",
        "rep.mailspike.net POOR L3: bad",
        "Postmaster Tools",
        "Talos Reputation Center",
      ],
      ["XBL：侵害されたマシン", "Spamhaus ZEN（影響：大）", "誰でも解除を申請できます（無料）", "L3：悪い"],
    ],
    [
      "an IPv6 address",
      ["2001:db8::10"],
      [
        "SBL CSS: low-reputation or snowshoe sender",
        "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org.",
        "Not asked, as they hold nothing of that kind (1 IPv6 address): bl.spamcop.net, psbl.surriel.com and 4 more",
      ],
      ["SBL CSS：評判の低い送信元"],
    ],
    [
      "a domain",
      ["example.com"],
      ["low-reputation domain", "Gmail: Postmaster Tools"],
      ["評判の低いドメイン", "Gmailは Postmaster Tools"],
    ],
    [
      "a network that should not send: nothing was seen, so nothing is to be stopped",
      ["203.0.113.11"],
      ["PBL, entered by Spamhaus", "Nothing bad was seen", "have it taken out at https://check.spamhaus.org/"],
      ["PBL（Spamhausが登録）", "問題のあるメールが見つかったわけではありません"],
    ],
    [
      "by the network's owner",
      ["203.0.113.10"],
      ["removal is for the network's owner to ask at https://check.spamhaus.org/, so write to your hoster."],
      ["ホスティング会社に連絡してください"],
    ],
    [
      "beside a list that wants a key",
      ["203.0.113.12", "--list", "bl.spamcop.net", "--list", "combined.mail.abusix.zone"],
      ["get a key at https://app.abusix.com/", "MAILWORTHY_ABUSIX_KEY", "1 of 2 pairs of list and subject not checked"],
      ["https://app.abusix.com/ で鍵を取得し"],
    ],
    [
      "on no list: the receiver's own page tells why",
      ["203.0.113.77"],
      ["Clean on 8 lists of 8 that answered (1 subject)", "SNDS", "https://postmaster.google.com/"],
      ["応答のあったブラックリスト8件のうち8件", "SNDS"],
    ],
  ];
  test.each(
    cases.flatMap(([what, args, en, ja]) => [[what, "en", args, en] as const, [what, "ja", args, ja] as const]),
  )("%s (%s)", async (_what, lang, args, told) => {
    const text = await run(...args, "--lang", lang);
    const lines = text.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    const flat = text.replace(/\s+/g, lang === "en" ? " " : "");
    const wanted = lang === "en" ? told : told.map((part) => part.replace(/\s+/g, ""));
    for (const part of wanted) expect(flat).toContain(part);
    if (lang === "ja") expect(text).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{3,} [a-z]{2,}/);
  });

  test("a domain at a list of addresses is not asked, and nothing is called clean", async () => {
    const text = await run("example.com", "--list", "zen.spamhaus.org");
    expect(text).toContain("nothing of that kind (1 domain): zen.spamhaus.org");
    expect(text).not.toMatch(/^Clean/m);
    const out = JSON.parse(await run("example.com", "--list", "zen.spamhaus.org", "--json")) as Out;
    expect(out.rows.map((row) => row.verdict)).toEqual(["not-checked"]);
  });

  test.each(["10.0.0.5", "192.168.1.1", "100.64.0.9", "fd00::1", "fe80::1", "::ffff:10.0.0.5"])(
    "%s: no list of the world holds a private address, so none says that it is clean",
    async (address) => {
      const text = await run(address, "--list", "zen.spamhaus.org");
      expect(text).not.toMatch(/^Clean/m);
      const out = JSON.parse(await run(address, "--list", "zen.spamhaus.org", "--json")) as Out;
      expect(out.rows).toEqual([
        expect.objectContaining({ verdict: "not-checked", reason: "the list holds public addresses only" }),
      ]);
    },
  );

  test("a test entry is asked for by hand as ever", async () => {
    const out = JSON.parse(await run("127.0.0.2", "--list", "zen.spamhaus.org", "--json")) as Out;
    expect(out.rows.map((row) => row.verdict)).toEqual(["listed"]);
  });

  test("an address that no list of those can hold counts neither as clean nor as asked", async () => {
    const text = await run("203.0.113.77", "2001:db8::77", "--list", "bl.spamcop.net");
    expect(text).toContain("Clean on 1 list of 1 that answered (1 subject)");
  });
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
