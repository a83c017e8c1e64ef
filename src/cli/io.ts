import type { OpenDns } from "../app/open-dns.ts";
import type { KeyService } from "../mail/dnsbl/catalogue.ts";
import { forLog } from "../report/escape.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { numberOption, type Parsed } from "./options.ts";

/** What a command came to: text for stdout, and the exit code. Problems end in exit code 2. */
export type Outcome = Result<{ readonly stdout: string; readonly exitCode: number }>;

/** Problems for people, one a line: `file:line:column: message (did you mean …?)`. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ at, message, hint }) => {
      const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
      return `error: ${forLog(`${where}${message}`)}${hint === null ? "" : ` (did you mean ${forLog(hint)}?)`}\n`;
    })
    .join("");
}

/** A key from MAILWORTHY_DQS_KEY or MAILWORTHY_ABUSIX_KEY; null = none. */
export function keyFromEnvironment(service: KeyService): string | null {
  const key = process.env[`MAILWORTHY_${service.toUpperCase()}_KEY`] ?? "";
  return key === "" ? null : key;
}

/** Keys that must never show. */
export function keysFromEnvironment(): readonly string[] {
  return [keyFromEnvironment("dqs"), keyFromEnvironment("abusix")].filter((key) => key !== null);
}

/** Opens DNS by the common options, runs, and always closes. */
export async function withDns<T>(parsed: Parsed, work: (open: OpenDns) => Promise<Result<T>>): Promise<Result<T>> {
  const timeout = numberOption(parsed, "timeout", 50, 600_000);
  const attempts = numberOption(parsed, "attempts", 1, 20);
  const problems = [timeout, attempts].flatMap((r) => (r.ok ? [] : r.error));
  if (!timeout.ok || !attempts.ok) return fail(problems);
  // Loaded when a command asks DNS, not for --help.
  const [{ openDns }, { maskKeys }] = await Promise.all([
    import("../app/open-dns.ts"),
    import("../mail/dnsbl/plan.ts"),
  ]);
  const mask = maskKeys(keysFromEnvironment());
  const opened = await openDns({
    dns: parsed.all("dns"),
    timeoutMs: timeout.value,
    attempts: attempts.value,
    record: parsed.last("record"),
    replay: parsed.last("replay"),
    mask,
  });
  if (!opened.ok) return opened;
  const result = await work(opened.value);
  const finished = await opened.value.finish();
  return result.ok && !finished.ok ? finished : result;
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function done(stdout: string, exitCode = 0): Outcome {
  return ok({ stdout, exitCode });
}

/** Columns aligned, two blanks between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => rows.reduce((max, row) => Math.max(max, (row[i] ?? "").length), 0));
  return rows
    .map(
      (row) =>
        `${row
          .map((c, i) => c.padEnd(widths[i] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
