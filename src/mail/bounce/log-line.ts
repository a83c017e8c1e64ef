import { tidy } from "./reply.ts";
import { timeOfLine } from "./time.ts";
import type { Refusal } from "./types.ts";

/** What one line of a mail log says: a refusal, a delivery that succeeded, or nothing of the kind. */
export type LogLine = { readonly kind: "refusal"; readonly refusal: Refusal } | { readonly kind: "delivered" } | null;

const ADDRESS = "<?([^\\s<>,;]{1,320}@[^\\s<>,;]{1,255}?)>?";
const POSTFIX_STATUS = /\bstatus=(sent|bounced|deferred|expired|undeliverable|deliverable|softbounce)\b ?(?:\((.*)\))?/;
const POSTFIX_REJECT =
  /\b(?:NOQUEUE|[0-9A-Za-z]{6,20}): (?:milter-)?reject: (\w+)(?: \w+)? from (\S*?)\[([0-9a-fA-F.:]+)\](?::\d+)?: (.*)$/;
const EXIM = /(?:^|\s)(?:(\*\*|==|=>|->) )(\S+)(.*)$/;
const SENDMAIL = /\bstat=(.*)$/;
const QMAIL = /\bdelivery \d+: (success|failure|deferral): (.*)$/;

/** Reads a line of Postfix, Exim, Sendmail or qmail. */
export function readLogLine(raw: string): LogLine {
  const line = tidy(raw);
  const read = postfix(line) ?? qmail(line) ?? sendmail(line) ?? exim(line);
  const at = timeOfLine(line);
  return read?.kind !== "refusal" || at === null ? read : { ...read, refusal: { ...read.refusal, at } };
}

function postfix(line: string): LogLine {
  const status = POSTFIX_STATUS.exec(line);
  if (status !== null) {
    if (status[1] === "sent" || status[1] === "deliverable") return { kind: "delivered" };
    const said = splitHost(status[2] ?? "");
    return {
      kind: "refusal",
      refusal: {
        ...said,
        host: said.host ?? /\brelay=([^\s[,]{1,255})\[/.exec(line)?.[1] ?? null,
        hostIp: said.hostIp ?? /\brelay=[^\s[,]{1,255}\[([^\]]{1,60})\]/.exec(line)?.[1] ?? null,
        status: /\bdsn=(\d\.\d+\.\d+)/.exec(line)?.[1] ?? null,
        recipient: new RegExp(`\\bto=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
        sender: new RegExp(`\\bfrom=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
      },
    };
  }
  // Our own server refused someone: the client's address stands in the line, the reply after it.
  const reject = POSTFIX_REJECT.exec(line);
  if (reject === null) return null;
  const [reply = ""] = (reject[4] ?? "").split(/; (?:from|to|proto|helo)=</);
  const fields = (reject[4] ?? "").slice(reply.length);
  const names = !reply.includes(reject[3] ?? "\n");
  return {
    kind: "refusal",
    refusal: {
      text: names ? `${reply} (client [${reject[3] ?? ""}])` : reply,
      status: null,
      host: null,
      hostIp: null,
      command: reject[1] ?? null,
      recipient: new RegExp(`\\bto=${ADDRESS}`).exec(fields)?.[1] ?? null,
      sender: new RegExp(`\\bfrom=${ADDRESS}`).exec(fields)?.[1] ?? null,
    },
  };
}

function exim(line: string): LogLine {
  const found = EXIM.exec(line);
  const [, flag = "", address = "", rest = ""] = found ?? [];
  // A reply may hold an arrow of its own: "127.0.0.1 -> Query Refused".
  if (/^\W{0,3}[245]\d\d[ -]/.test(line)) return null;
  if (found === null || !/\b[RTHUP]=|: /.test(rest)) return null;
  if (flag === "=>" || flag === "->") return { kind: "delivered" };
  const host = /\bH=(\S+) \[([^\]]+)\]/.exec(rest);
  const angle = /<([^<>\s]+@[^<>\s]+)>/.exec(rest)?.[1];
  const start = /(?:SMTP error from remote mail server|: |defer \(-?\d+\)|\bR=\S+ ).*$/.exec(rest)?.[0] ?? rest;
  const said = splitHost(start);
  return {
    kind: "refusal",
    refusal: {
      ...said,
      host: host?.[1] ?? said.host,
      hostIp: host?.[2] ?? said.hostIp,
      status: null,
      recipient: address.includes("@") ? address.replace(/^<|[>:]+$/g, "") : (angle ?? null),
      sender: /\bF=<([^<>\s]+@[^<>\s]+)>/.exec(line)?.[1] ?? null,
    },
  };
}

function sendmail(line: string): LogLine {
  const found = SENDMAIL.exec(line);
  const stat = found?.[1];
  if (found === null || stat === undefined) return null;
  if (/^Sent\b/.test(stat)) return { kind: "delivered" };
  const relay = /\brelay=([^\s,[]{1,255}?)\.? \[([^\]]{1,60})\]/.exec(line);
  const before = line.slice(0, found.index);
  const at = before.indexOf(" reply=");
  const reply = at < 0 ? null : before.slice(at + " reply=".length).replace(/, ?$/, "");
  return {
    kind: "refusal",
    refusal: {
      text: tidy(reply !== null && /^\d{3}/.test(reply) ? reply : stat),
      status: /\bdsn=(\d\.\d+\.\d+)/.exec(line)?.[1] ?? null,
      host: relay?.[1] ?? null,
      hostIp: relay?.[2] ?? null,
      command: null,
      sender: null,
      recipient: new RegExp(`\\bto=${ADDRESS}[,\\s]`).exec(line)?.[1] ?? null,
    },
  };
}

function qmail(line: string): LogLine {
  const found = QMAIL.exec(line);
  if (found === null) return null;
  if (found[1] === "success") return { kind: "delivered" };
  const text = (found[2] ?? "").replaceAll("_", " ").replaceAll("/", " / ");
  const ip = /(?:^|[\s(])([\d.]{7,15}) (?:does not like|failed after|said)/.exec(text)?.[1] ?? null;
  const said = /Remote host said: (.*?)(?: \/ Giving up on .*)?$/.exec(text)?.[1]?.replaceAll(" / ", "/") ?? text;
  const refusal = { text: tidy(said.replace(/[\s/]+$/, "")), status: null, host: null, hostIp: ip };
  return { kind: "refusal", refusal: { ...refusal, recipient: null, sender: null, command: null } };
}

/** `host mx.example[192.0.2.1] said: REPLY (in reply to RCPT TO command)`, as Postfix and Exim write it. */
export function splitHost(text: string): Refusal {
  const empty = { status: null, recipient: null, sender: null };
  const whole = tidy(text);
  const command = /\(in reply to (?:end of )?([A-Z]+(?: [A-Z]+)?) command\)/.exec(whole)?.[1] ?? afterOf(whole);
  // "end of DATA" stays in the text: docomo and au mean another thing by it.
  const body = whole.replace(/ ?\(in reply to (?!end of)[^()]{1,40}\)/, "");
  const said =
    /(?:^|\s|\()host (\S{1,255}?) ?\[([^\]]{2,60})\](?::\d+)? (?:said|refused to talk to me): ?(.*)$/.exec(body) ??
    /(?:^|\s)host (\S{1,255}?) \[([^\]]{2,60})\]: ?(.*)$/.exec(body);
  if (said !== null)
    return { ...empty, text: tidy(said[3] ?? ""), host: said[1] ?? null, hostIp: said[2] ?? null, command };
  const connect = /connect to (\S{1,255}?)\[([^\]]{2,60})\]/.exec(body);
  const bare = body.replace(
    /^.{0,400}?SMTP error from remote mail server after [^:]{1,40}(?::<[^>]*>[^:]{0,80})?: ?/,
    "",
  );
  return { ...empty, text: bare, host: connect?.[1] ?? null, hostIp: connect?.[2] ?? null, command };
}

function afterOf(text: string): string | null {
  return (
    /SMTP error from remote mail server after (?:pipelined )?(?:end of )?([A-Za-z]+(?: (?:TO|FROM))?)/i
      .exec(text)?.[1]
      ?.toUpperCase() ?? null
  );
}
