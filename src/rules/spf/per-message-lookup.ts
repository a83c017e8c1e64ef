import { noticeRule } from "./notices.ts";

export const spfPerMessageLookup = noticeRule({
  code: "per-message-lookup",
  severity: "info",
  references: ["RFC 7208 §5.7", "RFC 7208 §7"],
});
