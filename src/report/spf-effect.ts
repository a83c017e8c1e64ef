import type { Lang } from "../core/lang.ts";
import type { Name } from "../dns/types.ts";
import { countOf, subtract, type IpSet } from "../ip/set.ts";
import { MAX_VOID } from "../mail/spf/limits.ts";
import type { SpfDepending, SpfDomain, SpfVoids } from "../mail/spf/types.ts";
import { excerpt } from "../text/printable.ts";
import type { ReportInput } from "./model.ts";
import { budgetBar } from "./budget-bar.ts";
import { reportWords } from "./words/words.ts";

/** One domain's SPF at head, and at base where that is known too. */
export interface SpfOf {
  readonly domain: Name;
  readonly spf: SpfDomain;
  readonly before: SpfDomain | null;
}

/** Domains whose SPF was read, those that changed first, then by lookups. */
export function spfOf(input: ReportInput): readonly SpfOf[] {
  const all = [...input.facts.spf].flatMap(([domain, fact]): readonly SpfOf[] => {
    if (!fact.known || fact.value.tree.record === null) return [];
    const base = input.baseFacts?.spf.get(domain);
    return [{ domain, spf: fact.value, before: base?.known === true ? base.value : null }];
  });
  const weight = (s: SpfOf): number => (changed(s) ? 1000 : 0) + s.spf.lookups;
  return all.sort((a, b) => weight(b) - weight(a));
}

function changed({ spf, before }: SpfOf): boolean {
  return before !== null && (before.lookups !== spf.lookups || before.tree.record !== spf.tree.record);
}

/** `▓▓▓▓▓▓▓▓▓░ 9/10, was 8`. */
export function budgetText({ spf, before }: SpfOf, lang: Lang): string {
  const was = before === null || before.lookups === spf.lookups ? "" : reportWords(lang).spf.was(before.lookups);
  return `${budgetBar(spf.lookups)}${was}`;
}

/** `░░ 0/2`, as `budgetText`; by family where they differ. */
export function voidText({ spf, before }: SpfOf, lang: Lang): string {
  const words = reportWords(lang).spf;
  const { voids } = spf;
  if (voids === null) return words.notChecked;
  const old = before?.voids ?? voids;
  const drawn = (family: keyof SpfVoids): string =>
    `${budgetBar(voids[family], MAX_VOID)}${old[family] === voids[family] ? "" : words.was(old[family])}`;
  const same = voids.ipv4 === voids.ipv6 && old.ipv4 === old.ipv6;
  return same ? drawn("ipv4") : `IPv4 ${drawn("ipv4")} · IPv6 ${drawn("ipv6")}`;
}

/** Who may send as a domain, in numbers, and what the change gained and lost; null when it depends on the message. */
export interface Effect {
  readonly now: IpSet;
  readonly gained: IpSet;
  readonly lost: IpSet;
  /** `+1,024 −1 addresses`; with IPv6 apart; empty when nothing changed or there is no base. */
  readonly text: string;
}

export function effectOf({ spf, before }: SpfOf, lang: Lang): Effect | null {
  const { common, spf: words } = reportWords(lang);
  const now = certainOf(spf);
  if (now === null) return null;
  const was = before === null ? null : certainOf(before);
  const gained = was === null ? [] : subtract(now, was);
  const lost = was === null ? [] : subtract(was, now);
  const parts = ([4, 6] as const).flatMap((family) => {
    const [plus, minus] = [countOf(gained, family), countOf(lost, family)];
    if (plus === 0n && minus === 0n) return [];
    const one = plus + minus === 1n;
    const changes = [...(plus > 0n ? [signed("+", plus)] : []), ...(minus > 0n ? [signed("−", minus)] : [])];
    return [words.changed(changes.join(" "), family, one)];
  });
  return { now, gained, lost, text: common.list(parts) };
}

/** The addresses that pass whatever the message says; null where DNS did not say. */
export function certainOf({ authorized, depending }: SpfDomain): IpSet | null {
  return authorized.known ? authorized.value : (depending?.ranges ?? null);
}

/** Up to fifteen digits are written out; a count of IPv6 addresses is better a power of two. */
function signed(sign: string, n: bigint): string {
  return `${sign}${countText(n)}`;
}

/** Made once: it takes longer than all that it writes. */
const GROUPED = new Intl.NumberFormat("en-US");

export function countText(n: bigint): string {
  if (n < 1_000_000_000_000_000n) return GROUPED.format(n);
  const power = n.toString(2).length - 1;
  return `${n === 1n << BigInt(power) ? "" : "≈"}2^${power}`;
}

/** As `whoText`, or why it cannot be told. */
export function whoMaySendText({ spf }: SpfOf, lang: Lang, mark: Marking = PLAIN): string {
  const words = reportWords(lang).spf;
  const { authorized, depending } = spf;
  if (authorized.known) return whoText(authorized.value, lang);
  if (depending === null) return authorized.reason === "bounded" ? words.dependsOnMessage : words.notChecked;
  const certain = depending.ranges.length === 0 ? null : whoText(depending.ranges, lang);
  return words.whoDepends(certain, openText(depending, lang, mark.term));
}

const TERMS = 3;

/** The terms that ask for something of the message, with the domain whose record holds them. */
export function openText({ terms }: SpfDepending, lang: Lang, show: (term: string) => string): string {
  const { common, spf: words } = reportWords(lang);
  const shown = terms.slice(0, TERMS).map(({ domain, term }) => words.termIn(show(excerpt(term, 80)), show(domain)));
  return common.andMore(shown, Math.max(0, terms.length - TERMS));
}

/** How a format shows a change of numbers, and untrusted text. */
export interface Marking {
  readonly strong: (text: string) => string;
  readonly term: (text: string) => string;
}

const PLAIN: Marking = { strong: (text) => text, term: (text) => text };

/** `1,024 IPv4 and ≈2^80 IPv6 addresses`. */
export function whoText(set: IpSet, lang: Lang): string {
  const words = reportWords(lang).spf;
  const [four, six] = [countOf(set, 4), countOf(set, 6)];
  if (four === 0n && six === 0n) return words.noAddress;
  const shown = (n: bigint): string | null => (n > 0n ? countText(n) : null);
  return words.addresses(shown(four), shown(six), four + six === 1n);
}

/** Who may send, and in brackets what the change does to it. */
export function whoAndChange(s: SpfOf, lang: Lang, mark: Marking = PLAIN): string {
  const change = effectOf(s, lang)?.text ?? "";
  const who = whoMaySendText(s, lang, mark);
  return change === "" ? who : reportWords(lang).spf.withChange(who, mark.strong(change));
}
