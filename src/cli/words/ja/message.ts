import type { IprevProblem } from "../../../mail/message/iprev.ts";
import type { MessageCommandWords } from "../message.ts";
import { dkimProblemText } from "./dkim-problem.ts";
import { dmarcProblemText } from "./dmarc-problem.ts";
import { noteText } from "./message-notes.ts";
import { spfText } from "./spf-problem.ts";
import { troubleText } from "./trouble.ts";

const CONFIRMED = { true: "正引きと一致", false: "正引きと不一致", null: "未確認" } as const;

export const messageJa: MessageCommandWords = {
  titles: {
    problems: "問題",
    source: "送信元",
    spf: "SPF",
    dmarc: "DMARC",
    iprev: "iprev（逆引き）",
    reported: "経路上のサーバーが書いた結果（参考。正しいとは限りません）",
    spam: "迷惑メールフィルター",
    unsubscribe: "購読解除（RFC 2369、RFC 8058）",
    records: "使用したDNSレコード",
    all: "問題と参考情報",
  },
  signatureTitle: (n, of) => `DKIM署名 ${n}/${of}`,
  labels: {
    address: "IPアドレス",
    helo: "HELO",
    mailFrom: "MAIL FROM",
    from: "From（差出人）",
    toldBy: "根拠",
    heloIdentity: "HELOの判定",
    mailFromIdentity: "MAIL FROMの判定",
    mechanism: "一致した項",
    because: "理由",
    explanation: "ドメインの説明",
    result: "結果",
    domain: "ドメイン",
    selector: "セレクタ",
    identity: "署名者（i=）",
    algorithm: "アルゴリズム",
    key: "鍵",
    signed: "署名対象",
    signedAt: "署名日時",
    expires: "有効期限",
    author: "差出人のドメイン",
    organization: "組織ドメイン",
    record: "レコード",
    policy: "ポリシー",
  },
  notKnown: "不明",
  emptyPath: "<>（バウンスメールの空の差出人）",
  ttl: (seconds) => `（TTL ${seconds}秒）`,
  spam: ({ score, threshold, measure, spam }) => {
    const judged = spam === null ? "" : spam ? "：迷惑メール" : "：迷惑メールではない";
    if (score === null) return spam === true ? "迷惑メール" : "迷惑メールではない";
    const from = threshold === null ? "" : `、${threshold}以上は迷惑メール`;
    switch (measure) {
      case "score":
        return `スコア ${score}${from}${judged}`;
      case "scl":
        return `迷惑メールの信頼度（SCL）${score}（-1～9${from}）${judged}`;
      case "bcl":
        return `一斉配信への苦情のレベル（BCL）${score}（0～9。4以上は苦情あり、8以上は多数）`;
      case "probability":
        return `確率 ${score}${judged}`;
    }
  },
  oneClick: "ワンクリックで解除でき、署名もされています",
  notOneClick: "ワンクリックでは解除できません",
  noUnsubscribe: "なし",
  as: (ip, domain) => `${ip}（${domain} としての送信）`,
  noSignature: "署名がありません",
  signedBy: (domain) => `${domain} の署名`,
  passing: (passed, all) => `（署名${all}個のうち${passed}個がpass）`,
  authorOf: (author) => `差出人のドメイン：${author}`,
  withPolicy: (why, policy) => `${why}（ポリシー：${policy}）`,
  received: (hop, by, at) => `上から${hop}番目のReceived（${by}${at === null ? "" : `、${at}`}）`,
  resultFor: (result, domain) => `${result}（${domain}）`,
  keyOf: (name, bits, testing) => `${name}（${bits}ビット${testing ? "、テスト中" : ""}）`,
  byList: (domain) => `${domain}（Public Suffix Listによる）`,
  aligned: (by, domain, state, aligned, mode) =>
    `${by} ${domain} ${state}：差出人のドメインと${aligned ? "一致" : "不一致"}（${mode}）`,
  reverse: (name, confirmed, addresses) =>
    `${name}（${CONFIRMED[`${confirmed}`]}）：${addresses.join(" ") || "IPアドレスなし"}`,
  unnamed: "（名前なし）",
  none: "なし",
  chain: (chain, seen) => `チェーン ${chain}${seen === null ? "" : `、${seen}`}`,
  severities: { error: "エラー", warning: "警告", info: "情報" },
  problem: (severity, where, column, message, id) => {
    const at = where === null ? "" : `${where}${column === null ? "" : `（${column}文字目）`}：`;
    return `${severity}：${at}${message}（${id}）`;
  },
  subject: ({ note, subject }) => (note.code === "dkim" ? `${note.domain ?? "?"} の署名` : subject),
  spf: spfText,
  dkim: dkimProblemText,
  dmarc: dmarcProblemText,
  iprev: iprevProblemText,
  note: noteText,
};

function iprevProblemText(problem: IprevProblem): string {
  switch (problem.code) {
    case "no-ip":
      return "送信元のIPアドレスが分かりません";
    case "no-reverse":
      return "IPアドレスに逆引き（PTR）がありません";
    case "not-confirmed":
      return "逆引きの名前を正引きしても、元のIPアドレスに戻りません";
    case "unknown":
      return troubleText(problem.trouble);
  }
}
