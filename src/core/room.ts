/** Lets so much work be under way at once, first come first served. */
export interface Room {
  readonly width: number;
  through<T>(work: () => Promise<T>): Promise<T>;
}

export interface ChangingRoom extends Room {
  /** What is inside stays, whatever the new width. */
  resize(width: number): void;
}

/** What was let in is cut off the queue when so many lie in front. */
const MANY = 1024;
const NOBODY = (): void => undefined;

export function createRoom(size: number): ChangingRoom {
  let waiting: (() => void)[] = [];
  let [width, first, inside] = [size, 0, 0];
  const taken = (): (() => void) | undefined => {
    const next = waiting[first];
    if (next === undefined) return undefined;
    waiting[first] = NOBODY; // what has gone is not held on to
    first++;
    if (first >= MANY || first === waiting.length) {
      waiting = waiting.slice(first);
      first = 0;
    }
    return next;
  };
  const fill = (): void => {
    while (inside < width) {
      const next = taken();
      if (next === undefined) return;
      inside++;
      next();
    }
  };
  const leave = (): void => {
    inside--;
    fill();
  };
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    get width() {
      return width;
    },
    resize: (to) => {
      width = to;
      fill();
    },
    through: (work) => {
      if (inside >= width) return new Promise<void>((enter) => waiting.push(enter)).then(() => within(work));
      inside++;
      return within(work);
    },
  };
}
