import type { CommonWords } from "../common.ts";
import { dayText, num } from "./numbers.ts";

export const commonJa: CommonWords = {
  severity: { error: "エラー", warning: "警告", info: "情報" },
  change: {
    introduced: "新規",
    worsened: "悪化",
    persisting: "継続",
    resolved: "解消",
    indeterminate: "比較不能",
  },
  list: (names) => names.join("、"),
  andMore: (names, more) => `${names.join("、")}${more > 0 ? `、ほか${num(more)}件` : ""}`,
  acceptedUntil: (until) => `${dayText(until)}まで許容`,
  noLonger: (message) => `解消した問題：${message}`,
  sentence: (text) => `${text}。`,
  more: (n) => `ほか${num(n)}件`,
  moreInJson: (n) => `ほか${num(n)}件（JSON レポートをご覧ください）`,
  firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
};
