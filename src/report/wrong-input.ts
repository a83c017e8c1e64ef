import type { Lang } from "../core/lang.ts";
import type { Problem } from "../text/problem.ts";
import { code, markdown } from "./escape.ts";
import type { Source } from "./model.ts";
import { placeLink } from "./place.ts";
import { reportWords } from "./words/words.ts";

const ROWS = 100;

/** What an input is wrong in, as one line. */
export function wrongInputLine(problems: readonly Problem[], lang: Lang): string {
  const { headline, wrongInput } = reportWords(lang);
  return headline.titled(wrongInput.line(problems[0]?.message ?? null, problems.length - 1));
}

/** The job summary, and the comment that would else tell of an earlier run: nothing was asked or judged. */
export function renderWrongInput(problems: readonly Problem[], source: Source | null, lang: Lang): string {
  const { headline, wrongInput: words } = reportWords(lang);
  const rows = problems.slice(0, ROWS).map(({ at, message, hint }) => {
    const cure = hint === null ? "" : `<br>→ ${words.didYouMean(code(hint))}`;
    const where = at === null ? "–" : at.file.startsWith("(") ? code(at.file) : placeLink(at, source);
    return `| ❌ | **${markdown(message)}**${cure} | ${where} |`;
  });
  const left = problems.length - rows.length;
  return [
    `# ❌ ${headline.titled(words.title(problems.length))}`,
    "",
    `| | ${words.what} | ${words.where} |`,
    "|-|---|---|",
    ...rows,
    ...(left > 0 ? ["", words.more(left)] : []),
    "",
  ].join("\n");
}
