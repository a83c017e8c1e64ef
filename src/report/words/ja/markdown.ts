import type { MarkdownWords } from "../markdown.ts";
import { dayText, num } from "./numbers.ts";

export const markdownJa: MarkdownWords = {
  cut: "このページには一部のみを表示しています。残りは JSON または HTML のレポートをご覧ください。",
  what: "問題と対処方法",
  where: "場所",
  known: (mode, problems) =>
    mode === "pull-request"
      ? `このプルリクエストより前からの問題 ${num(problems)}件`
      : `以前からの既知の問題 ${num(problems)}件`,
  accepted: (n) => `許容している問題 ${num(n)}件`,
  moreUnknown: (causes) => `ほかに確認できなかった項目（原因 ${num(causes)}件）`,
  moreRows: (n) => `ほか${num(n)}行（JSON レポートをご覧ください）。`,
  nothingNew: "新しい問題はありません。",
  nothingLeft: "報告する問題はなくなりました。",
  nothing: "報告する問題はありません。",
  why: "解説",
  publish: (record) => ` 次のレコードを公開してください：${record}`,
  worseByThis: "このプルリクエストで悪化",
  worse: "以前より悪化",
  notCompared: "比較できませんでした",
  since: (day) => `${dayText(day)}から`,
  tracked: (issue) => `#${issue} で追跡中`,
  note: (parts) => (parts.length === 0 ? "" : `（${parts.join("、")}）`),
  sameLine: "同じ行",
  notChecked: (subject, byThis) => `${byThis ? "このプルリクエストにより未確認" : "未確認"}：${subject}`,
  byHand: "手動で再現する (dig / nslookup)",
  withoutDig: "dig がない環境では、各行のタイプと名前を指定して `nslookup -type=TYPE NAME` を実行してください。",
  recovered: "解消した問題",
  recoveredLine: (about, message, id, since) =>
    `${about === "" ? "" : `${about} `}解消：${message} (${id})${since === "" ? "" : `（${dayText(since)}からの問題）`}`,
};
