import type { Dns, Name } from "../dns/types.ts";
import { mapPool } from "../core/pool.ts";
import { createRoom } from "../core/room.ts";
import { formatIp, unmapped, familyOf, ipOf } from "../ip/ip.ts";
import { catalogueEntry } from "../mail/dnsbl/catalogue.ts";
import { isPrivate } from "../mail/spf/redundant.ts";
import { labelsFor } from "../mail/dnsbl/ask.ts";
import { createAsker } from "../mail/dnsbl/asker.ts";
import { withCommonCause } from "../mail/dnsbl/common-cause.ts";
import { controlledBy } from "../mail/dnsbl/control.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import { gateOf, type ListCaps } from "../mail/dnsbl/caps.ts";
import { runLists } from "../mail/dnsbl/run.ts";
import { overall, stateFor } from "../mail/dnsbl/states.ts";
import { whoAsks } from "../mail/dnsbl/removal.ts";
import { wayOutOf, type WayOut } from "../rules/dnsbl/lists.ts";
import { OWN_RULES } from "../mail/dnsbl/plan.ts";
import type { Access, ListFact, ListInfo, Listing, ListVerdict, Removal, Standing } from "../mail/dnsbl/types.ts";
import { listingTrouble } from "../mail/dnsbl/trouble.ts";
import { bareTrouble, type Trouble } from "../mail/trouble.ts";
import type { Evidence, UnknownReason } from "../mail/known.ts";
import { isAddress, isDomain, type Subject } from "../mail/subject.ts";

/** Why a row says what it says: a code with what its words need. */
export type RowWhy =
  /** `holds`: what the list holds where that is something else; null: it lacks only the family. */
  | {
      readonly code: "no-family";
      readonly family: 4 | 6 | null;
      readonly holds: "addresses" | "domains" | "public" | null;
    }
  /** The whole list does not count in this run. */
  | { readonly code: "unusable"; readonly trouble: Trouble }
  /** Its answer about this subject does not count. */
  | { readonly code: "unknown"; readonly trouble: Trouble }
  /** In the operator's words; null where that is only "listed", and where no criteria are known. `text`: the list's own, untrusted. */
  | {
      readonly code: "says";
      readonly meaning: string | null;
      readonly criteria: string | null;
      readonly text: string | null;
    };

/** The way off a list, as its operator has it, by the code that was answered. */
export interface RowRemoval {
  /** Who must ask: the owner of the address, the owner of the network, anyone; nobody where asking does not help. */
  readonly who: NonNullable<Removal["who"]>;
  readonly how: Removal["how"];
  readonly url: string | null;
  readonly cost: "free" | "optional" | "paid";
  /** The entry goes away by itself so many hours after what the list saw last; null: it does not, or nobody says when. */
  readonly hours: number | null;
  /** The operator's own remark, in English; null when there is none. */
  readonly note: string | null;
}

/** One subject on one list (schema/dnsbl.schema.json; `title`, `role`, `unknown` and `standing` are additions). */
export interface Row {
  readonly subject: Subject;
  readonly list: Name;
  readonly title: string;
  readonly role: ListInfo["role"];
  readonly scope: ListInfo["scope"];
  readonly verdict: ListVerdict;
  readonly code: string | null;
  /** In English. */
  readonly reason: string | null;
  /** The same for words in other languages; not in JSON. */
  readonly why: RowWhy;
  readonly unknown: UnknownReason | null;
  readonly impact: "high" | "medium" | "low";
  readonly removal: RowRemoval;
  /** The same for words; not in JSON. */
  readonly wayOut: WayOut;
  readonly standing: Standing | null;
  readonly evidence: readonly Evidence[];
}

/** A row of --self-test: the subject is the list itself. */
export interface SelfTestRow extends Omit<Row, "why" | "wayOut"> {
  /** What is wrong with it, each cause once; not in JSON. */
  readonly troubles: readonly Trouble[];
  readonly profile: string;
  readonly access: Access | null;
  readonly limit: string | null;
  /** The day on which its test entry was last seen: today's where it passes, else by who told it; null where nobody did. */
  readonly seen: string | null;
  readonly families: readonly { readonly family: 4 | 6 | null; readonly state: string }[];
}

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
  const asked = isPublicOnly ? subjects.filter((s) => !isPrivateAddress(s)) : subjects;
  const split = { addresses: asked.filter(isAddress), domains: subjects.filter(isDomain) };
  const { lists, listings } = await runLists(dns, specs, split, { caps, keepClean: true });
  const kinds = new Set(specs.map((spec) => spec.entry.kind));
  const covered = (subject: Subject): boolean => kinds.has(isAddress(subject) ? "ip" : "domain");
  const rows = specs.flatMap((spec) => {
    const { zone, title, role, scope, impact, kind, criteria, removal } = spec.entry;
    const fact = lists.get(zone);
    return subjects.flatMap((subject): readonly Row[] => {
      const isOther = isAddress(subject) !== (kind === "ip");
      if (isOther && covered(subject)) return [];
      const ways = (by: Removal, text: string | null): Pick<Row, "removal" | "wayOut"> => ({
        removal: removalOf(by),
        wayOut: wayOutOf(criteria, text, by),
      });
      const base = {
        subject,
        list: zone,
        title,
        role,
        scope,
        impact,
        ...ways(removal, null),
        standing: null,
        code: null,
      };
      const none = { verdict: "not-checked" as const, evidence: fact?.controls ?? [] };
      const isInside = isPrivateAddress(subject) && isOfTheWorld(zone);
      if (fact === undefined || isInside || labelsFor(spec, subject) === null) {
        const holds = isInside ? "public" : !isOther ? null : kind === "ip" ? "addresses" : "domains";
        const why: RowWhy = { code: "no-family", family: isAddress(subject) ? familyOf(subject) : null, holds };
        const reason =
          holds === null
            ? "the list has no data of this family"
            : `the list holds ${holds === "public" ? "public addresses" : holds} only`;
        return [{ ...base, ...none, reason, why, unknown: "no-answer", evidence: [] }];
      }
      const state = stateFor(fact, subject);
      if (!state.usable) {
        const why: RowWhy = { code: "unusable", trouble: bareTrouble(state) };
        return [{ ...base, ...none, reason: troubleText(state), why, unknown: state.reason }];
      }
      const listing = listings.get(subject)?.find((l) => l.list === zone);
      if (listing === undefined) throw new Error(`no answer of ${zone} for ${subject}`);
      const { verdict, code, unknown, evidence, text } = listing;
      const reason = text === null ? listing.reason : `${listing.reason ?? ""} – ${text}`;
      const why: RowWhy =
        verdict === "not-checked" ? { code: "unknown", trouble: listingTrouble(listing) } : saysOf(listing, criteria);
      const way = ways(listing.removal ?? removal, text);
      return [{ ...base, ...way, verdict, code, reason, why, unknown, evidence, standing: listing.standing ?? null }];
    });
  });
  return { rows, lists: [...lists.values()] };
}

/** A list of the catalogue; one of the user's own may hold private addresses too. */
function isOfTheWorld(zone: string): boolean {
  return catalogueEntry(zone) !== undefined;
}

/** Of a network that nobody outside sees; test entries (127.0.0.2) are asked for as any other. */
function isPrivateAddress(subject: Subject): boolean {
  if (!isAddress(subject)) return false;
  const own = unmapped(ipOf(subject));
  return !formatIp(own).startsWith("127.") && isPrivate({ family: own.family, first: own.value, last: own.value });
}

function saysOf({ verdict, reason, text }: Listing, criteria: string): RowWhy {
  const isBad = verdict === "listed" || verdict === "policy";
  const meaning = reason === "listed" ? null : reason;
  return { code: "says", meaning, criteria: isBad && criteria !== OWN_RULES ? criteria : null, text };
}

/** The control queries alone, of every family that a list has. */
export async function selfTestRows(
  dns: Dns,
  specs: readonly ListSpec[],
  caps: ListCaps,
  at: string,
): Promise<readonly SelfTestRow[]> {
  const facts = await mapPool(specs, createRoom(64), (spec) => controlledList(dns, spec, caps));
  const lists = withCommonCause(new Map(facts.map((fact) => [fact.info.zone, fact])), specs);
  return specs.flatMap(({ entry }) => {
    const fact = lists.get(entry.zone);
    return fact === undefined ? [] : [selfTestRow(entry, fact, at)];
  });
}

async function controlledList(dns: Dns, spec: ListSpec, caps: ListCaps): Promise<ListFact> {
  const gate = gateOf(spec, caps);
  const polite: Dns = { ask: (question) => gate.through(() => dns.ask(question)) };
  const { entry } = spec;
  const families = entry.kind === "domain" ? [null] : entry.families;
  const controlled = await Promise.all(
    families.map(async (family) => controlledBy(family, await createAsker(polite, spec, family).control())),
  );
  return { info: entry, ...overall(controlled) };
}

function selfTestRow(entry: ListSpec["entry"], { state, controlled = [] }: ListFact, at: string): SelfTestRow {
  const all = controlled.flatMap((one) => (one.state.usable ? [] : [bareTrouble(one.state)]));
  const troubles = [...new Map(all.map((trouble) => [troubleText(trouble), trouble])).values()];
  return {
    subject: entry.zone,
    list: entry.zone,
    title: entry.title,
    role: entry.role,
    scope: entry.scope,
    impact: entry.impact,
    removal: removalOf(entry.removal),
    verdict: state.usable ? "not-listed" : "not-checked",
    code: null,
    standing: null,
    reason: troubles.length === 0 ? "the control query passed" : troubles.map(troubleText).join("; "),
    troubles,
    unknown: state.usable ? null : (troubles[0]?.reason ?? null),
    profile: entry.profile,
    access: entry.terms?.access ?? null,
    limit: entry.terms?.limit ?? null,
    seen: state.usable ? at.slice(0, 10) : (entry.alive?.date ?? null),
    families: controlled.map((one) => ({ family: one.family, state: one.state.usable ? "usable" : one.state.reason })),
    evidence: controlled.flatMap(({ controls }) => controls),
  };
}

/** In English, for JSON. */
function troubleText({ reason, detail }: Trouble): string {
  return `${reason}: ${detail}`;
}

function removalOf(removal: Removal): RowRemoval {
  const { how, page, hours = null, cost, note } = removal;
  return {
    who: whoAsks(removal),
    how,
    url: page,
    cost: how === "paid" ? "paid" : (cost ?? "free"),
    hours,
    note: note === "" ? null : note,
  };
}

export function isListed({ verdict }: Pick<Row, "verdict">): boolean {
  return verdict === "listed" || verdict === "policy";
}
