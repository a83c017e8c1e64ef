import { noticeRule } from "./notices.ts";

export const spfAllowsEveryone = noticeRule({
  code: "allows-everyone",
  severity: "error",
  references: ["RFC 7208 §5.1"],
  reach: "records",
});
