import { humanPart, readHuman } from "./human.ts";
import type { Refusal } from "./types.ts";

const ADDRESS = "<?([^\\s<>@:,;()\"'=]{1,320}@[^\\s<>@:,;()\"'=]{1,255})>?";

interface Shape {
  readonly match: RegExp;
  /** Is the line all that is said, or does it go on below? */
  readonly ends: boolean;
}

/** How a line begins what was said of a recipient: the address, and what of it stands behind. */
const SHAPES: readonly Shape[] = [
  // `<a@b>:`, `a@b`, `<a@b> (expanded from <c@d>):`
  { match: new RegExp(`^ {0,20}${ADDRESS}(?: \\([^()]{0,300}\\))?:?()$`), ends: false },
  // `a@b: 550 …`, `<a@b>: host …`
  { match: new RegExp(`^ {0,20}${ADDRESS}: +(\\S.*)$`), ends: false },
  // GMX: `"a@b":`
  { match: new RegExp(`^ {0,20}"${ADDRESS}":()$`), ends: false },
  // Exchange 5.5: `a@b on Thu, 29 Apr 2027 …`
  {
    match: new RegExp(`^ {0,20}${ADDRESS} on [A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} .{0,40}()$`),
    ends: false,
  },
  // Zoho: `a@b Invalid Address, ERROR_CODE :550 …`
  {
    match: new RegExp(`^ {0,20}${ADDRESS},? +((?:Invalid|Mailbox|User|SMTP|\\w+ )?.{0,60}ERROR_CODE.*)$`),
    ends: false,
  },
  // sendmail: `550 <a@b>... User unknown`
  { match: new RegExp(`^ {0,20}(?:[45]\\d\\d )(?:[45]\\.\\d\\.\\d )?${ADDRESS}\\.\\.\\. (.*)$`), ends: true },
];
const OF_SENDER = /(?:sent by|sent from|from sender|sender)\s?:?\s?$/i;
/** Old sendmail tells the reply first (`<<< 550 …`), and of the recipient then only that it failed. */
const ANSWER = /^ {0,8}<<< ([45]\d\d[ -].{0,2000})/;
const SAYS_NOTHING = /^(?:Remote protocol error|Service unavailable|Deferred)\b/i;
const MAX_LINE = 2000;
const MAX_RECIPIENTS = 100;

interface Block {
  readonly recipient: string;
  readonly lines: string[];
  readonly ends: boolean;
}

/**
 * One refusal a recipient, where the part for people names several, each with what was said of it. An address with nothing
 * behind it shares the one reply of the whole. Fewer than two: none.
 */
export function readRecipients(raw: string): readonly Refusal[] {
  const blocks = blocksOf(humanPart(raw));
  if (blocks.length < 2) return [];
  const whole = readHuman(raw);
  return blocks.map(({ recipient, lines }) => {
    const text = lines.join("\n").trim();
    const said = /[a-z]{3}/i.test(text) ? readHuman(text) : whole;
    return { ...said, recipient: recipient.replace(/[.,>]+$/, ""), host: said.host ?? whole.host };
  });
}

function blocksOf(body: string): readonly Block[] {
  const blocks: Block[] = [];
  let before = "";
  let answer: string | null = null;
  for (const line of body.split("\n")) {
    // Exim's warning names the sender on a line of its own as well.
    const begun = line.length > MAX_LINE || OF_SENDER.test(before) ? null : beginning(line);
    const last = blocks.at(-1);
    if (begun !== null && isNew(blocks, begun.recipient)) {
      const text = answer !== null && SAYS_NOTHING.test(begun.text) ? answer : begun.text;
      blocks.push({ recipient: begun.recipient, lines: [text], ends: begun.ends });
      answer = null;
    } else if (last?.ends === false) last.lines.push(line);
    if (line.trim() !== "") before = line.slice(-60);
    answer = ANSWER.exec(line)?.[1] ?? answer;
    if (blocks.length > MAX_RECIPIENTS) break;
  }
  return blocks;
}

function beginning(line: string): { readonly recipient: string; readonly text: string; readonly ends: boolean } | null {
  for (const { match, ends } of SHAPES) {
    const found = match.exec(line);
    if (found !== null) return { recipient: found[1] ?? "", text: found[2] ?? "", ends };
  }
  return null;
}

/** A reply repeats the address that it is about. */
function isNew(blocks: readonly Block[], recipient: string): boolean {
  return !blocks.some((block) => block.recipient.toLowerCase() === recipient.toLowerCase());
}
