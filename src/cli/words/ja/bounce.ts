import type { Bounce, Cause } from "../../../mail/bounce/types.ts";
import { excerpt } from "../../../text/printable.ts";
import type { FirstStep } from "../../bounce-first.ts";
import type { BounceCommandWords } from "../bounce.ts";
import { listNameText } from "./list-name.ts";
import { nextText } from "./next-steps.ts";
import { meaningText } from "./smtp-codes.ts";

/** 英数字で始まる、または終わる呼び名は、前後の文字との間を空ける。 */
function spaced(name: string): string {
  return `${/^[ -~]/.test(name) ? " " : ""}${name}${/[ -~]$/.test(name) ? " " : ""}`;
}

/** なぜ拒否されたか。文末の句点は付けない。 */
const REASONS: Readonly<Record<Cause, (about: string | null, list: string | null) => string>> = {
  blocklisted: (ip, list) =>
    `${ip === null ? "送信元のIPアドレス" : `${ip} `}が${spaced(list ?? "ブラックリスト")}に掲載されています`,
  "spf-fail": (domain) =>
    `${domain === null ? "送信ドメイン" : `${domain} `}のSPFが、送信したサーバーを許可していません`,
  "dkim-fail": (domain) => `${domain === null ? "送信ドメイン" : `${domain} `}のDKIM署名がないか、検証できません`,
  "dmarc-fail": (domain) =>
    `${domain === null ? "From（差出人）のドメイン" : `${domain} `}がDMARCで、認証できないメールの拒否を求めています`,
  unauthenticated: (domain) =>
    `${domain === null ? "差出人のドメイン" : `${domain} `}からのメールであることを確認できません（SPFもDKIMも認証されませんでした）`,
  "no-ptr": (ip) =>
    `${ip === null ? "送信元のIPアドレス" : `${ip} `}に、正引きして同じIPアドレスに戻る逆引きがありません`,
  "generic-ptr": (ip) => `${ip === null ? "送信元のIPアドレス" : `${ip} `}の逆引きが、家庭用回線の名前のように見えます`,
  "helo-rejected": (ip) => `${ip === null ? "送信サーバー" : `${ip} `}がHELOで名乗る名前を受け付けません`,
  reputation: (about) =>
    `${about === null ? "送信元" : `${about} `}の評価（レピュテーション）が低いためです（公開リストではなく、受信側独自の評価です）`,
  "rate-limited": (about) => `短時間に届いたメールが多すぎます${about === null ? "" : `（${about}）`}`,
  greylisted: () => "数分後の再送を待っています（グレイリスト）。問題はありません",
  "content-spam": () => "フィルターが内容を迷惑メールと判定しました",
  virus: () => "フィルターがウイルス、または禁止されている添付ファイルを検出しました",
  "message-malformed": () => "メールの形式が規格に合っていません",
  "message-too-large": () => "メールのサイズが大きすぎます",
  "mailbox-unknown": () => "宛先のメールアドレスが存在しません",
  "mailbox-full": () => "宛先のメールボックスがいっぱいです",
  "mailbox-disabled": () => "宛先のメールボックスは停止されています",
  "domain-unknown": (domain) => `${domain === null ? "宛先のドメイン" : `${domain} `}はメールを受け付けていません`,
  "sender-blocked": () => "宛先の利用者またはその管理者が、この差出人を拒否しています",
  "sender-domain-not-found": (domain) => `${domain === null ? "差出人のドメイン" : `${domain} `}の名前解決ができません`,
  "relay-denied": () => "そのサーバーは、宛先のドメインのメールを受け付けていません",
  "auth-required": () => "送信するプログラムに、ログイン（SMTP認証）が必要です",
  "tls-required": () => "暗号化された接続（TLS）でしか受け付けません",
  "mail-loop": () => "メールが同じ経路を循環しました",
  connection: () => "宛先のメールサーバーに接続できませんでした",
  "receiver-fault": () => "受信側に障害があります。送信側に問題があるとは示されていません",
  policy: () => "受信側独自のルールによるもので、応答に説明がありません",
  unknown: () => "応答の文面に該当する原因が分かりません。コードと応答の原文をご確認ください",
};

/** 次の手順が原因より詳しく分かっている場合の理由。 */
function reason({ cause, codes: { step } }: Bounce, about: string | null, list: string | null): string {
  if (step.code === "told" && step.step === "sender-null-mx")
    return `${about === null ? "差出人のドメイン" : `${about} `}が、null MXで「メールを受け取らない」と宣言しています`;
  if (step.code !== "spf") return REASONS[cause](about, list);
  const name = about === null ? (step.identity === "helo" ? "HELOの名前" : "送信ドメイン") : `${about} `;
  switch (step.result) {
    case "permerror":
      return `${name}のSPFレコードが無効です`;
    case "temperror":
      return `${name}のSPFレコードについて、DNSの応答を得られませんでした`;
    case "fail":
    case "softfail":
      return `${name}${step.identity === "helo" && about !== null ? "（HELOの名前）" : ""}のSPFが、送信したサーバーを許可していません`;
  }
}

function story(bounce: Bounce): string {
  const { receiver, host, recipient, temporary, subject, codes } = bounce;
  const show = (text: string | null): string | null => (text === null ? null : excerpt(text, 120));
  const who = receiver ?? host;
  const server = who === null ? "受信側のサーバー" : `${excerpt(who, 80)} `;
  const mail = recipient === null ? "メール" : ` ${excerpt(recipient, 120)} 宛のメール`;
  const done = temporary ? "一時的に受け付けませんでした" : "拒否しました";
  const list = codes.rule === null ? null : bounceJa.list(codes.rule);
  return `${server}が${mail}を${done}。理由：${reason(bounce, show(subject), show(list))}。`;
}

const WHO = {
  list: "リストの運営者",
  hoster: "ホスティング会社",
  postmaster: "受信側のメール管理者（postmaster。そこでも拒否される場合は、別のメールアドレスや電話で）",
} as const;

const LISTED = {
  listed: "現在も掲載されています",
  policy: "現在もポリシーリストに登録されています",
  "not-listed": "現在は掲載されていません（受信側の情報が古いか、すでに解除されています）",
  "not-checked": "確認できませんでした",
} as const;

const CONFIRMED = { true: "（正引きと一致）", false: "（正引きと不一致）", null: "" } as const;

function first(step: FirstStep): string {
  switch (step.code) {
    case "publish-key":
      return `DKIMの公開鍵を公開してください。メールには署名がありますが、${step.name} がDNSにないため、検証できません。`;
    case "revoked-key":
      return `別の鍵で署名してください。${step.name} は失効しており（p= が空）、この鍵の署名はすべて失敗します。`;
    case "not-listed":
      return `もう一度送信してください。${step.subject} は現在 ${step.list} に掲載されていません。再び拒否される場合は受信側のデータが古いため、その管理者（postmaster）に連絡してください。`;
    case "reverse-right":
      return `もう一度送信してください。${step.ip} の逆引き（${step.name}）は現在設定されており、正引きとも一致します。DNSの反映には1日ほどかかることがあります。`;
    case "helo-without-address":
      return `${step.name} にAまたはAAAAレコードを設定するか、アドレスを持つ名前でHELOを送るようにしてください。`;
    case "helo-elsewhere":
      return `${step.name} が ${step.ip} を指すようにするか、送信元アドレスの逆引きの名前でHELOを送るようにしてください。`;
  }
}

const MATCHES = { true: "（送信元と一致）", false: "（送信元と不一致）", null: "" } as const;

const KEYS = { found: "あり", revoked: "失効", missing: "なし" } as const;

export const bounceJa: BounceCommandWords = {
  labels: {
    happened: "状況",
    cause: "原因",
    about: "対象",
    list: "リスト・ルール",
    receiver: "受信側",
    recipient: "宛先",
    code: "コード",
    next: "まずすること",
    state: "現在のDNS",
    commands: "確認コマンド",
    writeTo: "連絡先",
    reply: "応答の原文",
    others: "ほかの拒否",
    source: "判定の根拠",
  },
  story,
  titles: {
    blocklisted: "ブラックリストへの掲載",
    "spf-fail": "SPFの認証失敗",
    "dkim-fail": "DKIMの認証失敗",
    "dmarc-fail": "DMARCの認証失敗",
    unauthenticated: "SPFもDKIMも認証されない",
    "no-ptr": "逆引き（PTR）がない、または正引きと一致しない",
    "generic-ptr": "自動生成または動的IPアドレスの逆引き",
    "helo-rejected": "HELOの名前の拒否",
    reputation: "低い評価（レピュテーション）",
    "rate-limited": "送信数・送信速度の超過",
    greylisted: "グレイリスト",
    "content-spam": "内容が迷惑メールと判定された",
    virus: "ウイルスまたは禁止された添付ファイル",
    "message-malformed": "規格に合わないメール",
    "message-too-large": "メールのサイズ超過",
    "mailbox-unknown": "宛先のメールアドレスが存在しない",
    "mailbox-full": "宛先のメールボックスの容量超過",
    "mailbox-disabled": "宛先のメールボックスの停止",
    "domain-unknown": "宛先のドメインがメールを受け付けない",
    "sender-blocked": "宛先側での差出人の拒否",
    "sender-domain-not-found": "差出人のドメインが見つからない",
    "relay-denied": "中継の拒否",
    "auth-required": "ログイン（SMTP認証）が必要",
    "tls-required": "暗号化（TLS）が必要",
    "mail-loop": "メールの循環",
    connection: "接続できない",
    "receiver-fault": "受信側の障害",
    policy: "受信側独自のルールによる拒否",
    unknown: "該当する原因なし",
  },
  cause: (cause, temporary) => `${bounceJa.titles[cause]}（${cause}${temporary ? "、一時的" : ""}）`,
  list: ({ list, rule }) => (rule === null ? listNameText(list) : `${listNameText(list)}（${rule}）`),
  receiver: (receiver, host) => `${receiver}（${host}）`,
  code: (codes, meaning) => (meaning === null ? codes : `${codes}：${meaningText(meaning)}`),
  next: nextText,
  first,
  listed: (list, subject, verdict) => `${list}：${subject} は${LISTED[verdict]}`,
  reverse: (ip, names) => {
    const shown = names.map(({ name, confirmed }) => `${name}${CONFIRMED[`${confirmed}`]}`);
    return `${ip}：${shown.length === 0 ? "逆引き（PTR）なし" : shown.join("、")}`;
  },
  helo: (name, addresses, matches) =>
    addresses.length === 0
      ? `HELO名 ${name}：アドレスなし`
      : `HELO名 ${name}：${addresses.slice(0, 3).join("、")}${MATCHES[`${matches}`]}`,
  spf: (domain, result) => `${domain} のSPF：${result}`,
  dkim: (name, key) => `DKIMの鍵 ${name}：${KEYS[key]}`,
  dmarc: (domain, policy) => `${domain} のDMARC：${policy === null ? "有効なレコードなし" : `p=${policy}`}`,
  more: (count) => `ほか${count}件（--verbose または --json ですべて表示）`,
  writeTo: (to, command) => {
    const how = command === null ? "同じコマンドに --draft を付けると" : `${command} で`;
    return `${to.map((who) => WHO[who]).join("、次に")}。${how}文面を作成できます`;
  },
  noLetter: (cause) => `文面はありません。受信側に連絡しても解決しない内容です（${bounceJa.titles[cause]}）。`,
  complaint: ({ feedback, ip, from }) => ({
    what: `苦情の通知（${excerpt(feedback, 40)}）です。受信者が${from === null ? "" : ` ${excerpt(from, 120)} からの`}メールを迷惑メールとして報告しました${ip === null ? "" : `（送信元：${ip}）`}。`,
    next: "この受信者を配信先から外し、なぜ望まれないメールだったのかを調べてください。苦情は評価（レピュテーション）に直接影響します。",
  }),
  autoReply: ({ from }) => ({
    what: `${from === null ? "" : `${excerpt(from, 120)} からの`}自動応答です。メールは届いています。`,
    next: "対応は不要です。",
  }),
};
