import { parseReport } from "../../src/app/merge/read.ts";
import { parseHistory } from "../../src/compare/history.ts";
import { parseConfigFile } from "../../src/config/config-file.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import { replayTape } from "../../src/dns/tape.ts";
import type { Dns } from "../../src/dns/types.ts";
import { explain } from "../../src/mail/bounce/explain.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { messageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { parseSpf } from "../../src/mail/spf/parse.ts";
import { readVolume } from "../../src/mail/volume/read.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "../zones/memory-files.ts";

/** Reads a text to the end; what it makes of it does not matter here, only that it does, and what that takes. */
export type Reader = (text: string) => unknown;

const silent: Dns = { ask: () => Promise.resolve({ kind: "answer", rcode: "NXDOMAIN", records: [] }) };
const bytes = (text: string): Buffer => Buffer.from(text, "latin1");
const folded = (text: string): string => text.replace(/\n/g, "\n ");

const message: Reader = (text) =>
  messageReport(silent, splitMessage(bytes(text)), { ip: null, helo: null, mailFrom: null }, 0);
const bounce: Reader = async (text) => {
  const read = await readBounce(bytes(text));
  return read.ok ? read.value.map(explain) : read.error;
};
const zones =
  (file: string): Reader =>
  (text) =>
    readZones(memoryFiles({ [file]: text }), [file]);
const header =
  (name: string, start = ""): Reader =>
  (text) =>
    message(`${name}: ${start}${folded(text)}\nFrom: a@b.example\n\nbody`);
const part =
  (type: string): Reader =>
  (text) =>
    bounce(`From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${text}`);

/** Everything that reads what others write, at every place where a text of any length fits. */
export const READERS: Readonly<Record<string, Reader>> = {
  message,
  "message body": (text) =>
    message(
      `DKIM-Signature: c=relaxed/relaxed; v=1; a=rsa-sha256; d=d.example; s=s; h=from; bh=A; b=A\nFrom: a@b.example\n\n${text}`,
    ),
  "message From": (text) => message(`From: ${folded(text)}\n\nbody`),
  "message Received": header("Received", "from x ("),
  "message Authentication-Results": header("Authentication-Results", "x; "),
  "message Received-SPF": header("Received-SPF", "pass "),
  "message ARC-Seal": header("ARC-Seal", "i=1; "),
  "message DKIM-Signature": header("DKIM-Signature", "v=1; d=d.example; s=s; h=from:"),
  "message X-Spam-Report": header("X-Spam-Report"),
  bounce,
  "bounce mail": part("text/plain"),
  "bounce page": part("text/html"),
  "bounce report": (text) =>
    part('multipart/report; boundary="b"')(`--b\nContent-Type: message/delivery-status\n\n${text}\n--b--\n`),
  "bounce status": (text) => bounce(`Final-Recipient: rfc822; a@b.example\n${text}`),
  "bounce reply": (text) => bounce(`host mx.example[192.0.2.1] said: 550 ${text}`),
  "volume csv": (text) => readVolume(bytes(`2026-01-01,5\n${text}`), "v.csv"),
  "volume report": (text) => readVolume(bytes(`<feedback><record>${text}</record></feedback>`), "v.xml"),
  senders: (text) => parseSendersList(text, "senders.txt"),
  configuration: (text) => parseConfigFile(text, "c.yml"),
  "configuration senders": (text) => parseConfigFile(`senders:\n- domain: a.example\n  ips: ${text}`, "c.yml"),
  history: (text) => parseHistory(text, "h.json"),
  tape: (text) => replayTape(text, "t.json", (plain) => plain),
  report: (text) => parseReport(text, "r.json"),
  "SPF record": (text) => parseSpf(`v=spf1 ${text}`),
  "zone file": zones("a.example.zone"),
  octoDNS: zones("a.example.yaml"),
  DNSControl: zones("dnsconfig.js"),
  Terraform: zones("main.tf"),
  "Terraform JSON": zones("main.tf.json"),
};

/** As the reader of this name does. */
export async function readBy(name: string, text: string): Promise<unknown> {
  const reader = READERS[name];
  if (reader === undefined) throw new Error(name);
  return await reader(text);
}
