import type { DkimPart } from "../mail/message/dkim-part.ts";
import type { MessageReport } from "../mail/message/report.ts";
import type { MessageProblem } from "../mail/message/problem.ts";
import type { SpfIdentity } from "../mail/message/spf-part.ts";
import { padded, widest } from "../core/width.ts";
import { forLog } from "../report/escape.ts";
import { wrappedText, type Columns } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import { summaryLines } from "./message-summary-text.ts";
import { reportedLines, spamLines, unsubscribeLines } from "./message-told-text.ts";
import type { MessageCommandWords } from "./words/message.ts";

type Pair = readonly [string, string | null];

export interface MessageLook {
  readonly words: MessageCommandWords;
  readonly show: "summary" | "details" | "all";
  readonly color: boolean;
  readonly columns: Columns;
}

/** The report for people: the summary, then what it rests on. */
export function messageText(r: MessageReport, look: MessageLook): string {
  const { words, show } = look;
  const { titles } = words;
  const ink = painter(look);
  const room = look.columns === null ? null : look.columns - 2;
  const lines = summaryLines(r, look);
  const section = (title: string, inner: readonly string[]): readonly string[] =>
    inner.length === 0
      ? []
      : ["", ...wrappedText(title, look.columns).map((line) => ink("bold", line)), ...inner.map((line) => `  ${line}`)];
  const told = (inner: readonly string[]): readonly string[] =>
    inner.flatMap((line) => wrappedText(line, room, "", "  "));
  const pairs = (list: readonly Pair[]): readonly string[] => pairLines(list, room);
  if (show === "summary")
    return text([...lines, ...section(titles.problems, told(problemLines(r, ["error", "warning"], words)))]);
  return text([
    ...lines,
    ...section(titles.source, pairs(sourcePairs(r, words))),
    ...section(titles.spf, spfLines(r, words, room)),
    ...r.dkim.flatMap((d, i) =>
      section(words.signatureTitle(i + 1, r.dkim.length), pairs(dkimPairs(d, show === "all", words))),
    ),
    ...section(titles.dmarc, dmarcLines(r, words, room)),
    ...section(titles.iprev, iprevLines(r, words, room)),
    ...section(titles.reported, told(reportedLines(r, words))),
    ...section(titles.spam, told(r.spam.flatMap((s) => spamLines(s, show === "all", words)))),
    ...section(titles.unsubscribe, told(unsubscribeLines(r, words))),
    // Whole, whatever the width: commands are there to be pasted, and answers to be compared.
    ...section(titles.records, recordLines(r, show === "all", words)),
    ...section(titles.all, told(problemLines(r, ["error", "warning", "info"], words))),
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function pairLines(list: readonly Pair[], columns: Columns): readonly string[] {
  const known = list.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
  const width = widest(known.map(([name]) => name));
  return known.flatMap(([name, value]) =>
    wrappedText(forLog(excerpt(value, 600)), columns, `${padded(name, width)}  `, " ".repeat(width + 2)),
  );
}

function sourcePairs({ source: s }: MessageReport, words: MessageCommandWords): readonly Pair[] {
  const { labels, notKnown } = words;
  return [
    [labels.address, s.ip ?? notKnown],
    [labels.helo, s.helo ?? notKnown],
    [labels.mailFrom, s.mailFrom === "" ? words.emptyPath : (s.mailFrom ?? notKnown)],
    [labels.from, s.from.join(", ") || notKnown],
    [labels.toldBy, s.hop === null ? null : words.received(s.hop, s.receivedBy ?? "?", s.receivedAt)],
  ];
}

function spfLines({ spf }: MessageReport, words: MessageCommandWords, room: Columns): readonly string[] {
  const { labels } = words;
  const identity = (name: string, i: SpfIdentity): readonly string[] =>
    pairLines(
      [
        [name, i.domain === null ? i.result : words.resultFor(i.result, i.domain)],
        [labels.mechanism, i.mechanism],
        [labels.because, i.why === null ? null : words.spf(i.why)],
        [labels.explanation, i.explanation],
      ],
      room,
    );
  return [
    ...identity(spf.identity === "helo" ? labels.heloIdentity : labels.mailFromIdentity, spf),
    ...(spf.helo === null ? [] : identity(labels.heloIdentity, spf.helo)),
    ...(spf.receivedSpf === null ? [] : wrappedText(forLog(excerpt(spf.receivedSpf, 600)), room, "", "  ")),
  ];
}

function dkimPairs(d: DkimPart, all: boolean, words: MessageCommandWords): readonly Pair[] {
  const { labels } = words;
  return [
    [labels.result, d.result],
    [labels.because, d.why === null ? null : words.dkim(d.why)],
    [labels.domain, d.domain],
    [labels.selector, d.selector],
    [labels.identity, d.identity],
    [labels.algorithm, d.algorithm === null ? null : `${d.algorithm}, ${d.canonicalization ?? ""}`],
    [labels.key, d.keyBits === null ? null : words.keyOf(d.keyName ?? "", d.keyBits, d.testing)],
    [labels.signed, all ? d.signedHeaders.join(" ") : null],
    [labels.signedAt, d.at],
    [labels.expires, d.expires],
  ];
}

function dmarcLines({ dmarc: d }: MessageReport, words: MessageCommandWords, room: Columns): readonly string[] {
  const { labels } = words;
  const organization = d.organization?.domain ?? null;
  const byList = d.organization?.by === "public-suffix-list";
  const asked = d.policy === null ? null : `${d.policy}${d.policyTag === null ? "" : ` (${d.policyTag}=)`}`;
  return [
    ...pairLines(
      [
        [labels.result, d.result],
        [labels.because, d.why === null ? null : words.dmarc(d.why)],
        [labels.author, d.author],
        [labels.organization, organization !== null && byList ? words.byList(organization) : organization],
        [labels.record, d.record === null ? null : `_dmarc.${d.recordAt ?? ""}  ${d.record.text}`],
        [labels.policy, asked],
      ],
      room,
    ),
    ...d.identifiers.flatMap((i) =>
      wrappedText(forLog(words.aligned(i.by, i.domain, i.state, i.aligned, i.mode)), room, "", "  "),
    ),
  ];
}

function iprevLines({ iprev }: MessageReport, words: MessageCommandWords, room: Columns): readonly string[] {
  return [
    ...pairLines(
      [
        [words.labels.result, iprev.result],
        [words.labels.because, iprev.why === null ? null : words.iprev(iprev.why)],
      ],
      room,
    ),
    ...iprev.names.flatMap((n) => wrappedText(forLog(words.reverse(n.name, n.confirmed, n.addresses)), room, "", "  ")),
  ];
}

function recordLines({ records }: MessageReport, all: boolean, words: MessageCommandWords): readonly string[] {
  return records.flatMap(({ command, answer, ttl }) => {
    const kept = ttl === null ? "" : `  ${words.ttl(ttl)}`;
    return [command, `  ${forLog(all ? answer : excerpt(answer, 300))}${kept}`];
  });
}

function problemLines(
  { problems }: MessageReport,
  severities: readonly MessageProblem["severity"][],
  words: MessageCommandWords,
): readonly string[] {
  return problems
    .filter((p) => severities.includes(p.severity))
    .map((p) => {
      const severity = words.severities[p.severity];
      return forLog(excerpt(words.problem(severity, words.subject(p), p.column, words.note(p.note), p.id), 500));
    });
}
