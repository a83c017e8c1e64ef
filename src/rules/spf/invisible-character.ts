import { noticeRule } from "./notices.ts";

export const spfInvisibleCharacter = noticeRule({
  code: "invisible-character",
  severity: "warning",
  references: ["RFC 7208 §12"],
});
