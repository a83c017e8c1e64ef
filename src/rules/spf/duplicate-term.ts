import { noticeRule } from "./notices.ts";

export const spfDuplicateTerm = noticeRule({
  code: "duplicate-term",
  severity: "info",
  references: ["RFC 7208 §4.6.4"],
});
