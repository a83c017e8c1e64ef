import { count, grouped } from "../../../text/printable.ts";
import type { EstimateWords } from "../estimate.ts";

export const estimateEn: EstimateWords = {
  labels: {
    list: "List",
    subjects: "Subjects",
    questions: "Questions",
    allowed: "Allowed to this run",
    rate: "Rate",
    time: "Time",
  },
  number: grouped,
  withheld: "none: needs a key or registration",
  allowed: ({ questions, days, perRun }, left) =>
    `${grouped(perRun)} (${grouped(questions)} ${days === 1 ? "a day" : `in ${days} days`})${left === 0 ? "" : `; ${count(left, "subject")} left out`}`,
  rate: (perSecond) => `${Number(perSecond.toFixed(2))}/s`,
  time: timeText,
  total: (questions, seconds) =>
    `About ${grouped(questions)} questions to lists, ${timeText(seconds)} at these rates; each listing takes five more. Nothing was asked.`,
};

function timeText(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
