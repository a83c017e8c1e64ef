/** Lets so much work be under way at once, first come first served. */
export interface Room {
  readonly width: number;
  through<T>(work: () => Promise<T>): Promise<T>;
}

/** What was let in is cut off the queue when so many lie in front. */
const MANY = 1024;
const NOBODY = (): void => undefined;

export function createRoom(width: number): Room {
  let waiting: (() => void)[] = [];
  let [first, inside] = [0, 0];
  const leave = (): void => {
    const next = waiting[first];
    if (next === undefined) {
      inside--;
      return;
    }
    waiting[first] = NOBODY; // what has gone is not held on to
    first++;
    if (first >= MANY || first === waiting.length) {
      waiting = waiting.slice(first);
      first = 0;
    }
    next(); // the place is handed over
  };
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    width,
    through: (work) => {
      if (inside >= width) return new Promise<void>((enter) => waiting.push(enter)).then(() => within(work));
      inside++;
      return within(work);
    },
  };
}
