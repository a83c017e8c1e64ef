import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rdataText } from "../../src/dns/rdata.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { decodeText, toLatin1 } from "../../src/zones/bytes.ts";
import { parseZoneFile } from "../../src/zones/bind/parse.ts";
import { ip } from "../ips.ts";
import { anyText } from "../letters.ts";
import { n } from "../names.ts";

const parse = (text: string) => parseZoneFile("example.com.zone", text, () => null);

const label = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => n(labels.join(".")));
const u16 = fc.nat(65_535);
const bytes = fc.array(fc.nat(255), { maxLength: 255 }).map((b) => String.fromCharCode(...b));
const rdata: fc.Arbitrary<Rdata> = fc.oneof(
  fc.ipV4().map((address) => ({ type: "A" as const, address: ip(address) })),
  fc.record({ type: fc.constantFrom("CNAME" as const, "NS" as const, "PTR" as const), target: name }),
  fc.record({ type: fc.constant("MX" as const), preference: u16, exchange: name }),
  fc.record({ type: fc.constant("TXT" as const), strings: fc.array(bytes, { minLength: 1, maxLength: 4 }) }),
  fc.record({ type: fc.constant("SRV" as const), priority: u16, weight: u16, port: u16, target: name }),
);

function printed(data: Rdata): string {
  const escaped = (text: string): string =>
    Array.from(text, (c) => (/[a-z0-9 ;()]/i.test(c) ? c : `\\${String(c.charCodeAt(0)).padStart(3, "0")}`)).join("");
  if (data.type === "TXT") return data.strings.map((s) => `"${escaped(s)}"`).join(" ");
  return ["A", "AAAA"].includes(data.type) ? rdataText(data) : `${rdataText(data)}.`;
}

describe("zone files, properties", () => {
  test("what is printed is read again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.nat(0x7fff_ffff), rdata), { maxLength: 20 }), (records) => {
        const text = records
          .map(([owner, ttl, data]) => `${owner}. ${ttl} IN ${data.type} ${printed(data)}\n`)
          .join("");
        const parsed = parse(text);
        expect(parsed.errors).toEqual([]);
        expect(parsed.records.map((r) => [r.name, r.ttl, r.data])).toEqual(records);
        expect(parsed.records.map((r) => r.at.line)).toEqual(records.map((_, i) => i + 1));
      }),
    );
  });

  test("any text: no exception, and every place is in the file", () => {
    const word = fc.constantFrom(
      "a",
      "@",
      "60",
      "IN",
      "A",
      "192.0.2.1",
      "TXT",
      '"x"',
      '"',
      "(",
      ")",
      ";",
      "\\",
      "\n",
      "\n ",
      "$TTL",
      "$GENERATE",
      "1-3",
      "$ORIGIN",
      "{{ x }}",
      "{%",
      "SOA",
      "\r",
      "é",
    );
    const text = fc.oneof(
      anyText(),
      fc.array(word, { maxLength: 60 }).map((w) => w.join(" ")),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parse(input);
        const lines = input.split("\n");
        for (const { at } of [...parsed.records, ...parsed.errors, ...parsed.open]) {
          const line = lines[at.line - 1];
          if (line === undefined || at.column < 1 || at.column > Math.max(1, line.length)) return false;
        }
        // A record begins with a word, not with a blank.
        return parsed.records.every(({ at }) => !/\s/.test(lines[at.line - 1]?.[at.column - 1] ?? " "));
      }),
      { numRuns: 500 },
    );
  });

  test("bytes of a file are kept, UTF-8 or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
        const isMarked = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf;
        return isMarked || toLatin1(decodeText(input)) === Buffer.from(input).toString("latin1");
      }),
      { numRuns: 1000 },
    );
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  });

  test("Latin-1 in a TXT is the byte that it is", () => {
    const text = decodeText(Buffer.from('a 60 TXT "gr\xfcn"\n', "latin1"));
    expect(parse(text).records.map((r) => rdataText(r.data))).toEqual(["gr\xfcn"]);
  });

  test.each([
    ["a MX x y", "1:6 MX: expected a preference from 0 to 65535, found x"],
    ["a MX 10 b..c", "1:9 MX: expected a domain name, found b..c"],
    ["a MX 10", "1:3 MX: expected a domain name, found nothing"],
    ["a CNAME b c", "1:11 CNAME: expected the end of the record, found c"],
    ["$TLL 60", "1:1 $TLL is not a directive that is known here (did you mean $TTL?)"],
    ["$TTL soon", "1:6 $TTL: expected seconds, or units such as 1h30m, found soon"],
    ["a CH TXT x", "1:3 class CH: expected IN, the class of the Internet"],
    [
      'a TXT "\\256"',
      "1:7 TXT: expected escapes \\000 to \\255, or a backslash and a character that is no digit, found \\256",
    ],
  ])("%j is told", (text, message) =>
    expect(parse(text).errors.map((e) => `${e.at.line}:${e.at.column} ${e.message}`)).toEqual([message]),
  );
});
