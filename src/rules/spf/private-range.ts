import { noticeRule } from "./notices.ts";

export const spfPrivateRange = noticeRule({
  code: "private-range",
  severity: "warning",
  references: ["RFC 1918"],
});
