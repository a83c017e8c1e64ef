import { noticeRule } from "./notices.ts";

export const spfTooManyNames = noticeRule({
  code: "too-many-names",
  severity: "error",
  references: ["RFC 7208 §4.6.4"],
  reach: "records",
});
