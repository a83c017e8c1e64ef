import { BLIND_RUNS } from "../../../compare/blind.ts";
import { count } from "../../../text/printable.ts";
import type { Trouble } from "../../../mail/trouble.ts";
import type { Headline, Where } from "../../headline.ts";
import type { HeadlineWords, Numbers } from "../headline.ts";
import { num, dayText, ordinal } from "./numbers.ts";
import { settingsEn } from "./settings.ts";
import { unknownEn } from "./unknown.ts";

export const headlineEn: HeadlineWords = {
  titled: (text) => `Mail deliverability: ${text}`,
  headline: headlineText,
  blind: ({ blind, all, runs }) => {
    const names = blind.map((b) => unknownEn.classes[b.class]);
    const what = names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
    const reasons = [...new Set(blind.map((b) => reasonText(b.trouble)))].join("; ");
    const again = runs > 1 ? `, for the ${ordinal(runs)} run in a row` : "";
    return all && blind.length > 1
      ? `nothing could be checked${again}: ${reasons}`
      : `${what} could not be checked at all${again}: ${reasons}`;
  },
  blindAdvice: ({ blind, runs }, detail, watches) => {
    const cures = [...new Set(blind.map((b) => unknownEn.cures[b.class]))];
    const bound = !watches || runs >= BLIND_RUNS ? "" : ` The ${ordinal(BLIND_RUNS)} such run in a row fails.`;
    // A filter is told in full where the lists are.
    const isFilter = blind[0].trouble.why?.code === "resolver-filters";
    return `${cures.join(" ")}${isFilter ? "" : ` For example: ${detail}.`}${bound}`;
  },
  withNumbers: (headline, numbers) => `${headline} (${numbersText(numbers)})`,
  domains: (n) => count(n, "domain"),
  addresses: (n) => count(n, "sending address", "sending addresses"),
  lists: (asked, answered) =>
    asked === 0 ? "no lists asked" : `${count(asked, "list")} asked, ${num(answered)} answered`,
  listPairs: (answered, asked) => `${num(answered)} of ${num(asked)} pairs of list and subject checked`,
  unread: (what, read, all) => `${what === "spf" ? "SPF" : "reverse names"} read of ${num(read)} of ${num(all)}`,
  refs: (base, head) => `base ${base} → head ${head}`,
  yourFiles: "your files",
};

function reasonText({ reason, why }: Trouble): string {
  return why?.code === "resolver-filters" ? "the DNS server filters their answers" : unknownEn.reasons[reason];
}

function headlineText(headline: Headline, at: string): string {
  switch (headline.code) {
    case "only-by-loosening":
      return settingsEn.passesOnly(headline.under);
    case "regressions":
      return `${count(headline.count, "regression")} ${placeText(headline.where)}`;
    case "found":
      return foundText(headline);
    case "blind":
      return headlineEn.blind(headline);
    case "too-much-unknown":
      return `too much could not be checked (${num(headline.notChecked)} things, and max-not-checked is ${num(headline.most)})`;
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

function knownText(headline: Extract<Headline, { code: "known" }>, at: string): string {
  const { errors, warnings, since, where } = headline;
  const problems = `${num(errors)} known ${errors === 1 ? "problem" : "problems"}`;
  const more = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  if (where === "pull-request") return `no regression in this pull request; ${problems} from before it${more}`;
  const oldest = since === null ? "" : `, open since ${dayText(since, at)}`;
  return `no change; ${problems}${oldest}${more}`;
}

function fineText({ warnings, where }: Extract<Headline, { code: "fine" }>): string {
  if (where === null) return warnings === 0 ? "nothing wrong was found" : `no error, ${count(warnings, "warning")}`;
  return `no regression ${placeText(where)}${warnings === 0 ? "" : `; ${count(warnings, "warning")}`}`;
}

function numbersText({ mode, errors, warnings, introduced, resolved, notChecked }: Numbers): string {
  const changed =
    mode === "absolute" ? [] : [mode === "pull-request" ? `${introduced} by this change` : `${introduced} new`];
  return [
    count(errors, "error"),
    count(warnings, "warning"),
    ...changed,
    ...(resolved === 0 ? [] : [`${resolved} resolved`]),
    ...(notChecked === 0 ? [] : [`${notChecked} not checked`]),
  ].join(", ");
}
