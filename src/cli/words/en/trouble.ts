import type { Trouble } from "../../../mail/trouble.ts";
import { unknownEn } from "../../../report/words/en/unknown.ts";

/** Why something is not known. */
export function troubleText({ reason, detail }: Trouble): string {
  return unknownEn.why(reason, detail);
}
