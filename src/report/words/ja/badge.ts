import type { BadgeWords } from "../badge.ts";
import { num } from "./numbers.ts";

export const badgeJa: BadgeWords = {
  label: "メール到達性",
  notChecked: "未確認",
  errors: (n) => `エラー ${num(n)}件`,
  warnings: (n) => `警告 ${num(n)}件`,
  passing: "正常",
  partly: "正常（一部未確認）",
};
