import { noticeRule } from "./notices.ts";

export const spfVoidTerm = noticeRule({
  code: "void-term",
  severity: "warning",
  references: ["RFC 7208 §4.6.4"],
});
