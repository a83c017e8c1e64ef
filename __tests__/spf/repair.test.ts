import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleaned, oddCharacters } from "../../src/mail/spf/characters.ts";
import { parseSpf } from "../../src/mail/spf/parse.ts";
import { looksLikeSpf, repairSpf } from "../../src/mail/spf/repair.ts";
import { zoneStrings } from "../../src/mail/spf/rewrite.ts";
import { anyText } from "../letters.ts";

const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** What people write, and what they meant; null when nobody can tell. */
test.each<[string, string | null]>([
  ["v=spf1 mx -all ; our servers", "v=spf1 mx -all"],
  ["v=spf1 mx -all (new) # since May", "v=spf1 mx -all"],
  ["v=spf1 mx -all ; include:a.test", "v=spf1 mx -all include:a.test"],
  ['TXT "v=spf1 mx -all"', "v=spf1 mx -all"],
  ["SPF: v=spf1 mx -all", "v=spf1 mx -all"],
  ["spf=v=spf1 mx -all", "v=spf1 mx -all"],
  ["v=spf1/ mx -all", "v=spf1 mx -all"],
  ["v=spf1 ip6:2001:db8::\\64 ip4:192.0.2.0\\24 -all", "v=spf1 ip6:2001:db8::/64 ip4:192.0.2.0/24 -all"],
  ["v=spf1 ipv4:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 ip:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 ip:2001:db8::1 -all", "v=spf1 ip6:2001:db8::1 -all"],
  ["v=spf1 ip4:2001:db8::/32 -all", "v=spf1 ip6:2001:db8::/32 -all"],
  ["v=spf1 ip6:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 192.0.2.0/24 -all", "v=spf1 ip4:192.0.2.0/24 -all"],
  ["v=spf1 a:192.0.2.1 mx:192.0.2.2 -all", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"],
  ["v=spf1 ip4:192.0.2.0/255.255.255.0 -all", "v=spf1 ip4:192.0.2.0/24 -all"],
  ["v=spf1 ip4:192.0.2.* -all", "v=spf1 ip4:192.0.2.0/24 -all"],
  ["v=spf1 ip4:192.0.2.1/32 -all", "v=spf1 ip4:192.0.2.1/32 -all"],
  ["v=spf1 ip4=192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 ip4::192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 ip4: 192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 inlcude:a.test -all", "v=spf1 include:a.test -all"],
  ["v=spf1 include=a.test -all", "v=spf1 include:a.test -all"],
  ["v=spf1 include: a.test -all", "v=spf1 include:a.test -all"],
  ["v=spf1 include :a.test -all", "v=spf1 include:a.test -all"],
  ["v=spf1 include:https://a.test/ -all", "v=spf1 include:a.test -all"],
  ["v=spf1 includes:a.test -all", "v=spf1 include:a.test -all"],
  ["v=spf1 redirect:a.test", "v=spf1 redirect=a.test"],
  ["v=spf1 redirct=a.test", "v=spf1 redirect=a.test"],
  ["v=spf1 mx all-", "v=spf1 mx -all"],
  ["v=spf1 mx -al", "v=spf1 mx -all"],
  ["v=spf1 mx --all", "v=spf1 mx -all"],
  ["v=spf1 mx - all", "v=spf1 mx -all"],
  ["v=spf1 mx ~all.", "v=spf1 mx ~all"],
  ["v=spf1 mx -all;", "v=spf1 mx -all"],
  ["v=spf1 ip4:192.0.2.1,ip4:192.0.2.2,-all", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"],
  ["v=spf1 ip4:192.0.2.1;include:a.test; -all", "v=spf1 ip4:192.0.2.1 include:a.test -all"],
  ["v=spf1 ip4:192.0.2.1include:a.test -all", "v=spf1 ip4:192.0.2.1 include:a.test -all"],
  ["v=spf1 ip4:192.0.2.1-all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 include:a.test~all", "v=spf1 include:a.test ~all"],
  ["v=spf1 include:a.test-all", "v=spf1 include:a.test -all"],
  ['"v=spf1 mx -all"', "v=spf1 mx -all"],
  ["v=spf1; mx -all", "v=spf1 mx -all"],
  ["v=spf1,mx,-all", "v=spf1 mx -all"],
  ["v=spf1 v=spf1 mx -all", "v=spf1 mx -all"],
  ["v = spf1 mx -all", "v=spf1 mx -all"],
  ["v=spf 1 mx -all", "v=spf1 mx -all"],
  ["v:spf1 mx -all", "v=spf1 mx -all"],
  ["spf1 mx -all", "v=spf1 mx -all"],
  [utf8("\ufeffv=spf1 mx -all"), "v=spf1 mx -all"],
  [utf8("v=spf1\u00a0mx\u00a0-all"), "v=spf1 mx -all"],
  [utf8("v=spf1 mx \u2013all"), "v=spf1 mx -all"],
  [utf8("\u201cv=spf1 mx -all\u201d"), "v=spf1 mx -all"],
  [utf8("v=spf1 ip4:192.0.\u200b2.1 -all"), "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1\tmx\t-all\r\n", "v=spf1 mx -all"],
  [utf8("v=spf1 include:\uff41.test -all"), "v=spf1 include:a.test -all"],
  ["V=SPF1 MX -ALL", "v=spf1 MX -ALL"],
  [
    "v=spf1 include:%{d}.a.test exists:%{l1r+-,_}.a.test -all",
    "v=spf1 include:%{d}.a.test exists:%{l1r+-,_}.a.test -all",
  ],
  // Nobody can tell, or the guess would let everyone pass.
  ["v=spf1 mx alll", null],
  ["v=spf1 all=yes", "v=spf1 all=yes"],
  ["v=spf1 mail.a.test -all", null],
  ["v=spf1 ip4:192.0.2.300 -all", null],
  ["v=spf1 ip4:192.0.2 -all", null],
  ["v=spf1 ip4:192.0.2.0/33 -all", null],
  [utf8("v=spf1 include:\u00e4.test -all"), null],
  ["v=spf2.0/pra mx -all", null],
  ["spf2.0/mfrom,pra mx -all", null],
  ["hello", null],
])("%j", (text, meant) => {
  expect(repairSpf(text)?.record ?? null).toBe(meant);
});

test.each([
  ["v=spf1; mx", true],
  ["spf1 mx -all", true],
  [utf8("\ufeffv=spf1 -all"), true],
  ["v=spf1 mx -all", false],
  ["spf2.0/pra mx", false],
  ["v=spf10 mx", false],
  ["v=DKIM1; p=", false],
  ["our v=spf1 record is elsewhere", false],
  ["google-site-verification=spf1", false],
])("%j is a try at SPF: %s", (text, expected) => {
  expect(looksLikeSpf(text)).toBe(expected);
});

test("characters are told with name and column, bytes that are no UTF-8 too", () => {
  const told = oddCharacters(utf8("a\u200bb\u201cc") + "\xff\x01");
  expect(told.map((c) => [c.column, c.length, c.name, c.invisible])).toEqual([
    [2, 3, "U+200B zero width space", true],
    [6, 3, "U+201C left double quotation mark", false],
    [10, 1, "U+00FF, not ASCII", false],
    [11, 1, "U+0001 control character", true],
  ]);
});

const pieces = fc.constantFrom(
  ...[
    "v=spf1",
    "v=spf1;",
    "ip4:",
    "ipv4:",
    "192.0.2.1",
    "2001:db8::/32",
    "/24",
    "/255.0.0.0",
    "include:",
    "include",
    ":",
  ],
  ...[
    "a.test",
    "mx",
    "all",
    "-",
    "~",
    "-all",
    ",",
    ";",
    "=",
    "redirect",
    "%{d}",
    "%",
    "https://",
    "*",
    '"',
    "(",
    " ",
    "  ",
  ],
  ...["\xe2\x80\x8b", "\xc2\xa0", "\xe2\x80\x9c", "\xff", "\t", "\x00", "e"],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((p) => p.join("")),
  fc.array(pieces, { maxLength: 25 }).map((p) => `v=spf1 ${p.join(" ")}`),
  anyText({ maxLength: 100 }).map(utf8),
);

describe("whatever the text", () => {
  test("a repaired record is valid ASCII, has no typo left, and never passes everyone by a guess", () => {
    let repaired = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const repair = repairSpf(text);
        if (repair === null) return;
        repaired++;
        expect(repair.record).toMatch(/^v=spf1(?: [\x21-\x7e]+)*$/);
        expect(parseSpf(repair.record).errors).toEqual([]);
        expect(repairSpf(repair.record)).toEqual({ record: repair.record, changes: [] });
        if (/ \+?all( |$)/i.test(repair.record)) expect(cleaned(text)).toMatch(/(^|[^~?-])all/i);
      }),
      { numRuns: 3000 },
    );
    expect(repaired).toBeGreaterThan(50);
  });

  test("a valid record is repaired to itself", () => {
    const term = fc.constantFrom(
      "a",
      "mx:a.test//64",
      "ip4:192.0.2.0/24",
      "-ip6:::1",
      "include:%{d2}.a.test",
      "ptr",
      "?all",
      "exp=a.test",
    );
    fc.assert(
      fc.property(fc.uniqueArray(term), (terms) => {
        const text = ["v=spf1", ...terms].join(" ");
        expect(repairSpf(text)).toEqual({ record: text, changes: [] });
      }),
    );
  });

  test("strings for a zone file hold at most 255 bytes and join to the record", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "b", "~", '"', "\\"), minLength: 1, maxLength: 300 })),
        (words) => {
          const record = ["v=spf1", ...words].join(" ");
          const strings = [...zoneStrings(record).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) =>
            (m[1] ?? "").replace(/\\(.)/g, "$1"),
          );
          expect(strings.join("")).toBe(record);
          expect(Math.max(...strings.map((s) => s.length))).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
