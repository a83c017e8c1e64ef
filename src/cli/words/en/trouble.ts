import type { Trouble } from "../../../mail/trouble.ts";
import { unknownEn } from "../../../report/words/en/unknown.ts";
import { needsReason } from "../trouble.ts";

/** Why something is not known. */
export function troubleText({ reason, detail }: Trouble): string {
  return needsReason(reason) ? `${unknownEn.reasons[reason]}: ${detail}` : detail;
}
