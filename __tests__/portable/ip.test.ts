import { isIPv4, isIPv6 } from "node:net";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseIp } from "../../src/ip/ip.ts";

const family = (text: string): number => parseIp(text)?.family ?? 0;
const asNode = (text: string): number => (isIPv4(text) ? 4 : isIPv6(text) && !text.includes("%") ? 6 : 0);

test.each([
  ...[
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "::ffff:192.0.2.1",
    "1:2:3:4:5:6:192.0.2.1",
  ],
  ...[
    "",
    ":",
    ":::",
    "1:::2",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2:3:4:5:6:7:8",
    "12345::",
    "g::",
    "::1%eth0",
  ],
  ...[
    "192.0.2.1::",
    "::192.0.2.1:1",
    "::192.0.2",
    "::192.0.2.256",
    "1:2:3:4:5:6:7:192.0.2.1",
    ":1",
    "1:",
    "::1:",
    " ::1",
    "203.0.113.10:53",
  ],
])("%j is what Node takes it for", (text) => {
  expect(family(text)).toBe(asNode(text));
});

test("so is any text of such pieces", () => {
  const piece = fc.constantFrom("::", ":", "0", "1", "ffff", "12345", "g", "192.0.2.1", "1.2.3", ".", "%1");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 18 }), (pieces) => {
      const text = pieces.join("");
      expect(family(text)).toBe(asNode(text));
    }),
    { numRuns: 20_000 },
  );
});

test("so is any address as Node would write it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.ipV4Extended()), (text) => {
      expect(family(text)).toBe(asNode(text));
    }),
    { numRuns: 5_000 },
  );
});
