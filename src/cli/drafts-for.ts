import { draftsFrom, type Draft } from "../report/drafts.ts";
import type { Letter } from "../report/drafts/letter.ts";
import type { DraftOption } from "./drafts.ts";

export function draftsFor(letters: readonly Letter[], option: DraftOption | null): readonly Draft[] {
  return option === null ? [] : draftsFrom(letters, option === "both" ? null : option);
}
