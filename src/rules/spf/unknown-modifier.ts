import { noticeRule } from "./notices.ts";

export const spfUnknownModifier = noticeRule({
  code: "unknown-modifier",
  severity: "info",
  references: ["RFC 7208 §6"],
});
