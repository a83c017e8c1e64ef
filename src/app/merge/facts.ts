import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import { readSender } from "../../facts/codec/senders.ts";
import { rowsOf } from "../../facts/codec/parts.ts";
import { readSpfDomain } from "../../facts/codec/spf.ts";
import { readZones, type ZoneFacts, type ZonesFile } from "../../facts/codec/zones.ts";
import type { Learned } from "../../facts/codec/facts.ts";
import { unite } from "../../facts/unite.ts";
import type { Facts } from "../../facts/types.ts";
import type { JudgedFile } from "../../report/part-schema.ts";
import type { ReportFile } from "../../report/schema.ts";
import type { LearnedSides } from "../check-run.ts";

const NO_ZONES: ZoneFacts = readZones([], []);

/** The facts of reports that show them only. */
export function shownFacts(reports: readonly ReportFile[]): Facts {
  const parts = reports.map((r) => ({ senders: r.senders.map(readSender), facts: r.facts }));
  const senders = parts.flatMap((part) => part.senders);
  return { ...unite(parts, senders, null), ...NO_ZONES, senders };
}

/** SPF at the base: what the reports say of it, else as at the head. */
export function shownBaseFacts(reports: readonly ReportFile[], head: Facts): Facts | null {
  const bases = reports.flatMap((r) => (r.baseFacts === undefined ? [] : rowsOf(r.baseFacts.spf)));
  if (reports.every((r) => r.baseFacts === undefined)) return null;
  const spf = bases.map(([domain, row]) => [domain, readSpfDomain(domain, row)] as const);
  return { ...head, spf: new Map([...head.spf, ...spf]) };
}

/** What one shard asked of one side: whose facts, of which list, with what its files declare. */
export interface AskedSide {
  readonly all: readonly Sender[];
  readonly asked: ReadonlySet<string>;
  readonly facts: Learned;
  readonly zones: ZonesFile;
  readonly lists: readonly Name[];
}

/** One side as a run over the senders of all these shards learned it. */
export function uniteSide(sides: readonly AskedSide[]): Facts {
  const [first] = sides;
  if (first === undefined) throw new Error("no shard to unite");
  const asked = new Set(sides.flatMap((side) => [...side.asked]));
  const senders = first.all.filter((s) => asked.has(s.id));
  const parts = sides.map((side) => ({ senders: side.all.filter((s) => side.asked.has(s.id)), facts: side.facts }));
  return {
    ...unite(parts, senders, first.lists),
    ...readZones(
      sides.map((side) => side.zones),
      senders,
    ),
    senders,
  };
}

/** A shard's part of a judgement: the head's facts stand apart from it. */
export interface AskedPart {
  readonly judged: JudgedFile;
  readonly asked: readonly string[];
  readonly facts: Learned;
}

/** Both sides of it. The base shares the head's lists and volumes, as in one run. */
export function uniteSides(parts: readonly AskedPart[]): LearnedSides {
  const facts = uniteSide(
    parts.map(({ judged, asked, facts: learned }) => ({
      all: judged.senders.map(readSender),
      asked: new Set(asked),
      facts: learned,
      zones: judged.zones,
      lists: judged.lists,
    })),
  );
  const bases = parts.flatMap(({ judged: { base, lists } }) =>
    base === null
      ? []
      : [
          {
            all: base.senders.map(readSender),
            asked: new Set(base.asked),
            facts: base.facts,
            zones: base.zones,
            lists,
          },
        ],
  );
  if (bases.length === 0) return { facts, base: null };
  const { lists, listings, heard, volumes } = facts;
  const base = { ...uniteSide(bases), lists, listings, heard };
  return { facts, base: volumes === undefined ? base : { ...base, volumes } };
}
