import { ruleWords } from "../../rules/text.ts";
import type { JudgedFinding, Mode } from "../../compare/types.ts";
import { count } from "../../text/printable.ts";
import { adviceOf } from "../advice.ts";
import { draftsOf } from "../drafts.ts";
import { html, htmlLines } from "../escape.ts";
import type { ReportInput } from "../model.ts";
import { code, details, type Markup, type Section } from "./markup.ts";

/** Findings shown in full; the rest is in the JSON report. */
const MOST = 500;
const PROOFS = 20;
/** Letters in two languages are long. */
const LETTERS = 50;

/** The findings, worst first, with a filter that needs no script. */
export function findingsSection(input: ReportInput): Section {
  const { findings } = input.judgement;
  const shown = findings.slice(0, MOST).map((f, i) => article(f, i, input));
  const left = findings.length - shown.length;
  const more =
    left > 0
      ? `<p class="soft">${count(left, "more finding")} of less weight are not shown here; they are in the JSON report.</p>`
      : "";
  const body = findings.length === 0 ? "<p>None.</p>" : [filter(findings), ...shown, more].join("\n");
  return { id: "findings", title: "Findings", body };
}

function filter(findings: readonly JudgedFinding[]): Markup {
  const kinds = (["error", "warning", "info"] as const).filter((k) => findings.some((f) => f.severity === k));
  if (kinds.length < 2) return "";
  const words = { error: "errors", warning: "warnings", info: "notes" } as const;
  const choice = (id: string, text: string, checked = ""): string =>
    `<label><input type="radio" name="only" id="${id}"${checked}>${text}</label>`;
  const choices = kinds.map((k) => choice(`only-${k}`, `Only ${words[k]}`));
  return `<fieldset><legend>Show</legend>${choice("only-all", "All", " checked")}${choices.join("")}</fieldset>`;
}

function article(f: JudgedFinding, index: number, input: ReportInput): Markup {
  const resolved = f.change === "resolved";
  const settled = resolved || f.acceptedUntil !== null;
  const label = resolved ? "resolved" : settled ? "accepted" : f.severity;
  const why = ruleWords("en", f.id)?.why;
  const { advice, record, strings } = adviceOf(f);
  const corrected = resolved ? null : record;
  const rows: readonly (readonly [string, Markup | null])[] = [
    ["Why it matters", why === undefined || resolved ? null : html(why)],
    ["What to do", f.help === "" || resolved ? null : html(advice)],
    ["Corrected", corrected === null ? null : correction(corrected, strings)],
    ["Where", f.location === null ? null : code(`${f.location.file}:${f.location.line}`)],
    ["Since", since(f, input.judgement.mode)],
    ["Letters", resolved || index >= LETTERS ? null : letters(f, input)],
    ["Proof", f.evidence.length === 0 || resolved ? null : proof(f)],
  ];
  const list = rows.flatMap(([name, text]) => (text === null ? [] : [`<dt>${name}</dt><dd>${text}</dd>`]));
  const about = f.subject === f.sender || f.sender === "" ? "" : `<span>${html(f.sender)}</span>`;
  return `<article class="finding ${f.severity}${settled ? " settled" : ""}" aria-labelledby="f${index}">
<p class="meta"><span class="tag">${label}</span>${code(f.id)}<span>${html(f.subject)}</span>${about}</p>
<h3 id="f${index}">${resolved ? "No longer: " : ""}${html(f.message)}</h3>
<dl class="case">${list.join("")}</dl></article>`;
}

/** The record, and as a zone file takes it where that is something else. */
function correction(record: string, strings: string | null): Markup {
  const split = strings === null ? "" : `<span class="soft small">In a zone file:</span><pre>${html(strings)}</pre>`;
  return `<pre>${html(record)}</pre>${split}`;
}

/** When it came, in words; null where nothing was compared. */
function since(f: JudgedFinding, mode: Mode): Markup | null {
  const change = mode === "pull-request" ? "this pull request" : "this change";
  const day = f.since?.slice(0, 10) ?? null;
  const accepted = f.acceptedUntil === null ? "" : `accepted until ${f.acceptedUntil}; `;
  const words = {
    introduced: day === null ? `<strong>${change}</strong>` : `<strong>new</strong>, first seen ${html(day)}`,
    worsened: "<strong>worse now</strong>",
    persisting: day === null ? `before ${change}` : html(day),
    resolved: day === null ? "resolved" : `resolved; stood since ${html(day)}`,
    indeterminate: "could not be compared this time",
  } as const;
  if (f.change === null) return accepted === "" ? null : html(accepted.slice(0, -2));
  return html(accepted) + words[f.change];
}

/** What to send to the list, the hoster or the postmaster, ready to copy. */
function letters(f: JudgedFinding, input: ReportInput): Markup | null {
  const drafts = draftsOf(f, input).map(({ language, to, subject, body }) =>
    details(
      `To the ${to} <span class="soft small">${language === "en" ? "English" : "Japanese"}</span>`,
      `<pre lang="${language}">${htmlLines(`${subject}\n\n${body.trimEnd()}`)}</pre>`,
    ),
  );
  return drafts.length === 0 ? null : drafts.join("\n");
}

function proof(f: JudgedFinding): Markup {
  const lines = f.evidence
    .slice(0, PROOFS)
    .map((e) => `<pre>${html(e.command)}</pre><span class="answer soft small">answers ${code(e.answer)}</span>`);
  return details(count(f.evidence.length, "command"), lines.join("\n"));
}
