import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseKey } from "../../src/mail/dkim/key.ts";
import { parseSignature } from "../../src/mail/dkim/signature.ts";
import { anyText } from "../letters.ts";
import { keyRecord, rsa } from "./signer.ts";

test.each([
  ["v=DKIM1; k=rsa; p=", [["dkim/revoked", "error", 17, 2]]],
  [
    "k=rsa; v=DKIM1; p=",
    [
      ["dkim/syntax", "error", 8, 7],
      ["dkim/revoked", "error", 17, 2],
    ],
  ],
  [
    "v=DKIM1;; p=",
    [
      ["dkim/tolerated", "warning", 9, 1],
      ["dkim/revoked", "error", 11, 2],
    ],
  ],
  [
    "v=DKIM1; t=y; p=",
    [
      ["dkim/testing", "info", 10, 3],
      ["dkim/revoked", "error", 15, 2],
    ],
  ],
  ["v=DKIM1; k=dsa; p=AA==", [["dkim/syntax", "error", 10, 5]]],
  [
    "v=DKIM1; rsa; p=",
    [
      ["dkim/syntax", "error", 10, 3],
      ["dkim/revoked", "error", 15, 2],
    ],
  ],
  ["", [["dkim/syntax", "error", 1, 1]]],
  [keyRecord(rsa(1024)), [["dkim/short-key", "info", 17, expect.any(Number)]]],
  [keyRecord(rsa(512)), [["dkim/weak-key", "error", 17, expect.any(Number)]]],
  [keyRecord(rsa(2048)), []],
])("key record %#", (text, expected) => {
  expect(parseKey(text).problems.map((p) => [p.id, p.severity, p.column, p.length])).toEqual(expected);
});

test("parsers bear any text, and columns stay inside it", () => {
  const odd = fc.oneof(
    anyText(),
    fc
      .array(fc.constantFrom("v=DKIM1", ";", "p=", "=", " ", "\r\n\t", "k=rsa", "t=y:s", "\0", "b=", "d=a.b", "l=9"))
      .map((a) => a.join("")),
  );
  fc.assert(
    fc.property(odd, (text) => {
      parseSignature(text);
      for (const p of parseKey(text).problems) expect(p.column).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

test("a megabyte of blanks, colons or semicolons is read in one go", () => {
  for (const c of [" ", ":", ";", "=", "\t\r\n", "a=b;"]) {
    const text = `v=1;h=${c.repeat(300_000)}x`;
    expect(parseSignature(text).read.ok).toBe(false);
    parseKey(text);
  }
});
