import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { messageText } from "../../src/cli/message-text.ts";
import { messageSchema } from "../../src/cli/schemas/message.ts";
import { commandWords } from "../../src/cli/words/words.ts";
import { messageJson, messageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { tableDns } from "../message/dns.ts";
import { mutated } from "./message-volume-mutations.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? "20261129");
const FILES = Number(process.env["FUZZ_FILES"] ?? "2500");
const HERE = "__tests__/message/samples";
const SAMPLES = readdirSync(HERE).map((name) => readFileSync(`${HERE}/${name}`));
const DNS = tableDns({
  "good.example TXT": ["v=spf1 ip4:203.0.113.0/24 include:example -all"],
  "_dmarc.good.example TXT": ["v=DMARC1; p=reject; adkim=s"],
  "10.113.0.203.in-addr.arpa PTR": ["mail.good.example"],
  "mail.good.example A": ["203.0.113.10"],
  "s1._domainkey.good.example TXT": ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
});
const WORDS = [await commandWords("message", "en"), await commandWords("message", "ja")];

test(`${FILES} changed messages, from ${SEED} on: each is reported, in JSON and in both languages`, async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(mutated(SAMPLES, true), async (bytes) => {
      const report = await messageReport(
        DNS,
        splitMessage(bytes),
        { ip: null, helo: null, mailFrom: null },
        1_790_000_000,
      );
      messageSchema.parse(messageJson(report));
      for (const words of WORDS) {
        const text = messageText(report, { words, show: "all", color: false, columns: 80 });
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
      }
      if (report.source.ip !== null) read++;
    }),
    { seed: SEED, numRuns: FILES },
  );
  process.stderr.write(`messages: ${FILES} changed, 0 crashes; the source of ${read} could still be read\n`);
  expect(read).toBeGreaterThan(FILES / 4);
});
