import { humanPart, readHuman } from "./human.ts";
import type { Refusal } from "./types.ts";

const ADDRESS = "<?([^\\s<>:,;()\"'=]{1,320}@[^\\s<>:,;()\"'=]{1,255})>?";
/** `<a@b>:`, `a@b`, `"a@b":` (GMX), `a@b on Thu, 29 Apr …` (Exchange 5.5), `a@b: 550 …`, `<a@b>: host …`, `a@b Invalid Address, ERROR_CODE :550 …`, `550 <a@b>... User unknown`. */
const STARTS: readonly RegExp[] = [
  new RegExp(`^ {0,20}${ADDRESS}(?: \\([^()]{0,300}\\))?:?()$`),
  new RegExp(`^ {0,20}${ADDRESS}: +(\\S.*)$`),
  new RegExp(`^ {0,20}"${ADDRESS}":()$`),
  new RegExp(`^ {0,20}${ADDRESS} on [A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} .{0,40}()$`),
  new RegExp(`^ {0,20}${ADDRESS},? +((?:Invalid|Mailbox|User|SMTP|\\w+ )?.{0,60}ERROR_CODE.*)$`),
  new RegExp(`^ {0,20}(?:[45]\\d\\d )(?:[45]\\.\\d\\.\\d )?${ADDRESS}\\.\\.\\. (.*)$`),
];
const OF_SENDER = /(?:sent by|sent from|from sender|sender)\s?:?\s?$/i;
const MAX_LINE = 2000;
const MAX_RECIPIENTS = 100;

interface Block {
  readonly recipient: string;
  readonly lines: string[];
}

/**
 * One refusal a recipient, where the part for people names several, each with what was said of it (qmail, Exim, OpenSMTPD, Yahoo,
 * Zoho, GMX). An address with nothing behind it shares the one reply of the whole. Fewer than two: none.
 */
export function readRecipients(raw: string): readonly Refusal[] {
  const body = humanPart(raw);
  const blocks: Block[] = [];
  let before = "";
  for (const line of body.split("\n")) {
    const start = line.length > MAX_LINE ? null : STARTS.map((pattern) => pattern.exec(line)).find((m) => m !== null);
    // Exim's warning names the sender on a line of its own as well.
    const recipient = OF_SENDER.test(before) ? undefined : start?.[1];
    if (line.trim() !== "") before = line.slice(-60);
    if (recipient !== undefined && isNew(blocks, recipient)) blocks.push({ recipient, lines: [start?.[2] ?? ""] });
    else blocks.at(-1)?.lines.push(line);
    if (blocks.length > MAX_RECIPIENTS) break;
  }
  if (blocks.length < 2) return [];
  const whole = readHuman(raw);
  return blocks.map(({ recipient, lines }) => {
    const text = lines.join("\n").trim();
    const said = /[a-z]{3}/i.test(text) ? readHuman(text) : whole;
    return { ...said, recipient: recipient.replace(/[.,>]+$/, ""), host: said.host ?? whole.host };
  });
}

/** A reply repeats the address that it is about. */
function isNew(blocks: readonly Block[], recipient: string): boolean {
  return !blocks.some((block) => block.recipient.toLowerCase() === recipient.toLowerCase());
}
