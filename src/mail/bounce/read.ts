import PostalMime, { type Email } from "postal-mime";
import { fail, ok, type Result } from "../../text/problem.ts";
import { decodeText, splitMbox } from "./decode.ts";
import { otherMessage } from "./kind.ts";
import { readHuman } from "./human.ts";
import { exchangeColumns, readExchangeLine } from "./exchange-log.ts";
import { readLogLine, type LogLine } from "./log-line.ts";
import { readRecipients } from "./recipients.ts";
import { readNotification, type Notification } from "./notification.ts";
import { authorOf, returnedHead, signaturesOf, textOf } from "./returned.ts";
import { timeOf } from "./time.ts";
import { readGroups, refusalsOf } from "./report-fields.ts";
import { parseReply } from "./reply.ts";
import { mailboxIn } from "./subject.ts";
import type { Refusal } from "./types.ts";
import { messageOf } from "../../core/failure.ts";

const MAX_TEXT = 16 * 1024 * 1024;
const MAX_LINES = 100_000;
const MAX_MAIL_LINES = 50_000;
const MAX_COLUMNS_LINE = 4000;
const MAX_RESULTS = 100;
const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:[ \t]|$)/;

function wrong(message: string): Result<never> {
  return fail([{ at: null, message, hint: null }]);
}

/** Reads a bounce message, a delivery status, lines of a mail log, or a bare reply: one refusal for each recipient or line. */
export async function readBounce(bytes: Uint8Array): Promise<Result<readonly Refusal[]>> {
  if (bytes.length > MAX_TEXT) return wrong("the bounce is larger than 16 MiB; give the one message or the log lines");
  const messages = splitMbox(decodeText(bytes));
  if (messages.length > 1) return readMbox(messages);
  const text = messages[0] ?? "";
  if (text.trim() === "")
    return wrong("the input is empty; expected a bounce message, an SMTP reply (550 5.7.1 …), or lines of a mail log");
  if (isMessage(text)) return readMessage(text);
  const notified = readNotification(text);
  if (notified !== null) return ofNotification(notified);
  if (/^Final-Recipient:/im.test(text)) return ok(refusalsOf(readGroups(text)).slice(0, MAX_RESULTS));
  const lines = readLog(text.split(/\r?\n/).slice(0, MAX_LINES));
  const refusals = lines.flatMap((line) => (line.kind === "refusal" ? [line.refusal] : []));
  if (refusals.length > 0) return ok(refusals.slice(0, MAX_RESULTS));
  if (lines.some((line) => line.kind === "delivered"))
    return wrong("the log tells only of mail that was delivered; expected a line with a refusal");
  const each = readRecipients(text);
  if (each.length > 0) return ok(each);
  const said = readHuman(text);
  const code = parseReply(said.text).code;
  if (code === null && /^\W*[123]\d\d[ -]/.test(said.text))
    return wrong("the reply tells of success; expected one that begins with 4 or 5");
  return ok([said]);
}

/** Lines of a log; those of Exchange are known by the line that names their columns. */
function readLog(lines: readonly string[]): readonly Exclude<LogLine, null>[] {
  let columns: readonly string[] | null = null;
  return lines.flatMap((line) => {
    const named = line.length < MAX_COLUMNS_LINE ? exchangeColumns(line) : null;
    columns = named ?? columns;
    if (columns !== null) return named === null ? readExchangeLine(line, columns) : [];
    return readLogLine(line) ?? [];
  });
}

function ofNotification(notified: Notification): Result<readonly Refusal[]> {
  switch (notified.kind) {
    case "refused":
      return ok(notified.refusals);
    case "complaint":
      return wrong("the notification tells of a complaint; expected one of a bounce");
    case "delivered":
      return wrong("the notification tells of a delivery; expected one of a bounce");
  }
}

/** What can be read of several messages; those that are no bounces are left out. */
async function readMbox(messages: readonly string[]): Promise<Result<readonly Refusal[]>> {
  const bounces = messages.filter((message) => isMessage(message) && otherMessage(message) === null);
  const read = await Promise.all(bounces.map(readMessage));
  const refusals = read.flatMap((r) => (r.ok ? r.value : []));
  if (refusals.length > 0) return ok(refusals.slice(0, MAX_RESULTS));
  return read[0] ?? wrong("the mailbox holds no message that can be read");
}

/** Is it a mail, or an mbox of them? A text that is neither tells of a refusal only by its words. */
export function isMail(bytes: Uint8Array): boolean {
  return splitMbox(decodeText(bytes.subarray(0, 128 * 1024))).some(isMessage);
}

/** A header block at the top that only a mail has. */
function isMessage(text: string): boolean {
  const head =
    text
      .slice(0, 64 * 1024)
      .replaceAll("\r", "")
      .replace(/^\n+/, "")
      .split("\n\n")[0] ?? "";
  return (
    HEADER.test(head) &&
    /^(?:From|Received|Return-Path|MIME-Version|Message-ID|Content-Type|Subject):/im.test(head) &&
    /^(?:From|To|Subject|Received):/im.test(head)
  );
}

async function readMessage(text: string): Promise<Result<readonly Refusal[]>> {
  let email: Email;
  try {
    email = await PostalMime.parse(firstLines(text.replace(/^\s+/, "")), {
      forceRfc822Attachments: true,
      maxNestingDepth: 30,
      maxHeadersSize: 1024 * 1024,
    });
  } catch (error) {
    return wrong(`the message cannot be read: ${messageOf(error)}`);
  }
  const status = email.attachments.find((a) => a.mimeType === "message/delivery-status");
  // Without a boundary that fits the parser sees no part, or no text: then the file itself is read.
  const raw = text.slice(text.search(/\r?\n\r?\n/) + 1);
  const shown = email.text ?? stripTags(email.html ?? "");
  const words = shown.trim() === "" ? raw : shown;
  const notified = readNotification(words);
  if (notified !== null) return ofNotification(notified);
  const human = readHuman(words);
  const to = email.to?.flatMap((a) => (a.address === undefined ? [] : [a.address]))[0] ?? null;
  const returned = returnedHead(email.attachments);
  const author = authorOf(returned);
  const signatures = signaturesOf(returned);
  const written = timeOf(email.date);
  const complete = (r: Refusal): Refusal => ({
    ...r,
    recipient:
      mailboxIn(r.recipient) === null ? (failedRecipient(email) ?? human.recipient ?? r.recipient) : r.recipient,
    sender: r.sender ?? to,
    host: r.host ?? human.host,
    hostIp: r.hostIp ?? human.hostIp,
    ...(author === null ? {} : { author }),
    ...(signatures.length === 0 ? {} : { signatures }),
    ...(r.at !== undefined || written === null ? {} : { at: written }),
    ...(isFuller(human, r) ? { text: human.text, command: human.command } : {}),
    ...(r === human ? {} : { also: human.text }),
  });
  const fields = status === undefined ? fieldsIn(raw) : textOf(status);
  const groups = fields === null ? [] : readGroups(fields);
  const told = distinct(refusalsOf(groups));
  if (told.length === 0 && groups.some((group) => group.has("final-recipient")))
    return wrong("the report tells only of mail that was delivered; expected one of a refusal");
  if (told.length === 0) {
    const each = readRecipients(words).map(complete);
    return ok(each.length > 0 ? each : [complete(human)]);
  }
  return ok(told.slice(0, MAX_RESULTS).map((r) => complete(r.text === "" ? { ...r, text: human.text } : r)));
}

/** The part for people tells when it was said ("in reply to end of DATA"), which a diagnostic code leaves out. */
function isFuller(human: Refusal, told: Refusal): boolean {
  return told.command === null && human.command !== null && told.text !== "" && human.text.startsWith(told.text);
}

/** Some reporters write a recipient once for each attempt. */
function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  const seen = new Map(refusals.map((r) => [`${(r.recipient ?? "").toLowerCase()}\n${r.text}`, r]));
  return [...seen.values()];
}

/** The fields of a delivery status that is no part of its own: from the first of them on. */
function fieldsIn(raw: string): string | null {
  const text = raw.slice(0, 1024 * 1024);
  const at = text.search(/^(?:Reporting-MTA|Final-Recipient):/im);
  return at < 0 || !/^Final-Recipient:/im.test(text) ? null : text.slice(at);
}

/** What a bounce says stands before the mail that it returns; the parser takes its time for each line. */
function firstLines(text: string): string {
  let end = -1;
  for (let line = 0; line < MAX_MAIL_LINES; line++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

/** Exim and Gmail name the recipient in a header. */
function failedRecipient(email: Email): string | null {
  return (
    email.headers
      .find((h) => h.key === "x-failed-recipients")
      ?.value.split(",")[0]
      ?.trim() ?? null
  );
}

/** The words of an HTML-only bounce. */
function stripTags(html: string): string {
  return html
    .slice(0, 500_000)
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d)\b[^<>]{0,200}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
