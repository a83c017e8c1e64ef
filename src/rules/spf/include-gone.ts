import { noticeRule } from "./notices.ts";

export const spfIncludeGone = noticeRule({
  code: "include-gone",
  severity: "error",
  references: ["RFC 7208 §5.2"],
  reach: "links",
});
