import { excerpt } from "../../../text/printable.ts";
import type { SettingsWords } from "../settings.ts";
import { num } from "./numbers.ts";

export const settingsJa: SettingsWords = {
  title: "このプルリクエストは確認の対象や基準を変更しています",
  byBase: "変更前 (base) の設定に基づき、変更前と変更後の両方の送信元と DNS ファイルを対象に判定しました。",
  underBase: ({ exitCode, failing, findings }) => {
    if (exitCode === 2) return `DNS ファイルのエラー${num(failing)}件`;
    if (exitCode === 3) return "確認できない項目が多すぎる";
    const isNew = findings.every(
      (f) => f.severity === "error" && (f.change === "introduced" || f.change === "worsened"),
    );
    return isNew ? `悪化${num(failing)}件` : `問題${num(failing)}件`;
  },
  passesOnly: (under) =>
    `このプルリクエストは確認の設定自体を変更したため合格していますが、変更前の設定では不合格です（${settingsJa.underBase(under)}）`,
  note: (note) => {
    switch (note.code) {
      case "workflow-changed":
        return `ワークフローファイル ${excerpt(note.file, 200)} が変更されています。ワークフローの入力値も設定ですが、変更前との比較はできません`;
      case "base-unreadable":
        return `変更前の設定を読み込めないため、何が緩和されたかを確認できません（${excerpt(note.file, 200)}：${excerpt(note.reason, 300)}）`;
    }
  },
  titled: (first, more) => `${settingsJa.title}：${first}${more === 0 ? "" : `、ほか${num(more)}件`}`,
  fails: (under) => `変更前の設定では次の理由で失敗となります：${settingsJa.underBase(under)}。`,
};
