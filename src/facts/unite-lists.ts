import { addTo } from "../core/groups.ts";
import { listingIn } from "./observed.ts";
import type { Name } from "../dns/types.ts";
import type { IpText } from "../ip/ip.ts";
import { inOrder } from "../mail/dnsbl/run.ts";
import { covers, overall, stateFor } from "../mail/dnsbl/states.ts";
import type { Controlled, ListFact, Listing } from "../mail/dnsbl/types.ts";
import type { Subject } from "../mail/subject.ts";
import type { Learned } from "./codec/facts.ts";
import { sendingAddresses } from "./found.ts";
import { hostNames } from "./host-names.ts";
import { mailDomains } from "./records.ts";
import type { LearnedPart } from "./unite.ts";

type Lists = Pick<Learned, "lists" | "listings">;

/**
 * What the lists said to the parts of a run. A list's families are united apart: what one part could not use another may
 * have. Where only some could use a list, the subjects of the others are not checked: their silence is no clean answer.
 */
export function uniteLists(
  parts: readonly LearnedPart[],
  addresses: readonly IpText[],
  domains: readonly Name[],
  order: readonly Name[] | null,
): Lists {
  const zones = order ?? [...new Set(parts.flatMap(({ facts }) => [...facts.lists.keys()]))];
  const lists = new Map(
    zones.flatMap((zone) => {
      const told = parts.flatMap(({ facts }) => facts.lists.get(zone) ?? []);
      const list = uniteList(told);
      return list === null ? [] : [[zone, list] as const];
    }),
  );
  const asked = parts.map(askedIn);
  const listings = new Map<Subject, Listing[]>();
  for (const list of lists.values())
    for (const subject of new Set([...addresses, ...domains].filter((subject) => covers(list.info, subject)))) {
      const listing = uniteListing(list, subject, asked);
      if (listing !== null) addTo(listings, subject, listing);
    }
  return inOrder(zones, [...addresses, ...domains], { lists, listings });
}

function uniteList(told: readonly ListFact[]): ListFact | null {
  const [first] = told;
  if (first === undefined) return null;
  const made = new Map<Controlled["family"], Controlled>();
  for (const row of told.flatMap((list) => list.controlled ?? [])) {
    const had = made.get(row.family);
    if (had === undefined || (!had.state.usable && row.state.usable)) made.set(row.family, row);
  }
  // A report of before families were told apart says one state for what was asked: one's silence is told, not covered up.
  const list =
    made.size === 0
      ? (told.find((row) => !row.state.usable) ?? first)
      : { info: first.info, ...overall([...made.values()]) };
  const held = told.reduce((sum, row) => sum + (row.held ?? 0), 0);
  return held === 0 ? list : { ...list, held };
}

interface AskedPart {
  readonly facts: Learned;
  readonly subjects: ReadonlySet<Subject>;
}

function askedIn({ senders, facts }: LearnedPart): AskedPart {
  const own = senders.flatMap((s): readonly Subject[] => [...sendingAddresses(facts, s), ...mailDomains(s)]);
  return { facts, subjects: new Set<Subject>([...own, ...hostNames(facts, senders).map((row) => row.name)]) };
}

const RANK = { listed: 0, policy: 1, "not-listed": 2, "not-checked": 4 } as const;
/** Between what was told and what was not checked. */
const CLEAN = 3;

/** The surest of what the parts heard of a subject; null when it is plainly clean, or the list says nothing at all. */
function uniteListing(list: ListFact, subject: Subject, parts: readonly AskedPart[]): Listing | null {
  const { zone } = list.info;
  const asked = parts.flatMap(({ facts, subjects }) => {
    const own = facts.lists.get(zone);
    return own === undefined || !subjects.has(subject) ? [] : [{ facts, state: stateFor(own, subject) }];
  });
  const usable = asked.flatMap(({ facts, state }) => (state.usable ? [listingIn(facts, subject, zone)] : []));
  const rank = (row: Listing | null): number => (row === null ? CLEAN : RANK[row.verdict]);
  const [best] = [...usable].sort((a, b) => rank(a) - rank(b));
  if (best !== undefined) return best;
  const silent = asked.flatMap(({ state }) => (state.usable ? [] : [state]))[0];
  if (silent === undefined || !stateFor(list, subject).usable || !covers(list.info, subject)) return null;
  const { reason, detail, why } = silent;
  const row: Listing = {
    subject,
    list: zone,
    verdict: "not-checked",
    code: null,
    reason: detail,
    unknown: reason,
    text: null,
    confirmed: false,
    evidence: [],
  };
  return why === undefined ? row : { ...row, why };
}
