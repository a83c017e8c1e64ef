import { noticeRule } from "./notices.ts";

export const spfTooManyLookups = noticeRule({
  code: "too-many-lookups",
  severity: "error",
  references: ["RFC 7208 §4.6.4"],
  reach: "sum",
});
