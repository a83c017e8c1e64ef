import type { Io } from "../app/io.ts";
import type { Attended } from "../dns/attended.ts";
import type { Writer } from "../report/writer.ts";
import { onTheWayWords } from "./on-the-way.ts";
import type { Lang } from "../core/lang.ts";

/** What is done sooner needs no word. */
const SILENT_MS = 2000;
const EVERY_MS = 250;

type ProgressIo = Pick<Io, "stderr" | "now" | "sleep" | "env"> & { readonly writer: Pick<Writer, "progress"> };

/** Nobody reads a line that rewrites itself in a log; some continuous integration gives its steps a terminal. */
function isWatched({ stderr, env }: ProgressIo): boolean {
  return stderr.isTerminal && (env["CI"] ?? "") === "" && env["TERM"] !== "dumb";
}

/** After two seconds, a line on a terminal's stderr that says how many questions are left; the returned function clears it. */
export function watchQuestions(door: Pick<Attended, "waiting">, io: ProgressIo, lang: Lang): () => void {
  if (!isWatched(io)) return () => undefined;
  const started = io.now().getTime();
  let [isDone, isShown] = [false, false];
  const show = async (): Promise<void> => {
    const words = onTheWayWords(lang);
    for (;;) {
      await io.sleep(EVERY_MS);
      // The loop ends here, or with the run.
      if (isDone) return;
      const passed = io.now().getTime() - started;
      if (passed < SILENT_MS) continue;
      const { answered, left } = door.waiting();
      const seconds = answered === 0 ? null : Math.ceil((left * passed) / answered / 1000);
      isShown = true;
      io.writer.progress(words.questions(answered, left, seconds));
    }
  };
  void show();
  return () => {
    isDone = true;
    if (isShown) io.writer.progress(null);
  };
}

/** The same for files that are read one after the other: called with each, and at the end with none left. */
export function watchFiles(total: number, io: ProgressIo, lang: Lang): (read: number) => void {
  if (!isWatched(io)) return () => undefined;
  const started = io.now().getTime();
  let last = started + SILENT_MS - EVERY_MS;
  let isShown = false;
  return (read) => {
    const now = io.now().getTime();
    if (read >= total) {
      if (isShown) io.writer.progress(null);
    } else if (now - last >= EVERY_MS) {
      last = now;
      isShown = true;
      io.writer.progress(onTheWayWords(lang).files(read, total - read));
    }
  };
}
