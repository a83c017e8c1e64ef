import { noticeRule } from "./notices.ts";

export const spfStringSplitting = noticeRule({
  code: "string-splitting",
  severity: "error",
  references: ["RFC 7208 §3.3"],
});
