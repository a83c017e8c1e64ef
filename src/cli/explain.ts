import { VERSION } from "../app/version.ts";
import { langOfLocale, LANGS, type Lang } from "../core/lang.ts";
import { shownExample } from "../pages/examples.ts";
import { pagesJson } from "../pages/json.ts";
import { pageOf } from "../pages/page.ts";
import { describedRules } from "../rules/text.ts";
import { renderList, renderTerminal } from "../pages/terminal.ts";
import { PAGE_WORDS } from "../pages/words.ts";
import type { Columns } from "../report/layout.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail } from "../text/problem.ts";
import { columnsOf, done, doneJson, lookOf, type CommandIo, type Outcome } from "./io.ts";
import { wordOption, type Parsed } from "./options.ts";

/** `mailworthy explain [ID]`. */
export function explainCommand(parsed: Parsed, io: CommandIo): Outcome {
  const named = wordOption(parsed, "lang", LANGS);
  if (!named.ok) return named;
  const lang = named.value ?? langOfLocale(io.env);
  const rules = describedRules(lang);
  const ids = rules.map((rule) => rule.id);
  const [id] = parsed.positionals;
  if (id === undefined)
    return parsed.flag("json") ? doneJson(pagesJson(ids, VERSION)) : done(listOf(lang, columnsOf(io)));
  const rule = rules.find((r) => r.id === id);
  if (rule === undefined) {
    const message = `${excerpt(id, 60)} is not the id of a rule; mailworthy explain lists them all`;
    return fail([{ at: null, message, hint: nearest(id, ids) }]);
  }
  if (parsed.flag("json")) return doneJson(pagesJson([id], VERSION));
  return done(renderTerminal(pageOf(rule, shownExample(id), lang), lookOf(io, parsed)));
}

/** Every rule in a line. */
function listOf(lang: Lang, columns: Columns): string {
  return renderList(
    describedRules(lang).map(({ id, severity, title }) => [id, PAGE_WORDS[lang].severity[severity], title]),
    columns,
  );
}
