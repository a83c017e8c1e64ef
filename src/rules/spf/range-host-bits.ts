import { noticeRule } from "./notices.ts";

export const spfRangeHostBits = noticeRule({
  code: "range-host-bits",
  severity: "info",
  references: ["RFC 7208 §5.6"],
});
