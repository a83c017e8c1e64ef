import { noticeRule } from "./notices.ts";

export const spfOverlappingRange = noticeRule({
  code: "overlapping-range",
  severity: "info",
  references: ["RFC 7208 §5.6"],
});
