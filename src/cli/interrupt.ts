import type { Io } from "../app/io.ts";
import type { Lang } from "../core/lang.ts";

/** Ctrl-C, as 128 + SIGINT: what shells and scripts take for "by the user". */
export const STOPPED = 130;

/** The one who may stop a command. */
export interface Interrupt {
  /** Runs `work`; `stop` is called where the person at the terminal, who reads `lang`, asks for it meanwhile. */
  readonly during: <T>(lang: Lang, stop: () => void, work: () => Promise<T>) => Promise<T>;
  /** Where it happened, the language of who did it. */
  readonly by: () => Lang | null;
}

export function interruptOf({ onInterrupt }: Pick<Io, "onInterrupt">): Interrupt {
  let by: Lang | null = null;
  return {
    during: async (lang, stop, work) => {
      const deaf = onInterrupt(() => {
        by = lang;
        stop();
      });
      try {
        return await work();
      } finally {
        deaf();
      }
    },
    by: () => by,
  };
}
