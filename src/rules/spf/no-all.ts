import { noticeRule } from "./notices.ts";

export const spfNoAll = noticeRule({
  code: "no-all",
  severity: "warning",
  references: ["RFC 7208 §4.7"],
});
