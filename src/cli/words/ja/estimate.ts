import { grouped } from "../../../text/printable.ts";
import type { EstimateWords } from "../estimate.ts";

export const estimateJa: EstimateWords = {
  labels: {
    list: "リスト",
    subjects: "対象",
    questions: "問い合わせ",
    allowed: "今回の上限",
    rate: "速度",
    time: "所要時間",
  },
  number: grouped,
  withheld: "なし（鍵または登録が必要）",
  allowed: ({ questions, days, perRun }, left) =>
    `${grouped(perRun)}件（${days === 1 ? "1日" : `${days}日間`}に${grouped(questions)}件）${left === 0 ? "" : `、対象${grouped(left)}件は対象外`}`,
  rate: (perSecond) => `毎秒${Number(perSecond.toFixed(2))}件`,
  time: timeText,
  total: (questions, seconds) =>
    `リストへの問い合わせは約${grouped(questions)}件、この速度で${timeText(seconds)}です（掲載1件ごとに5件増えます）。問い合わせは行っていません。`,
};

function timeText(seconds: number): string {
  if (seconds < 120) return `${seconds}秒`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes}分` : `${(minutes / 60).toFixed(1)}時間`;
}
