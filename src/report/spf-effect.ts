import type { Name } from "../dns/types.ts";
import { countOf, subtract, type IpSet } from "../ip/set.ts";
import type { SpfDomain } from "../mail/spf/types.ts";
import type { ReportInput } from "./model.ts";
import { budgetBar } from "./summary-line.ts";

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
export function budgetText({ spf, before }: SpfOf): string {
  const was = before === null || before.lookups === spf.lookups ? "" : `, was ${before.lookups}`;
  return `${budgetBar(spf.lookups)}${was}`;
}

/** Who may send as a domain, in numbers, and what the change gained and lost; null when it depends on the message. */
export interface Effect {
  readonly now: IpSet;
  readonly gained: IpSet;
  readonly lost: IpSet;
  /** `+1,024 −1 addresses`; with IPv6 apart; empty when nothing changed or there is no base. */
  readonly text: string;
}

export function effectOf({ spf, before }: SpfOf): Effect | null {
  if (!spf.authorized.known) return null;
  const now = spf.authorized.value;
  const was = before?.authorized.known === true ? before.authorized.value : null;
  const gained = was === null ? [] : subtract(now, was);
  const lost = was === null ? [] : subtract(was, now);
  const parts = ([4, 6] as const).flatMap((family) => {
    const [plus, minus] = [countOf(gained, family), countOf(lost, family)];
    if (plus === 0n && minus === 0n) return [];
    const one = plus + minus === 1n;
    const unit = `${family === 4 ? "" : "IPv6 "}${one ? "address" : "addresses"}`;
    const changes = [...(plus > 0n ? [signed("+", plus)] : []), ...(minus > 0n ? [signed("−", minus)] : [])];
    return [`${changes.join(" ")} ${unit}`];
  });
  return { now, gained, lost, text: parts.join(", ") };
}

/** Up to fifteen digits are written out; a count of IPv6 addresses is better a power of two. */
function signed(sign: string, n: bigint): string {
  return `${sign}${countText(n)}`;
}

export function countText(n: bigint): string {
  if (n < 1_000_000_000_000_000n) return n.toLocaleString("en-US");
  const power = n.toString(2).length - 1;
  return `${n === 1n << BigInt(power) ? "" : "≈"}2^${power}`;
}

/** As `whoText`, or why it cannot be told. */
export function whoMaySendText(s: SpfOf): string {
  const effect = effectOf(s);
  if (effect !== null) return whoText(effect.now);
  return !s.spf.authorized.known && s.spf.authorized.reason === "bounded" ? "depends on the message" : "not checked";
}

/** `1,024 IPv4 and ≈2^80 IPv6 addresses`. */
export function whoText(set: IpSet): string {
  const [four, six] = [countOf(set, 4), countOf(set, 6)];
  if (four === 0n && six === 0n) return "no address";
  const parts = [...(four > 0n ? [`${countText(four)} IPv4`] : []), ...(six > 0n ? [`${countText(six)} IPv6`] : [])];
  return `${parts.join(" and ")} ${four + six === 1n ? "address" : "addresses"}`;
}
