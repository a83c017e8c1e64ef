import { noticeRule } from "./notices.ts";

export const spfTooManyVoidLookups = noticeRule({
  code: "too-many-void-lookups",
  severity: "error",
  references: ["RFC 7208 §4.6.4"],
  reach: "sum",
});
