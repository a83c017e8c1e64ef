import { noticeRule } from "./notices.ts";

export const spfSyntax = noticeRule({
  code: "syntax",
  severity: "error",
  references: ["RFC 7208 §4.6"],
});
