import { noticeRule } from "./notices.ts";

export const spfMultipleRecords = noticeRule({
  code: "multiple-records",
  severity: "error",
  references: ["RFC 7208 §3.2"],
});
