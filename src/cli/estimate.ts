import type { ListEstimate } from "../mail/dnsbl/estimate.ts";
import type { Columns } from "../report/layout.ts";
import { columns, done, doneJson, type Outcome } from "./io.ts";
import type { EstimateWords } from "./words/estimate.ts";

interface EstimateLook {
  readonly words: EstimateWords;
  readonly color: boolean;
  readonly columns: Columns;
}

/** What a run would ask of each list, of how many questions that the list allows, and how long it would take. */
export function estimateOutcome(lists: readonly ListEstimate[], asJson: boolean, look: EstimateLook): Outcome {
  const questions = lists.reduce((sum, list) => sum + list.questions, 0);
  // Lists are asked side by side: the slowest one tells.
  const seconds = Math.max(0, ...lists.map((list) => list.seconds));
  if (asJson) return doneJson({ schema: "mailworthy/estimate/1", questions, seconds, lists });
  const { words } = look;
  const { labels } = words;
  const head = [labels.list, labels.subjects, labels.questions, labels.allowed, labels.rate, labels.time];
  const cells = lists.map((list) => [
    list.list,
    words.number(list.subjects),
    list.withheld ? words.withheld : words.number(list.questions),
    list.allowed === null ? "–" : words.allowed(list.allowed, list.left),
    list.perSecond === 0 ? "–" : words.rate(list.perSecond),
    words.time(list.seconds),
  ]);
  const table = lists.length === 0 ? "" : `${columns([head, ...cells], look)}\n`;
  return done(`${table}${words.total(questions, seconds)}\n`);
}
