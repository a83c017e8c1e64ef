import { addTo } from "../../core/groups.ts";
import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { OWN_RULES } from "../../mail/dnsbl/plan.ts";
import { covers, stateFor } from "../../mail/dnsbl/states.ts";
import { whoAsks } from "../../mail/dnsbl/removal.ts";
import type { ListFact, ListInfo, Listing, Removal } from "../../mail/dnsbl/types.ts";
import { excerpt } from "../../text/printable.ts";
import { addressesOf } from "../addresses.ts";
import { violation, type Subject, type Unknown, type Violation } from "../rule.ts";
import { listingTrouble } from "../../mail/dnsbl/trouble.ts";
import type { Subject as ListSubject } from "../../mail/subject.ts";
import { bareTrouble, type Trouble } from "../../mail/trouble.ts";

/** What a list says of an address or domain that is on it. */
export interface ListedAt {
  readonly info: ListInfo;
  readonly listing: Listing;
  readonly sender: Sender;
}

/** What words need of a listing. Texts of the list itself are untrusted. */
export interface ListedParams {
  readonly subject: ListSubject;
  /** Display name of the list. */
  readonly list: string;
  /** What the return code means, in the operator's words; null where that is only "listed". */
  readonly reason: string | null;
  readonly code: string | null;
  readonly scope: ListInfo["scope"];
  readonly wayOut: WayOut;
}

/** How to get off a list: as the catalogue knows it. */
export interface WayOut {
  /** What the list takes in, in the operator's words; null where that is not known. */
  readonly criteria: string | null;
  /** What its TXT record says of this entry; untrusted. */
  readonly says: string | null;
  readonly how: Removal["how"];
  readonly page: string | null;
  readonly note: string | null;
  /** These are absent in what was remembered before they were told. */
  readonly who?: NonNullable<Removal["who"]>;
  readonly hours?: number;
  readonly cost?: "free" | "optional" | "paid";
}

/** Every address and domain of the list of senders once, as blocklists are asked. */
export const listSubjects = oncePer((facts: Facts): ReadonlyMap<ListSubject, Sender> => {
  const subjects = new Map<ListSubject, Sender>();
  for (const { ip, sender } of addressesOf(facts)) subjects.set(ip, sender);
  for (const sender of facts.senders)
    for (const domain of [sender.domain, ...sender.mailFrom])
      if (domain !== null && !subjects.has(domain)) subjects.set(domain, sender);
  return subjects;
});

/** What a list told of a subject, where that is more than "not listed". */
interface Told {
  readonly subject: ListSubject;
  readonly sender: Sender;
  readonly listing: Listing;
}

/** By list, in the order of the subjects. A pair that is clean has no row, since there may be half a million. */
const toldByLists = oncePer((facts: Facts): ReadonlyMap<Name, readonly Told[]> => {
  const told = new Map<Name, Told[]>();
  for (const [subject, sender] of listSubjects(facts))
    for (const listing of facts.listings.get(subject) ?? []) addTo(told, listing.list, { subject, sender, listing });
  return told;
});

/** Of the family whose control the list passed. */
function toldBy(facts: Facts, list: ListFact): readonly Told[] {
  const rows = toldByLists(facts).get(list.info.zone) ?? [];
  return rows.filter(({ subject }) => covers(list.info, subject) && stateFor(list, subject).usable);
}

function listsOf(facts: Facts, takes: (info: ListInfo) => boolean): readonly ListFact[] {
  return [...facts.lists.values()].filter((list) => takes(list.info));
}

/** The listings with a verdict, of the lists that a rule speaks for. */
export function listings(
  facts: Facts,
  takes: (info: ListInfo) => boolean,
  verdict: "listed" | "policy",
): readonly Subject<ListedAt>[] {
  return listsOf(facts, takes).flatMap((list) =>
    toldBy(facts, list).flatMap(({ subject, sender, listing }): readonly Subject<ListedAt>[] => {
      if (listing.verdict !== verdict) return [];
      const about = { subject, sender, list: list.info.zone };
      return [{ ...about, fact: { known: true, value: { info: list.info, listing, sender } } }];
    }),
  );
}

/** What could not be asked of the lists that a rule speaks for: a whole list, one family of it, or a single answer. */
export function unheard(facts: Facts, takes: (info: ListInfo) => boolean): readonly Subject<never>[] {
  return listsOf(facts, takes).flatMap((list): readonly Subject<never>[] => {
    const { zone } = list.info;
    if (!list.state.usable) return [{ subject: zone, sender: null, list: zone, fact: unknownOf(list.state) }];
    return [
      ...silentFamily(facts, list),
      ...toldBy(facts, list).flatMap(({ subject, sender, listing }): readonly Subject<never>[] =>
        listing.verdict === "not-checked"
          ? [{ subject, sender, list: zone, fact: unknownOf(listingTrouble(listing)) }]
          : [],
      ),
    ];
  });
}

/** The addresses of a family whose control failed. */
function silentFamily(facts: Facts, list: ListFact): readonly Subject<never>[] {
  const { families } = list;
  if (families === undefined || (families[4].usable && families[6].usable)) return [];
  return [...listSubjects(facts)].flatMap(([subject, sender]): readonly Subject<never>[] => {
    const state = stateFor(list, subject);
    if (!covers(list.info, subject) || state.usable) return [];
    return [{ subject, sender, list: list.info.zone, fact: unknownOf(state) }];
  });
}

function unknownOf(trouble: Trouble): Unknown {
  return { known: false, ...bareTrouble(trouble) };
}

export function listViolation({ info, listing, sender }: ListedAt): Violation<ListedParams> {
  const { subject, code, reason, text, evidence } = listing;
  return violation({
    params: {
      subject,
      list: info.title,
      reason: reason === "listed" ? null : reason,
      code,
      scope: info.scope,
      wayOut: wayOutOf(info.criteria, text, listing.removal ?? info.removal),
    },
    cause: info.zone,
    location: sender.at,
    evidence,
  });
}

/** By the code that was answered, where its way off is another than the list's. `text`: what the list says of the entry. */
export function wayOutOf(criteria: string, text: string | null, removal: Removal): WayOut {
  const { how, page, note, hours, cost } = removal;
  const way: WayOut = {
    criteria: criteria === OWN_RULES ? null : criteria,
    says: text === null ? null : excerpt(text, 300),
    how,
    page,
    note: note === "" ? null : note,
    who: whoAsks(removal),
    cost: how === "paid" ? "paid" : (cost ?? "free"),
  };
  return hours === undefined ? way : { ...way, hours };
}
