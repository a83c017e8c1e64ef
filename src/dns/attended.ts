import { createSlots } from "../core/slots.ts";
import { realClock, type Clock } from "./clock.ts";
import { dnsError } from "./errors.ts";
import type { Dns, Outcome, Question, RrType } from "./types.ts";

/** How far the questions of a run are. */
export interface Waiting {
  readonly answered: number;
  /** Asked and not answered, and what is known to be asked yet. */
  readonly left: number;
}

/** What those who hold questions back need: their pauses end when the run is stopped, and what they hold back counts. */
export interface Attendant {
  readonly clock: Clock;
  /** So many more (or fewer, below 0) questions will be asked that are not at the door yet. */
  readonly expect: (questions: number) => void;
}

/** A door that a person watches: it counts, and can be stopped. */
export interface Attended extends Dns, Attendant {
  waiting(): Waiting;
  /**
   * From now on nothing is asked or waited for: every question that is open, and each that comes and was not answered
   * before, is `stopped`.
   */
  stop(): void;
  isStopped(): boolean;
}

const STOPPED = dnsError("stopped", { code: "stopped" });

export function attended(dns: Dns, clock = realClock): Attended {
  const open = createSlots<(outcome: Outcome) => void>();
  const pauses = new Set<() => void>();
  let [answered, expected, isStopped] = [0, 0, false];
  // By type: what was answered is known to the door behind this one, which is asked for it even when all is stopped.
  const known = new Map<RrType, Set<string>>();
  const remember = ({ name, type, nth = 0, only, fleeting = false }: Question): void => {
    if (nth > 0 || only !== undefined || fleeting) return;
    const names = known.get(type) ?? new Set();
    known.set(type, names.add(name));
  };
  const isKnown = ({ name, type, nth = 0, only }: Question): boolean =>
    nth === 0 && only === undefined && known.get(type)?.has(name) === true;
  const ask = (question: Question): Promise<Outcome> =>
    isStopped
      ? isKnown(question)
        ? dns.ask(question)
        : Promise.resolve(STOPPED)
      : new Promise((resolve, reject) => {
          const slot = open.put(resolve);
          dns.ask(question).then((outcome) => {
            if (isStopped) return;
            open.take(slot);
            answered++;
            remember(question);
            resolve(outcome);
          }, reject);
        });
  const sleep = (ms: number): Promise<void> =>
    isStopped
      ? Promise.resolve()
      : new Promise((resolve) => {
          pauses.add(resolve);
          void clock.sleep(ms).then(() => {
            pauses.delete(resolve);
            resolve();
          });
        });
  return {
    ask,
    clock: { now: clock.now, sleep },
    expect: (questions) => {
      expected += questions;
    },
    waiting: () => ({ answered, left: open.size + expected }),
    stop: () => {
      isStopped = true;
      for (const resolve of open) resolve(STOPPED);
      for (const resolve of pauses) resolve();
      open.clear();
      pauses.clear();
    },
    isStopped: () => isStopped,
  };
}
