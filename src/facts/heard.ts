import { addTo } from "../core/groups.ts";
import type { Dns, DnsError, Question } from "../dns/types.ts";
import type { ListFacts } from "../mail/dnsbl/run.ts";
import { covers, stateFor } from "../mail/dnsbl/states.ts";
import type { ListFact } from "../mail/dnsbl/types.ts";
import { listingTrouble } from "../mail/dnsbl/trouble.ts";
import { bareTrouble, type Trouble } from "../mail/trouble.ts";
import type { UnknownReason } from "../mail/known.ts";
import { seenFamily, type Subject } from "../mail/subject.ts";

/** What a run checks in the outside world; a run that hears nothing at all of one of them is blind there. */
export const HEARD_CLASSES = ["spf", "reverse", "lists"] as const;
export type HeardClass = (typeof HEARD_CLASSES)[number];

/** How many things of a class were asked of the outside (the repo's own zones apart), and answered so that it counts. */
export interface Heard {
  readonly asked: number;
  readonly answered: number;
  /** What kept answers away most often, by one of them as an example; null when nothing did. */
  readonly trouble: Trouble | null;
  /** What got no answer, for whoever joins the parts of a run. */
  readonly troubled?: readonly Troubled[];
}

export interface Troubled {
  /** `name TYPE`. */
  readonly question: string;
  readonly trouble: Trouble;
}

export type HeardFacts = Readonly<Record<HeardClass, Heard>>;

/** Counts what is asked and answered. */
export interface Ear {
  readonly note: (question: Pick<Question, "name" | "type">, trouble: Trouble | null) => void;
  readonly heard: () => Heard;
}

export function createEar(): Ear {
  let [asked, answered] = [0, 0];
  const troubled = new Map<string, Trouble>();
  return {
    note: ({ name, type }, trouble) => {
      asked++;
      if (trouble === null) {
        answered++;
        return;
      }
      const question = `${name} ${type}`;
      if (!troubled.has(question)) troubled.set(question, bareTrouble(trouble));
    },
    heard: () => heardOf(asked, answered, troubled),
  };
}

function heardOf(asked: number, answered: number, troubled: ReadonlyMap<string, Trouble>): Heard {
  const rows = [...troubled].map(([question, trouble]) => ({ question, trouble }));
  return { asked, answered, trouble: mostOf(rows), troubled: rows };
}

/** The reason that kept most questions from an answer; of equals, and as its example, the first by name. */
function mostOf(troubled: readonly Troubled[]): Trouble | null {
  const counts = new Map<UnknownReason, number>();
  for (const { trouble } of troubled) counts.set(trouble.reason, (counts.get(trouble.reason) ?? 0) + 1);
  const [most] = [...troubled].sort(
    (a, b) =>
      (counts.get(b.trouble.reason) ?? 0) - (counts.get(a.trouble.reason) ?? 0) || (a.question < b.question ? -1 : 1),
  );
  return most?.trouble ?? null;
}

/** Each pair of a list and a subject that it covers: what was learned of them tells it all. */
export function heardOfLists({ lists, listings }: ListFacts, subjects: Iterable<Subject>): Heard {
  const distinct = [...new Set(subjects)];
  const families = new Map<4 | 6 | null, Subject[]>();
  for (const subject of distinct) addTo(families, seenFamily(subject), subject);
  let asked = 0;
  const troubled: Troubled[] = [];
  const isSilent = (list: ListFact, subject: Subject): boolean => !stateFor(list, subject).usable;
  for (const [zone, list] of lists)
    for (const own of families.values()) {
      const [example] = own;
      if (example === undefined || !covers(list.info, example)) continue;
      asked += own.length;
      const state = stateFor(list, example);
      if (!state.usable) for (const subject of own) troubled.push({ question: `${zone} ${subject}`, trouble: state });
    }
  // A pair without a row is clean: there may be half a million.
  for (const subject of distinct)
    for (const row of listings.get(subject) ?? []) {
      const list = lists.get(row.list);
      if (row.verdict !== "not-checked" || list === undefined) continue;
      if (!covers(list.info, subject) || isSilent(list, subject)) continue;
      troubled.push({ question: `${row.list} ${subject}`, trouble: listingTrouble(row) });
    }
  const most = mostOf(troubled);
  return { asked, answered: asked - troubled.length, trouble: most === null ? null : bareTrouble(most) };
}

/** The outside world, listened to: views over it ask through this. */
export function listeningDns(dns: Dns): { readonly dns: Dns; readonly heard: () => Omit<HeardFacts, "lists"> } {
  const ears = { spf: createEar(), reverse: createEar() };
  const ask = async (question: Question): ReturnType<Dns["ask"]> => {
    const outcome = await dns.ask(question);
    const ear = classOf(question);
    if (ear !== null && !isOurs(outcome)) ears[ear].note(question, outcome.kind === "error" ? outcome : null);
    return outcome;
  };
  return { dns: { ask }, heard: () => ({ spf: ears.spf.heard(), reverse: ears.reverse.heard() }) };
}

/** Records of SPF are TXT at the name itself (RFC 7208 §3.1); those of DKIM and DMARC stand below an underscored label. */
function classOf({ name, type }: Question): "spf" | "reverse" | null {
  if (type === "PTR") return "reverse";
  return type === "TXT" && !/(^|\.)_(domainkey|dmarc|report)\./.test(`${name}.`) ? "spf" : null;
}

/** A name that cannot be asked says nothing of the outside. */
function isOurs(outcome: { readonly kind: "answer" } | DnsError): boolean {
  return outcome.kind === "error" && outcome.reason === "bad-name";
}

/**
 * As after runs over parts of the senders. What several asked counts for each; `lists`: of what their lists said together; null: as the parts tell.
 */
export function joinedHeard(parts: readonly HeardFacts[], lists: Heard | null): HeardFacts {
  const of = (kind: HeardClass): Heard => {
    const own = parts.map((part) => part[kind]);
    const asked = own.reduce((sum, heard) => sum + heard.asked, 0);
    const answered = own.reduce((sum, heard) => sum + heard.answered, 0);
    if (own.every((heard) => heard.troubled !== undefined)) {
      const rows = own.flatMap((heard) => heard.troubled ?? []);
      return heardOf(asked, answered, new Map(rows.map(({ question, trouble }) => [question, trouble])));
    }
    return { asked, answered, trouble: own.map((heard) => heard.trouble).find((trouble) => trouble !== null) ?? null };
  };
  return { spf: of("spf"), reverse: of("reverse"), lists: lists ?? of("lists") };
}

/** Nothing was asked. */
export const NOTHING_HEARD: HeardFacts = {
  spf: { asked: 0, answered: 0, trouble: null },
  reverse: { asked: 0, answered: 0, trouble: null },
  lists: { asked: 0, answered: 0, trouble: null },
};
