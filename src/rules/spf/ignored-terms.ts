import { noticeRule } from "./notices.ts";

export const spfIgnoredTerms = noticeRule({
  code: "ignored-terms",
  severity: "warning",
  references: ["RFC 7208 §5.1, §6.1"],
});
