import { PORTALS, type Portal } from "../mail/dnsbl/catalogue.ts";
import type { ListFact } from "../mail/dnsbl/types.ts";
import { wrapped } from "../report/drafts/wrap.ts";
import { forLog } from "../report/escape.ts";
import { wrappedText, type Columns } from "../report/layout.ts";
import { painter, type Color } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import { familyOf } from "../ip/ip.ts";
import { isAddress } from "../mail/subject.ts";
import { isListed, type Row, type Rows, type SelfTestRow } from "./dnsbl-rows.ts";
import { columns } from "./io.ts";
import type { DnsblCommandWords, SubjectCounts } from "./words/dnsbl.ts";

export interface DnsblLook {
  readonly words: DnsblCommandWords;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** For running text. */
  readonly width: number;
  readonly color: boolean;
  readonly columns: Columns;
}

/** For people: listings first and the way out of each, then what the other lists know, then what could not be asked, and the rest counted. */
export function renderRows({ rows, lists }: Rows, look: DnsblLook): string {
  const { words, verbose, quiet } = look;
  const listed = rows.filter(isListed);
  const parts = [listed.length === 0 ? "" : table(listed, look)];
  if (quiet) return parts.join("");
  const asked = rows.filter(isAsked);
  parts.push(
    waysOut(listed, countsOf(rows), look),
    standings(rows, look),
    notChecked(asked, look),
    notHeld(rows, look) + plain(cleanLine(rows, asked, words), look) + elsewhere(rows, listed, look),
  );
  if (verbose) parts.push(table(rows, look), heldLine(lists, look));
  return parts.filter((part) => part !== "").join("\n");
}

/** One line, as far as the terminal goes. */
function plain(text: string, { columns: most }: DnsblLook): string {
  return `${wrappedText(text, most, "", "  ").join("\n")}\n`;
}

const COLORS: Readonly<Record<Row["verdict"], Color>> = {
  listed: "red",
  policy: "yellow",
  "not-listed": "green",
  "not-checked": "yellow",
};

function table(rows: readonly Row[], look: DnsblLook): string {
  const { labels, verdicts, why } = look.words;
  const ink = painter(look);
  const head = [labels.subject, labels.list, labels.verdict, labels.code, labels.why];
  const cells = rows.map((r) =>
    [r.subject, r.list, verdicts[r.verdict], r.code ?? "–", excerpt(why(r.why), 160)].map(forLog),
  );
  return columns([head, ...cells], look, (text, row, column) => {
    const verdict = rows[row - 1]?.verdict;
    return ink(column === 2 && verdict !== undefined ? COLORS[verdict] : null, text);
  });
}

/** Ways out that are written in full; nobody reads more of them in one go. */
const MAX_WAYS = 12;
const WEIGHT = { high: 0, medium: 1, low: 2 } as const;

/** A list that holds nothing of a subject's kind or family was not asked for it, and nothing is amiss. */
function isAsked({ why }: Row): boolean {
  return why.code !== "no-family";
}

/** One paragraph a list and way, the weightiest list first, with the line that proves the first of its entries. */
function waysOut(listed: readonly Row[], asked: SubjectCounts, look: DnsblLook): string {
  const { words, width } = look;
  const ways = new Map<string, Row[]>();
  for (const row of listed) {
    const key = JSON.stringify([row.list, row.verdict, row.removal]);
    ways.set(key, [...(ways.get(key) ?? []), row]);
  }
  if (ways.size === 0) return "";
  const groups = [...ways.values()].sort((a, b) => weightOf(a) - weightOf(b));
  const shown = groups.slice(0, MAX_WAYS).flatMap((group): readonly string[] => {
    const [first] = group;
    if (first === undefined) return [];
    // What the list says stands in the table already, and differs from subject to subject.
    const text = forLog(words.wayOut({ ...first.wayOut, says: null }, first.verdict === "policy", first.scope));
    const several = asked.ipv4 + asked.ipv6 + asked.domains > 1;
    const head = forLog(words.wayOutOf(first.title, words.impacts[first.impact], several ? countsOf(group) : null));
    const proof = first.evidence[0] === undefined ? [] : [`    ${forLog(first.evidence[0].command)}`];
    return [wrapped(`  ${head}: ${text}`, "    ", width), ...proof];
  });
  const more = groups.length > MAX_WAYS ? [`  ${words.moreWays(groups.length - MAX_WAYS)}`] : [];
  const told = [wrapped(`  ${words.portals(portalsFor(listed))}`, "    ", width)];
  const head = plain(words.whatToDo(listed.some(({ verdict }) => verdict === "listed")), look);
  return `${head}${[...shown, ...more, ...told].join("\n")}\n`;
}

/** More are a survey, and not the question why mail was refused. */
const FEW = 3;

/** Where nothing is listed, a refusal has another reason, which a receiver tells on its own page. */
function elsewhere(rows: readonly Row[], listed: readonly Row[], { words, width }: DnsblLook): string {
  const subjects = new Set(rows.map(({ subject }) => subject)).size;
  const answered = rows.some(({ verdict }) => verdict === "not-listed");
  if (listed.length > 0 || subjects > FEW || !answered) return "";
  return `${wrapped(words.portals(portalsFor(rows)), "  ", width)}\n`;
}

/** A page for addresses tells nothing of a domain; whoever sends from an address has a domain too. */
export function portalsFor(listed: readonly Pick<Row, "subject">[]): readonly Portal[] {
  const hasAddress = listed.some(({ subject }) => isAddress(subject));
  return PORTALS.filter(({ about }) => hasAddress || about === "domain");
}

function weightOf([first]: readonly Row[]): number {
  return first === undefined ? 0 : WEIGHT[first.impact] + (first.verdict === "policy" ? 0.5 : 0);
}

function standings(rows: readonly Row[], look: DnsblLook): string {
  const { labels, standing: as, standingWhy } = look.words;
  const known = rows.flatMap(({ subject, list, standing }) =>
    standing === null ? [] : [[subject, list, as(standing), standingWhy(standing)].map(forLog)],
  );
  if (known.length === 0) return "";
  return columns([[labels.subject, labels.knows, labels.knownAs, labels.why], ...known], look);
}

/** Lists of one cause that stand by name. */
const NAMED = 2;

/** One entry a cause, with the cure, however many lists and subjects it concerns. */
function notChecked(rows: readonly Row[], look: DnsblLook): string {
  const { words } = look;
  const causes = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.verdict !== "not-checked") continue;
    const why = words.why(row.why);
    causes.set(why, [...(causes.get(why) ?? []), row]);
  }
  if (causes.size === 0) return "";
  const lines = [...causes].flatMap(([why, of]) => {
    const lists = [...new Set(of.map(({ list }) => list))];
    const first = lists.slice(0, NAMED);
    const text = words.cause(first, lists.length - first.length, countsOf(of), excerpt(why, 400));
    return wrappedText(forLog(text), look.columns, "  ", "    ");
  });
  return `${plain(words.notChecked, look)}${lines.join("\n")}\n`;
}

/** The lists that were not asked for a subject of another kind or family than theirs. */
function notHeld(rows: readonly Row[], look: DnsblLook): string {
  const none = rows.filter((row) => !isAsked(row));
  if (none.length === 0) return "";
  const lists = [...new Set(none.map(({ list }) => list))];
  const first = lists.slice(0, NAMED);
  return plain(forLog(look.words.notHeld(first, lists.length - first.length, countsOf(none))), look);
}

function countsOf(rows: readonly Row[]): SubjectCounts {
  const subjects = [...new Set(rows.map(({ subject }) => subject))].map((subject) =>
    isAddress(subject) ? familyOf(subject) : null,
  );
  const of = (family: 4 | 6 | null): number => subjects.filter((own) => own === family).length;
  return { ipv4: of(4), ipv6: of(6), domains: of(null) };
}

/** Pairs of a list and a subject: a list that answered for one subject did not answer for another. */
function cleanLine(rows: readonly Row[], asked: readonly Row[], words: DnsblCommandWords): string {
  const pairs = asked.filter(({ role }) => role === "block");
  const answered = pairs.filter(({ verdict }) => verdict !== "not-checked");
  if (answered.length === 0) return words.nothingAnswered(new Set(rows.map(({ subject }) => subject)).size);
  const subjects = new Set(answered.map(({ subject }) => subject)).size;
  const lists = new Set(answered.map(({ list }) => list));
  const bad = new Set(answered.filter(isListed).map(({ list }) => list));
  const clean = lists.size - bad.size;
  const whole = pairs.length === answered.length;
  if (whole) return words.clean(clean, lists.size, subjects);
  const cleanPairs = answered.filter(({ verdict }) => verdict === "not-listed").length;
  return words.partlyClean({ clean: cleanPairs, answered: answered.length, pairs: pairs.length, lists: lists.size });
}

function heldLine(lists: readonly ListFact[], look: DnsblLook): string {
  const held = lists.flatMap(({ info, held: n }) => (n === undefined ? [] : [[info.zone, n] as const]));
  return held.length === 0 ? "" : plain(look.words.held(held), look);
}

export function renderSelfTest(rows: readonly SelfTestRow[], look: DnsblLook): string {
  const { words } = look;
  const { labels } = words;
  const ink = painter(look);
  const head = [labels.list, labels.state, labels.terms, labels.impact, labels.profile, labels.why];
  const whys = rows.map((r) =>
    excerpt(r.troubles.map((trouble) => words.why({ code: "unusable", trouble })).join("; "), 400),
  );
  // What many lists have in common is told once, below.
  const shared = [...new Set(whys)].filter((why) => why !== "" && whys.filter((w) => w === why).length >= SHARED);
  const cells = rows.map((r, i) => {
    const why = whys[i] ?? "";
    const note = shared.includes(why) ? `[${shared.indexOf(why) + 1}]` : why;
    const terms = r.access === null ? "–" : words.terms(r.access, r.limit);
    return [r.list, stateOf(r, words), terms, words.impacts[r.impact], r.profile, note].map(forLog);
  });
  const table = columns([head, ...cells], look, (text, row, column) =>
    ink(column === 1 ? (rows[row - 1]?.unknown === null ? "green" : "yellow") : null, text),
  );
  const notes = shared.flatMap((why, i) => wrappedText(forLog(`[${i + 1}] ${why}`), look.columns, "", "    "));
  return notes.length === 0 ? table : `${table}\n${notes.join("\n")}\n`;
}

/** So many lists have one cause. */
const SHARED = 3;

function stateOf({ families }: SelfTestRow, words: DnsblCommandWords): string {
  const usable = families.map(({ state }) => state === "usable");
  if (new Set(usable).size < 2) return words.usable(usable[0] ?? false);
  return words.families(
    families.flatMap(({ family, state }) => (family === null ? [] : [[family, state === "usable"] as const])),
  );
}
