import type { DescribedRule } from "../rules/text.ts";
import type { JudgedFinding } from "../compare/types.ts";
import type { Lang } from "../core/lang.ts";
import type { Location } from "../text/problem.ts";
import { excerpt, printable } from "../text/printable.ts";
import { markdown } from "./escape.ts";
import { textOf } from "./finding-text.ts";
import { langOf, wordsOf } from "./lang.ts";
import { open, type ReportInput } from "./model.ts";
import { isInside } from "./place.ts";
import { ruleUrl } from "./rule-link.ts";
import { helpWithRecord } from "../rules/publish.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
const SEVERITIES = { error: "error", warning: "warning", info: "recommendation" } as const;
/** GitHub refuses more than 25,000 results and shows 5,000 (docs, SARIF support for code scanning). */
const MOST_RESULTS = 5000;
const MOST_DESCRIPTION = 1024;
const MOST_NAME = 255;
/** Where a fault stands that no file of the repository shows. */
const FALLBACK = ".github/mailworthy.yml";

/**
 * SARIF 2.1.0 for GitHub code scanning: every property that it calls required is given, and every location is a file of
 * the repository. A finding without such a place stands at the first line of the senders list.
 */
export function renderSarif(input: ReportInput, checks: readonly DescribedRule[]): string {
  const indexes = new Map(checks.map((check, index) => [check.id, index]));
  const list = input.facts.senders.find((s) => s.at !== null && isInside(s.at.file))?.at?.file ?? FALLBACK;
  const results = open(input)
    .slice(0, MOST_RESULTS)
    .map((finding) => resultOf(finding, indexes.get(finding.id), list, langOf(input)));
  const driver = {
    name: "Mailworthy",
    version: input.version,
    semanticVersion: input.version,
    informationUri: "https://github.com/marketplace/actions/mailworthy",
    rules: checks.map((check) => ruleOf(check, input)),
  };
  const run = {
    tool: { driver },
    automationDetails: { id: categoryOf(input.name ?? null) },
    columnKind: "utf16CodeUnits",
    results,
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Lists at their usual places, which kept the category that was there before watches had names. */
const USUAL: readonly (string | null)[] = [null, "senders.txt", ".github/mailworthy.yml", "senders"];

/** GitHub takes all before the last slash as the category, and replaces only what was uploaded under the same. */
function categoryOf(name: string | null): string {
  return USUAL.includes(name) ? "mailworthy/" : `mailworthy/${printable(name ?? "")}/`;
}

function resultOf(finding: JudgedFinding, ruleIndex: number | undefined, list: string, lang: Lang): object {
  const { message } = textOf(finding, lang);
  return {
    ruleId: finding.id,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: plainMessage(`${message}. ${helpWithRecord(lang, finding)}`) },
    locations: [{ physicalLocation: physical(finding.location, list) }],
    // The only fingerprint that GitHub reads; it is of the finding, not of a line.
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, "mailworthy/v1": finding.fingerprint },
  };
}

/** A message may hold links, `[text](target)` (SARIF 2.1.0 §3.11.6): nothing from outside is one. */
function plainMessage(text: string): string {
  return printable(text).replaceAll("](", "]\u200b(");
}

function physical(location: Location | null, list: string): object {
  const at = location !== null && isInside(location.file) ? location : { file: list, line: 1, column: 1 };
  return {
    artifactLocation: { uri: at.file.replace(/^\.\//, "").split("/").map(encodeURIComponent).join("/") },
    region: { startLine: at.line, startColumn: at.column, endLine: at.line, endColumn: at.column + 1 },
  };
}

function ruleOf(check: DescribedRule, input: ReportInput): object {
  const { title, why, fix } = check;
  const words = wordsOf(input).pageFinding;
  const [category = ""] = check.id.split("/");
  const sources = check.references.join(", ");
  return {
    id: check.id,
    name: excerpt(title, MOST_NAME),
    shortDescription: { text: excerpt(title, MOST_DESCRIPTION) },
    helpUri: ruleUrl(check.id, input.version, langOf(input)),
    fullDescription: { text: excerpt(`${why} ${fix}`, MOST_DESCRIPTION) },
    help: {
      text: `${why} ${fix} (${sources})`,
      markdown: `**${words.why}:** ${markdown(why)}\n\n**${words.whatToDo}:** ${markdown(fix)}\n\n${markdown(sources)}`,
    },
    defaultConfiguration: { level: LEVELS[check.severity] },
    // Advice by names and sizes is right less often than what the protocols say.
    properties: {
      tags: ["email", category],
      precision: check.severity === "error" ? "very-high" : "high",
      "problem.severity": SEVERITIES[check.severity],
    },
  };
}
