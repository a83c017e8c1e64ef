import { introducedReply } from "./introductions.ts";
import { splitHost } from "./log-line.ts";
import { tidy } from "./reply.ts";
import { domainIn } from "./subject.ts";
import type { Refusal } from "./types.ts";

const MAX_HUMAN = 200_000;

const ADDRESS = "['\"<]{0,2}([^\\s<>:,;'\"()]{1,128}@[^\\s<>:,;'\"()]{1,200}[A-Za-z0-9])";

/** Where a bounce for people names the recipient, the surest first. */
const RECIPIENTS: readonly RegExp[] = [
  // On a line of its own, or before what was said of it; behind a mark of a list (MDaemon, Kerio).
  new RegExp(`(?:^|\\n) {0,20}(?:[>*] {1,3})?${ADDRESS}['">]{0,2} {0,5}(?::|\\(|\\n|$|host | on [A-Z][a-z]{2}, \\d)`),
  // Behind a label, or within a sentence.
  new RegExp(
    `(?:(?:generated|expanded) from|failed recipients?|recipient(?: address)?|error-for|undeliverable(?: address)?|userid|mailbox|user|addresse?d?|deliver\\w*|following user|attempts|is full|not reach|message|mail)(?: to)? {0,2}:?\\s{1,3}(?:"[^"\\n]{1,80}" )?${ADDRESS}`,
    "i",
  ),
];

/** The reply inside the text of a bounce for people; without one, the whole text up to the returned message. */
export function readHuman(raw: string): Refusal {
  const body = humanPart(raw);
  const recipient = recipientIn(body);
  const generating = /Generating server: (\S{1,255})/.exec(body)?.[1] ?? null;
  // Exchange: "mx.example.net #550 5.1.1 …##" below the recipient, "Remote server: mx.example.net".
  const remote = /\n(\S{1,255}\.\S{1,255}) #<?[245]\d\d |\n(?:Remote server|host): (\S{1,255})/.exec(body);
  const told = remote?.[1] ?? remote?.[2] ?? null;
  const server = told ?? generating ?? /while talking to (\S{1,255}?)\.?:/.exec(body)?.[1] ?? null;
  const sentBy = told === null ? null : domainIn(generating);
  const reply = introducedReply(body);
  const dialogue = transcript(body);
  // Sendmail cuts the one or the other.
  const found = dialogue !== null && dialogue.length > (reply?.length ?? 0) ? dialogue : reply;
  const said = splitHost(joined(found ?? body));
  const by = /by the server for the recipient domain \S+ by (\S+?)\.? \[/.exec(body)?.[1];
  const qmailIp = /\n([\d.]{7,15}) (?:does not like|failed after|said)/.exec(body)?.[1];
  // qmail tells what was refused before it tells the reply.
  const command = said.command ?? (/\bbut my name was rejected\b/.test(body) ? "HELO" : null);
  const host = said.host ?? by ?? server;
  return {
    ...said,
    recipient,
    command,
    host,
    hostIp: said.hostIp ?? qmailIp ?? null,
    ...(sentBy === null || sentBy === domainIn(host) ? {} : { sentBy }),
  };
}

/** The recipient as the part for people names it; where it names one address only, that one. */
function recipientIn(body: string): string | null {
  // A bare reply names the sender as often as the recipient.
  if (/^\W{0,4}[245]\d\d[ -]/.test(body)) return null;
  const text = body.replace(SENDER, " ");
  for (const pattern of RECIPIENTS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined && !OWN.test(found)) return found;
  }
  const all = [...text.matchAll(new RegExp(ADDRESS, "g"))].map((m) => (m[1] ?? "").toLowerCase());
  const others = new Set(all.filter((address) => !OWN.test(address)));
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** Of the server that reports, not of a recipient. */
const OWN = /^(?:postmaster|mailer-?daemon|abuse|support|help\w*|hostmaster)@/i;

const SENDER = new RegExp(
  `(?:sender|(?<!generated |expanded )from|sent by|accepting mail)(?: address)?\\W{0,4}${ADDRESS}|${ADDRESS}[>'"]{0,2}:? (?:\\.\\.\\. )?sender`,
  "gi",
);

const RETURNED =
  /\n\|?-{3,} ?(?:Below this line is a copy|This is a copy of|Original message|Begin forwarded|The following is a copy|Returned mail|Message (?:text|header) follows|Unsent message|START OF RETURNED)|\n(?:Original message headers|Received): ?|\n {0,8}(?:Below is a copy of the original|Original message follows|A copy of the original message|Your message reads)/i;

/** The part for people, up to the message that came back. */
export function humanPart(raw: string): string {
  const text = squeezed(raw.slice(0, MAX_HUMAN));
  const end = RETURNED.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}

/** Sendmail's `<<< 550-… <<< 550 …`: the last refusal, with all its lines; a `(reason: …)` is often cut. Null without one. */
function transcript(body: string): string | null {
  let last: string[] = [];
  let open: "no" | "yes" | "last" = "no";
  for (const line of body.split("\n")) {
    const reply = /^ {0,8}<<< ([245]\d\d[ -].{0,2000})/.exec(line)?.[1];
    if (reply === undefined) {
      // A line that was folded on its way goes on, indented.
      if (last.length > 0 && open !== "no" && /^ {2,}\S/.test(line) && !/^ *(?:>>>|---|\.\.\.)/.test(line))
        last.push(line);
      else open = "no";
    } else if (/^[45]/.test(reply)) {
      last = open === "yes" ? [...last.slice(-50), reply] : [reply];
      open = /^\d\d\d-/.test(reply) ? "yes" : "last";
    } else open = "no";
  }
  return last.length === 0 ? null : last.join("\n");
}

/**
 * Blanks that say nothing taken out, so that no pattern looks through a long run of them once for each: other blanks than
 * line ends are spaces, at most 20 in a row, and of empty lines two are left.
 */
function squeezed(text: string): string {
  return text
    .replaceAll("\r", "")
    .replace(/[^\S\n]/g, " ")
    .replace(/ {21,}/g, " ".repeat(20))
    .replace(/(?:\n *){3,}(?=\n)/g, "\n\n");
}

/** Lines of one reply; sendmail puts `<<<` before each. */
function joined(text: string): string {
  return tidy(text.replace(/\n\s*<<< /g, "\n"));
}
