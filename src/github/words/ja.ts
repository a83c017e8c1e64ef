import type { Trouble } from "../trouble.ts";
import type { CommentWords, GithubWords, IssueWords } from "./words.ts";

const LANGUAGES = { en: "英語 (English)", ja: "日本語" } as const;
const TO = {
  list: "リスト運営者",
  hoster: "ホスティング会社",
  postmaster: "受信側のメール管理者 (postmaster)",
} as const;

const comment: CommentWords = {
  summary: "ジョブサマリー",
  allClear: "メール到達性：問題ありません",
  allClearNote: (where) =>
    `このプルリクエストの変更によるメール到達性の悪化は（もう）ありません。詳細は${where}をご覧ください。`,
  cut: (where) => `コメントに収まらないため一部を省略しました。残りは${where}をご覧ください。`,
  cutShort: "コメントに収まらないため一部を省略しました。",
  allOfIt: (where) => `全体は${where}をご覧ください。`,
};

const issue: IssueWords = {
  title: (id, who, more, list) =>
    `${id}：${who}${more === 0 ? "" : ` ほか${more}件`}${list === null ? "" : `（${list}）`}`,
  restTitle: (problems) => `メール到達性：ほかの問題 ${problems}件`,
  intro: (at, run) =>
    `Mailworthy が検出した問題です（最終検出：${at}${run === null ? "" : `、[この実行](${run})`}）。この本文は実行のたびに更新されます。変化があればコメントし、2回続けて問題がなければこの Issue を閉じます。`,
  subject: "対象",
  what: "内容",
  since: "発生日",
  whatToDo: "対処方法",
  removalPage: (page) => `解除申請のページ：${page}`,
  proof: "手動で確認する",
  letters: "送信用の依頼文",
  letter: (language, to) => `${LANGUAGES[language]}：${TO[to]}宛`,
  accept: "一定期間許容するには",
  howToAccept:
    "この Issue を手動で閉じても、問題を許容したことにはならず、レポートには引き続き表示されます。閉じた Issue は、問題がいったん解消して再発するまで閉じたままになります。許容する場合は `.github/mailworthy.yml` に次の内容を追加してください。",
  cut: "Issue に収まらないため一部を省略しました。全体はジョブサマリーと JSON レポートをご覧ください。",
  cutShort: "Issue に収まらないため一部を省略しました。",
  more: (n) => `ほか${n}件`,
  cameBack: "再発しました：",
  isNew: "新規：",
  worse: "悪化：",
  recovered: "解消：",
  carriedElsewhere: "同じ原因の Issue がほかに開いているため、閉じます。",
  restIsElsewhere: "残りの問題は、それぞれの Issue で追跡しています。",
  acceptedUntil: (until) =>
    `${until} まで許容されています。その日を過ぎても問題が残っている場合は、自動的に再開します。`,
  closedAfter: (runs, at) => `${runs}回続けて問題がなかったため閉じました（最終確認：${at}）。`,
  recoveredOnce: (at) => `**解消しました**（確認：${at}）。次回の実行でも問題がなければ、この Issue を閉じます。`,
  recoveredClosed: (at) => `解消しました（確認：${at}）。`,
  opened: (number, title) => `Issue #${number} を作成しました：${title}`,
  closed: (number, title) => `Issue #${number} を閉じました：${title}`,
  openedAgain: (number, title) => `Issue #${number} を再開しました：${title}`,
  commented: (number, title) => `Issue #${number} にコメントしました：${title}`,
};

function troubleText(trouble: Trouble, permission: string, fork: boolean): string {
  const said = trouble.message === "" ? "" : `：${trouble.message}`;
  const status = trouble.status === null ? "応答なし" : `HTTP ${trouble.status}`;
  switch (trouble.kind) {
    case "forbidden":
    case "not-found":
      return fork
        ? `フォークからのプルリクエストでは読み取り専用のトークンしか使えず、${permission} の権限がありません（${status}${said}）`
        : `トークンに ${permission} の権限がありません。ジョブに \`permissions: ${permission}\` を設定してください（${status}${said}）`;
    case "locked":
      return `会話がロックされているため書き込めません。コメントを再開するには、ロックを解除してください（${status}${said}）`;
    case "unauthorized":
      return `GitHub がトークンを受け付けません。${permission} の権限が必要です（${status}${said}）`;
    case "gone":
      return `このリポジトリでは Issue が無効になっているか、リポジトリが存在しません（${status}${said}）`;
    case "rate-limited":
      return `GitHub の利用回数の上限に達しました（${status}${said}）。次回の実行で再試行します。${permission} の権限が必要です`;
    case "unavailable":
      return `GitHub に接続できませんでした（${status}${said}）。次回の実行で再試行します`;
    case "conflict":
    case "invalid":
    case "unexpected":
      return `GitHub に拒否されました（${status}${said}）。${permission} の権限が必要です`;
  }
}

export const githubJa: GithubWords = { comment, issue, trouble: troubleText };
