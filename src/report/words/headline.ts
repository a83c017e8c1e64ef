import { BLIND_RUNS } from "../../compare/blind.ts";
import { count } from "../../text/printable.ts";
import type { Blindness, Headline, Where } from "../headline.ts";
import { passesOnlyText } from "./settings.ts";
import { blindCure, classText, reasonText } from "./unknown.ts";

/** The first line, after "Mail deliverability: ". `at`: ISO time of the run. */
export function headlineText(headline: Headline, at: string): string {
  switch (headline.code) {
    case "only-by-loosening":
      return passesOnlyText(headline.under);
    case "regressions":
      return `${count(headline.count, "regression")} ${placeText(headline.where)}`;
    case "found":
      return foundText(headline);
    case "blind":
      return blindText(headline);
    case "too-much-unknown":
      return `too much could not be checked (${headline.notChecked} things, and max-not-checked is ${headline.most})`;
    case "uncompared":
      return `could not be compared, since the history could not be read; ${foundText(headline)} now`;
    case "learned":
      return headline.errors + headline.warnings === 0
        ? "first run, nothing wrong was found; from now on changes are told"
        : `first run, ${foundText(headline)} learned as known`;
    case "known":
      return `${knownText(headline, at)}${partlyText(headline.partly)}`;
    case "fine":
      return `${fineText(headline)}${partlyText(headline.partly)}`;
  }
}

function partlyText(partly: boolean): string {
  return partly ? "; not all could be checked" : "";
}

function foundText({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  const found = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return found.length === 0 ? "nothing wrong" : found.join(", ");
}

function placeText(where: Where): string {
  return where === "pull-request" ? "in this pull request" : "since the last good state";
}

export function blindText({ blind, all, runs }: Blindness): string {
  const names = blind.map((b) => classText(b.class));
  const what = names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  const reasons = [...new Set(blind.map((b) => reasonText(b.trouble.reason)))].join("; ");
  const again = runs > 1 ? `, for the ${ordinal(runs)} run in a row` : "";
  return all && blind.length > 1
    ? `nothing could be checked${again}: ${reasons}`
    : `${what} could not be checked at all${again}: ${reasons}`;
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}

/** What to do about each class of which nothing was heard, and that a third run in a row fails. */
export function blindAdvice({ blind, runs }: Blindness, watches: boolean): string {
  const cures = [...new Set(blind.map((b) => blindCure(b.class)))];
  const bound = !watches || runs >= BLIND_RUNS ? "" : ` The ${ordinal(BLIND_RUNS)} such run in a row fails.`;
  const [first] = blind;
  return `${cures.map((cure) => `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`).join(" ")} For example: ${first.trouble.detail}.${bound}`;
}

function knownText(headline: Extract<Headline, { code: "known" }>, at: string): string {
  const { errors, warnings, since, where } = headline;
  const problems = `${errors} known ${errors === 1 ? "problem" : "problems"}`;
  const more = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  if (where === "pull-request") return `no regression in this pull request; ${problems} from before it${more}`;
  const oldest = since === null ? "" : `, open since ${dayText(since, at)}`;
  return `no change; ${problems}${oldest}${more}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `3 November`, with the year where it is not the run's. */
function dayText(since: string, at: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})/.exec(since) ?? [];
  const text = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  return at.startsWith(year) ? text : `${text} ${year}`;
}

function fineText({ warnings, where }: Extract<Headline, { code: "fine" }>): string {
  if (where === null) return warnings === 0 ? "nothing wrong was found" : `no error, ${count(warnings, "warning")}`;
  return `no regression ${placeText(where)}${warnings === 0 ? "" : `; ${count(warnings, "warning")}`}`;
}
