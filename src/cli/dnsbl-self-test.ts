import { mapPool } from "../core/pool.ts";
import { createRoom } from "../core/room.ts";
import type { Dns } from "../dns/types.ts";
import { createAsker } from "../mail/dnsbl/asker.ts";
import { gateOf, type ListCaps } from "../mail/dnsbl/caps.ts";
import { withCommonCause } from "../mail/dnsbl/common-cause.ts";
import { controlledBy } from "../mail/dnsbl/control.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import { overall } from "../mail/dnsbl/states.ts";
import type { Access, ListFact } from "../mail/dnsbl/types.ts";
import { bareTrouble, type Trouble } from "../mail/trouble.ts";
import { removalOf, troubleText, type Row } from "./dnsbl-row.ts";

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
