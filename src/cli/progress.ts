import type { OpenDns } from "../app/open-dns.ts";

/** After two seconds, a line on a terminal's stderr that counts the questions; the returned function clears it. */
export function startProgress(open: OpenDns): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  const started = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - started < 2000) return;
    process.stderr.write(`\r${open.counts().questions.toLocaleString("en-US")} questions asked …`);
  }, 250);
  return () => {
    clearInterval(timer);
    process.stderr.write("\r\u001b[K");
  };
}
