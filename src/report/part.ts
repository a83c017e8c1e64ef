import type { Lang } from "../core/lang.ts";
import type { UnderBase } from "../compare/settings-change.ts";
import type { Config, Sender } from "../config/types.ts";
import { writeFacts } from "../facts/codec/facts.ts";
import { writeSender } from "../facts/codec/senders.ts";
import { writeZones, type Slice, type ZoneFacts } from "../facts/codec/zones.ts";
import type { Facts } from "../facts/types.ts";

/** What is judged, and by which settings: the whole list, and of it what this shard asked. */
export interface JudgedPart extends Pick<Config, "rules" | "accept"> {
  readonly senders: readonly Sender[];
  /** The zones of the lists, in their order. */
  readonly lists: readonly string[];
  /** What the files declare for the whole list. */
  readonly zones: ZoneFacts;
  readonly base: BasePart | null;
}

export interface BasePart {
  readonly senders: readonly Sender[];
  readonly facts: Facts;
  readonly zones: ZoneFacts;
  /** Null: as proposed. */
  readonly accept: Config["accept"] | null;
}

/** What the base's settings would judge, or why that stops. */
export type UnderBasePart =
  { readonly stopped: UnderBase } | (JudgedPart & Pick<Config, "failOn" | "maxNotChecked"> & { readonly facts: Facts });

/** What a shard tells beside its own report: then the joined run is judged once, as one run is. */
export interface ShardPart extends JudgedPart {
  readonly slice: Slice;
  readonly proposed: Config["accept"];
  readonly mayBeOthers: boolean;
  /** Null: nobody says one. */
  readonly lang: Lang | null;
  readonly underBase: UnderBasePart | null;
}

/** As JSON; the facts of the head stand in the report itself. */
export function writePart({ slice, proposed, mayBeOthers, lang, underBase, ...own }: ShardPart): object {
  return { ...writeJudged(own, slice), proposed, mayBeOthers, lang, underBase: writeUnderBase(underBase, slice) };
}

function writeUnderBase(part: UnderBasePart | null, slice: Slice): object | null {
  if (part === null || "stopped" in part) return part;
  const { failOn, maxNotChecked, facts } = part;
  return { ...writeJudged(part, slice), failOn, maxNotChecked, asked: idsOf(facts), facts: writeFacts(facts, true) };
}

function writeJudged({ senders, lists, rules, accept, zones, base }: JudgedPart, slice: Slice): object {
  return {
    senders: senders.map(writeSender),
    lists,
    rules,
    accept,
    zones: writeZones(zones, slice),
    base:
      base === null
        ? null
        : {
            senders: base.senders.map(writeSender),
            asked: idsOf(base.facts),
            facts: writeFacts(base.facts, true),
            zones: writeZones(base.zones, slice),
            accept: base.accept,
          },
  };
}

function idsOf({ senders }: Facts): readonly string[] {
  return senders.map((sender) => sender.id);
}
