import { nowMs } from "../core/now.ts";

/** Time as a gate needs it: milliseconds that only grow, and a way to let some pass. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export const realClock: Clock = {
  now: nowMs,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
