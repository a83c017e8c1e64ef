import type { AuthenticationResults } from "../mail/message/authentication-results.ts";
import type { DkimPart } from "../mail/message/dkim-part.ts";
import type { MessageReport } from "../mail/message/report.ts";
import type { SpfIdentity } from "../mail/message/spf-part.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";

type Pair = readonly [string, string | null];

/** The report for people: the summary, then what it rests on. */
export function messageText(r: MessageReport, show: "summary" | "details" | "all"): string {
  const lines = summaryLines(r);
  if (show === "summary") return text([...lines, ...section("Problems", problemLines(r, ["error", "warning"]))]);
  return text([
    ...lines,
    ...section("Source", pairs(sourcePairs(r))),
    ...section("SPF", spfLines(r)),
    ...r.dkim.flatMap((d, i) =>
      section(`DKIM signature ${i + 1} of ${r.dkim.length}`, pairs(dkimPairs(d, show === "all"))),
    ),
    ...section("DMARC", dmarcLines(r)),
    ...section("iprev (reverse DNS)", iprevLines(r)),
    ...section("What servers on the way wrote (shown, not trusted)", reportedLines(r)),
    ...section(
      "Spam filters",
      r.spam.map((s) => `${s.header}: ${forLog(excerpt(s.value, show === "all" ? 500 : 120))}`),
    ),
    ...section("DNS records used", recordLines(r, show === "all")),
    ...section("Problems and notes", problemLines(r, ["error", "warning", "info"])),
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function pairs(list: readonly Pair[]): readonly string[] {
  const known = list.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
  const width = Math.max(0, ...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${name.padEnd(width)}  ${forLog(excerpt(value, 600))}`);
}

function summaryLines(r: MessageReport): readonly string[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ["SPF", r.summary.spf, r.spf.problem ?? `${r.source.ip ?? "?"} as ${r.spf.domain ?? "?"}`],
    ["DKIM", r.summary.dkim, dkimSummaryText(r)],
    ["DMARC", r.summary.dmarc, dmarcSummaryText(r)],
    ["iprev", r.summary.iprev, r.iprev.reason ?? confirmedNames(r)],
  ];
  const width = Math.max(...rows.map(([, result]) => result.length));
  return rows.map(([name, result, why]) =>
    `${name.padEnd(5)}  ${result.padEnd(width)}  ${forLog(excerpt(why, 200))}`.trimEnd(),
  );
}

function dkimSummaryText({ dkim, summary }: MessageReport): string {
  const best = dkim.find((d) => d.result === summary.dkim);
  if (best === undefined) return "there is no signature";
  const passed = dkim.filter((d) => d.result === "pass").length;
  const many = dkim.length > 1 && passed > 0 ? ` (${passed} of ${dkim.length} signatures pass)` : "";
  return `${best.reason ?? `signed by ${best.domain ?? "?"}`}${many}`;
}

function dmarcSummaryText({ dmarc }: MessageReport): string {
  const policy = dmarc.policy === null ? "" : `policy ${dmarc.policy}`;
  return [dmarc.reason ?? `From ${dmarc.author ?? "?"}`, policy].filter((part) => part !== "").join("; ");
}

function confirmedNames({ iprev }: MessageReport): string {
  return iprev.names.flatMap((n) => (n.confirmed === true ? [n.name] : [])).join(", ");
}

function sourcePairs({ source: s }: MessageReport): readonly Pair[] {
  const from = s.mailFrom === "" ? "<> (the empty path of a bounce)" : s.mailFrom;
  const known =
    s.hop === null
      ? null
      : `Received field ${s.hop}, by ${s.receivedBy ?? "?"}${s.receivedAt === null ? "" : ` at ${s.receivedAt}`}`;
  return [
    ["address", s.ip ?? "not known"],
    ["HELO", s.helo ?? "not known"],
    ["mail-from", from ?? "not known"],
    ["From", s.from.join(", ") || "not known"],
    ["told by", known],
  ];
}

function spfLines({ spf }: MessageReport): readonly string[] {
  const identity = (name: string, i: SpfIdentity): readonly string[] =>
    pairs([
      [name, `${i.result}${i.domain === null ? "" : ` for ${i.domain}`}`],
      ["matched by", i.mechanism],
      ["because", i.problem],
      ["explanation", i.explanation],
    ]);
  return [
    ...identity(spf.identity === "helo" ? "HELO identity" : "mail-from identity", spf),
    ...(spf.helo === null ? [] : identity("HELO identity", spf.helo)),
  ];
}

function dkimPairs(d: DkimPart, all: boolean): readonly Pair[] {
  const key = d.keyBits === null ? null : `${d.keyName ?? ""} (${d.keyBits} bits${d.testing ? ", testing" : ""})`;
  return [
    ["result", d.result],
    ["because", d.reason],
    ["domain", d.domain],
    ["selector", d.selector],
    ["identity", d.identity],
    ["algorithm", d.algorithm === null ? null : `${d.algorithm}, ${d.canonicalization ?? ""}`],
    ["key", key],
    ["signed", all ? d.signedHeaders.join(" ") : null],
    ["signed at", d.at],
    ["expires", d.expires],
  ];
}

function dmarcLines({ dmarc: d }: MessageReport): readonly string[] {
  const by = d.organization?.by === "public-suffix-list" ? " (by the Public Suffix List)" : "";
  const asked = d.policy === null ? null : `${d.policy}${d.policyTag === null ? "" : ` (${d.policyTag}=)`}`;
  return [
    ...pairs([
      ["result", d.result],
      ["because", d.reason],
      ["author domain", d.author],
      ["organization", d.organization === null ? null : `${d.organization.domain}${by}`],
      ["record", d.record === null ? null : `_dmarc.${d.recordAt ?? ""}  ${d.record.text}`],
      ["policy", asked],
    ]),
    ...d.identifiers.map(
      (i) => `${i.by} ${forLog(i.domain)} ${i.state}, ${i.aligned ? "aligned" : "not aligned"} (${i.mode})`,
    ),
  ];
}

function iprevLines({ iprev }: MessageReport): readonly string[] {
  const words = { true: "leads back", false: "does not lead back", null: "not checked" } as const;
  const names = iprev.names.map(
    (n) => `${forLog(n.name)} ${words[`${n.confirmed}`]}: ${n.addresses.join(" ") || "no address"}`,
  );
  return [
    ...pairs([
      ["result", iprev.result],
      ["because", iprev.reason],
    ]),
    ...names,
  ];
}

function reportedLines({ receiver, arc }: MessageReport): readonly string[] {
  const results = (a: AuthenticationResults): string =>
    a.results.map((x) => `${x.method}=${x.result}`).join(" ") || "none";
  const line = (name: string, who: string | null, what: string): string =>
    forLog(excerpt(`${name}  ${who ?? "(unnamed)"}: ${what}`, 300));
  return [
    ...receiver.authenticationResults.map((a) => line("Authentication-Results", a.authservId, results(a))),
    ...receiver.receivedSpf.map((s) =>
      line("Received-SPF", s.properties.find(([n]) => n === "receiver")?.[1] ?? null, s.result ?? "?"),
    ),
    ...arc.map((s) => {
      const seen = s.authenticationResults === null ? "" : `, ${results(s.authenticationResults)}`;
      return line(`ARC ${s.instance}`, s.domain, `chain ${s.chain ?? "?"}${seen}`);
    }),
  ];
}

function recordLines({ records }: MessageReport, all: boolean): readonly string[] {
  return records.flatMap((x) => [x.command, `  ${forLog(all ? x.answer : excerpt(x.answer, 300))}`]);
}

function problemLines({ problems }: MessageReport, severities: readonly string[]): readonly string[] {
  return problems
    .filter((p) => severities.includes(p.severity))
    .map(({ severity, id, subject, column, message }) => {
      const where = subject === null ? "" : `${subject}${column === null ? "" : `, column ${column}`}: `;
      return forLog(excerpt(`${severity}: ${where}${message} (${id})`, 500));
    });
}
