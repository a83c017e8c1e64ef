import type { PageListWords } from "../page-lists.ts";
import { num } from "./numbers.ts";

export const pageListsJa: PageListWords = {
  title: "ブラックリスト (DNSBL)",
  legend:
    "なし：問い合わせ済み、掲載なし · 掲載：掲載あり · ポリシー：直接メールを送信しないはずのアドレスとして登録 · 未確認：良否は不明 · –：リストの対象外",
  addresses: "アドレス",
  domains: "ドメイン",
  address: "アドレス",
  domain: "ドメイン",
  caption: (of, lists, cut) =>
    `${of} × ブラックリスト ${num(lists)}件${cut.length === 0 ? "" : `（表示していないもの：${cut.join("、")}。JSON レポートをご覧ください）`}`,
  label: (of) => `${of}とブラックリスト`,
  moreRows: (n) => `より問題の少ない行 ${num(n)}件`,
  moreLists: (n) => `ほかのリスト ${num(n)}件`,
  ok: "なし",
  listed: "掲載",
  policy: "ポリシー",
  unknown: "未確認",
};
