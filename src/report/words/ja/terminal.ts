import type { TerminalWords } from "../terminal.ts";
import { num } from "./numbers.ts";

export const terminalJa: TerminalWords = {
  firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
  publish: (record) => `公開するレコード：${record}`,
  strings: (strings) => `ゾーンファイルに書く場合（255 バイト以下の文字列に分割）：${strings}`,
  letterToList: (command) => `送信用の文面：${command}`,
  letterToHoster: (command) => `ホスティング会社への依頼文：${command}`,
  letterInJson: "ホスティング会社への依頼文：--json の drafts 欄",
  known: (mode, findings) =>
    `${mode === "pull-request" ? "この変更より前からの問題" : "以前からの問題"}（${num(findings)}件、--verbose ですべて表示）`,
  notCompared: "比較できませんでした",
  knownLine: (what, id, change, message) => `${what}  ${id}${change === "" ? "" : `（${change}）`}：${message}`,
  more: (n) => `… ほか${num(n)}件`,
  notChecked: (causes) => `確認できなかった項目（原因 ${num(causes)}件、良否は不明）`,
  notCheckedLine: (subject, why, where) => `${subject}：${why}${where === "" ? "" : ` · ${where}`}`,
  moreRows: (n) => `… ほか${num(n)}件（--format json で確認できます）`,
  moreDomains: (n) => `… ほかのドメイン ${num(n)}件`,
  held: (lists) => `リストの問い合わせ速度の上限 (--list-rate) により待機した問い合わせ：${lists}`,
};
