import { splitMbox, decodeText } from "./decode.ts";
import { readNotification } from "./notification.ts";
import { formatIp, parseIp, unmapped, type IpText } from "../../ip/ip.ts";

/** What a file is, apart from a refusal. */
export type OtherMail =
  /** A complaint (RFC 5965): somebody called the mail spam. */
  | { readonly kind: "complaint"; readonly feedback: string; readonly ip: IpText | null; readonly from: string | null }
  /** An answer by a program (RFC 3834): the mail was delivered. */
  | { readonly kind: "auto-reply"; readonly from: string | null }
  /** A mail by a person, or anything else without a sign of a refusal. */
  | { readonly kind: "mail" };

const MAX_HEAD = 64 * 1024;

/**
 * Tells a complaint, an automatic answer and other mail from a bounce; null for a bounce, and for what is no mail. Headers decide: a
 * bounce comes from a mailer daemon, with an empty path or as a delivery status.
 */
export function otherMail(bytes: Uint8Array): OtherMail | null {
  const [message = "", second] = splitMbox(decodeText(bytes.subarray(0, 1024 * 1024)));
  return second === undefined ? otherMessage(message) : null;
}

/** The same of one message. */
export function otherMessage(message: string): OtherMail | null {
  const text = message.replaceAll("\r", "").replace(/^\n+/, "");
  const head = (text.slice(0, MAX_HEAD).split("\n\n")[0] ?? "").replace(/\n[ \t]+/g, " ");
  const field = (name: string): string | null =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? null;
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}:/.test(head) || field("From") === null) return null;
  const report = text.slice(0, 512 * 1024);
  if (/report-type="?feedback-report/i.test(head) || /^Content-Type:[ \t]*message\/feedback-report/im.test(report))
    return complaintOf(report);
  const hotmail = /^complaint about message from (\S{3,45})$/i.exec(field("Subject") ?? "")?.[1];
  // Microsoft's JMRP encloses the mail and names the address in its subject; it has no fields of RFC 5965.
  if (hotmail !== undefined && /@(?:hotmail|outlook|microsoft)\.com>?$/i.test(field("From") ?? ""))
    return { kind: "complaint", feedback: "abuse", ip: addressIn(hotmail), from: null };
  const notified = readNotification(text.slice(head.length));
  if (notified?.kind === "complaint") return { ...notified, ip: null };
  if (isBounce(head, report, field)) return null;
  const from = field("From");
  const auto = field("Auto-Submitted");
  const replied = auto !== null && /^auto-(?:replied|notified)/i.test(auto);
  if (replied || field("X-Autoreply") !== null || field("X-Autorespond") !== null || isAway(field("Subject")))
    return { kind: "auto-reply", from };
  // An automatic answer too comes with an empty path (RFC 3834 §3.1.1): it proves a bounce only where nothing says "answer".
  if (/^<\s*>$/.test(field("Return-Path") ?? "x") || SUBJECT.test(field("Subject") ?? "")) return null;
  return /^\W{0,4}[45]\d\d[ -]/m.test(text.slice(head.length, head.length + 200_000)) ? null : { kind: "mail" };
}

function complaintOf(report: string): OtherMail {
  const field = (name: string): string | null =>
    new RegExp(`^${name}:[ \\t]*(\\S[^\\n]{0,500})$`, "im").exec(report)?.[1]?.trim() ?? null;
  return {
    kind: "complaint",
    feedback: (field("Feedback-Type") ?? "abuse").toLowerCase(),
    ip: addressIn(field("Source-IP")),
    from: field("Original-Mail-From"),
  };
}

function addressIn(text: string | null): IpText | null {
  const ip = parseIp((text ?? "").replace(/^\[|\]$/g, ""));
  return ip === null ? null : formatIp(unmapped(ip));
}

const SUBJECT =
  /undeliver|failure notice|returned mail|delivery (?:status|fail|notif|report|problem|has|of)|not delivered|mail (?:delivery|system error)|could not be delivered|不達|エラー(?:通知|メール)|(?:メール|配信|送信)エラー|not (?:a )?member|non-?delivery|user unknown|配信|unzustellbar|non remis/i;

/** Signs that no automatic answer has. */
function isBounce(head: string, report: string, field: (name: string) => string | null): boolean {
  return (
    /report-type="?delivery-status/i.test(head) ||
    /^Final-Recipient:/im.test(report) ||
    /\\?"(?:diagnosticCode|bounceType)\\?"/.test(report) ||
    /\b(?:mailer-?daemon|postmaster|mail ?delivery|maildelivery|mail_?system)\b/i.test(field("From") ?? "") ||
    field("X-Failed-Recipients") !== null
  );
}

function isAway(subject: string | null): boolean {
  return /\bis out of (?:the )?office\b|^(?:out of (?:the )?office\b|AUTO:|\[?(?:automatyczna odpowied|respuesta autom|risposta autom|automatisch antwoord|automatiskt svar)|(?:automatic reply|auto[- ]?reply|autosvar|automatische antwort|abwesenheit|réponse automatique|自動応答|自動返信)\b|(?:away|vacation)\b)/i.test(
    subject ?? "",
  );
}
