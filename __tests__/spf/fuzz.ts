import type { Rdata } from "../../src/dns/types.ts";
import type { World } from "./suite.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

export interface FuzzCase {
  readonly ip: string;
  readonly mailFrom: string;
  readonly helo: string;
  /** Number of the small world that the case lives in. */
  readonly world: number;
}

/** Numbers in [0, 1) from a seed: the same cases in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Dice {
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  readonly chance: (p: number) => boolean;
  readonly below: (n: number) => number;
}

function diceOf(seed: number): Dice {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(random() * n);
  return { below, chance: (p) => random() < p, pick: (from) => from[below(from.length)] ?? from[0] };
}

const IPS = [
  ip("192.0.2.1"),
  ip("192.0.2.129"),
  ip("198.51.100.7"),
  ip("203.0.113.200"),
  ip("2001:db8::1"),
  ip("2001:db8:0:1::5"),
] as const;
const RANGES4 = [
  "192.0.2.1",
  "192.0.2.0/24",
  "192.0.2.128/25",
  "198.51.100.7/32",
  "203.0.113.200/29",
  "0.0.0.0/0",
] as const;
const RANGES6 = [
  "2001:db8::1",
  "2001:db8::/32",
  "2001:db8::/64",
  "2001:DB8:0:1::/64",
  "::/0",
  "::ffff:192.0.2.1",
] as const;
const ODD = [
  "ip4:192.0.2.300",
  "ip4:192.0.2.1/33",
  "ip4:192.0.2.1/024",
  "ip4",
  "all:x",
  "a//129",
  "a:/24",
  "mx:%{c}.test",
  "include",
  "include:",
] as const;
const ODDER = [
  "exists:%{d",
  "exists:%(d).x.test",
  "ip6:192.0.2.1",
  "ip6:2001:db8::1/129",
  "redirect=",
  "exp=",
  "foo",
  "foo:bar.test",
  "-foo=x",
  "a:x_y.test",
  "a:x.123",
  "a:x.t-",
] as const;
const MACROS = [
  "%{i}.x",
  "%{ir}.x",
  "%{d2}",
  "%{p}",
  "%{pr}.x",
  "%{l2}",
  "%{lr+-}.x",
  "%{L}.x",
  "%{o}",
  "%{l}.n1",
  "%{l1r-}.n1",
  "%{v}.n2",
  "%{h}",
  "n%{d1}",
  "%{s}",
  "%{S}.x",
  "%{dr}.x",
  "%%.x",
  "%_.x",
  "%-.x",
] as const;

/** The names of one small world: `nK.wW.test`. */
function nameOf(dice: Dice, world: number): string {
  return `n${dice.below(6)}.w${world}.test`;
}

function specOf(dice: Dice, world: number): string {
  if (dice.chance(0.7)) return nameOf(dice, world);
  if (dice.chance(0.2))
    return dice.pick([`alias${dice.below(4)}.w${world}.test`, `broken${dice.below(2)}.w${world}.test`]);
  if (dice.chance(0.7)) return `${dice.pick(MACROS)}.w${world}.test`;
  return dice.chance(0.5) ? `gone${dice.below(3)}.w${world}.test` : `n1.w${world}.test.`;
}

function termOf(dice: Dice, world: number): string {
  const qualifier = dice.pick(["", "", "", "+", "-", "~", "?"]);
  const cidr = dice.pick(["", "", "", "/24", "//64", "/24//64", "/32//128", "/0"]);
  switch (dice.below(16)) {
    case 0:
    case 1:
      return `${qualifier}ip4:${dice.pick(RANGES4)}`;
    case 2:
      return `${qualifier}ip6:${dice.pick(RANGES6)}`;
    case 3:
    case 4:
    case 5:
      return `${qualifier}include:${specOf(dice, world)}`;
    case 6:
    case 7:
      return `${qualifier}a${dice.chance(0.3) ? "" : `:${specOf(dice, world)}`}${cidr}`;
    case 8:
      return `${qualifier}mx${dice.chance(0.3) ? "" : `:${specOf(dice, world)}`}${cidr}`;
    case 9:
      return `${qualifier}exists:${specOf(dice, world)}`;
    case 10:
      return `${qualifier}ptr${dice.chance(0.5) ? "" : `:${specOf(dice, world)}`}`;
    case 11:
      return `redirect=${specOf(dice, world)}`;
    case 12:
      return `exp=e${dice.below(3)}.w${world}.test`;
    case 13:
      return dice.chance(0.3) ? dice.pick(ODD) : `${qualifier}all`;
    case 14:
      return dice.chance(0.3) ? dice.pick(ODDER) : `${qualifier}ip4:${dice.pick(RANGES4)}`;
    default:
      return dice.chance(0.3) ? "unknown=%{d}x" : `${qualifier}ALL`;
  }
}

function recordOf(dice: Dice, world: number): string {
  const length = dice.chance(0.08) ? 9 + dice.below(5) : 1 + dice.below(5);
  const terms = Array.from({ length }, () => termOf(dice, world));
  if (dice.chance(0.5)) terms.push(dice.pick(["-all", "~all", "?all", "+all"]));
  return `${dice.chance(0.1) ? "V=SPF1" : "v=spf1"}${dice.chance(0.1) ? "  " : " "}${terms.join(" ")}${dice.chance(0.1) ? " " : ""}`;
}

/** In strings of at most 255 bytes, as DNS wants them. */
function textOf(record: string): Rdata {
  return { type: "TXT", strings: record.match(/.{1,255}/g) ?? [""] };
}

function recordsOf(dice: Dice, world: number): Rdata[] {
  const records: Rdata[] = [];
  if (dice.chance(0.85)) records.push(textOf(recordOf(dice, world)));
  if (dice.chance(0.05)) records.push(textOf(recordOf(dice, world)));
  if (dice.chance(0.1)) records.push({ type: "TXT", strings: ["v=spf10 -all"] });
  for (const address of IPS) {
    if (!dice.chance(0.25)) continue;
    records.push({ type: address.includes(":") ? "AAAA" : "A", address });
  }
  const exchanges = dice.chance(0.06) ? 11 : dice.below(3);
  for (let i = 0; i < exchanges; i++)
    records.push({
      type: "MX",
      preference: i,
      exchange: n(exchanges > 3 ? `m${i}.w${world}.test` : nameOf(dice, world)),
    });
  return records;
}

const EXPLANATIONS = [
  "no",
  "%{i} is not %{d}",
  "%{c} at %{t} %{r}",
  "bad %x",
  "%{S} %{L} %{h}",
  "caf\u00c3\u00a9",
] as const;

/** One world of six domains, its explanations and reverse names; every name of it is below `wW.test` or a reverse zone. */
export function fuzzWorld(seed: number, world: number): World {
  const dice = diceOf(seed * 7919 + world);
  const names = new Map<string, { records: Rdata[]; silent: boolean; fails?: boolean }>();
  for (let i = 0; i < 6; i++) names.set(`n${i}.w${world}.test`, { records: recordsOf(dice, world), silent: false });
  const targets = [nameOf(dice, world), `alias0.w${world}.test`, `gone.w${world}.test`, `broken0.w${world}.test`];
  targets.forEach((target, i) =>
    names.set(`alias${i}.w${world}.test`, { records: [{ type: "CNAME", target: n(target) }], silent: false }),
  );
  for (let i = 0; i < 2; i++) names.set(`broken${i}.w${world}.test`, { records: [], silent: false, fails: true });
  for (let i = 0; i < 3; i++) {
    const texts = Array.from({ length: dice.pick([1, 1, 1, 2]) }, () => dice.pick(EXPLANATIONS));
    names.set(`e${i}.w${world}.test`, { records: texts.map((t) => ({ type: "TXT", strings: [t] })), silent: false });
  }
  return names;
}

const LOCAL_PARTS = [
  ...(["user", "first-last", "strong+bad", "postmaster", "A.B", "n1"] as const),
  ...(["o'hara", "a=b/c_d", "~jack&jill", "x".repeat(64), "a..b", "odd name"] as const),
] as const;
const HELOS = ["OEMCOMPUTER", "[192.0.2.1]", "JUMPIN' JUPITER", "Mixed.Case.Test"] as const;

/** Cases of one world: each asks one of its domains. */
export function fuzzCases(seed: number, world: number, count: number): readonly FuzzCase[] {
  const dice = diceOf(seed * 104729 + world);
  return Array.from({ length: count }, () => {
    const domain = dice.chance(0.04) ? `alias${dice.below(4)}.w${world}.test` : nameOf(dice, world);
    const mailFrom = dice.chance(0.1) ? "" : `${dice.pick(LOCAL_PARTS)}@${domain}`;
    const helo = dice.chance(0.15) && mailFrom !== "" ? dice.pick(HELOS) : nameOf(dice, world);
    return { ip: dice.pick(IPS), mailFrom, helo, world };
  });
}

/** Reverse names are shared by all worlds: the addresses are. Two of them lead to a world's names, one leads nowhere. */
export const REVERSE: readonly (readonly [string, readonly string[]])[] = [
  ["1.2.0.192.in-addr.arpa", ["n1.w0.test", "n2.w1.test", "n3.w2.test"]],
  ["7.100.51.198.in-addr.arpa", Array.from({ length: 12 }, (_, i) => `n${i % 6}.w${i}.test`)],
  ["200.113.0.203.in-addr.arpa", ["nowhere.test"]],
];
