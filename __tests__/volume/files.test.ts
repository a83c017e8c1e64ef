import { gzipSync, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { volumeNoteText } from "../../src/mail/volume/note.ts";
import { readVolume } from "../../src/mail/volume/read.ts";
import { seriesOf, type By } from "../../src/mail/volume/series.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOON = Date.UTC(2026, 10, 24, 12) / 1000;

interface Rec {
  readonly ip: string;
  readonly count: number | string;
  readonly dkim?: string;
  readonly spf?: string;
  readonly from?: string;
}

/** A report in the form of RFC 7489 appendix C, or, with a prefix, in the namespace of RFC 9990. */
function report(records: readonly Rec[], id = "1", rfc9990 = false, seconds = 86_399): string {
  const rows = records
    .map(
      (r) =>
        `<record><row><source_ip>${r.ip}</source_ip><count>${r.count}</count><policy_evaluated><disposition>none</disposition>` +
        `<dkim>${r.dkim ?? "pass"}</dkim><spf>${r.spf ?? "fail"}</spf></policy_evaluated></row>` +
        `<identifiers><header_from>${r.from ?? "Example.com"}</header_from></identifiers>` +
        `<auth_results><dkim><domain>example.com</domain><result>pass</result></dkim></auth_results></record>`,
    )
    .join("\n");
  const begin = NOON - 43_200;
  const open = rfc9990 ? '<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">' : "<feedback>";
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}<version>1.0</version><report_metadata><org_name>receiver.example</org_name>
<email>d@receiver.example</email><report_id>${id}</report_id><date_range><begin>${begin}</begin><end>${begin + seconds}</end></date_range></report_metadata>
<policy_published><domain>example.com</domain><p>none</p></policy_published>${rows}</feedback>\n`;
}

function series(inputs: readonly (readonly [string, Uint8Array])[], by: By = "given"): unknown {
  const files = inputs.flatMap(([name, data]) => {
    const read = readVolume(data, name);
    if (!read.ok) throw new Error(read.error[0]?.message);
    return read.value.map((file) => ({ name, file }));
  });
  const result = seriesOf(files, by);
  return result.ok
    ? Object.fromEntries(result.value.map((s) => [s.subject ?? "all", Object.fromEntries(s.days)]))
    : result.error[0]?.message;
}

function problem(data: Uint8Array, name = "f"): string {
  const read = readVolume(data, name);
  return read.ok ? "" : (read.error[0]?.message ?? "");
}

const TWO: readonly Rec[] = [
  { ip: "203.0.113.10", count: 40 },
  { ip: "2001:DB8::10", count: 2, dkim: "fail", spf: "pass" },
  { ip: "192.0.2.66", count: 9999, dkim: "fail", spf: "fail" },
];

describe("DMARC aggregate reports", () => {
  test.each([
    ["RFC 7489", bytes(report(TWO))],
    ["RFC 9990", bytes(report(TWO, "1", true))],
    ["gzip", gzipSync(report(TWO))],
    ["zip", zipSync({ "receiver.example!example.com!1!2.xml": bytes(report(TWO)) })],
    [
      "a prefix",
      bytes(
        report(TWO)
          .replace(/<(\/?)(?=[a-z])/g, "<$1d:")
          .replace("<d:feedback>", '<d:feedback xmlns:d="x">'),
      ),
    ],
  ])("%s: mail that passed counts, mail of others does not", (_, data) => {
    expect(series([["r", data]])).toEqual({ "example.com": { "2026-11-24": 42 } });
    expect(series([["r", data]], "ip")).toEqual({
      "2001:db8::10": { "2026-11-24": 2 },
      "203.0.113.10": { "2026-11-24": 40 },
    });
    expect(series([["r", data]], "all")).toEqual({ all: { "2026-11-24": 42 } });
  });

  test("the same report twice counts once, two reports add up", () => {
    const [a, b] = [bytes(report(TWO, "1")), bytes(report(TWO, "2"))];
    expect(
      series([
        ["a", a],
        ["b", gzipSync(a)],
        ["c", b],
      ]),
    ).toEqual({ "example.com": { "2026-11-24": 84 } });
  });

  test("what was left out is told", () => {
    const read = readVolume(bytes(report([...TWO, { ip: "nonsense", count: "many" }])), "r");
    expect(read.ok ? read.value[0]?.notes.map(volumeNoteText) : []).toEqual([
      "1 record that failed DMARC left out: it need not be your mail",
      "1 record without a valid address and count left out",
    ]);
  });

  test("a report without records, or with one, is a report", () => {
    expect(series([["r", bytes(report([]))]])).toEqual({});
    expect(series([["r", bytes(report([{ ip: "203.0.113.10", count: 1 }]))]])).toEqual({
      "example.com": { "2026-11-24": 1 },
    });
  });

  test.each([
    ["not a report", "<html></html>", "it does not end with </feedback>"],
    ["cut off", report(TWO).slice(0, -20), "it does not end with </feedback>"],
    ["no range", "<feedback></feedback>", "it has no feedback with report_metadata and date_range"],
    ["two months", report(TWO, "1", false, 60 * 86_400), "it covers more than 31 days"],
    ["backwards", report(TWO, "1", false, -5), "its date_range is not two times"],
    ["deep", `<feedback>${"<a>".repeat(100)}${"</a>".repeat(100)}</feedback>`, "Maximum nested tags exceeded"],
    [
      "entities that expand to gigabytes",
      `<?xml version="1.0"?><!DOCTYPE f [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><feedback>&b;</feedback>`,
      "it declares a document type, which reports do not have",
    ],
    [
      "an entity that reads a file",
      '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><feedback>&x;</feedback>',
      "it declares a document type, which reports do not have",
    ],
  ])("%s is refused", (_, text, why) => {
    expect(problem(bytes(text))).toBe(`f is no DMARC aggregate report: ${why}`);
  });
});

describe("several CSV files", () => {
  const csv = (text: string): Uint8Array => bytes(text);

  test("add their days, and their subjects", () => {
    expect(
      series([
        ["a", csv("2026-11-01,1\n")],
        ["b", csv("2026-11-02,2\n")],
      ]),
    ).toEqual({ all: { "2026-11-01": 1, "2026-11-02": 2 } });
    expect(
      series([
        ["a", csv("2026-11-01,1,203.0.113.10\n")],
        ["b", csv("2026-11-01,2,203.0.113.20\n")],
      ]),
    ).toEqual({
      "203.0.113.10": { "2026-11-01": 1 },
      "203.0.113.20": { "2026-11-01": 2 },
    });
  });

  test("lines of one file add up; equal days of two files are one", () => {
    expect(series([["a", csv("2026-11-01,1\n2026-11-01,2\n")]])).toEqual({ all: { "2026-11-01": 3 } });
    expect(
      series([
        ["a", csv("2026-11-01,1\n")],
        ["b", csv("2026-11-01,1\n")],
      ]),
    ).toEqual({ all: { "2026-11-01": 1 } });
  });

  test("that differ about a day contradict each other", () => {
    expect(
      series([
        ["a", csv("2026-11-01,1\n")],
        ["b", csv("2026-11-01,2\n")],
      ]),
    ).toBe(
      "2026-11-01 is 1 in a and 2 in b; name each file's address or domain in a third column, or give only one of them",
    );
  });

  test("UTF-16, as spreadsheets write it", () => {
    const text = "\ufeffday\tcount\r\n2026-11-01\t5\r\n";
    expect(series([["a", new Uint8Array(Buffer.from(text, "utf16le"))]])).toEqual({ all: { "2026-11-01": 5 } });
  });
});

/** A zip of one entry, without its list at the end, that says of itself what it likes. */
function lyingZip(body: Uint8Array, says: number): Uint8Array {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(says, 22);
  head.writeUInt16LE(1, 26);
  return Buffer.concat([head, Buffer.from("x"), body]);
}

describe("bombs", () => {
  const zeros = new Uint8Array(65 * 1024 * 1024);
  const deflated = deflateRawSync(zeros);

  test.each([
    ["gzip", (): Uint8Array => gzipSync(zeros), "f cannot be unpacked: more than 64 MiB come out of it"],
    [
      "zip",
      (): Uint8Array => zipSync({ a: [zeros, { level: 1 }] }),
      "f cannot be unpacked: more than 64 MiB or 1,000 files come out of it",
    ],
    [
      "a zip that lies",
      (): Uint8Array => lyingZip(deflated, 10),
      "f cannot be unpacked: more than 64 MiB or 1,000 files come out of it",
    ],
    ["damaged gzip", (): Uint8Array => gzipSync("2026-11-01,1").subarray(0, 20), "f cannot be unpacked: it is damaged"],
    [
      "damaged zip",
      (): Uint8Array => zipSync({ a: bytes("2026-11-01,1") }).subarray(0, 40),
      "f cannot be unpacked: it is damaged, empty or encrypted",
    ],
    [
      "empty zip entry list",
      (): Uint8Array => Uint8Array.from([0x50, 0x4b, 3, 4]),
      "f cannot be unpacked: it is damaged, empty or encrypted",
    ],
  ])("%s", (_, make, message) => {
    expect(problem(make())).toBe(message);
  });

  test("many files in a zip", () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.csv`, bytes("2026-11-01,1")]));
    expect(problem(zipSync(many))).toMatch(/more than 64 MiB or 1,000 files/);
  });
});
