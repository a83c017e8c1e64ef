import { noticeRule } from "./notices.ts";

export const spfTakeover = noticeRule({
  code: "takeover",
  severity: "error",
  references: ["RFC 7208 §5.3", "RFC 7208 §5.4"],
  reach: "records",
});
