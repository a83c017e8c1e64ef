import { noticeRule } from "./notices.ts";

export const spfTooLong = noticeRule({
  code: "too-long",
  severity: "warning",
  references: ["RFC 7208 §3.4"],
});
