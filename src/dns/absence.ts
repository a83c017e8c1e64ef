import { realClock, type Clock } from "./clock.ts";

/** How long a resolver that is restarted may take. */
const GRACE_MS = 1000;
const PAUSE_MS = 400;

/** Whether a server at which nobody listens is on its way back. */
export interface Absence {
  /** It answered. */
  heard(): void;
  /**
   * Nobody was there. One that answered before in this run may be restarted: waits a moment, and gives its milliseconds;
   * null when it never answered, or has been away too long.
   */
  pause(): Promise<number | null>;
}

export function createAbsence(clock: Clock = realClock): Absence {
  let wasThere = false;
  let since: number | null = null;
  return {
    heard: () => {
      wasThere = true;
      since = null;
    },
    pause: async () => {
      if (!wasThere) return null;
      const now = clock.now();
      since ??= now;
      if (now - since >= GRACE_MS) return null;
      await clock.sleep(PAUSE_MS);
      return PAUSE_MS;
    },
  };
}
