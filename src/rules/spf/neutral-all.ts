import { noticeRule } from "./notices.ts";

export const spfNeutralAll = noticeRule({
  code: "neutral-all",
  severity: "warning",
  references: ["RFC 7208 §8.2"],
});
