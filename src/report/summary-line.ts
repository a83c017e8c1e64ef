import { headlineOf, signOf, type Blindness, type Sign } from "./headline.ts";
import { langOf, wordsOf } from "./lang.ts";
import { tally, type ReportInput } from "./model.ts";
import { detailOf } from "./unknown-text.ts";

/** The verdict in one line, with its numbers. */
export function summaryLine(input: ReportInput): string {
  return wordsOf(input).headline.withNumbers(headline(input), { mode: input.judgement.mode, ...tally(input) });
}

/** The verdict as a title for people: what this run is about, in words. */
export function headline(input: ReportInput): string {
  const words = wordsOf(input).headline;
  return words.titled(words.headline(headlineOf(input), input.at));
}

/** What to do about each class of which nothing was heard, and that a third run in a row fails. */
export function blindAdvice(blindness: Blindness, input: ReportInput): string {
  const detail = detailOf(blindness.blind[0].trouble, langOf(input));
  return wordsOf(input).headline.blindAdvice(blindness, detail, input.judgement.mode === "history");
}

export function sign(input: ReportInput): Sign {
  return signOf(headlineOf(input));
}

/** Sizes of what was looked at, and what of it could not be read: what the verdict rests on. */
export function scopeLine(input: ReportInput): string {
  const words = wordsOf(input).headline;
  const refs = input.base === null ? [] : [words.refs(input.base, input.head ?? words.yourFiles)];
  return [...scopeParts(input), ...refs].join(" · ");
}

/** As `scopeLine`, part by part, without the refs. */
export function scopeParts(input: ReportInput): readonly string[] {
  const words = wordsOf(input).headline;
  const t = tally(input);
  const { facts } = input;
  const domains = new Set(facts.senders.flatMap((s) => s.mailFrom)).size;
  const spf = [...facts.spf.values()].map((fact) => fact.known);
  const reverse = [...facts.reverse.values()].map(({ names }) => names.known);
  return [
    words.domains(domains),
    words.addresses(t.addresses),
    ...unread(spf, (read, all) => words.unread("spf", read, all)),
    ...unread(reverse, (read, all) => words.unread("reverse", read, all)),
    words.lists(t.listsAsked, t.listsAnswered),
    // Where a list fell silent only for some, or for one family, counting lists would call it answered.
    ...(t.pairsAnswered === t.pairsAsked ? [] : [words.listPairs(t.pairsAnswered, t.pairsAsked)]),
  ];
}

/** Silent where all could be read. */
function unread(read: readonly boolean[], text: (read: number, all: number) => string): readonly string[] {
  const known = read.filter((is) => is).length;
  return known === read.length ? [] : [text(known, read.length)];
}
