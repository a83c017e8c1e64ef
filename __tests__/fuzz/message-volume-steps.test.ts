import { Session } from "node:inspector/promises";
import { expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { messageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { readVolumes } from "../../src/mail/volume/read.ts";
import { seriesOf } from "../../src/mail/volume/series.ts";
import { tableDns } from "../message/dns.ts";

const SIZES = [2_000, 8_000, 32_000] as const;
/** Four times the input may take four times the steps, and what is done once. */
const MAX_GROWTH = 4.4;

const DNS = tableDns({});
const message = async (text: string): Promise<void> => {
  await messageReport(DNS, splitMessage(Buffer.from(text, "latin1")), { ip: null, helo: null, mailFrom: null }, 0);
};
const volume = (text: string | Uint8Array): void => {
  const { files } = readVolumes(Buffer.from(text), "f");
  seriesOf(
    files.map((file) => ({ name: "f", file })),
    "given",
  );
};
const header = (name: string, piece: string, start = ""): ((size: number) => Promise<void>) => {
  return (size) => message(`${name}: ${start}${repeated(piece, size)}\r\nFrom: a@b.example\r\n\r\nbody\r\n`);
};

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

const RECORD =
  "<record><row><source_ip>203.0.113.9</source_ip><count>1</count><policy_evaluated><dkim>pass</dkim></policy_evaluated></row></record>";
const report = (records: string): string =>
  `<feedback><report_metadata><org_name>x</org_name><report_id>r</report_id><date_range><begin>1718236800</begin><end>1718323199</end></date_range></report_metadata>${records}</feedback>`;
const mail = (body: string): string =>
  `From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n${body}\n`;

/** Inputs that a careless reader goes through again and again. */
const INPUTS: Readonly<Record<string, (size: number) => void | Promise<void>>> = {
  "Received: one after the other": (n) =>
    message(`${repeated("Received: from x ([127.0.0.1]) by y; Fri, 02 Jan 2026 03:04:05 +0000\r\n", n)}\r\n`),
  "Received: parentheses": header("Received", "("),
  "Received: comments": header("Received", "(x) ", "from x "),
  "Received: addresses": header("Received", "([192.0.2.1]) ", "from x "),
  "Received: by and by": header("Received", "by x ", "from x "),
  "Received: quotes": header("Received", '"', "from x "),
  "Received: folds": header("Received", "\r\n x", "from x "),
  "From: addresses": header("From", "a@b.example, "),
  "From: angle brackets": header("From", "<"),
  "From: comments": header("From", "("),
  "Authentication-Results: results": header("Authentication-Results", "spf=pass smtp.mailfrom=a; ", "x; "),
  "Received-SPF: properties": header("Received-SPF", "a=b; ", "pass "),
  "ARC-Seal: tags": header("ARC-Seal", "a=b; ", "i=1; "),
  "DKIM-Signature: names in h=": header(
    "DKIM-Signature",
    "from:",
    "v=1; a=rsa-sha256; d=d.example; s=s; bh=A; b=A; h=",
  ),
  "X-Spam-Status: blanks": header("X-Spam-Status", " "),
  "List-Unsubscribe: addresses": header("List-Unsubscribe", "<https://x.example/>, "),
  "fields without a colon": (n) => message(repeated("x\r\n", n)),
  "body of blanks": (n) =>
    message(
      `DKIM-Signature: c=relaxed/relaxed; v=1; a=rsa-sha256; d=d.example; s=s; h=from; bh=A; b=A\r\nFrom: a@b.example\r\n\r\n${repeated(" \t\r\n", n)}`,
    ),
  "CSV lines": (n) => volume(`day,count\n${repeated("2026-11-01,1\n", n)}`),
  "CSV quotation marks": (n) => volume(`day,count\n${repeated('"2026-11-01","1"\n', n)}`),
  "CSV quotation marks, open": (n) => volume(`day,count\n2026-11-01,1\n${repeated('"', n)}`),
  "CSV blank lines": (n) => volume(`day,count\n2026-11-01,1\n${repeated("\r\n", n)}`),
  "CSV problems": (n) => volume(`day,count\n2026-11-01,1\n${repeated("x,y\n", n)}`),
  "XML records": (n) => volume(report(repeated(RECORD, n))),
  "XML records of several lines": (n) => volume(report(repeated(`${RECORD}\n  \n`, n))),
  "XML starts": (n) => volume(`<feedback>${repeated("<feedback ", n)}`),
  "XML comments": (n) => volume(report(repeated("<!-- x -->", n))),
  "XML in a gzip in a mail": (n) =>
    volume(
      mail(
        gzipSync(report(repeated(RECORD, n)), { level: 0 })
          .toString("base64")
          .replace(/.{60}/g, "$&\n"),
      ),
    ),
  "mail boundaries": (n) => volume(`${mail("")}${repeated("--b\n", n)}`),
  "mail lines": (n) => volume(`From: a@b.example\nSubject: x\n\n${repeated("x\n", n)}`),
  "mbox lines": (n) => volume(`From a@b x\nFrom: a@b.example\n\n${repeated("From a@b x\n", n)}`),
};

/** How often the blocks of our code, and of the XML reader, were run: the same on every machine. What a single regular expression does is not in it. */
async function stepsOf(session: Session, run: () => void | Promise<void>): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  await run();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => /\/src\/|fast-xml-parser/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((a, b) => a + b, 0);
}

test("steps grow with the size of the input", async () => {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const rows: { readonly name: string; readonly steps: readonly number[] }[] = [];
  for (const [name, input] of Object.entries(INPUTS)) {
    await input(SIZES[0]);
    const steps: number[] = [];
    for (const size of SIZES) steps.push(await stepsOf(session, () => input(size)));
    rows.push({ name, steps });
  }
  session.disconnect();
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `${name.padEnd(34)}${cells.map((c) => c.toLocaleString("en-US").padStart(12)).join("")}`;
  const table = [line("steps, by bytes of input", SIZES), ...rows.map(({ name, steps }) => line(name, steps))];
  process.stderr.write(`${table.join("\n")}\n`);
  const [, middle] = SIZES;
  expect(rows.every(({ steps }) => (steps.at(-1) ?? 0) > 0)).toBe(true);
  expect(
    rows.filter(({ steps: [, a = 0, b = 0] }) => b > MAX_GROWTH * Math.max(a, middle / 4)).map(({ name }) => name),
  ).toEqual([]);
});
