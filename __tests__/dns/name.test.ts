import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  aboveLabel,
  below,
  isName,
  isSubdomain,
  labelsOf,
  lastLabels,
  literalName,
  normalizeName,
  relativeTo,
  ROOT,
} from "../../src/dns/name.ts";
import { reverseName } from "../../src/dns/reverse-name.ts";
import type { Name } from "../../src/dns/types.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { n } from "../names.ts";

/** Names of any bytes, at most three labels, so that two of them fit on the wire. */
const names = fc
  .array(
    fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((b) => String.fromCharCode(b)),
      minLength: 1,
      maxLength: 30,
    }),
    {
      maxLength: 3,
    },
  )
  .map((labels) => normalizeName(labels.map((l) => l.replace(/[\\.]/g, (c) => `\\${c}`)).join(".")) ?? ROOT);

describe("a Name", () => {
  test("is nothing that the compiler takes a text for", () => {
    // @ts-expect-error: somebody's text is no name until normalizeName made it one
    const name: Name = "MAIL.example.";
    expect(isName(name)).toBe(false);
  });

  test.each(["MAIL.example", "mail.example.", "a..b", "a b", `${"x".repeat(64)}.example`])(
    "%j as a literal of ours is a bug",
    (text) => expect(() => literalName(text)).toThrow("one form"),
  );

  test("what is made of names is in the one form too, and comes apart again", () => {
    fc.assert(
      fc.property(names, names, (label, name) => {
        const whole = below(label, name);
        expect(isName(whole)).toBe(true);
        expect(isSubdomain(whole, name)).toBe(true);
        expect(relativeTo(whole, name)).toBe(label);
        expect(lastLabels(whole, labelsOf(name).length)).toBe(name);
        for (const made of [below("*", name), below("_dmarc", name), relativeTo(name, label), lastLabels(name, 2)])
          expect(isName(made)).toBe(true);
      }),
    );
  });

  test.each([
    ["192.0.2.1", "1.2.0.192.in-addr.arpa"],
    ["::1", `1.${"0.".repeat(31)}ip6.arpa`],
  ])("of %s is the reverse name in the one form", (text, name) => {
    const ip = parseIp(text);
    if (ip === null) throw new Error(text);
    expect([reverseName(ip), isName(reverseName(ip))]).toEqual([name, true]);
  });

  test.each([
    ["s1._domainkey.mail.example", "mail.example"],
    ["a.b._domainkey.mail.example", "mail.example"],
    ["_domainkey.mail.example", null],
    ["s1._domainkey", null],
    ["_domainkey.a._domainkey.mail.example", "mail.example"],
    ["mail.example", null],
  ])("above _domainkey in %s is %j", (name, above) => expect(aboveLabel(n(name), "_domainkey")).toBe(above));

  test.each([
    ["mail.example", "mail.example", ""],
    ["a.mail.example", "mail.example", "a"],
    ["xmail.example", "mail.example", ""],
    ["a.b", "", "a.b"],
  ])("%s relative to %s is %j", (name, of, before) => expect(relativeTo(n(name), n(of))).toBe(before));
});
