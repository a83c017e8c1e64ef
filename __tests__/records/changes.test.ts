import { describe, expect, test } from "@jest/globals";
import { BASE, compared, edit, KEY, ZONE, type Tree } from "./world.ts";

const add = (line: string): Tree => edit((t) => `${t}${line}\n`);
const swap = (from: string, to: string): Tree => edit((t) => t.replace(from, to));
const drop = (start: string): Tree =>
  edit((t) =>
    t
      .split("\n")
      .filter((line) => !line.startsWith(start))
      .join("\n"),
  );

/** What a change does, and exactly which lines it is told at. */
const TABLE: readonly (readonly [string, Tree, readonly string[]])[] = [
  [
    "a second MX that is dead while the first lives",
    edit((t) => `${t}@ IN MX 20 dead\n`),
    ["mx/target-missing warning introduced ex.example ex.example.zone:19:1"],
  ],
  ["nothing", BASE, []],
  ["MX deleted", drop("@ IN MX"), ["mx/removed error introduced ex.example ex.example.zone:5:1"]],
  ["MX replaced by a null MX", swap("MX 10 mail", "MX 0 ."), []],
  [
    "MX target mistyped",
    swap("MX 10 mail", "MX 10 mial"),
    ["mx/target-missing error introduced ex.example ex.example.zone:5:1"],
  ],
  [
    "MX to a CNAME",
    swap("MX 10 mail", "MX 10 alias.out.example."),
    ["mx/target-is-cname warning introduced ex.example ex.example.zone:5:1"],
  ],
  [
    "MX to an address",
    swap("MX 10 mail", "MX 10 192.0.2.10"),
    ["mx/target-missing error introduced ex.example ex.example.zone:5:1"],
  ],
  [
    "null MX beside others",
    add("@ IN MX 0 ."),
    ["mx/null-beside-others error introduced ex.example ex.example.zone:19:1"],
  ],
  [
    "the MX target's address deleted",
    drop("mail IN A"),
    [
      "helo/not-resolving error introduced mail.ex.example ex.example.zone:8:1",
      "mx/target-missing error introduced ex.example ex.example.zone:8:1",
      "mx/target-missing error introduced news.w.ex.example ex.example.zone:8:1",
      "mx/target-missing error introduced sub.ex.example ex.example.zone:8:1",
      "ptr/not-confirmed error introduced 192.0.2.10 ex.example.zone:8:1",
    ],
  ],
  [
    "second SPF",
    add('@ IN TXT "v=spf1 mx -all"'),
    ["spf/multiple-records error introduced ex.example ex.example.zone:19:1"],
  ],
  ["SPF deleted", drop('@ IN TXT "v=spf1'), ["spf/missing error introduced ex.example ex.example.zone:7:1"]],
  [
    "SPF of a host below deleted",
    drop("host IN TXT"),
    ["spf/removed warning introduced host.ex.example ex.example.zone:17:1"],
  ],
  ["DKIM key deleted", drop("s1._domainkey"), ["dkim/removed error introduced ex.example ex.example.zone:9:1"]],
  ["DKIM CNAME deleted", drop("k2._domainkey"), ["dkim/removed error introduced ex.example ex.example.zone:10:1"]],
  [
    "DKIM CNAME to nowhere",
    swap("k2.dkim.out", "k3.dkim.out"),
    ["dkim/target-missing warning introduced ex.example ex.example.zone:10:1"],
  ],
  [
    "DKIM key revoked",
    swap(KEY, "v=DKIM1; k=ed25519; p="),
    ["dkim/revoked error introduced ex.example ex.example.zone:9:1"],
  ],
  ["DKIM key cut", swap(KEY, KEY.slice(0, -8)), ["dkim/broken-key error introduced ex.example ex.example.zone:9:1"]],
  [
    "second DKIM key",
    add(`s1._domainkey IN TXT "${KEY} "`),
    ["dkim/multiple-keys error introduced ex.example ex.example.zone:19:1"],
  ],
  ["new DKIM key", add(`s9._domainkey IN TXT "${KEY}"`), []],
  ["SPF softened", swap("-all", "~all"), ["spf/weakened warning introduced ex.example ex.example.zone:7:1"]],
  ["a policy beside the keys is no key", add('_adsp._domainkey IN TXT "dkim=unknown"'), []],
  ["DMARC deleted", drop("_dmarc IN"), ["dmarc/removed error introduced ex.example ex.example.zone:11:1"]],
  ["DMARC weakened", swap("p=reject", "p=none"), ["dmarc/weakened warning introduced ex.example ex.example.zone:11:1"]],
  ["DMARC tightened", swap("p=reject", "p=reject; sp=reject; adkim=s"), []],
  [
    "DMARC with pct",
    swap("p=reject", "p=reject; pct=50"),
    ["dmarc/removed-tag info introduced ex.example ex.example.zone:11:1"],
  ],
  ["DMARC mistyped", swap("p=reject", "p=rejekt"), ["dmarc/policy error introduced ex.example ex.example.zone:11:1"]],
  [
    "second DMARC",
    add('_dmarc IN TXT "v=DMARC1; p=none"'),
    ["dmarc/multiple-records error introduced ex.example ex.example.zone:19:1"],
  ],
  [
    "DMARC reports to a stranger",
    swap("p=reject", "p=reject; rua=mailto:a@mail.out.example"),
    ["dmarc/report-not-authorized warning introduced ex.example ex.example.zone:11:1"],
  ],
  ["DMARC reports to one who agreed", swap("p=reject", "p=reject; rua=mailto:a@agreeing.out.example"), []],
  [
    "return path deleted",
    drop("em1234"),
    ["zone/name-deleted error introduced em1234.ex.example ex.example.zone:12:1"],
  ],
  [
    "delegation over a sender",
    add("sub IN NS ns.out.example."),
    ["zone/delegation-hides-mail error introduced ex.example ex.example.zone:19:1"],
  ],
  ["delegation over names without mail", add("shop IN NS ns.out.example."), []],
  [
    "wildcard shadowed by a new sibling",
    add("news.w IN A 192.0.2.30"),
    [
      "spf/missing error introduced news.w.ex.example ex.example.zone:19:1",
      "zone/record-shadowed error introduced news.w.ex.example ex.example.zone:19:1",
      "zone/record-shadowed error introduced news.w.ex.example ex.example.zone:19:1",
    ],
  ],
  [
    "wildcard shadowed by a name below",
    add("a.b.news.w IN A 192.0.2.30"),
    [
      "spf/missing error introduced news.w.ex.example ex.example.zone:19:1",
      "zone/record-shadowed error introduced news.w.ex.example ex.example.zone:19:1",
      "zone/record-shadowed error introduced news.w.ex.example ex.example.zone:19:1",
    ],
  ],
  [
    "DNAME above",
    add("w IN DNAME out.example."),
    [
      "mx/no-return-path error introduced news.w.ex.example senders.txt:2:1",
      "spf/missing error introduced news.w.ex.example ex.example.zone:14:1",
      "zone/record-shadowed error introduced ex.example ex.example.zone:19:1",
    ],
  ],
  [
    "CNAME beside MX",
    add("sub IN CNAME mail.out.example."),
    ["zone/cname-beside-others error introduced ex.example ex.example.zone:19:1"],
  ],
  [
    "$INCLUDE dropped",
    drop("$INCLUDE"),
    [
      "mx/removed error introduced sub.ex.example ex.example.zone:17:1",
      "spf/missing error introduced sub.ex.example ex.example.zone:17:1",
    ],
  ],
  [
    "$INCLUDE dropped and its file deleted",
    { [ZONE]: drop("$INCLUDE")[ZONE] ?? "", "2.0.192.in-addr.arpa.zone": BASE["2.0.192.in-addr.arpa.zone"] ?? "" },
    [
      "mx/removed error introduced sub.ex.example ex.example.zone:17:1",
      "spf/missing error introduced sub.ex.example ex.example.zone:17:1",
    ],
  ],
  [
    "final dot missing in an MX",
    swap("MX 10 mail", "MX 10 mail.ex.example"),
    [
      "mx/target-missing error introduced ex.example ex.example.zone:5:1",
      "zone/missing-final-dot warning introduced ex.example ex.example.zone:5:1",
    ],
  ],
  [
    "final dot missing in a key's name",
    swap("s1._domainkey", "s1._domainkey.ex.example"),
    [
      "dkim/removed error introduced ex.example ex.example.zone:9:1",
      "zone/missing-final-dot warning introduced ex.example ex.example.zone:9:1",
    ],
  ],
  [
    "PTR deleted",
    edit((t) => t.replace(/^10 .*\n/m, ""), "2.0.192.in-addr.arpa.zone"),
    ["ptr/missing error introduced 192.0.2.10 2.0.192.in-addr.arpa.zone:5:1"],
  ],
  [
    "PTR without its final dot",
    edit((t) => t.replace("mail.ex.example.", "mail.ex.example"), "2.0.192.in-addr.arpa.zone"),
    [
      "ptr/not-confirmed error introduced 192.0.2.10 2.0.192.in-addr.arpa.zone:5:1",
      "zone/missing-final-dot warning introduced 2.0.192.in-addr.arpa 2.0.192.in-addr.arpa.zone:5:1",
    ],
  ],
  [
    "TTL, order, comments, spelling",
    edit(
      (t) =>
        `; reformatted\n${t
          .replace("3600", "600")
          .replace(/^(@ IN MX.*\n)(@.*\n)/m, "$2$1")
          .replace("s1._domainkey IN TXT", "S1._DomainKey.ex.example. 60 TXT")}`,
    ),
    [],
  ],
];

describe("changes of mail records", () => {
  test.each(TABLE)("%s", async (_, head, expected) => {
    const { changes } = await compared({ head, more: ["--senders", "senders.txt"] });
    expect(changes).toEqual(expected);
  });
});

/** Silence about what follows from a fault holds only where the fault is told as loudly. */
describe("what another rule would have told", () => {
  const AUTHORIZED = ["spf/sender-not-authorized error introduced 192.0.2.10 ex.example.zone:7:1"];
  const MISSING = (severity: string): string => `spf/missing ${severity} introduced ex.example ex.example.zone:7:1`;
  test.each<readonly [string, readonly string[]]>([
    ["{ spf/missing: off }", AUTHORIZED],
    ["{ spf/missing: info }", [MISSING("info"), ...AUTHORIZED]],
    ["{ spf/missing: warning }", [MISSING("warning"), ...AUTHORIZED]],
    ["{ spf/missing: error }", [MISSING("error")]],
    ["{ spf/multiple-records: off }", [MISSING("error")]],
  ])("%s", async (rules, expected) => {
    const head = drop('@ IN TXT "v=spf1');
    const { changes } = await compared({ head, rules, more: ["--senders", "senders.txt"] });
    expect(changes).toEqual(expected);
  });
});
