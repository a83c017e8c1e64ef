import { hrtime } from "node:process";

/**
 * Milliseconds that only grow, from no point in particular: what a stopwatch needs. Not by `performance`, which takes a
 * millisecond to load.
 */
export function nowMs(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
