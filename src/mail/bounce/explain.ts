import { commandsFor } from "./commands.ts";
import { listOf, type NamedList } from "./lists.ts";
import { listNameText, namedRuleText, type NamedRule } from "./list-name.ts";
import { nextText, type NextStep } from "./next-steps.ts";
import type { Pattern } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";
import { receiverOf } from "./receivers.ts";
import { parseReply, tidy } from "./reply.ts";
import { heloIn, spfSaid, type SpfSaid } from "./spf-said.ts";
import { meaningOf, meaningText, type CodeMeaning } from "./status.ts";
import { addresseeIn, concernOf, sidesOf, subjectOf, type Match } from "./sides.ts";
import { domainIn } from "./subject.ts";
import type { Bounce, Cause, Refusal, Reply } from "./types.ts";

/** Causes whose advice is to give up or to change something for good. */
const FOR_GOOD: ReadonlySet<Cause> = new Set([
  "mailbox-unknown",
  "mailbox-disabled",
  "domain-unknown",
  "sender-blocked",
  "relay-denied",
  "message-malformed",
]);

/** What is not known there: in reply to MAIL FROM (RFC 5321 §4.1.1.2) nobody but the sender was named yet. */
function causeOf(match: Match | null, command: string | null): Cause {
  const cause = match?.pattern.cause ?? "unknown";
  const isSender = command === "MAIL FROM" && (cause === "mailbox-unknown" || cause === "domain-unknown");
  return isSender ? "sender-domain-not-found" : cause;
}

/** Concludes from one refusal. What matches nothing is `unknown`, with the code's own meaning. */
export function explain(refusal: Refusal): Bounce {
  const first = judge(refusal, refusal.text);
  if (first.cause !== "unknown" || refusal.also === undefined) return first;
  const second = judge(refusal, refusal.also);
  return second.cause === "unknown" ? first : second;
}

function judge(refusal: Refusal, said: string): Bounce {
  const reply = parseReply(said);
  // A sending server writes x.0.0 where the reply had no code: that says nothing about the receiver.
  const enhancedCode = reply.enhancedCode ?? (refusal.status?.endsWith(".0.0") === true ? null : refusal.status);
  const texts = textsOf(reply, enhancedCode, refusal.command, said);
  const receiver = receiverOf(refusal.host, refusal.recipient ?? addresseeIn(said), said);
  const match = decide(texts, receiver);
  const cause = causeOf(match, refusal.command);
  const list = cause === "blocklisted" ? listOf(said, match?.pattern.list ?? null) : null;
  const temporary = (reply.enhancedCode ?? String(reply.code ?? refusal.status ?? "")).startsWith("4");
  const sides = sidesOf(refusal, said, match, list);
  const concern = concernOf(cause, match?.pattern ?? null, list, sides);
  const codeSays = meaningOf(reply.code, enhancedCode);
  const spf = spfSaid(said, enhancedCode);
  const rule = ruleOf(list, match?.pattern ?? null, said);
  const step: NextStep =
    temporary && FOR_GOOD.has(cause) ? { code: "for-now" } : nextOf(cause, match?.pattern ?? null, list, codeSays, spf);
  return {
    cause,
    code: reply.code,
    enhancedCode,
    receiver: receiver ?? match?.pattern.receiver ?? domainIn(refusal.host),
    list: rule === null ? null : namedRuleText(rule),
    subject: subjectOf(concern, sides),
    next: nextText(step),
    temporary,
    meaning: codeSays === null ? null : meaningText(codeSays),
    commands: commandsFor(cause, { ...sides, list, helo: spf.identity === "helo" }),
    text: tidy(said),
    recipient: sides.recipient,
    host: refusal.host,
    ip: sides.ip,
    domain: sides.domain,
    source: match?.pattern.source ?? null,
    at: refusal.at ?? null,
    helo:
      domainIn(heloIn(said) ?? /\b(?:helo|ehlo)[=:] ?[<[(]{0,2}([\w.-]{4,255})/i.exec(said)?.[1]) ??
      refusal.sentBy ??
      null,
    author: refusal.author ?? null,
    signatures: refusal.signatures ?? [],
    codes: { rule, step, meaning: codeSays },
  };
}

/** What the list or rule is called; a zone has no rules. */
function ruleOf(list: NamedList | null, pattern: Pattern | null, said: string): NamedRule | null {
  if (list !== null && list.zone !== null) return { list: list.name, rule: null };
  const name = list?.name ?? pattern?.list ?? null;
  return name === null ? null : { list: name, rule: ruleIn(said) };
}

/** The receiver's name for its rule, which its support asks for: `(S3150)`, `SC-001`, `[CS01]`. */
function ruleIn(said: string): string | null {
  const found = /\((S\d{3,5})\)|\b((?:SC|OU|DY|RP)-\d{3})\b|\[((?:CS|HM|HT|TSS?|BL|PH)\d{2})\]/.exec(said);
  return found?.slice(1).find((rule) => rule) ?? null;
}

interface Texts {
  readonly reply: string;
  readonly words: string;
  readonly codes: string;
}

/** `550 5.7.1 text`; what was refused stands behind only where it changes the meaning. */
function textsOf(reply: Reply, enhancedCode: string | null, command: string | null, said: string): Texts {
  const end = endOf(command, said);
  const join = (...parts: readonly (string | number | null)[]): string => parts.filter((p) => p !== null).join(" ");
  const line = `${join(reply.code, reply.enhancedCode, reply.text)}${end}`;
  // Postfix puts "Recipient address rejected:" before the text of any rule: the text is what was meant.
  const words = line
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+/gi, " ")
    .replace(/\bRecipient address(?:es)? rejected ?: ?(?=\S)/gi, "");
  return { reply: line, words, codes: join(reply.code ?? "", enhancedCode) };
}

function endOf(command: string | null, said: string): string {
  if (command === "HELO" || command === "EHLO") return " (in reply to the greeting)";
  return command === "DATA" && /after end of data/i.test(said) ? " (in reply to end of DATA command)" : "";
}

function decide(texts: Texts, receiver: string | null): Match | null {
  for (const { of, patterns } of PATTERNS) {
    for (const pattern of patterns) {
      if (pattern.only && pattern.receiver !== receiver) continue;
      const found = pattern.match.exec(texts[of]);
      if (found !== null) return { pattern, subject: found.groups?.["subject"] ?? null };
    }
  }
  return null;
}

function nextOf(
  cause: Cause,
  pattern: Pattern | null,
  list: NamedList | null,
  meaning: CodeMeaning | null,
  spf: SpfSaid,
): NextStep {
  if (cause === "unknown")
    return meaning === null ? { code: "cause", cause, page: null } : { code: "only-code", meaning };
  if (pattern !== null && pattern.next !== null) return { code: "told", step: pattern.next };
  if (list !== null && list.dead !== null)
    return { code: "dead-list", list: listNameText(list.name), since: list.dead };
  if (list?.zone === "pbl.spamhaus.org") return { code: "no-mail-server-range" };
  if (cause === "spf-fail" && (spf.result !== "fail" || spf.identity !== "mail-from")) return { code: "spf", ...spf };
  return { code: "cause", cause, page: list?.page ?? null };
}
