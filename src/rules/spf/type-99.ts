import { noticeRule } from "./notices.ts";

export const spfType99 = noticeRule({
  code: "type-99",
  severity: "info",
  references: ["RFC 7208 §3.1"],
});
