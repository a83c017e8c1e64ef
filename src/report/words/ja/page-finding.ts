import type { PageFindingWords } from "../page-finding.ts";
import { dayText, num } from "./numbers.ts";

const TO = {
  list: "リスト運営者",
  hoster: "ホスティング会社",
  postmaster: "受信側のメール管理者 (postmaster)",
} as const;

export const pageFindingJa: PageFindingWords = {
  title: "検出結果",
  none: "ありません。",
  moreFindings: (n) => `ほかに重要度の低い検出結果が${num(n)}件あります。JSON レポートをご覧ください。`,
  show: "表示",
  all: "すべて",
  only: { error: "エラーのみ", warning: "警告のみ", info: "情報のみ" },
  resolved: "解消",
  accepted: "許容",
  why: "影響",
  whatToDo: "対処方法",
  corrected: "修正案",
  where: "場所",
  sinceRow: "発生時期",
  letters: "依頼文",
  proof: "根拠",
  inZoneFile: "ゾーンファイルでの記述：",
  noLonger: (message) => `解消した問題：${message}`,
  thisChange: "この変更",
  thisPullRequest: "このプルリクエスト",
  beforeThis: (isPullRequest) => (isPullRequest ? "このプルリクエストより前から" : "この変更より前から"),
  isNew: "新規",
  firstSeen: (day) => `（${dayText(day)}に初めて検出）`,
  worse: "悪化",
  since: (day) => `${dayText(day)}から`,
  stoodSince: (day) => `解消（${dayText(day)}からの問題）`,
  notCompared: "今回は比較できませんでした",
  acceptedUntil: (day) => `${dayText(day)}まで許容`,
  parting: "、",
  to: (to) => `${TO[to]}宛`,
  languages: { en: "英語", ja: "日本語" },
  commands: (n) => `コマンド ${num(n)}件`,
  answers: "応答",
};
