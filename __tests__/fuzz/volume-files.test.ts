import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { zipSync } from "fflate";
import { forecast } from "../../src/mail/volume/forecast.ts";
import { readVolumes } from "../../src/mail/volume/read.ts";
import { seriesOf } from "../../src/mail/volume/series.ts";
import { mutated } from "./message-volume-mutations.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? "20261129");
const FILES = Number(process.env["FUZZ_FILES"] ?? "2500");

const DAYS = Array.from({ length: 40 }, (_, i) => `2026-10-${String(1 + (i % 31)).padStart(2, "0")}`);
const TABLES: readonly string[] = [
  `day,count,ip\n${DAYS.map((day, i) => `${day},${100 + i},203.0.113.10`).join("\n")}\n`,
  `\ufeffDatum;Gesendet;Zugestellt\r\n${DAYS.map((day) => `${day.split("-").reverse().join(".")};"1.000";991`).join("\r\n")}\r\nGesamt;40000;39640\r\n`,
  `date,blocks,bounces,requests,delivered\n${DAYS.map((day) => `"${day}",1,2,"1,100",97`).join("\n")}\n`,
  "送信日,送信数\n2026年11月1日,120\n2026年11月2日,130\n合計,250\n",
];
const RECORD = (ip: string, count: number): string =>
  `<record><row><source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>example.com</header_from></identifiers></record>`;
const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0"><report_metadata><org_name>receiver.example</org_name><report_id>1</report_id>
<date_range><begin>1793750400</begin><end>1794009599</end></date_range></report_metadata>
<policy_published><domain>example.com</domain><p>none</p></policy_published>${Array.from({ length: 30 }, (_, i) => RECORD(`203.0.113.${i}`, i * 7)).join("\n")}
${RECORD("2001:db8::1", 3)}</feedback>\n`;
const GZ = gzipSync(REPORT);
const ZIP = zipSync({
  "receiver.example!example.com!1!2.xml": Buffer.from(REPORT),
  "b.csv": Buffer.from(TABLES[0] ?? ""),
});
const BASE64 = Buffer.from(GZ).toString("base64").replace(/.{60}/g, "$&\n");
const MAIL = `From: dmarc@receiver.example\nSubject: Report Domain: example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nhi\n--b\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n${BASE64}\n--b--\n`;
const MBOX = Array.from({ length: 3 }, () => `From a@b Mon Jul  1 10:00:00 2024\n${MAIL}`).join("\n");
const SAMPLES = [...TABLES, REPORT, MAIL, MBOX]
  .map((text) => Buffer.from(text))
  .concat([GZ, Buffer.from(ZIP), gzipSync(GZ)]);

test(`${FILES} changed files of volumes, from ${SEED} on: each is read, or skipped and named`, () => {
  let read = 0;
  fc.assert(
    fc.property(mutated(SAMPLES, false), (bytes) => {
      const { files, problems } = readVolumes(bytes, "f");
      expect(files.length + problems.length).toBeGreaterThan(0);
      for (const { message, at } of problems) expect(at !== null || message.includes("f")).toBe(true);
      const rows = files.flatMap((file) => [...file.rows, ...file.reports.flatMap((r) => r.rows)]);
      for (const { day, count } of rows) {
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }
      const series = seriesOf(
        files.map((file) => ({ name: "f", file })),
        "given",
      );
      for (const s of series.ok ? series.value : []) forecast(s, "2026-11-03");
      if (rows.length > 0) read++;
    }),
    { seed: SEED, numRuns: FILES },
  );
  process.stderr.write(`volumes: ${FILES} changed, 0 crashes; of ${read} something could still be read\n`);
  expect(read).toBeGreaterThan(FILES / 8);
});
