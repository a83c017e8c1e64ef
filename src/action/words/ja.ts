import type { ActionWords } from "./words.ts";

export const actionJa: ActionWords = {
  didYouMean: (hint) => `（${hint} ではありませんか？）`,
  noToken: (permission) => `トークンまたはリポジトリが指定されていません。${permission} の権限が必要です`,
  commentNotWritten: (why) => `コメントを書き込めませんでした。ジョブサマリーをご覧ください。理由：${why}`,
  noPull: "このコミットを先頭とする、開いているプルリクエストがありません",
  comment: {
    created: "作成しました",
    updated: "更新しました",
    unchanged: "変更はありません",
    outdated: "より新しいコミットまたは実行があるため、そのままにしました",
  },
  commentOn: (pull, done) => `プルリクエスト #${pull} のコメント：${done}`,
  issuesNotUpToDate: (why) => `追跡用の Issue を更新できませんでした。ジョブサマリーをご覧ください。理由：${why}`,
  historyUnread: (branch, why) =>
    `履歴ブランチ ${branch} を読み込めないため、今回の実行では悪化を判定できません。理由：${why}`,
  historyNotWritten: (why) => `履歴を保存できませんでした。次回の実行は以前の履歴と比較します。理由：${why}`,
  tracked: (regressions, issues) =>
    `既知の悪化${regressions}件がまだ解消していません（${issues.map((n) => `#${n}`).join("、")} で追跡中）`,
  summaryNotWritten: (why) => `ジョブサマリーを書き込めませんでした。理由：${why}`,
};
