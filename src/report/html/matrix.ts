import { lines, markup, type Html } from "./html.ts";
import { sendingAddresses } from "../../facts/found.ts";
import type { Facts } from "../../facts/types.ts";
import { covers, stateFor } from "../../mail/dnsbl/states.ts";
import type { ListFact } from "../../mail/dnsbl/types.ts";
import type { Subject } from "../../mail/subject.ts";
import { wordsOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import type { PageListWords } from "../words/page-lists.ts";
import { scroll, type Section } from "./markup.ts";

const ROWS = 1000;
const COLUMNS = 60;

/** Subjects × lists. Every cell is a word, so that colour and screen are not needed to read it. */
export function matrixSection(input: ReportInput): Section | null {
  const { facts } = input;
  const words = wordsOf(input).pageLists;
  const senders = facts.senders.filter((s) => s.sends);
  const addresses = [...new Set(senders.flatMap((s) => sendingAddresses(facts, s)))];
  const domains = [...new Set(facts.senders.flatMap((s) => [...(s.domain === null ? [] : [s.domain]), ...s.mailFrom]))];
  const columns = [...facts.lists.values()];
  const parts = [
    matrix(
      { of: words.addresses, one: words.address },
      addresses,
      columns.filter((c) => c.info.kind === "ip"),
      facts,
      words,
    ),
    matrix(
      { of: words.domains, one: words.domain },
      domains,
      columns.filter((c) => c.info.kind === "domain"),
      facts,
      words,
    ),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const legend = markup`<p class="soft small">${words.legend}</p>`;
  return { id: "lists", title: words.title, body: lines([legend, ...parts]) };
}

function matrix(
  title: { readonly of: string; readonly one: string },
  subjects: readonly Subject[],
  columns: readonly ListFact[],
  facts: Facts,
  words: PageListWords,
): Html | null {
  if (columns.length === 0 || subjects.length === 0) return null;
  const lists = columns.slice(0, COLUMNS);
  // Worst first, so that a cut never hides a listing behind clean rows.
  const weight = (subject: Subject): number => {
    const rows = facts.listings.get(subject) ?? [];
    return rows.reduce((sum, r) => sum + (r.verdict === "listed" ? 10_000 : r.verdict === "policy" ? 100 : 1), 0);
  };
  const ordered = subjects
    .map((subject, place) => ({ subject, place, weight: weight(subject) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const shown = ordered.slice(0, ROWS).map((o) => o.subject);
  const cut = [
    ...(subjects.length > ROWS ? [words.moreRows(subjects.length - ROWS)] : []),
    ...(columns.length > COLUMNS ? [words.moreLists(columns.length - COLUMNS)] : []),
  ];
  const caption = words.caption(title.of, columns.length, cut);
  const head = lists.map((c) => markup`<th scope="col"><span>${c.info.zone}</span></th>`);
  const body = lines(shown.map((subject) => row(subject, lists, facts, words)));
  return scroll(
    words.label(title.of),
    markup`<table class="matrix"><caption>${caption}</caption><thead><tr><th scope="col">${title.one}</th>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`,
  );
}

function row(subject: Subject, lists: readonly ListFact[], facts: Facts, words: PageListWords): Html {
  const listings = new Map((facts.listings.get(subject) ?? []).map((l) => [l.list, l.verdict]));
  const cells = lists.map((list) => {
    const { info } = list;
    if (!covers(info, subject)) return markup`<td>–`;
    switch (listings.get(info.zone)) {
      case undefined:
      case "not-listed":
        return stateFor(list, subject).usable ? markup`<td>${words.ok}` : markup`<td class=q>${words.unknown}`;
      case "listed":
        return info.role === "block" ? markup`<td class=b>${words.listed}` : markup`<td>${words.listed}`;
      case "policy":
        return markup`<td class=p>${words.policy}`;
      case "not-checked":
        return markup`<td class=q>${words.unknown}`;
    }
  });
  return markup`<tr><th scope=row>${subject}</th>${cells}`;
}
