import { noticeRule } from "./notices.ts";

export const spfDuplicateInclude = noticeRule({
  code: "duplicate-include",
  severity: "info",
  references: ["RFC 7208 §4.6.4"],
  reach: "sum",
});
