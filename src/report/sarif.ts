import type { Check } from "../checks/check.ts";
import { printable } from "../text/printable.ts";
import { open, type ReportInput } from "./model.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0 for code scanning. A finding without a place stands at the first line of the first senders file, as the format wants one. */
export function renderSarif(input: ReportInput, checks: readonly Check[]): string {
  const fallback = input.facts.senders.find((s) => s.at !== null)?.at?.file ?? "senders.txt";
  const results = open(input).map((f) => ({
    ruleId: f.id,
    level: LEVELS[f.severity],
    message: { text: printable(`${f.message}. ${f.help}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: (f.location?.file ?? fallback).split("/").map(encodeURIComponent).join("/") },
          region: { startLine: f.location?.line ?? 1, startColumn: f.location?.column ?? 1 },
        },
      },
    ],
    partialFingerprints: { "mailworthy/v1": f.fingerprint },
  }));
  const rules = checks.map((c) => ({
    id: c.id,
    name: c.title,
    shortDescription: { text: c.title },
    fullDescription: { text: c.why },
    help: { text: `${c.fix} (${c.references.join(", ")})` },
    defaultConfiguration: { level: LEVELS[c.severity] },
  }));
  const driver = {
    name: "Mailworthy",
    version: input.version,
    informationUri: "https://github.com/marketplace/actions/mailworthy",
    rules,
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
