import type { Attendant } from "../../dns/attended.ts";
import { realClock } from "../../dns/clock.ts";
import { Gate } from "../../dns/gate.ts";
import type { ListSpec } from "./plan.ts";

/** Politeness to one list: our choice; what its operator publishes holds beside it. */
export interface ListCaps {
  /** Questions under way at once. */
  readonly inFlight: number;
  /** Questions a second; 0 = no cap of ours. */
  readonly perSecond: number;
  /** Nothing leaves this process, so that there is no operator whose limits could be kept. */
  readonly local?: boolean;
  /** So many runs ask the list side by side; each takes its share of what is allowed. Default 1. */
  readonly shards?: number;
  /** Of the run: what a list's limits hold back is known to it. */
  readonly attendant?: Attendant;
}

export const DEFAULT_CAPS: ListCaps = { inFlight: 20, perSecond: 100 };

/** One list's gate: our cap, or its operator's if that is lower. */
export function gateOf(spec: ListSpec, caps: ListCaps, clock = caps.attendant?.clock ?? realClock): Gate {
  return new Gate(caps.inFlight, rateOf(spec, caps), clock, BURSTS);
}

/** A second's questions go out in so many bursts. */
const BURSTS = 10;

/** Questions a second of this run to a list; 0: no limit. */
export function rateOf({ entry }: ListSpec, { perSecond, local = false, shards = 1 }: ListCaps): number {
  const limits = [perSecond, entry.terms?.perSecond ?? 0].filter((limit) => limit > 0);
  return local || limits.length === 0 ? 0 : Math.min(...limits) / shards;
}

/** What one run may ask of a list, as its operator allows it; null: no limit is known. */
export function allowedOf({ entry }: ListSpec, { local = false, shards = 1 }: ListCaps): Allowed | null {
  const { budget } = entry.terms ?? {};
  if (local || budget === undefined) return null;
  return { ...budget, perRun: Math.floor(budget.questions / budget.days / shards) };
}

/** `perRun`: this run's share of a day. */
export interface Allowed {
  readonly questions: number;
  readonly days: number;
  readonly perRun: number;
}
