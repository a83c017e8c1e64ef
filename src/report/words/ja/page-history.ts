import type { PageHistoryWords } from "../page-history.ts";
import { dayText, num } from "./numbers.ts";

export const pageHistoryJa: PageHistoryWords = {
  title: "履歴",
  run: "実行日時",
  errors: "エラー",
  warnings: "警告",
  listed: "ブラックリスト掲載",
  notChecked: "未確認",
  caption: "各実行後に残っている問題（新しい順）",
  asTable: "表で表示",
  chart: (runs, first, last, now) =>
    `${dayText(first)}から${dayText(last)}まで${num(runs)}回の実行で残っていた問題の推移。現在：${now.map(([kind, n]) => `${kind}${num(n)}件`).join("、")}`,
};
