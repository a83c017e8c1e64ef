import { noticeRule } from "./notices.ts";

export const spfWideRange = noticeRule({
  code: "wide-range",
  severity: "warning",
  references: ["RFC 7208 §11.4"],
});
