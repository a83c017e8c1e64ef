import { joined, lines, markup, NOTHING, preformatted, type Html } from "./html.ts";
import { ruleWords } from "../../rules/text.ts";
import type { Change, JudgedFinding } from "../../compare/types.ts";
import { adviceOf } from "../advice.ts";
import { draftsOf } from "../drafts.ts";
import { textOf } from "../finding-text.ts";
import { folds, type Fold } from "../fold.ts";
import { langOf, wordsOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import type { PageFindingWords } from "../words/page-finding.ts";
import { code, details, type Section } from "./markup.ts";

/** Findings shown in full; the rest is in the JSON report. */
const MOST = 500;
const PROOFS = 20;
/** Letters in two languages are long. */
const LETTERS = 50;

/** The findings, worst first, with a filter that needs no script. */
export function findingsSection(input: ReportInput): Section {
  const { findings } = input.judgement;
  const words = wordsOf(input).pageFinding;
  const folded = folds(findings);
  const shown = folded.slice(0, MOST).map((f, i) => article(f, i, input));
  const left = folded.length - shown.length;
  const more = left > 0 ? markup`<p class="soft">${words.moreFindings(left)}</p>` : NOTHING;
  const body = findings.length === 0 ? markup`<p>${words.none}</p>` : lines([filter(findings, words), ...shown, more]);
  return { id: "findings", title: words.title, body };
}

function filter(findings: readonly JudgedFinding[], words: PageFindingWords): Html {
  const kinds = (["error", "warning", "info"] as const).filter((k) => findings.some((f) => f.severity === k));
  if (kinds.length < 2) return NOTHING;
  const choice = (id: string, text: string, checked = ""): Html =>
    markup`<label><input type="radio" name="only" id="${id}"${checked}>${text}</label>`;
  const choices = kinds.map((k) => choice(`only-${k}`, words.only[k]));
  return markup`<fieldset><legend>${words.show}</legend>${choice("only-all", words.all, " checked")}${choices}</fieldset>`;
}

function article({ shown: f, of }: Fold, index: number, input: ReportInput): Html {
  const resolved = f.change === "resolved";
  const settled = resolved || f.acceptedUntil !== null;
  const lang = langOf(input);
  const { common, pageFinding: words } = wordsOf(input);
  const label = resolved ? words.resolved : settled ? words.accepted : common.severity[f.severity];
  const why = ruleWords(lang, f.id)?.why;
  const { message } = textOf(f, lang);
  const { advice, record, strings } = adviceOf(f, lang);
  const corrected = resolved ? null : record;
  const rows: readonly (readonly [string, Html | null])[] = [
    [words.why, why === undefined || resolved ? null : markup`${why}`],
    [words.whatToDo, advice === "" || resolved ? null : markup`${advice}`],
    [words.corrected, corrected === null ? null : correction(corrected, strings, words)],
    [words.where, f.location === null ? null : code(`${f.location.file}:${f.location.line}`)],
    [words.sinceRow, since(f, input)],
    [words.letters, resolved || index >= LETTERS ? null : letters(of[0], input)],
    [words.proof, f.evidence.length === 0 || resolved ? null : proof(f, words)],
  ];
  const list = rows.flatMap(([name, text]) => (text === null ? [] : [markup`<dt>${name}</dt><dd>${text}</dd>`]));
  const about = f.subject === f.sender || f.sender === "" ? "" : markup`<span>${f.sender}</span>`;
  return markup`<article class="finding ${f.severity}${settled ? " settled" : ""}" aria-labelledby="f${index}">
<p class="meta"><span class="tag">${label}</span>${code(f.id)}<span>${f.subject}</span>${about}</p>
<h3 id="f${index}">${resolved ? words.noLonger(message) : message}</h3>
<dl class="case">${list}</dl></article>`;
}

/** The record, and as a zone file takes it where that is something else. */
function correction(record: string, strings: string | null, words: PageFindingWords): Html {
  const split =
    strings === null ? "" : markup`<span class="soft small">${words.inZoneFile}</span><pre>${strings}</pre>`;
  return markup`<pre>${record}</pre>${split}`;
}

/** When it came, in words; null where nothing was compared. */
function since(f: JudgedFinding, input: ReportInput): Html | null {
  const words = wordsOf(input).pageFinding;
  const accepted = f.acceptedUntil === null ? [] : [markup`${words.acceptedUntil(f.acceptedUntil)}`];
  const came = f.change === null ? [] : [cameText(f.change, f.since?.slice(0, 10) ?? null, input)];
  const parts = [...accepted, ...came];
  return parts.length === 0 ? null : joined(parts, words.parting);
}

function cameText(change: Change, day: string | null, input: ReportInput): Html {
  const words = wordsOf(input).pageFinding;
  const isPull = input.judgement.mode === "pull-request";
  const strong = (text: string): Html => markup`<strong>${text}</strong>`;
  switch (change) {
    case "introduced":
      return day === null
        ? strong(isPull ? words.thisPullRequest : words.thisChange)
        : markup`${strong(words.isNew)}${words.firstSeen(day)}`;
    case "worsened":
      return strong(words.worse);
    case "persisting":
      return markup`${day === null ? words.beforeThis(isPull) : words.since(day)}`;
    case "resolved":
      return markup`${day === null ? words.resolved : words.stoodSince(day)}`;
    case "indeterminate":
      return markup`${words.notCompared}`;
  }
}

/** What to send to the list, the hoster or the postmaster, ready to copy. */
function letters(f: JudgedFinding, input: ReportInput): Html | null {
  const words = wordsOf(input).pageFinding;
  const drafts = draftsOf(f, input).map(({ language, to, subject, body }) =>
    details(
      markup`${words.to(to)} <span class="soft small">${words.languages[language]}</span>`,
      markup`<pre lang="${language}">${preformatted(`${subject}\n\n${body.trimEnd()}`)}</pre>`,
    ),
  );
  return drafts.length === 0 ? null : lines(drafts);
}

function proof(f: JudgedFinding, words: PageFindingWords): Html {
  const commands = f.evidence
    .slice(0, PROOFS)
    .map(
      (e) => markup`<pre>${e.command}</pre><span class="answer soft small">${words.answers} ${code(e.answer)}</span>`,
    );
  return details(markup`${words.commands(f.evidence.length)}`, lines(commands));
}
