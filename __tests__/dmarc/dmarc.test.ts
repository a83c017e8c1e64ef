import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { discover, treeWalk } from "../../src/mail/dmarc/discover.ts";
import { evaluateDmarc, type Identifier } from "../../src/mail/dmarc/evaluate.ts";
import { isDmarcRecord, parseDmarc } from "../../src/mail/dmarc/record.ts";
import { anyText } from "../letters.ts";
import { tableDns } from "../message/dns.ts";
import { n } from "../names.ts";

type Table = Readonly<Record<string, readonly string[] | "timeout">>;

/** `"mail.example.com": "p=none"` stands for the record at _dmarc.mail.example.com. */
function records(short: Readonly<Record<string, string>>): Table {
  return Object.fromEntries(
    Object.entries(short).map(([name, value]) => [
      `_dmarc.${name} TXT`,
      value === "timeout" ? "timeout" : value.split(" + ").map((v) => `v=DMARC1; ${v}`),
    ]),
  );
}

test.each([
  ["v=DMARC1", true],
  ["v=DMARC1;p=none", true],
  ["v = DMARC1 ; p=none", true],
  ["v=dmarc1; p=none", false],
  ["v=DMARC12; p=none", false],
  ["p=none; v=DMARC1", false],
  [" v=DMARC1; p=none", false],
])("%s is a record: %s", (text, expected) => expect(isDmarcRecord(text)).toBe(expected));

test.each([
  ["p=none; rua=mailto:a@b.example", "none", []],
  ["p=quarantine;", "quarantine", []],
  ["p=REJECT", "reject", []],
  ["p=reject; pct=50", "reject", [["dmarc/removed-tag", 21]]],
  ["p=rejct", null, [["dmarc/policy", 11]]],
  ["p=rejct; rua=mailto:a@b.example", "none", [["dmarc/policy", 11]]],
  ["rua=mailto:a@b.example", "none", [["dmarc/tolerated", 1]]],
  ["adkim=s", null, [["dmarc/policy", 1]]],
  ["p=none; rua=a@b.example", "none", [["dmarc/report-uri", 19]]],
  ["p=none; rua=mailto:a@b.example!10m", "none", [["dmarc/removed-tag", 19]]],
  ["p=none; aspf=x", "none", [["dmarc/syntax", 19]]],
  ["p=none; rau=mailto:a@b.example", "none", [["dmarc/unknown-tag", 19]]],
  ["p=none; p=none", "none", [["dmarc/syntax", 19]]],
  ["p=none; sp=maybe", null, [["dmarc/policy", 19]]],
])("%s → p %s", (text, p, problems) => {
  const parsed = parseDmarc(`v=DMARC1; ${text}`);
  expect(parsed.record?.p ?? null).toBe(p);
  expect(parsed.problems.map((x) => [x.id, x.column])).toEqual(problems);
});

test("the parser bears any text", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const p of parseDmarc(`v=DMARC1;${text}`).problems) expect(p.column).toBeLessThanOrEqual(text.length + 10);
    }),
  );
});

test("eight questions at most, the first is the name itself", async () => {
  const asked: string[] = [];
  const table = tableDns({});
  const dns = { ask: (q: Parameters<typeof table.ask>[0]) => (asked.push(q.name), table.ask(q)) };
  await treeWalk(dns, n("a.b.c.d.e.f.g.h.i.j.mail.example.com"));
  expect(asked).toEqual(
    [
      "a.b.c.d.e.f.g.h.i.j.mail.example.com",
      ...["g.h.i.j.mail.example.com", "h.i.j.mail.example.com", "i.j.mail.example.com", "j.mail.example.com"],
      ...["mail.example.com", "example.com", "com"],
    ].map((n) => `_dmarc.${n}`),
  );
});

test.each([
  ["no record at all", {}, "a.mail.example.com", "a.mail.example.com", "none"],
  [
    "two levels: the fewest labels",
    { "mail.example.com": "p=none", "example.com": "p=none" },
    "a.mail.example.com",
    "example.com",
    "example.com",
  ],
  [
    "psd=n ends the walk",
    { "mail.example.com": "p=none; psd=n", "example.com": "p=none" },
    "a.mail.example.com",
    "mail.example.com",
    "mail.example.com",
  ],
  ["psd=y above: one label below it", { com: "p=none; psd=y" }, "a.mail.example.com", "example.com", "com"],
  [
    "psd=y at the start does not count",
    { "mail.example.com": "p=none; psd=y" },
    "mail.example.com",
    "mail.example.com",
    "mail.example.com",
  ],
  [
    "own record wins",
    { "a.example.com": "p=none", "example.com": "p=reject" },
    "a.example.com",
    "example.com",
    "a.example.com",
  ],
  [
    "two records count as none",
    { "a.example.com": "p=none + p=none", "example.com": "p=reject" },
    "a.example.com",
    "example.com",
    "example.com",
  ],
  [
    "trouble above: the list",
    { "example.com": "p=reject", com: "timeout" },
    "a.example.com",
    "example.com",
    "example.com",
  ],
  [
    "trouble in between",
    { "b.example.com": "timeout", "example.com": "p=reject" },
    "a.b.example.com",
    "example.com",
    "error",
  ],
  [
    "trouble at the start",
    { "a.example.com": "timeout", "example.com": "p=reject" },
    "a.example.com",
    "example.com",
    "error",
  ],
  ["unusable", { "example.com": "adkim=s" }, "example.com", "example.com", "unusable"],
])("%s", async (_, table, domain, organization, at) => {
  const found = await discover(tableDns(records(table)), n(domain));
  expect(found.walk.organization.domain).toBe(organization);
  expect(found.kind === "record" ? found.at : found.kind).toBe(at);
});

const id = (text: string): Identifier => {
  const [by, domain = "", state = "pass"] = text.split(" ");
  return { by: by === "spf" ? "spf" : "dkim", domain: n(domain), state: state === "pass" ? "pass" : "temperror" };
};

test.each([
  ["example.com", "p=reject", ["spf example.com"], "pass", "reject"],
  ["example.com", "p=reject", ["spf bounce.example.com"], "pass", "reject"],
  ["example.com", "p=reject; aspf=s", ["spf bounce.example.com"], "fail", "reject"],
  ["example.com", "p=reject; aspf=s", ["spf bounce.example.com", "dkim mail.example.com"], "pass", "reject"],
  ["example.com", "p=reject; adkim=s", ["dkim mail.example.com"], "fail", "reject"],
  ["example.com", "p=reject; adkim=s", ["dkim example.com"], "pass", "reject"],
  ["example.com", "p=none", ["spf other.example"], "fail", "none"],
  ["example.com", "p=none", ["dkim badexample.com"], "fail", "none"],
  ["example.com", "p=quarantine", [], "fail", "quarantine"],
  ["example.com", "p=quarantine", ["spf example.com temperror"], "temperror", "quarantine"],
  ["example.com", "p=quarantine", ["spf other.example temperror"], "fail", "quarantine"],
  ["example.com", "p=quarantine", ["spf example.com temperror", "dkim example.com"], "pass", "quarantine"],
  ["sub.example.com", "p=reject; sp=none", [], "fail", "none"],
  ["sub.example.com", "p=reject; sp=none; np=quarantine", [], "fail", "none"],
  ["gone.example.com", "p=reject; sp=none; np=quarantine", [], "fail", "quarantine"],
  ["gone.example.com", "p=reject", ["dkim example.com"], "pass", "reject"],
])("From %s, %s, %j → %s (%s)", async (author, record, identifiers, result, policy) => {
  const dns = tableDns({ ...records({ "example.com": record }), "sub.example.com A": ["192.0.2.1"] });
  const judged = await evaluateDmarc(dns, n(author), identifiers.map(id));
  expect([judged.result, judged.policy]).toEqual([result, policy]);
});
