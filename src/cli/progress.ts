import type { OpenDns } from "../app/open-dns.ts";
import type { CommandIo } from "./io.ts";

const QUIET_MS = 2000;

/** After two seconds, a line on a terminal's stderr that counts the questions; the returned function clears it. */
export function startProgress(open: OpenDns, { writer, stderr, now }: CommandIo): () => void {
  if (!stderr.isTerminal) return () => undefined;
  const started = now().getTime();
  const timer = setInterval(() => {
    if (now().getTime() - started < QUIET_MS) return;
    writer.progress(`${open.counts().questions.toLocaleString("en-US")} questions asked …`);
  }, 250);
  return () => {
    clearInterval(timer);
    writer.progress(null);
  };
}
