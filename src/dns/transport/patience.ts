/** Replies that make a measure. */
const ENOUGH = 16;
/** Below it a busy machine, ours or the server's, looks like loss. */
const LEAST_MS = 50;
/** When to look again at a question that was sent before there was a measure. */
const UNMEASURED_MS = 200;
/** Waits come in these steps: Node keeps a list of timers for each length. */
const STEP_MS = 10;
/** Of a hundred questions so many may be sent again needlessly; what was saved up covers a burst. */
const SHARE = 0.02;
const MOST_SAVED = 16;

/** How long a server's replies take, and so from when on silence means that a packet was lost. */
export interface Patience {
  /** A reply came `ms` after its question was sent. Of one that was sent again it is no measure (Karn's algorithm). */
  heard(ms: number, isResent: boolean): void;
  /** A second reply came to a question that was sent again: nothing had been lost. */
  wasVain(): void;
  /** How long to wait before looking whether a question should be sent again. */
  waitMs(): number;
  /** May one more question be sent again early? Not before there is a measure, nor when too many were in vain. */
  spend(): boolean;
}

/** RFC 6298 §2: the smoothed time of a reply, and four times its variation. */
export function createPatience(): Patience {
  let [replies, smoothed, variation, saved] = [0, 0, 0, MOST_SAVED];
  const save = (share: number): void => {
    saved = Math.min(MOST_SAVED, saved + share);
  };
  return {
    heard: (ms, isResent) => {
      // Taken back where a second reply shows that it was not needed.
      if (isResent) return save(1);
      variation = replies === 0 ? ms / 2 : 0.75 * variation + 0.25 * Math.abs(smoothed - ms);
      smoothed = replies === 0 ? ms : 0.875 * smoothed + 0.125 * ms;
      replies++;
      save(SHARE);
    },
    wasVain: () => {
      saved--;
    },
    waitMs: () =>
      replies < ENOUGH ? UNMEASURED_MS : Math.ceil(Math.max(LEAST_MS, smoothed + 4 * variation) / STEP_MS) * STEP_MS,
    spend: () => {
      if (replies < ENOUGH || saved < 1) return false;
      saved--;
      return true;
    },
  };
}
