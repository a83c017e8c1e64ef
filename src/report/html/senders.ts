import { markup, NOTHING, sentence, type Html } from "./html.ts";
import { kindsText, unknownGroups } from "../causes.ts";
import { langOf, wordsOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { senderTable } from "../table.ts";
import { detailOf } from "../unknown-text.ts";
import { cell, code, table, type Section } from "./markup.ts";

const ROWS = 2000;
const SUBJECTS = 20;

/** The forward and reverse page that people used to open by hand. */
export function sendersSection(input: ReportInput): Section | null {
  const { rows, left } = senderTable(input.facts, langOf(input), ROWS);
  if (rows.length === 0) return null;
  const { page, table: words } = wordsOf(input);
  const body = table(
    left > 0 ? page.firstAddresses(ROWS, rows.length + left) : page.oneRow,
    [words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists],
    rows.map((r) => [
      r.found ? sentence((show) => words.marked(show(code(r.address)), words.found)) : code(r.address),
      markup`${r.sender}`,
      ...[r.ptr, r.forward, r.helo, r.spf, r.lists].map(cell),
    ]),
  );
  return { id: "senders", title: words.title, body };
}

/** What stayed unknown: neither good nor bad, with the cure. */
export function notCheckedSection(input: ReportInput): Section {
  const groups = unknownGroups(input.judgement.notChecked);
  const id = "not-checked";
  const { common, page: words, unknown } = wordsOf(input);
  const lang = langOf(input);
  if (groups.length === 0) return { id, title: words.notChecked, body: markup`<p>${words.everythingChecked}</p>` };
  const rows = groups.slice(0, ROWS).map((g) => {
    const names = g.lists.length > 0 ? g.lists : g.subjects;
    const more = names.length - SUBJECTS;
    const shown = sentence((show) =>
      common.andMore(
        names.slice(0, SUBJECTS).map((name) => show(code(name))),
        Math.max(0, more),
      ),
    );
    const place = g.at === null ? NOTHING : markup`<br>${code(`${g.at.file}:${g.at.line}`)}`;
    return [
      markup`${kindsText(g, lang)}`,
      wrap(shown),
      wrap(markup`${unknown.reasons[g.reason]}`),
      wrap(markup`${detailOf(g, lang)}${place}`),
    ];
  });
  const head = [words.what, words.ofWhom, words.why, words.detail];
  return { id, title: words.notChecked, body: table(words.neither, head, rows) };
}

function wrap(text: Html): Html {
  return markup`<div class="wrap">${text}</div>`;
}
