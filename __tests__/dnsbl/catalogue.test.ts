import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";
import { catalogueSchema } from "../../src/mail/dnsbl/catalogue-schema.ts";
import { CATALOGUE, DEAD, type CatalogueEntry } from "../../src/mail/dnsbl/catalogue.ts";
import { judgeCodes } from "../../src/mail/dnsbl/judge.ts";
import { ip } from "../ips.ts";

const data = JSON.parse(readFileSync("src/mail/dnsbl/catalogue.json", "utf8")) as unknown;
const file = catalogueSchema.parse(data);

describe("the catalogue as data", () => {
  test("the JSON Schema made from the zod schema accepts it, and refuses a list without terms or with an odd code", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(catalogueSchema));
    expect([validate(data), validate.errors]).toEqual([true, null]);
    const [first] = file.lists;
    expect(validate({ ...file, lists: [{ ...first, terms: undefined }] })).toBe(false);
    const odd = { ...first, codes: [{ code: "10.0.0.1", verdict: "listed", meaning: "x" }] };
    expect(validate({ ...file, lists: [odd] })).toBe(false);
  });

  test("at least 60 lists that can be asked, 20 dead ones, both unique and apart", () => {
    const zones = [...CATALOGUE, ...DEAD].map((e) => e.zone);
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(60);
    expect(DEAD.length).toBeGreaterThanOrEqual(20);
    expect(new Set(zones).size).toBe(zones.length);
    const covered = CATALOGUE.filter((e) => DEAD.some((d) => e.zone === d.zone || e.zone.endsWith(`.${d.zone}`)));
    expect(covered.map((e) => e.zone)).toEqual([]);
    expect(DEAD.filter((d) => d.instead !== null && !CATALOGUE.some((e) => e.zone === d.instead))).toEqual([]);
  });

  test("when a test entry was seen is a day that is over, and no list without one is told as seen", () => {
    const seen = file.lists.flatMap(({ alive }) => alive?.date ?? []);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day) || day > "2026-11-29")).toEqual([]);
  });

  test("every limit that is told as a number a day is one that a run keeps to", () => {
    const told = file.lists.filter(({ terms }) => /questions (a day|in \d+ days)/.test(terms.limit ?? ""));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(({ terms }) => terms.budget === undefined).map((list) => list.zone)).toEqual([]);
  });

  test("the profile standard holds only lists whose terms let anyone ask a little", () => {
    const standard = CATALOGUE.filter((e) => e.profile === "standard");
    expect(standard.length).toBeGreaterThanOrEqual(10);
    expect(standard.filter((e) => !["anyone", "low-volume"].includes(e.terms?.access ?? ""))).toEqual([]);
  });

  test.each(file.lists.map((list) => [list.zone, list] as const))("%s is whole", (_, list) => {
    const told = new Set(list.sources.flatMap((s) => s.facts));
    // Nothing to remove needs no source.
    const wanted = ["criteria", "codes", "terms", ...(list.removal.how === "none" ? [] : ["removal"])];
    expect(wanted.filter((fact) => !told.has(fact as "codes"))).toEqual([]);
    expect(list.kind === "domain").toBe(list.families.length === 0);
    expect(list.terms.access !== "key" || list.key !== undefined).toBe(true);
    expect(
      list.codes.filter((c) => (c.verdict === "graded") !== (c.grade !== undefined) && c.verdict !== "allowed"),
    ).toEqual([]);
    const suspicious = list.codes.filter((c) => c.verdict === "listed" || c.verdict === "policy");
    expect(list.role === "block").toBe(suspicious.length > 0);
    expect(Object.keys(list.refusals).filter((code) => list.codes.some((c) => c.code === code))).toEqual([]);
  });
});

/** Addresses that a code stands for, worked out without the code under test: the ends of its ranges, `*` being 0-255. */
function samples(code: string): readonly string[] {
  if (code === "any") return ["127.0.0.2", "127.0.0.9", "127.3.2.1"];
  if (code.startsWith("bit:")) return [`127.0.0.${code.slice(4)}`];
  const ends = code.split(".").map((part) => (part === "*" ? ["0", "255"] : [...new Set(part.split("-"))]));
  return ends.reduce<string[]>((made, end) => made.flatMap((m) => end.map((e) => (m === "" ? e : `${m}.${e}`))), [""]);
}

const vectors = CATALOGUE.flatMap((entry) =>
  entry.codes.flatMap((code) => samples(code.code).map((address) => [entry.zone, address, entry, code] as const)),
);

describe("every documented code", () => {
  test.each(vectors)("%s %s", (_, address, entry, code) => {
    const judged = judgeCodes(entry, [ip(address)]);
    if (entry.refusals["127.0.0.1"] !== undefined && code.code === "bit:1") throw new Error("bit 1 is a refusal");
    switch (code.verdict) {
      case "listed":
      case "policy":
        expect(judged).toMatchObject({ verdict: code.verdict, code: address, meaning: code.meaning, standing: null });
        return;
      case "noted":
        expect(judged).toMatchObject({ verdict: "not-listed", code: address, standing: null });
        return;
      case "allowed":
      case "graded":
        expect(judged).toMatchObject({
          verdict: "not-listed",
          standing: { allowed: code.verdict === "allowed", grade: code.grade ?? null, meaning: code.meaning },
        });
    }
  });
});

/** The last octets of 127.0.0.x that an entry's codes cover, by their text alone. */
function covers(entry: CatalogueEntry, last: number): boolean {
  return entry.codes.some(({ code }) => {
    if (code === "any") return true;
    if (code.startsWith("bit:")) return (last & Number(code.slice(4))) !== 0;
    const [a, b, c, d = ""] = code.split(".");
    const [low = "", high = low] = d.split("-");
    return [a, b, c].join(".") === "127.0.0" && last >= Number(low) && last <= Number(high);
  });
}

describe("every undocumented answer is not checked, never listed and never clean", () => {
  const refusing = ["127.255.255.252", "127.255.255.254", "127.255.255.255", "127.255.255.1"];
  const outside = ["10.0.0.2", "203.0.113.7", "0.0.0.0", "255.255.255.255", "128.0.0.2"];
  test.each(CATALOGUE.map((entry) => [entry.zone, entry] as const))("%s", (_, entry) => {
    const inside = Array.from({ length: 256 }, (_v, last) => last).filter((last) => !covers(entry, last));
    const odd = [...inside.map((last) => `127.0.0.${last}`), ...Object.keys(entry.refusals), ...refusing, ...outside];
    const wrong = odd.filter((address) => judgeCodes(entry, [ip(address)]).verdict !== "not-checked");
    expect(wrong).toEqual([]);
    // A refusal beside a listing is still a refusal.
    const [listed] = samples(entry.codes[0]?.code ?? "");
    expect(judgeCodes(entry, [ip(listed ?? ""), ip("127.255.255.254")]).verdict).toBe("not-checked");
    expect(judgeCodes(entry, []).verdict).toBe("not-listed");
  });
});

/** Written by hand from the operators' pages, so that a wrong catalogue fails. */
const BY_HAND: readonly (readonly [zone: string, answer: string, expected: string])[] = [
  ["zen.spamhaus.org", "127.0.0.2", "listed"],
  ["zen.spamhaus.org", "127.0.0.3", "listed"],
  ["zen.spamhaus.org", "127.0.0.4", "listed"],
  ["zen.spamhaus.org", "127.0.0.9 127.0.0.2", "listed"],
  ["zen.spamhaus.org", "127.0.0.10", "policy"],
  ["zen.spamhaus.org", "127.0.0.11", "policy"],
  ["zen.spamhaus.org", "127.0.0.11 127.0.0.4", "listed"],
  ["zen.spamhaus.org", "127.0.0.8", "undocumented-code"],
  ["zen.spamhaus.org", "127.255.255.252", "list-refused"],
  ["zen.spamhaus.org", "127.255.255.254", "list-refused"],
  ["zen.spamhaus.org", "127.255.255.255", "list-refused"],
  ["dbl.spamhaus.org", "127.0.1.2", "listed"],
  ["dbl.spamhaus.org", "127.0.1.102", "listed"],
  ["dbl.spamhaus.org", "127.0.1.255", "list-refused"],
  ["dbl.spamhaus.org", "127.0.0.2", "undocumented-code"],
  ["zrd.dq.spamhaus.net", "127.0.2.2", "policy"],
  ["zrd.dq.spamhaus.net", "127.0.2.24", "policy"],
  ["zrd.dq.spamhaus.net", "127.0.2.25", "undocumented-code"],
  ["bl.spamcop.net", "127.0.0.2", "listed"],
  ["bl.spamcop.net", "127.0.0.1", "undocumented-code"],
  ["multi.surbl.org", "127.0.0.8", "listed"],
  ["multi.surbl.org", "127.0.0.80", "listed"],
  ["multi.surbl.org", "127.0.0.1", "list-refused"],
  ["multi.surbl.org", "127.0.0.9", "list-refused"],
  ["multi.surbl.org", "127.0.0.2", "undocumented-code"],
  ["multi.uribl.com", "127.0.0.2", "listed"],
  ["multi.uribl.com", "127.0.0.4", "policy"],
  ["multi.uribl.com", "127.0.0.8", "policy"],
  ["multi.uribl.com", "127.0.0.14", "listed"],
  ["multi.uribl.com", "127.0.0.1", "list-refused"],
  ["multi.uribl.com", "127.0.0.255", "list-refused"],
  ["list.dnswl.org", "127.0.10.0", "allowed NEUTRAL"],
  ["list.dnswl.org", "127.0.5.1", "allowed GOOD"],
  ["list.dnswl.org", "127.0.15.3", "allowed GOOD"],
  ["list.dnswl.org", "127.0.0.255", "list-refused"],
  ["list.dnswl.org", "127.0.5.4", "undocumented-code"],
  ["rep.mailspike.net", "127.0.0.10", "POOR"],
  ["rep.mailspike.net", "127.0.0.13", "POOR"],
  ["rep.mailspike.net", "127.0.0.15", "NEUTRAL"],
  ["rep.mailspike.net", "127.0.0.20", "GOOD"],
  ["rep.mailspike.net", "127.0.0.21", "undocumented-code"],
  ["wl.mailspike.net", "127.0.0.18", "allowed GOOD"],
  ["bl.mailspike.net", "127.0.0.2", "listed"],
  ["bl.mailspike.net", "127.0.0.12", "listed"],
  ["bl.mailspike.net", "127.0.0.13", "undocumented-code"],
  ["score.senderscore.com", "127.0.4.0", "POOR"],
  ["score.senderscore.com", "127.0.4.69", "POOR"],
  ["score.senderscore.com", "127.0.4.70", "NEUTRAL"],
  ["score.senderscore.com", "127.0.4.99", "GOOD"],
  ["score.senderscore.com", "127.0.4.101", "undocumented-code"],
  ["score.senderscore.com", "127.255.255.255", "list-refused"],
  ["hostkarma.junkemailfilter.com", "127.0.0.1", "allowed GOOD"],
  ["hostkarma.junkemailfilter.com", "127.0.0.2", "listed"],
  ["hostkarma.junkemailfilter.com", "127.0.0.3", "NEUTRAL"],
  ["hostkarma.junkemailfilter.com", "127.0.0.4", "POOR"],
  ["hostkarma.junkemailfilter.com", "127.0.0.5", "allowed"],
  ["combined.mail.abusix.zone", "127.0.0.2", "listed"],
  ["combined.mail.abusix.zone", "127.0.0.200", "listed"],
  ["combined.mail.abusix.zone", "127.0.0.11", "policy"],
  ["dblack.mail.abusix.zone", "127.0.1.1", "listed"],
  ["white.mail.abusix.zone", "127.0.2.1", "allowed"],
  ["dnsbl-3.uceprotect.net", "127.0.0.2", "listed"],
  ["noptr.spamrats.com", "127.0.0.37", "policy"],
  ["spam.spamrats.com", "127.0.0.38", "listed"],
  ["dnsbl.spfbl.net", "127.0.0.2", "listed"],
  ["dnsbl.spfbl.net", "127.0.0.4", "policy"],
  ["rbl.interserver.net", "127.0.0.2", "listed"],
  ["rbl.interserver.net", "127.0.0.3", "undocumented-code"],
  ["rbluri.interserver.net", "127.0.0.2", "listed"],
  ["rbluri.interserver.net", "127.0.0.1", "undocumented-code"],
  ["bl.blocklist.de", "127.0.0.14", "listed"],
  ["bl.blocklist.de", "127.0.0.23", "undocumented-code"],
  ["iadb.isipp.com", "127.0.0.1 127.3.100.10", "allowed"],
];

test.each(BY_HAND)("%s %s → %s", (zone, answer, expected) => {
  const entry = CATALOGUE.find((e) => e.zone === zone);
  if (entry === undefined) throw new Error(zone);
  const judged = judgeCodes(entry, answer.split(" ").map(ip));
  const standing = judged.verdict === "not-listed" ? judged.standing : null;
  const words = [standing?.allowed === true ? "allowed" : "", standing?.grade ?? ""].filter((w) => w !== "").join(" ");
  const got =
    judged.verdict === "not-checked" ? judged.reason : judged.verdict === "not-listed" ? words : judged.verdict;
  expect(got).toBe(expected);
});
