import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import { ipFrom, ipIn } from "../../src/ip/ip-schema.ts";
import {
  dotted,
  familyOf,
  formatIp,
  ipOf,
  isIpText,
  literalIp,
  normalizeIp,
  parseIp,
  type IpText,
} from "../../src/ip/ip.ts";
import { cidrsOf, network } from "../../src/ip/range.ts";

const group = fc.oneof(fc.constant(0n), fc.constant(0xffffn), fc.bigInt(0n, 0xffffn));
const four = fc.bigInt(0n, 0xffff_ffffn).map((value) => ({ family: 4 as const, value }));
const six = fc
  .array(group, { minLength: 8, maxLength: 8 })
  .map((groups) => ({ family: 6 as const, value: groups.reduce((value, g) => (value << 16n) | g, 0n) }));
const mapped = four.map(({ value }) => ({ family: 6 as const, value: 0xffff_0000_0000n | value }));
const anyIp = fc.oneof(four, six, mapped);

/** An address as people spell it: groups written out, in capitals, the end dotted. */
const spelling = fc.tuple(six, fc.boolean(), fc.boolean(), fc.boolean()).map(([{ value }, pads, shouts, dots]) => {
  const hex = value.toString(16).padStart(32, "0").match(/.{4}/g) ?? [];
  const groups = hex.map((g) => (pads ? g : g.replace(/^0+(?=.)/, "")));
  const end = dots ? [dotted(Number(value & 0xffff_ffffn))] : groups.slice(6);
  const text = [...groups.slice(0, 6), ...end].join(":");
  return shouts ? text.toUpperCase() : text;
});

describe("an IpText", () => {
  test("is nothing that the compiler takes a text for", () => {
    // @ts-expect-error: somebody's text is no address until it was parsed
    const text: IpText = "2001:DB8::1";
    expect(isIpText(text)).toBe(false);
  });

  test.each([
    "2001:DB8::1",
    "2001:db8:0::1",
    "2001:db8:0:0:0:0:0:1",
    "::ffff:c000:201",
    "192.0.2.01",
    "192.0.2",
    "x",
    "",
  ])("%j as a literal of ours is a bug", (text) => expect(() => literalIp(text)).toThrow("one form"));

  test.each<[string, 4 | 6]>([
    ["192.0.2.1", 4],
    ["0.0.0.0", 4],
    ["255.255.255.255", 4],
    ["::", 6],
    ["::1", 6],
    ["1::", 6],
    ["2001:db8::1", 6],
    ["2001:db8:0:1:1:1:1:1", 6],
    ["2001:0:0:1::1", 6],
    ["::ffff:192.0.2.1", 6],
  ])("%s is one, of family %i", (text, family) => {
    const address = literalIp(text);
    expect([familyOf(address), ipOf(address), formatIp(ipOf(address))]).toEqual([family, parseIp(text), text]);
  });

  test("of any address is its one text, from which the address comes again", () => {
    fc.assert(
      fc.property(anyIp, (ip) => {
        const text = formatIp(ip);
        expect([ipOf(text), parseIp(text), familyOf(text), isIpText(text)]).toEqual([ip, ip, ip.family, true]);
      }),
      { numRuns: 2000 },
    );
  });

  test("is what is written as it would be written anew, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(spelling, fc.ipV4(), fc.ipV6(), fc.string()), (text) => {
        const ip = parseIp(text);
        const anew = ip === null ? null : formatIp(ip);
        expect([normalizeIp(text), isIpText(text)]).toEqual([anew, anew === text]);
      }),
      { numRuns: 2000 },
    );
  });

  test("every spelling of one address is read as that address", () => {
    fc.assert(
      fc.property(spelling, (text) => {
        const ip = parseIp(text);
        if (ip === null) throw new Error(text);
        expect(ip.value.toString(16).padStart(32, "0")).toBe(plainDigits(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("a block of one address is one", () => {
    fc.assert(
      fc.property(anyIp, (ip) => {
        expect(cidrsOf(network(ip, ip.family === 4 ? 32 : 128))).toEqual([formatIp(ip)]);
      }),
    );
  });
});

/** The 32 digits of eight groups, or six and a dotted end, by no code under test. */
function plainDigits(text: string): string {
  return text
    .toLowerCase()
    .split(":")
    .flatMap((part) =>
      part.includes(".") ? part.split(".").map((o) => Number(o).toString(16).padStart(2, "0")) : part.padStart(4, "0"),
    )
    .join("");
}

describe("an address in a file", () => {
  const [ours, theirs] = [ipIn(z.string()), ipFrom(z.string())];

  test.each<[string, string | null, string | null]>([
    ["192.0.2.1", "192.0.2.1", "192.0.2.1"],
    ["2001:db8::1", "2001:db8::1", "2001:db8::1"],
    ["2001:DB8::1", null, "2001:db8::1"],
    ["::ffff:c000:201", null, "::ffff:192.0.2.1"],
    ["192.0.2", null, null],
    ["fe80::1%eth0", null, null],
    ["", null, null],
  ])("%j: in one of ours %j, in one that people write %j", (text, own, other) => {
    const of = (schema: typeof ours): string | null => schema.safeParse(text).data ?? null;
    expect([of(ours), of(theirs)]).toEqual([own, other]);
  });

  test("what is none is told with what stands there", () => {
    expect(ours.safeParse("2001:DB8::1").error?.issues[0]?.message).toBe("2001:DB8::1 is no address in its one form");
    expect(theirs.safeParse("192.0.2").error?.issues[0]?.message).toBe("is no address");
  });

  test.each([ours, theirs])("its JSON Schema is that of a text", (schema) => {
    expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ type: "string" });
  });
});
