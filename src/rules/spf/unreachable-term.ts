import { noticeRule } from "./notices.ts";

export const spfUnreachableTerm = noticeRule({
  code: "unreachable-term",
  severity: "warning",
  references: ["RFC 7208 §4.6.2"],
});
