import { noticeRule } from "./notices.ts";

export const spfNearLookupLimit = noticeRule({
  code: "near-lookup-limit",
  severity: "warning",
  references: ["RFC 7208 §4.6.4"],
  options: { "warn-at": 9 },
  reach: "sum",
  keep: (notice, options) => (notice.degree ?? 0) >= Number(options["warn-at"] ?? 9),
});
