import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfInvisibleCharacter: Check = fromIssues({
  id: "spf/invisible-character",
  severity: "warning",
  title: "SPF-like text with a character that nobody sees",
  why: "A zero-width or no-break space, a byte order mark or a smart quote hides the text from every receiver.",
  fix: "Type the record anew, or copy the cleaned one.",
  references: ["RFC 7208 §12"],
});
