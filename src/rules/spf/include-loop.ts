import { noticeRule } from "./notices.ts";

export const spfIncludeLoop = noticeRule({
  code: "include-loop",
  severity: "error",
  references: ["RFC 7208 §4.6.4"],
  reach: "links",
});
