import type { UnknownWords } from "../unknown.ts";

const ANOTHER_SERVER =
  "この環境から DNS サーバーに接続できるかをご確認ください。または、応答する DNS サーバーを dns で指定してください。";

export const unknownJa: UnknownWords = {
  reasons: {
    timeout: "時間内に応答がありませんでした",
    servfail: "DNS サーバーが名前解決に失敗しました (SERVFAIL)",
    refused: "DNS サーバーが問い合わせを拒否しました (REFUSED)",
    malformed: "応答の形式が正しくありません",
    network: "DNS サーバーに接続できません",
    limit: "数が多く、確認できる上限を超えています",
    "not-recorded": "記録ファイルにこの問い合わせがありません",
    "not-evaluated": "リポジトリのファイルでの記述が、Mailworthy では評価しない形式です",
    "bad-name": "DNS で問い合わせできない名前です",
    stopped: "先に実行が中断されました",
    "control-failed": "リストがテスト用エントリに正しく応答しないため、このリストの応答は信頼できません",
    quota: "リストの問い合わせ数の上限に達しました",
    "needs-key": "このリストの利用には鍵が必要です",
    bounded: "一部のみを確認しています",
    "undocumented-code": "リストが、公開されている仕様にないコードを返しました",
    "list-refused": "リストが、問い合わせ元の DNS サーバーからの利用を拒否しています",
    "no-answer": "判定できる応答がありませんでした",
    "shard-missing": "分割実行のレポートがありません",
    "no-data": "ファイルにその日の件数がありません",
    "too-little-history": "比較に必要な日数分のデータがありません",
    "no-address": "送信元アドレスが分かりません",
  },
  classes: { spf: "SPF", reverse: "逆引き (PTR)", lists: "ブラックリスト (DNSBL)" },
  cures: {
    spf: ANOTHER_SERVER,
    reverse: ANOTHER_SERVER,
    lists:
      "自社の DNS リゾルバーを dns で指定するか、Spamhaus または Abusix の鍵（dqs-key、abusix-key）を設定してください。ブラックリストを確認しない場合は blocklists.profile: none を設定してください。",
  },
  kinds: {
    spf: "SPF",
    ptr: "逆引き (PTR)",
    helo: "HELO 名",
    dnsbl: "ブラックリスト (DNSBL)",
    mx: "メールサーバー (MX)",
    dkim: "DKIM 鍵",
    dmarc: "DMARC",
    zone: "ゾーンファイル",
    provider: "受信事業者の要件",
    volume: "送信数",
    servers: "送信元アドレス",
    shard: "分割実行",
  },
  of: (kinds, names) => `${names} の ${kinds}`,
  why: (reason, detail) => `${unknownJa.reasons[reason]}（${detail}）`,
};
