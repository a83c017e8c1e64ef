import type { Dns } from "../dns/types.ts";
import { familyOf } from "../ip/ip.ts";
import { labelsFor } from "../mail/dnsbl/ask.ts";
import type { ListCaps } from "../mail/dnsbl/caps.ts";
import { catalogueEntry } from "../mail/dnsbl/catalogue.ts";
import { OWN_RULES, type ListSpec } from "../mail/dnsbl/plan.ts";
import { runLists } from "../mail/dnsbl/run.ts";
import { stateFor } from "../mail/dnsbl/states.ts";
import { listingTrouble } from "../mail/dnsbl/trouble.ts";
import type { ListFact, Listing, Removal } from "../mail/dnsbl/types.ts";
import { isLoopback4, isPrivateAddress } from "../ip/private.ts";
import { isAddress, isDomain, type Subject } from "../mail/subject.ts";
import { bareTrouble } from "../mail/trouble.ts";
import { wayOutOf } from "../rules/dnsbl/lists.ts";
import { removalOf, troubleText, type Row, type RowWhy } from "./dnsbl-row.ts";

/** All rows, and what was learned of each list. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly lists: readonly ListFact[];
}

/** Every subject on every list that covers it, clean ones included. */
export async function rowsOf(
  dns: Dns,
  specs: readonly ListSpec[],
  subjects: readonly Subject[],
  caps: ListCaps,
): Promise<Rows> {
  const isPublicOnly = specs.every(({ entry }) => isOfTheWorld(entry.zone));
  const asked = isPublicOnly ? subjects.filter((s) => !isPrivateSubject(s)) : subjects;
  const split = { addresses: asked.filter(isAddress), domains: subjects.filter(isDomain) };
  const { lists, listings } = await runLists(dns, specs, split, { caps, keepClean: true });
  const kinds = new Set(specs.map((spec) => spec.entry.kind));
  const rows = specs.flatMap((spec) => {
    const { zone, kind } = spec.entry;
    return subjects.flatMap((subject): readonly Row[] => {
      // Of another kind than the list's, and lists of its own kind are asked.
      if (kindOf(subject) !== kind && kinds.has(kindOf(subject))) return [];
      return [
        rowOf(
          spec,
          lists.get(zone),
          subject,
          listings.get(subject)?.find((l) => l.list === zone),
        ),
      ];
    });
  });
  return { rows, lists: [...lists.values()] };
}

function kindOf(subject: Subject): ListSpec["entry"]["kind"] {
  return isAddress(subject) ? "ip" : "domain";
}

/** Not held by the list, not to be known in this run, or what the list answered. */
function rowOf(spec: ListSpec, fact: ListFact | undefined, subject: Subject, listing: Listing | undefined): Row {
  const isInside = isPrivateSubject(subject) && isOfTheWorld(spec.entry.zone);
  if (fact === undefined || isInside || labelsFor(spec, subject) === null) return notHeldRow(spec, subject, isInside);
  const state = stateFor(fact, subject);
  if (!state.usable) {
    const why: RowWhy = { code: "unusable", trouble: bareTrouble(state) };
    const none = { verdict: "not-checked", evidence: fact.controls ?? [] } as const;
    return { ...bareRow(spec, subject), ...none, reason: troubleText(state), why, unknown: state.reason };
  }
  if (listing === undefined) throw new Error(`no answer of ${spec.entry.zone} for ${subject}`);
  return answeredRow(spec, subject, listing);
}

/** The list holds subjects of another kind or family. */
function notHeldRow(spec: ListSpec, subject: Subject, isInside: boolean): Row {
  const { kind } = spec.entry;
  const other = kind === "ip" ? "addresses" : "domains";
  const holds = isInside ? "public" : kindOf(subject) === kind ? null : other;
  const reason =
    holds === null
      ? "the list has no data of this family"
      : `the list holds ${holds === "public" ? "public addresses" : holds} only`;
  const why: RowWhy = { code: "no-family", family: isAddress(subject) ? familyOf(subject) : null, holds };
  const none = { verdict: "not-checked", evidence: [] } as const;
  return { ...bareRow(spec, subject), ...none, reason, why, unknown: "no-answer" };
}

function answeredRow(spec: ListSpec, subject: Subject, listing: Listing): Row {
  const { criteria, removal } = spec.entry;
  const { verdict, code, unknown, evidence, text } = listing;
  const reason = text === null ? listing.reason : `${listing.reason ?? ""} – ${text}`;
  const why: RowWhy =
    verdict === "not-checked" ? { code: "unknown", trouble: listingTrouble(listing) } : saysOf(listing, criteria);
  const own = { verdict, code, reason, why, unknown, evidence, standing: listing.standing ?? null };
  return { ...bareRow(spec, subject), ...waysOf(spec, listing.removal ?? removal, text), ...own };
}

/** What a row has of its list alone. */
function bareRow(spec: ListSpec, subject: Subject): Omit<Row, "verdict" | "reason" | "why" | "unknown" | "evidence"> {
  const { zone, title, role, scope, impact, removal } = spec.entry;
  const ways = waysOf(spec, removal, null);
  return { subject, list: zone, title, role, scope, impact, ...ways, standing: null, code: null };
}

function waysOf({ entry }: ListSpec, by: Removal, text: string | null): Pick<Row, "removal" | "wayOut"> {
  return { removal: removalOf(by), wayOut: wayOutOf(entry.criteria, text, by) };
}

/** A list of the catalogue; one of the user's own may hold private addresses too. */
function isOfTheWorld(zone: string): boolean {
  return catalogueEntry(zone) !== undefined;
}

/** Of a network that nobody outside sees; test entries (127.0.0.2) are asked for as any other. */
function isPrivateSubject(subject: Subject): boolean {
  return isAddress(subject) && isPrivateAddress(subject) && !isLoopback4(subject);
}

function saysOf({ verdict, reason, text }: Listing, criteria: string): RowWhy {
  const isBad = verdict === "listed" || verdict === "policy";
  const meaning = reason === "listed" ? null : reason;
  return { code: "says", meaning, criteria: isBad && criteria !== OWN_RULES ? criteria : null, text };
}
