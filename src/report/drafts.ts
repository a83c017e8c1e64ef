import type { JudgedFinding } from "../compare/types.ts";
import { english } from "./drafts/en.ts";
import { japanese } from "./drafts/ja.ts";
import type { Letter } from "./drafts/letter.ts";
import { lettersOf } from "./drafts/of-finding.ts";
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
  if (finding.change === "resolved") return [];
  return draftsFrom(lettersOf(finding, input.facts, input.at));
}

/** Each letter in both languages, or in one. */
export function draftsFrom(letters: readonly Letter[], only: Draft["language"] | null = null): readonly Draft[] {
  return letters.flatMap((letter) => [
    ...(only === "ja" ? [] : [{ language: "en" as const, to: letter.to, ...english(letter) }]),
    ...(only === "en" ? [] : [{ language: "ja" as const, to: letter.to, ...japanese(letter) }]),
  ]);
}
