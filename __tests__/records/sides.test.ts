import { describe, expect, test } from "@jest/globals";
import { absolute, BASE, compared, edit, KEY, SENDERS, ZONE, type Compared, type Tree } from "./world.ts";

const FROM_LIST = ["--senders", "senders.txt"];
const BROKEN = edit((t) => `${t}x IN A 1.2.3\n`);
const without = (start: string): Tree =>
  edit((t) =>
    t
      .split("\n")
      .filter((line) => !line.startsWith(start))
      .join("\n"),
  );
const open = (report: Compared["report"], category: string): readonly string[] => [
  ...new Set(report.notChecked.filter((n) => n.check.startsWith(category)).map((n) => `${n.check} ${n.subject}`)),
];

describe("what one side cannot tell", () => {
  test("a base that is not evaluated: nothing is introduced", async () => {
    const { changes, code } = await compared({ base: BROKEN, head: without("@ IN MX"), more: FROM_LIST });
    expect(changes.filter((c) => c.includes(" introduced "))).toEqual([]);
    expect(code).toBe(0);
  });

  test("a fault of the head, and a base that is not evaluated: indeterminate", async () => {
    const head = edit((t) => t.replace("MX 10 mail", "MX 10 mial").replace("p=reject", "p=rejekt"));
    const { changes, code } = await compared({ base: BROKEN, head, more: FROM_LIST });
    expect(changes).toEqual([
      "dmarc/policy error indeterminate ex.example ex.example.zone:11:1",
      "mx/target-missing error indeterminate ex.example ex.example.zone:5:1",
    ]);
    expect(code).toBe(0);
  });

  test("records that move to a delegated zone: not checked, and no finding", async () => {
    const head = edit((t) => t.replace("$INCLUDE inc/sub.inc", "sub IN NS ns.out.example."));
    const { changes, report } = await compared({ head, more: FROM_LIST });
    expect(changes).toEqual([]);
    expect(open(report, "mx/removed")).toEqual(["mx/removed sub.ex.example"]);
    expect(report.notChecked.find((n) => n.check === "mx/removed")?.detail).toContain("sub.ex.example is delegated");
  });

  test("a zone that leaves the repository: not checked", async () => {
    const head = Object.fromEntries(Object.entries(BASE).filter(([path]) => path !== ZONE));
    const { changes, report } = await compared({ head, more: FROM_LIST });
    expect(changes).toEqual([]);
    expect(open(report, "dkim/removed")).toEqual(["dkim/removed ex.example"]);
  });

  test("an exchange that nobody answers for: not checked, never missing", async () => {
    const head = edit((t) => t.replace("MX 10 mail", "MX 10 mx.refused.test."));
    const { changes, report } = await compared({ head, more: FROM_LIST });
    expect(changes).toEqual([]);
    expect(open(report, "mx/target-missing")).toContain("mx/target-missing ex.example");
  });

  test("without a selector nothing is said about DKIM", async () => {
    const { [ZONE]: zone = "", ...rest } = BASE;
    const { report } = await absolute({ ...rest, [ZONE]: zone.replace(/^.*_domainkey.*\n/gm, "") });
    expect(report.findings.filter((f) => f.id.startsWith("dkim/"))).toEqual([]);
    expect(open(report, "dkim/")).toEqual([]);
  });
});

test("more selectors than are asked: told", async () => {
  const keys = Array.from({ length: 120 }, (_, i) => `x${i}._domainkey IN TXT "${KEY}"\n`).join("");
  const { report, changes } = await absolute({ ...BASE, [ZONE]: `${BASE[ZONE] ?? ""}${keys}` });
  expect(changes).toEqual([]);
  expect(open(report, "dkim/weak-key")).toEqual(["dkim/weak-key ex.example"]);
});

const plain = (text: string): Tree => ({ ...BASE, [ZONE]: `${BASE[ZONE] ?? ""}${text}` });
const RSA: Readonly<Record<number, string>> = {
  512: "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAM9oyN7UyogiY9cDKQ8/TbEpifgVmcoyq3YBwBG6ZMV+JHKQL16QmCPidOFwHWoLKz0bK7al5wtTJT5vKxVUgiUCAwEAAQ==",
  1024: "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB",
};

/** One state on its own: files, senders, what is found. */
const STATES: readonly (readonly [string, Tree, string, readonly string[]])[] = [
  ["nothing wrong", BASE, SENDERS, []],
  [
    "weak key",
    plain(`w._domainkey IN TXT "v=DKIM1; p=${RSA[512] ?? ""}"\n`),
    SENDERS,
    ["dkim/weak-key error - ex.example ex.example.zone:19:1"],
  ],
  [
    "short key",
    plain(`w._domainkey IN TXT "v=DKIM1; p=${RSA[1024] ?? ""}"\n`),
    SENDERS,
    ["dkim/short-key info - ex.example ex.example.zone:19:1"],
  ],
  [
    "a key that only allows SHA-1",
    plain(`w._domainkey IN TXT "${KEY}; h=sha1"\n`),
    SENDERS,
    ["dkim/hash error - ex.example ex.example.zone:19:1"],
  ],
  [
    "a key for something else",
    plain(`w._domainkey IN TXT "${KEY}; s=other"\n`),
    SENDERS,
    ["dkim/service error - ex.example ex.example.zone:19:1"],
  ],
  [
    "a key under test",
    plain(`w._domainkey IN TXT "${KEY}; t=y"\n`),
    SENDERS,
    ["dkim/testing info - ex.example ex.example.zone:19:1"],
  ],
  [
    "a key in two records",
    plain(
      `w._domainkey IN TXT "v=DKIM1; p=${(RSA[1024] ?? "").slice(0, 100)}"\nw._domainkey IN TXT "${(RSA[1024] ?? "").slice(100)}"\n`,
    ),
    SENDERS,
    ["dkim/broken-key error - ex.example ex.example.zone:19:1"],
  ],
  ["an old key, revoked", plain('w._domainkey IN TXT "v=DKIM1; p="\n'), SENDERS, []],
  [
    "a key in use, revoked",
    plain('w._domainkey IN TXT "v=DKIM1; p="\n'),
    "ex.example dkim=w\n",
    ["dkim/revoked error - ex.example ex.example.zone:19:1"],
  ],
  ["a key in use, missing", BASE, "ex.example dkim=s1,nowhere\n", ["dkim/missing error - ex.example senders.txt:1:1"]],
  ["a sender without MX", BASE, "mail.ex.example 192.0.2.10\n", ["mx/none info - mail.ex.example senders.txt:1:1"]],
  [
    "a bulk sender without MX",
    BASE,
    "host.ex.example 192.0.2.20 volume=bulk\n",
    ["mx/none warning - host.ex.example senders.txt:1:1"],
  ],
  [
    "a sender with a null MX",
    edit((t) => t.replace("MX 10 mail", "MX 0 .")),
    "ex.example 192.0.2.10\n",
    ["mx/null-of-sender error - ex.example ex.example.zone:5:1"],
  ],
  [
    "bulk without DMARC",
    edit((t) => t.replace(/^_dmarc IN.*\n/m, "; gone\n")),
    "ex.example 192.0.2.10 volume=bulk\n",
    ["dmarc/missing error - ex.example senders.txt:1:1"],
  ],
  [
    "an unknown DMARC tag, a report address that is none",
    edit((t) => t.replace("p=reject", "p=reject; polcy=x; rua=ex.example")),
    "ex.example\n",
    [
      "dmarc/report-uri warning - ex.example ex.example.zone:11:1",
      "dmarc/unknown-tag warning - ex.example ex.example.zone:11:1",
    ],
  ],
  [
    "a DMARC tag without =",
    edit((t) => t.replace("p=reject", "p=reject; sp")),
    "ex.example\n",
    ["dmarc/syntax error - ex.example ex.example.zone:11:1"],
  ],
  ["MAIL FROM elsewhere, a key of its own", BASE, "ex.example mail-from=out.example\n", []],
  [
    "MAIL FROM elsewhere, no key that works",
    BASE,
    "ex.example mail-from=out.example dkim=nowhere\n",
    ["dkim/missing error - ex.example senders.txt:1:1", "dmarc/alignment warning - ex.example ex.example.zone:11:1"],
  ],
];

describe("one state", () => {
  test.each(STATES)("%s", async (_, files, senders, expected) => {
    const { changes } = await absolute(files, senders);
    expect(changes.filter((c) => !c.startsWith("spf/"))).toEqual(expected);
  });
});
