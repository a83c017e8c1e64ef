import { HEARD_CLASSES, type HeardClass, type HeardFacts } from "../facts/heard.ts";
import type { Trouble } from "../mail/trouble.ts";

/** A class of checks of which nothing at all was heard, though it was asked. */
export interface Blind {
  readonly class: HeardClass;
  readonly asked: number;
  readonly trouble: Trouble;
}

/** So many blind runs in a row make a watch fail: one that sees nothing is broken. */
export const BLIND_RUNS = 3;

export function blindIn(heard: HeardFacts): readonly Blind[] {
  return HEARD_CLASSES.flatMap((kind) => {
    const { asked, answered, trouble } = heard[kind];
    return asked > 0 && answered === 0 && trouble !== null ? [{ class: kind, asked, trouble }] : [];
  });
}

/** What a run could see at all. */
export interface Sight {
  readonly blind: readonly Blind[];
  /** Blind runs in a row, this one included; without a history only this one counts. */
  readonly blindRuns: number;
}

export const SEEING: Sight = { blind: [], blindRuns: 0 };

/** `before`: blind runs in a row before this one, of the history; null without one. */
export function sightOf(heard: HeardFacts, before: number | null): Sight {
  const blind = blindIn(heard);
  return { blind, blindRuns: blind.length === 0 ? 0 : (before ?? 0) + 1 };
}
