import { expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { joinedNotes, volumeNoteText } from "../../src/mail/volume/note.ts";
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

const ENTRIES: readonly (readonly [string, string, readonly (readonly [string, number])[], string | null])[] = [
  [
    "SendGrid, its interface",
    'Date,Requests,Delivered,Delivered Rate\n"2026-06-01",1000,990,99%\n',
    [["2026-06-01", 1000]],
    "Requests",
  ],
  [
    "Mailgun",
    'Time,Accepted Outgoing,Delivered\n"Wed, 01 Nov 2023 00:00:00 +0000",30,29\n',
    [["2023-11-01", 30]],
    "Accepted Outgoing",
  ],
  [
    "Mailgun, its interface",
    'time,accepted_outgoing_count,delivered_count,delivered_rate\n"Wed, 01 Nov 2023 00:00:00 +0000",30,29,0.97\n',
    [["2023-11-01", 30]],
    "accepted_outgoing_count",
  ],
  [
    "CloudWatch: several headings",
    "Full label,Send,Delivery\nLabel,Send,Delivery\nNamespace,AWS/SES,AWS/SES\n2026/06/01 00:00:00,1000,990\n",
    [["2026-06-01", 1000]],
    "Send",
  ],
  [
    "SparkPost, its interface",
    "ts,count_injected,count_delivered\n2026-06-01T00:00:00-04:00,999,995\n",
    [["2026-06-01", 999]],
    "count_injected",
  ],
  [
    "Mailchimp",
    'Title,Subject,Send Date,Send Weekday,Total Recipients,Successful Deliveries,Open Rate\nHello,"News, June","Jun 02, 2026 09:15 am",Tuesday,1234,1230,24.39%\n',
    [["2026-06-02", 1234]],
    "Total Recipients",
  ],
  ["Postmark", "Date,Sent\n2026-06-01,1000\n", [["2026-06-01", 1000]], null],
  [
    "HubSpot",
    "Email Name,Email ID,Send Date (Your time zone),Sent,Delivered\nNews,123456,06/15/2026 09:00 AM,1000,990\n",
    [["2026-06-15", 1000]],
    "Sent",
  ],
  ["Brevo", "Date,Requests,Delivered,Hard bounces\n2026-06-01,1000,990,5\n", [["2026-06-01", 1000]], "Requests"],
  [
    "Klaviyo",
    "Campaign Name,Tags,Send Time,Total Recipients,Unique Opens,Revenue\nNews,,2026-06-01 09:00:00,1000,200,10.5\n",
    [["2026-06-01", 1000]],
    "Total Recipients",
  ],
  [
    "German",
    "Datum;Anzahl gesendeter E-Mails\nMo, 01.06.2026;1.234\nDienstag, 2. Juni 2026;5\nSumme;1.239\n",
    [
      ["2026-06-01", 1234],
      ["2026-06-02", 5],
    ],
    null,
  ],
  [
    "French",
    "Jour;Nombre d'e-mails envoyés;Délivrés\nlundi 1er juin 2026;1 234;1 200\nmar. 2 juin 2026;5;5\nTotal général;1 239;1 205\n",
    [
      ["2026-06-01", 1234],
      ["2026-06-02", 5],
    ],
    "Nombre d'e-mails envoyés",
  ],
  [
    "Spanish",
    "Fecha;Correos enviados;Entregados\n1 de junio de 2026;1.234;1.200\n3 ene 2026;5;5\nTotal;1.239;1.205\n",
    [
      ["2026-06-01", 1234],
      ["2026-01-03", 5],
    ],
    "Correos enviados",
  ],
  [
    "Japanese",
    '配信日時,送信通数,到達数\n2026年06月01日 09時00分,"1,234通",1200通\n2026/6/2(火),５,5\n令和8年6月3日,6,6\n合計,1245,1211\n',
    [
      ["2026-06-01", 1234],
      ["2026-06-02", 5],
      ["2026-06-03", 6],
    ],
    "送信通数",
  ],
  ["Excel's first line", "sep=;\r\nDate;Sent\r\n2026-06-01;1000\r\n", [["2026-06-01", 1000]], null],
  ["a title above", "Report for example.com\n\nDate,Sent\n2026-06-01,1000\n", [["2026-06-01", 1000]], null],
  ["sums below", "Date,Sent\n2026-06-01,1000\n,1000\nTOTAL:,1000\n", [["2026-06-01", 1000]], null],
  ["whose mail it is, as an address", "Date,From,Sent\n2026-06-01,news@example.com,7\n", [["2026-06-01", 7]], null],
];

test.each(ENTRIES)("%s: the day and the count are found, and the column is said", (_, text, expected, column) => {
  const read = readVolumes(Buffer.from(text), "f");
  expect(read.problems).toEqual([]);
  expect(read.files.flatMap((f) => f.rows.map((r) => [r.day, r.count]))).toEqual(expected);
  const told = read.files.flatMap((f) => f.notes.flatMap((n) => (n.code === "chosen-column" ? [n.column] : [])));
  expect(told).toEqual(column === null ? [] : [column]);
});

test.each([
  ["two days are a period", "Date,Sent\n2026-06-01 - 2026-06-07,5\n2026-06-08,6\n"],
  ["a year of two digits", "Date,Sent\n2026-06-01,5\n02.06.26,6\n"],
  ["a line that lost its day, among others", "Date,Sent\n2026-06-01,5\n,6\n2026-06-03,6\n"],
])("%s: not guessed", (_, text) => {
  expect(readVolumes(Buffer.from(text), "f").problems[0]?.message).toMatch(/is not a day/);
});

test.each([
  ["", "it is empty"],
  ['{"organization-name": "x", "policies": []}', "it is a report on TLS (RFC 8460)"],
  ["[1, 2]", "it is JSON"],
  ["\u0000\u0001\u0002x", "it is no text"],
  ["hello\nworld\n", "world: no cell is a day: expected a line such as 2026-11-24,1200"],
])("%j is named as what it is, and no line of it is to be mended", (text, why) => {
  const [problem] = readVolumes(Buffer.from(text), "f").problems;
  expect(problem).toMatchObject({
    at: null,
    message: `f is neither a table of days and counts nor a DMARC aggregate report: ${why}`,
  });
});

test("a text that names a date is no table; a table with one wrong line is one", () => {
  const prose = `Release notes\n2026-06-01\n${"nothing to count here\n".repeat(10)}`;
  expect(readVolumes(Buffer.from(prose), "f").problems.map((p) => p.at)).toEqual([null]);
  const open = readVolumes(Buffer.from(`He said "no\n${"nothing\n".repeat(10)}`), "f");
  expect(open.problems.map((p) => p.at)).toEqual([null]);
  const table = readVolumes(Buffer.from("day,count\n2026-06-01,5\n2026-06-02,x\n"), "f");
  expect(table.problems.map((p) => p.at?.line)).toEqual([3]);
});

test("notes of many files are added up", () => {
  const notes = joinedNotes([
    { code: "failed-dmarc", records: 3 },
    { code: "several-days", days: 4 },
    { code: "failed-dmarc", records: 1 },
    { code: "several-days", days: 4 },
    { code: "left-out", why: "a" },
    { code: "left-out", why: "b" },
  ]);
  expect(notes.map((n) => volumeNoteText(n))).toEqual([
    "4 records that failed DMARC left out: it need not be your mail",
    "a report for 4 days is split evenly among them",
    "left out: a",
    "left out: b",
  ]);
});

test("an archive with a line end behind it, as mail leaves it, and a Pass in large letters", () => {
  const report = XML(DAY, DAY + 86_399, 7).replace("<dkim>pass", "<dkim>Pass");
  expect(rows(Buffer.concat([gzipSync(report), Buffer.from("\r\n")]))).toEqual(ONE);
});

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
