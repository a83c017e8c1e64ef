import { noticeRule } from "./notices.ts";

export const spfPtrMechanism = noticeRule({
  code: "ptr-mechanism",
  severity: "warning",
  references: ["RFC 7208 §5.5", "RFC 7208 §7.2"],
});
