import { createQueue } from "./queue.ts";

/** Lets so much work be under way at once, first come first served. */
export interface Room {
  readonly width: number;
  through<T>(work: () => Promise<T>): Promise<T>;
}

export interface ChangingRoom extends Room {
  /** What is inside stays, whatever the new width. */
  resize(width: number): void;
}

export function createRoom(size: number): ChangingRoom {
  const waiting = createQueue<() => void>();
  let [width, inside] = [size, 0];
  const fill = (): void => {
    while (inside < width) {
      const next = waiting.take();
      if (next === null) return;
      inside++;
      next();
    }
  };
  const leave = (): void => {
    inside--;
    fill();
  };
  const within = <T>(work: () => Promise<T>): Promise<T> => {
    const done = work();
    done.then(leave, leave);
    return done;
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
      if (inside >= width) return new Promise<void>((enter) => waiting.put(enter)).then(() => within(work));
      inside++;
      return within(work);
    },
  };
}
