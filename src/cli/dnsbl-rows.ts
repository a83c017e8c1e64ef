import type { Dns } from "../dns/types.ts";
import { mapPool } from "../core/pool.ts";
import { parseIp } from "../ip/ip.ts";
import { labelsFor } from "../mail/dnsbl/ask.ts";
import { control, type Control } from "../mail/dnsbl/control.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import { gateOf, runLists, stateFor, type ListCaps } from "../mail/dnsbl/run.ts";
import type { Access, ListFact, ListInfo, ListVerdict, Standing } from "../mail/dnsbl/types.ts";
import type { Evidence, UnknownReason } from "../mail/known.ts";

/** One subject on one list (schema/dnsbl.schema.json; `title`, `role`, `unknown` and `standing` are additions). */
export interface Row {
  readonly subject: string;
  readonly list: string;
  readonly title: string;
  readonly role: ListInfo["role"];
  readonly verdict: ListVerdict;
  readonly code: string | null;
  readonly reason: string | null;
  readonly unknown: UnknownReason | null;
  readonly impact: "high" | "medium" | "low";
  readonly standing: Standing | null;
  readonly evidence: readonly Evidence[];
}

/** A row of --self-test: the subject is the list itself. */
export interface SelfTestRow extends Row {
  readonly profile: string;
  readonly access: Access | null;
  readonly limit: string | null;
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
  subjects: readonly string[],
  caps: ListCaps,
): Promise<Rows> {
  const isAddress = (s: string): boolean => parseIp(s) !== null;
  const split = { addresses: subjects.filter(isAddress), domains: subjects.filter((s) => !isAddress(s)) };
  const { lists, listings } = await runLists(dns, specs, split, { caps, keepClean: true });
  const rows = specs.flatMap((spec) => {
    const { zone, title, role, impact, kind } = spec.entry;
    const fact = lists.get(zone);
    return subjects.flatMap((subject): readonly Row[] => {
      if (isAddress(subject) !== (kind === "ip")) return [];
      const base = { subject, list: zone, title, role, impact, standing: null, code: null };
      const none = { verdict: "not-checked" as const, evidence: fact?.controls ?? [] };
      if (fact === undefined || labelsFor(spec, subject) === null)
        return [
          { ...base, ...none, reason: "the list has no data of this family", unknown: "no-answer", evidence: [] },
        ];
      const state = stateFor(fact, subject);
      if (!state.usable)
        return [{ ...base, ...none, reason: `${state.reason}: ${state.detail}`, unknown: state.reason }];
      const listing = listings.get(subject)?.find((l) => l.list === zone);
      if (listing === undefined) throw new Error(`no answer of ${zone} for ${subject}`);
      const { verdict, code, unknown, evidence, text } = listing;
      const reason = text === null ? listing.reason : `${listing.reason ?? ""} – ${text}`;
      return [{ ...base, verdict, code, reason, unknown, evidence, standing: listing.standing ?? null }];
    });
  });
  return { rows, lists: [...lists.values()] };
}

/** The control queries alone, of every family that a list has. */
export function selfTestRows(dns: Dns, specs: readonly ListSpec[], caps: ListCaps): Promise<readonly SelfTestRow[]> {
  return mapPool(specs, 64, async (spec) => {
    const gate = gateOf(spec, caps);
    const polite: Dns = { ask: (question) => gate.through(() => dns.ask(question)) };
    const { entry } = spec;
    const families = entry.kind === "domain" ? [null] : entry.families;
    const made = await Promise.all(families.map(async (f) => [f, await control(polite, spec, f)] as const));
    const usable = made.some(([, c]) => c.usable);
    const wrong = made.flatMap(([, c]) => (c.usable ? [] : [`${c.reason}: ${c.detail}`]));
    const [first] = made.flatMap(([, c]) => (c.usable ? [] : [c.reason]));
    return {
      ...{ subject: entry.zone, list: entry.zone, title: entry.title, role: entry.role, impact: entry.impact },
      ...{ verdict: usable ? "not-listed" : "not-checked", code: null, standing: null },
      reason: wrong.length === 0 ? "the control query passed" : [...new Set(wrong)].join("; "),
      unknown: usable ? null : (first ?? null),
      ...{ profile: entry.profile, access: entry.terms?.access ?? null, limit: entry.terms?.limit ?? null },
      families: made.map(([family, c]) => ({ family, state: stateWord(c) })),
      evidence: made.flatMap(([, c]) => c.evidence),
    };
  });
}

function stateWord(made: Control): string {
  return made.usable ? "usable" : made.reason;
}
