import { normalizeName, ROOT, toAscii } from "../dns/name.ts";
import { mapPool } from "../core/pool.ts";
import { createRoom } from "../core/room.ts";
import { forLog } from "../report/escape.ts";
import { painter, type Color } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem } from "../text/problem.ts";
import type { Draft } from "../report/drafts.ts";
import { draftOption, draftText, type DraftOption } from "./drafts.ts";
import { isoTime } from "../app/io.ts";
import { normalizeIp } from "../ip/ip.ts";
import { columns, done, doneJson, lookOf, withDns, type Look, type CommandIo, type Outcome } from "./io.ts";
import { listenTo } from "./lookup-explain.ts";
import { lookupProblemsText } from "./lookup-problem.ts";
import { forwardRow, reverseRow, type Row } from "./lookup-rows.ts";
import { langOfReader } from "./lang.ts";
import type { Parsed } from "./options.ts";
import type { LookupCommandWords } from "./words/lookup.ts";
import { commandWords } from "./words/words.ts";

/** `mailworthy lookup <name|ip>…`. */
export async function lookupCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const queries = parsed.positionals.map((text) => ({
    text,
    ip: normalizeIp(text),
    name: normalizeName(toAscii(text) ?? ""),
  }));
  const bad: readonly Problem[] = queries
    .filter((q) => q.ip === null && (q.name === null || q.name === "" || /^[\d.]+$/.test(q.text)))
    .map((q) => ({
      at: null,
      message: `${excerpt(q.text, 80)} is neither a domain name nor an IP address`,
      hint: null,
    }));
  if (bad.length > 0) return fail(bad);
  const found = await withDns(parsed, io, async ({ dns }) => {
    const ear = listenTo(dns);
    const rows = await mapPool(queries, createRoom(64), (q) =>
      q.ip === null ? forwardRow(ear.dns, q.name ?? ROOT) : reverseRow(ear.dns, q.ip),
    );
    return ok({ rows, ear });
  });
  if (!found.ok) return found;
  const { rows, ear } = found.value;
  const option = draftOption(parsed);
  const drafts = await draftsOf(rows, isoTime(io.now()), option);
  if (parsed.flag("json")) {
    const more = option === null ? {} : { drafts };
    return doneJson({ schema: "mailworthy/lookup/1", rows: rows.map(rowJson), ...more });
  }
  const dialogue = parsed.flag("explain") ? ear.dialogue(parsed.all("dns")[0] ?? null) : "";
  const lang = langOfReader(parsed, io);
  const [words, draftWords] = await Promise.all([commandWords("lookup", lang), commandWords("drafts", lang)]);
  const written = option === null ? "" : draftText(drafts, words.noLetter, draftWords);
  return done(table(rows, words, lookOf(io, parsed)) + dialogue + written);
}

function table(rows: readonly Row[], words: LookupCommandWords, look: Look): string {
  const { yes, no, unknown, shared } = words.state;
  const cells = rows.map((row) =>
    [
      row.query,
      row.addresses.join(" ") || "–",
      row.names.join(" ") || "–",
      row.confirmed === null ? unknown : row.confirmed ? yes : isShared(row) ? shared : no,
      words.problems(row.problems),
    ].map(forLog),
  );
  const head = [words.query, words.addresses, words.names, words.confirmed, words.problem];
  const ink = painter(look);
  return columns([head, ...cells], look, (text, row, column) =>
    ink(column === 3 ? colorOf(rows[row - 1]) : null, text),
  );
}

function colorOf(row: Row | undefined): Color {
  if (row === undefined || row.confirmed === null) return "yellow";
  return row.confirmed || isShared(row) ? "green" : "red";
}

/** Every address leads back, if under a name of its own. */
function isShared({ problems }: Row): boolean {
  return problems.length > 0 && problems.every((problem) => problem.code === "shared");
}

/** The row of schema/lookup.schema.json, without what is only for people. */
function rowJson({ query, addresses, names, confirmed, problems }: Row): object {
  return { query, addresses, names, confirmed, problem: lookupProblemsText(problems) };
}

async function draftsOf(rows: readonly Row[], at: string, option: DraftOption | null): Promise<readonly Draft[]> {
  return option === null ? [] : (await import("./lookup-letters.ts")).lookupDrafts(rows, at, option);
}
