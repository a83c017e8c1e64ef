import { count } from "../text/printable.ts";
import type { Problem } from "../text/problem.ts";
import { code, markdown } from "./escape.ts";
import type { Source } from "./model.ts";
import { placeLink } from "./place.ts";

const ROWS = 100;

/** What an input is wrong in, as one line. */
export function wrongInputLine(problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return `Mail deliverability: nothing was checked, since the input is wrong: ${first?.message ?? "unknown"}${more}`;
}

/** The job summary, and the comment that would else tell of an earlier run: nothing was asked or judged. */
export function renderWrongInput(problems: readonly Problem[], source: Source | null): string {
  const rows = problems.slice(0, ROWS).map(({ at, message, hint }) => {
    const cure = hint === null ? "" : `<br>→ did you mean ${code(hint)}?`;
    const where = at === null ? "–" : at.file.startsWith("(") ? code(at.file) : placeLink(at, source);
    return `| ❌ | **${markdown(message)}**${cure} | ${where} |`;
  });
  const left = problems.length - rows.length;
  return [
    `# ❌ Mail deliverability: nothing was checked, ${count(problems.length, "fault")} in the input`,
    "",
    "| | What is wrong, and what was expected | Where |",
    "|-|---|---|",
    ...rows,
    ...(left > 0 ? ["", `…and ${count(left, "more fault")} (see the log).`] : []),
    "",
  ].join("\n");
}
