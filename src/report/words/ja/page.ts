import type { PageWords } from "../page.ts";
import { num } from "./numbers.ts";

export const pageJa: PageWords = {
  skip: "検出結果へ移動",
  sections: "目次",
  footer: (version, questions, sent) =>
    `Mailworthy ${version} · DNS の問い合わせ ${num(questions)}種類、再試行を含む送信 ${num(sent)}回。未確認の項目は、良好とも問題ありとも判定していません。根拠として示したコマンドは、どなたでも実行できます。`,
  verdict: { pass: "合格", fail: "不合格", "not-checked": "未確認" },
  errors: "エラー",
  warnings: "警告",
  introduced: "新規・悪化",
  resolved: "解消",
  notChecked: "未確認",
  note: (title, text) => `${title}：${text}。`,
  firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
  stoodBefore: "以下は以前からある問題です。今回の実行は失敗になりません。",
  firstAddresses: (shown, all) => `全${num(all)}件のアドレスのうち、最初の${num(shown)}件`,
  oneRow: "送信元アドレスごとに1行",
  everythingChecked: "すべて確認しました。",
  neither: "良否を判定できなかった項目と、その理由および対処方法",
  what: "項目",
  ofWhom: "対象",
  why: "理由",
  detail: "詳細と対処方法",
};
