import type { Sender } from "../config/types.ts";
import { zoneFactsOf } from "../facts/collect.ts";
import type { JudgedPart } from "../report/part.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { LearnedSides } from "./check-run.ts";
import type { JobPart } from "./under-base.ts";

/** `I/N`: the senders whose place modulo N is I − 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Null: not in shards. */
export function parseShard(text: string | null): Result<Shard | null> {
  if (text === null) return ok(null);
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && part <= of) return ok({ part, of });
  const message = `shard ${excerpt(text, 20)}: expected I/N with I from 1 to N, such as 2/4`;
  return fail([{ at: null, message, hint: null }]);
}

export function shardOf<T>(rows: readonly T[], shard: Shard | null): readonly T[] {
  return shard === null ? rows : rows.filter((_, index) => index % shard.of === shard.part - 1);
}

/** The base's senders that a shard asks: its own, and its part of those that the change takes off the list. */
export function baseShardOf(base: readonly Sender[], head: readonly Sender[], shard: Shard | null): readonly Sender[] {
  if (shard === null) return base;
  const known = new Set(head.map((s) => s.id));
  const left = base.filter((s) => !known.has(s.id));
  const own = new Set([...shardOf(head, shard), ...shardOf(left, shard)].map((s) => s.id));
  return base.filter((s) => own.has(s.id));
}

/** What a shard tells of a judgement beside its own: the whole list, and what the files declare for all of it. */
export function judgedPart(
  { config, lists, head, against, all = config.senders }: JobPart,
  { base }: LearnedSides,
): JudgedPart {
  const before = against?.all ?? against?.senders ?? [];
  const { rules, accept } = config;
  return {
    senders: all,
    lists: lists.map((spec) => spec.entry.zone),
    rules,
    accept,
    zones: zoneFactsOf(head, against?.base ?? null, all),
    base:
      base === null || against === null
        ? null
        : {
            senders: before,
            facts: base,
            zones: zoneFactsOf(against.base.zones, null, before),
            accept: against.accept ?? null,
          },
  };
}
