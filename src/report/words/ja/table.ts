import type { TableWords } from "../table.ts";
import { num } from "./numbers.ts";

export const tableJa: TableWords = {
  title: "送信元の一覧",
  address: "アドレス",
  sender: "送信元",
  reverse: "逆引き (PTR)",
  forward: "正引きとの一致",
  forwardShort: "正引き",
  helo: "HELO",
  spf: "SPF",
  lists: "ブラックリスト",
  notChecked: "未確認",
  none: "未設定",
  same: "一致",
  differs: "不一致",
  matches: "一致",
  heloDiffers: "不一致",
  noAddress: "アドレスなし",
  noName: "名前でない",
  assumed: "PTRと仮定",
  listed: (listed, answered) => `掲載 ${num(listed)}/${num(answered)}`,
  allowlists: (n) => `、ホワイトリスト${num(n)}件に掲載`,
  grade: (grade, was) => `、評価 ${grade}${was === null ? "" : `（以前は ${was}）`}`,
  found: "検出、一覧に記載なし",
  marked: (name, mark) => `${name}（${mark}）`,
  moreAddresses: (n) => `ほか${num(n)}件のアドレスがあります。`,
};
