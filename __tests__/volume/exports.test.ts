import { expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { volumeNoteText } from "../../src/mail/volume/note.ts";
import { readVolume, readVolumes } from "../../src/mail/volume/read.ts";

const XML = (begin: number, end: number, count: number): string =>
  `<?xml version="1.0"?>\n<feedback><report_metadata><org_name>x</org_name><report_id>r</report_id><date_range><begin>${begin}</begin><end>${end}</end></date_range></report_metadata><record><row><source_ip>203.0.113.9</source_ip><count>${count}</count><policy_evaluated><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row></record></feedback>\n`;
const DAY = 1_718_236_800;

function rows(input: string | Uint8Array): unknown {
  const read = readVolume(typeof input === "string" ? Buffer.from(input) : input, "f");
  if (!read.ok) return read.error[0]?.message;
  return read.value.flatMap((f) => [...f.rows, ...f.reports.flatMap((r) => r.rows)]).map((r) => [r.day, r.count]);
}

const ONE = [["2024-06-13", 7]];
const MAIL = (body: string, encoding: string): string =>
  `From: noreply@x.example\nSubject: Report\nMIME-Version: 1.0\nContent-Type: application/gzip\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
const BASE64 = gzipSync(XML(DAY, DAY + 86_399, 7))
  .toString("base64")
  .replace(/.{60}/g, "$&\n");

test.each([
  ["gzip of a gzip", gzipSync(gzipSync(XML(DAY, DAY + 86_399, 7))), ONE],
  ["trailing NULs", `${XML(DAY, DAY + 86_399, 7)}\0\0\0`, ONE],
  ["a wrapper", `<x:wrap>${XML(DAY, DAY + 86_399, 7).replace(/<\?.*\n/, "")}</x:wrap>`, ONE],
  ["a mail", MAIL(BASE64, "base64"), ONE],
  ["a mail with XML in the open", MAIL(XML(DAY, DAY + 86_399, 7), "7bit"), ONE],
  [
    "an mbox",
    `From a@b Mon Jul  1 10:00:00 2024\n${MAIL(BASE64, "base64")}\nFrom a@b Mon Jul  1 10:00:00 2024\n${MAIL(BASE64, "base64")}`,
    [...ONE, ...ONE],
  ],
  [
    "three days",
    XML(DAY - 2 * 86_400, DAY + 86_399, 7),
    [
      ["2024-06-11", 3],
      ["2024-06-12", 2],
      ["2024-06-13", 2],
    ],
  ],
  [
    "a mail without a report",
    "From: a@b.example\nSubject: x\n\nhi\n",
    "f is a mail without a DMARC aggregate report in it",
  ],
])("%s", (_, input, expected) => expect(rows(input)).toEqual(expected));

test.each([
  [
    "SES",
    "Timestamp,DeliveryAttempts,Bounces,Complaints,Rejects\n2026-06-01T00:15:00Z,250,1,0,0\n2026-06-01T06:15:00Z,50,1,0,0",
    [
      ["2026-06-01", 250],
      ["2026-06-01", 50],
    ],
  ],
  ["German", "\ufeffDatum;Gesendet;Zugestellt\r\n01.06.2026;1.000;991", [["2026-06-01", 1000]]],
  [
    "German month",
    "Tag;Anzahl\n3. März 2026;5\n4. Dezember 2026;6",
    [
      ["2026-03-03", 5],
      ["2026-12-04", 6],
    ],
  ],
  ["French", "Date d'envoi;Envoyés;Délivrés\n1er août 2026;12;11", [["2026-08-01", 12]]],
  ["a total", "Date,Delivered,Total\n2026-06-01,991,1000\nTotal,,1000", [["2026-06-01", 1000]]],
  [
    "SparkPost",
    "Date,Targeted,Injected,Accepted,Bounced\n2026-06-01T00:00:00+00:00,1000,1000,996,4",
    [["2026-06-01", 1000]],
  ],
  ["SendGrid", "date,blocks,bounces,requests,delivered\n2026-06-01,1,2,100,97", [["2026-06-01", 100]]],
])("%s", (_, text, expected) => expect(rows(text)).toEqual(expected));

test("which column was taken is said, and a broken report leaves the others", () => {
  const read = readVolumes(Buffer.from("Date,Sent,Delivered\n2026-06-01,2,1"), "f");
  expect(read.files[0]?.notes.map(volumeNoteText)).toEqual(["the column Sent was taken for the count"]);
  const broken = MAIL(XML(DAY, DAY + 86_399, 7).slice(0, -40), "7bit");
  const both = readVolumes(
    Buffer.from(
      `From a@b Mon Jul  1 10:00:00 2024\n${MAIL(BASE64, "base64")}\nFrom a@b Mon Jul  1 10:00:00 2024\n${broken}`,
    ),
    "f",
  );
  expect([both.files.length, both.problems.length]).toEqual([1, 1]);
});
