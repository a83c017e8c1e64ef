import { noticeRule } from "./notices.ts";

export const spfTypo = noticeRule({
  code: "typo",
  severity: "warning",
  references: ["RFC 7208 §6", "RFC 7208 §12"],
});
