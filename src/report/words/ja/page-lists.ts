import type { PageListWords } from "../page-lists.ts";
import { num } from "./numbers.ts";

export const pageListsJa: PageListWords = {
  title: "ブラックリスト (DNSBL)",
  legend:
    "なし：問い合わせ済み、登録なし · 登録：登録あり · 方針：リストの方針により、直接のメール送信を想定しないアドレスとして登録 · 未確認：良否は不明 · –：リストの対象外",
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
  listed: "登録",
  policy: "方針",
  unknown: "未確認",
};
