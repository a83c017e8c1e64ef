import type { Location } from "../text/problem.ts";
import type { ReportInput } from "./model.ts";

/**
 * The report with its places seen from the root of the repository, for annotations and code scanning, which know no
 * working directory. `prefix` is the working directory below the root, such as `infra/dns`; empty = the root itself.
 */
export function rooted(input: ReportInput, prefix: string): ReportInput {
  if (prefix === "") return input;
  const move = (at: Location | null): Location | null =>
    at === null || at.file.startsWith("(") ? at : { ...at, file: joined(prefix, at.file) };
  const { judgement, facts } = input;
  return {
    ...input,
    judgement: { ...judgement, findings: judgement.findings.map((f) => ({ ...f, location: move(f.location) })) },
    facts: { ...facts, senders: facts.senders.map((sender) => ({ ...sender, at: move(sender.at) })) },
  };
}

/** A path below a directory, both from the root. */
export function joined(prefix: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}/${file}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
