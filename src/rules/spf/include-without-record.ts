import { noticeRule } from "./notices.ts";

export const spfIncludeWithoutRecord = noticeRule({
  code: "include-without-record",
  severity: "error",
  references: ["RFC 7208 §5.2"],
  reach: "links",
});
