import { count } from "../../../text/printable.ts";
import type { BadgeWords } from "../badge.ts";

export const badgeEn: BadgeWords = {
  label: "mail deliverability",
  notChecked: "not checked",
  errors: (n) => count(n, "error"),
  warnings: (n) => count(n, "warning"),
  passing: "passing",
  partly: "passing, in part not checked",
};
