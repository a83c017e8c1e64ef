import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rdataText } from "../../src/dns/rdata.ts";
import { parseZoneFile, zoneOf } from "../../src/zones/bind/parse.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import type { RrType } from "../../src/dns/types.ts";
import { anyText } from "../letters.ts";
import { n } from "../names.ts";

const parse = (text: string, file = "example.com.zone") => parseZoneFile(file, text, () => null);
const rows = (text: string): string[] =>
  parse(text).records.map((r) => `${r.name} ${r.ttl} ${r.data.type} ${rdataText(r.data)} @${r.at.line}:${r.at.column}`);

describe("zone files (RFC 1035 §5.1)", () => {
  test.each([
    [
      "$TTL 1h\n@ A 192.0.2.1\n  A 192.0.2.2\n",
      ["example.com 3600 A 192.0.2.1 @2:1", "example.com 3600 A 192.0.2.2 @3:3"],
    ],
    [
      "www 300 IN A 192.0.2.1\nftp IN 1h30m A 192.0.2.2",
      ["www.example.com 300 A 192.0.2.1 @1:1", "ftp.example.com 5400 A 192.0.2.2 @2:1"],
    ],
    ['@ 5 TXT ( "v=spf1 " ; first\n  "-all" )', ["example.com 5 TXT v=spf1 -all @1:1"]],
    ['@ 5 TXT "a\\"b;c\\065" d\\;e', ['example.com 5 TXT a"b;cAd;e @1:1']],
    [
      "$ORIGIN sub\n$TTL 9\na MX 10 mail\nb CNAME x.test.",
      ["a.sub.example.com 9 MX 10 mail.sub.example.com @3:1", "b.sub.example.com 9 CNAME x.test @4:1"],
    ],
    ["$GENERATE 1-2 h$ 60 A 192.0.2.$", ["h1.example.com 60 A 192.0.2.1 @1:1", "h2.example.com 60 A 192.0.2.2 @1:1"]],
  ])("%j", (text, expected) => expect(rows(text)).toEqual(expected));

  test.each([
    ["a A 1.2.3", "1:5 A: expected one IPv4 address, found 1.2.3"],
    ["a AAA x", "1:3 AAA is not a record type that is known here (did you mean AAAA?)"],
    ['a TXT "open', "1:7 a quoted string does not end on its line"],
    ["a SOA ( x y", "1:7 a parenthesis is never closed"],
    ["$GENERATE 0-99999999 a A 1.2.3.4", "1:11 $GENERATE: 0-99999999: more than 65536 records"],
    ["$INCLUDE /etc/passwd", "1:10 $INCLUDE: /etc/passwd cannot be read inside this directory"],
  ])("%j is told", (text, message) =>
    expect(parse(text).errors.map((e) => `${e.at.line}:${e.at.column} ${e.message}`)).toContain(message),
  );

  test("any text is read without an exception", () => {
    fc.assert(fc.property(anyText(), (text) => parse(text).records.length >= 0));
  });
});

const WORLD = `@ SOA ns h 1 2 3 4 5
@ NS ns
ns A 192.0.2.53
*.wild TXT "wild"
host.wild A 192.0.2.9
a.b.ent A 192.0.2.1
alias CNAME host.wild
away CNAME x.elsewhere.test.
loop1 CNAME loop2
loop2 CNAME loop1
child NS ns.child
d DNAME other.test.
`;

describe("answers (RFC 1034 §4.3.2, RFC 4592, RFC 6672)", () => {
  const zone = zoneOf(parse(WORLD));
  const indexes = indexZones({ zones: zone === null ? [] : [zone] });
  test.each<[string, RrType, string]>([
    ["ns.example.com", "A", "NOERROR 192.0.2.53"],
    ["ns.example.com", "AAAA", "NOERROR "],
    ["nope.example.com", "A", "NXDOMAIN "],
    ["x.wild.example.com", "TXT", "NOERROR wild"],
    ["y.x.wild.example.com", "TXT", "NOERROR wild"],
    ["x.wild.example.com", "A", "NOERROR "],
    ["host.wild.example.com", "TXT", "NOERROR "],
    ["z.host.wild.example.com", "TXT", "NXDOMAIN "],
    ["b.ent.example.com", "A", "NOERROR "],
    ["alias.example.com", "A", "NOERROR host.wild.example.com 192.0.2.9"],
    ["away.example.com", "A", "outside x.elsewhere.test"],
    ["loop1.example.com", "A", "servfail"],
    ["mail.child.example.com", "A", "outside mail.child.example.com"],
    ["m.d.example.com", "A", "outside m.other.test"],
    ["elsewhere.test", "A", "outside elsewhere.test"],
  ])("%s %s", (name, type, expected) => {
    const said = answerFrom(indexes, { name: n(name), type });
    const text =
      said.source === "zone"
        ? `${said.answer.rcode} ${said.answer.records.map((r) => rdataText(r.data)).join(" ")}`
        : said.source === "outside"
          ? `outside ${said.name}`
          : said.source;
    expect(text).toBe(expected);
  });
});
