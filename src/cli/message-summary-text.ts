import type { MessageReport } from "../mail/message/report.ts";
import { forLog } from "../report/escape.ts";
import { tableLines } from "../report/layout.ts";
import { painter, type Color } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import type { MessageLook } from "./message-text.ts";
import type { MessageCommandWords } from "./words/message.ts";

const COLORS: Readonly<Record<string, Color>> = { pass: "green", fail: "red", permerror: "red", softfail: "yellow" };

export function summaryLines(r: MessageReport, look: MessageLook): readonly string[] {
  const { words } = look;
  const ink = painter(look);
  const rows: readonly (readonly [string, string, string])[] = [
    ["SPF", r.summary.spf, spfSummaryText(r, words)],
    ["DKIM", r.summary.dkim, dkimSummaryText(r, words)],
    ["DMARC", r.summary.dmarc, dmarcSummaryText(r, words)],
    ["iprev", r.summary.iprev, r.iprev.why === null ? confirmedNames(r) : words.iprev(r.iprev.why)],
  ];
  const cells = rows.map(([name, result, why]) => [name, result, forLog(excerpt(why, 200))]);
  return tableLines(cells, look.columns, (cell, row, column) =>
    ink(column === 1 ? (COLORS[rows[row]?.[1] ?? ""] ?? "yellow") : null, cell),
  );
}

function spfSummaryText({ spf, source }: MessageReport, words: MessageCommandWords): string {
  return spf.why === null ? words.as(source.ip ?? "?", spf.domain ?? "?") : words.spf(spf.why);
}

function dkimSummaryText({ dkim, summary }: MessageReport, words: MessageCommandWords): string {
  const best = dkim.find((d) => d.result === summary.dkim);
  if (best === undefined) return words.noSignature;
  const passed = dkim.filter((d) => d.result === "pass").length;
  const many = dkim.length > 1 && passed > 0 ? words.passing(passed, dkim.length) : "";
  return `${best.why === null ? words.signedBy(best.domain ?? "?") : words.dkim(best.why)}${many}`;
}

function dmarcSummaryText({ dmarc }: MessageReport, words: MessageCommandWords): string {
  const why = dmarc.why === null ? words.authorOf(dmarc.author ?? "?") : words.dmarc(dmarc.why);
  return dmarc.policy === null ? why : words.withPolicy(why, dmarc.policy);
}

function confirmedNames({ iprev }: MessageReport): string {
  return iprev.names.flatMap((n) => (n.confirmed === true ? [n.name] : [])).join(", ");
}
