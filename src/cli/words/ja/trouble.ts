import type { Trouble } from "../../../mail/trouble.ts";
import { unknownJa } from "../../../report/words/ja/unknown.ts";
import { whyText } from "../../../rules/words/ja/why.ts";
import { needsReason } from "../trouble.ts";

/** なぜ分からないか。ファイルに書かれていた理由は英語のまま示す。 */
export function troubleText({ reason, detail, why }: Trouble): string {
  const text = why === undefined ? detail : whyText(why);
  return needsReason(reason) ? `${unknownJa.reasons[reason]}：${text}` : text;
}
