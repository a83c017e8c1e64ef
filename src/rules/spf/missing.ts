import { noticeRule } from "./notices.ts";

export const spfMissing = noticeRule({
  code: "missing",
  severity: "error",
  references: ["RFC 7208 §3"],
});
