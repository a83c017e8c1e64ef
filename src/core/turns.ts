import { nowMs } from "./now.ts";

/** Long work in steps: wherever it yields, timers and sockets may have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long one turn lasts: replies that wait meanwhile are not yet late. */
const TURN_MS = 15;

/** Does all of it now. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does all of it in turns of some milliseconds, so that nothing else has to wait for the whole. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let since = nowMs();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (nowMs() - since < TURN_MS) continue;
    await new Promise((next) => void setImmediate(next));
    since = nowMs();
  }
}
