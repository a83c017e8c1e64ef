import type { VolumeNote } from "../../../mail/volume/note.ts";
import { basisText } from "../../../rules/words/ja/volume.ts";
import { excerpt } from "../../../text/printable.ts";
import type { VolumeCommandWords } from "../volume.ts";
import { troubleText } from "./trouble.ts";

const number = (n: number): string => n.toLocaleString("ja-JP", { maximumFractionDigits: 1 });
const ALARMS = { none: "", warning: "警告", error: "エラー" } as const;

/** 文末の句点は付けない。 */
function noteText(note: VolumeNote): string {
  switch (note.code) {
    case "chosen-column":
      return `${excerpt(note.column, 60)} の列を送信数として読み取りました`;
    case "no-count":
      return `送信数のない行が${number(note.lines)}行あります（その日の送信数は不明です）`;
    case "several-days":
      return `${note.days}日分をまとめたレポートは、各日に均等に割り振りました`;
    case "failed-dmarc":
      return `DMARCに合格しなかった記録${number(note.records)}件は除きました（ご自身のメールとは限らないため）`;
    case "broken":
      return `IPアドレスまたは件数が正しくない記録${number(note.records)}件は除きました`;
    case "left-out":
      return `読み取れないファイルを除きました（${note.why}）`;
  }
}

export const volumeJa: VolumeCommandWords = {
  number,
  allMail: "すべてのメール",
  notChecked: (who, trouble) => `${who}：確認できません：${troubleText(trouble)}`,
  forecast: (who, outlook, alarm, cold) => {
    const loud = alarm === "none" ? "" : `（${ALARMS[alarm]}${cold ? "、送信実績不足" : ""}）`;
    return `${who}：${outlook}${loud}（Mailworthy独自の予測）`;
  },
  nothingSent: (day) => `${day}：送信がありませんでした。`,
  compared: (day, { volume, ratio, usual, basis, compared }) => {
    const times = ratio === null ? "ふだんの送信はありません" : `ふだんの${number(usual)}通の${ratio.toFixed(1)}倍`;
    return `${day}：${number(volume)}通（${times}）。${basisText({ basis, compared })}。`;
  },
  day: "日付",
  messages: "送信数",
  judged: " ← 判定した日",
  notKnown: "不明",
  usualAlready: (target, from) =>
    `ウォームアップ計画：1日${number(target)}通は、すでにふだんの送信数（${number(from)}通）の範囲内です。`,
  warmUp: (from, target, days, end) => {
    const short = end === null ? "" : `（計画は${number(end)}通までです。以降も同じように増やしてください）`;
    return `ウォームアップ計画：1日${number(from)}通から${number(target)}通まで、${days}日間${short}`;
  },
  hold: "この送信数を維持し、バウンス、保留、苦情を確認",
  backOff: "保留や苦情が増えた場合は、増える前の送信数に戻し、1週間維持してください。",
  onePerSending: (every) =>
    `${every}日ごとの送信1回につき1段階です。早く増やすには、間の数日に分けて送信してください。`,
  sources: {
    title: (domain, addresses, reports, days) =>
      `${domain} として送信しているIPアドレス：${number(addresses)}件（DMARCレポート${number(reports)}件、${number(days)}日分）`,
    address: "IPアドレス",
    passed: "合格",
    failed: "不合格",
    last: "最終確認日",
    list: "一覧",
    listed: "あり",
    unlisted: "なし",
    onlyFails: "DMARC不合格",
    more: (addresses) => `… 送信数の少ない残り${number(addresses)}件（--json で表示）`,
    noList: (domain) =>
      `送信者の一覧に ${domain} のIPアドレスがないため、比較できません（--senders FILE または senders.txt で指定）。`,
    unlistedAdvice: (addresses) =>
      `${number(addresses)}件のIPアドレスが、一覧にないのにご自身のドメインとしてDMARCに合格しています。送信を代行するサービスか、忘れられたサーバーです。ご自身のものは一覧に加え、監視の対象にしてください。`,
    failsAdvice: (addresses) =>
      `${number(addresses)}件のIPアドレスのメールは、すべてDMARCに不合格です。なりすまし、転送、またはSPFとDKIMが未設定のご自身のメールです。`,
    unseen: (ips, days) => `一覧にあり、${number(days)}日分のレポートにないIPアドレス：${ips.join("、")}。`,
    tooFewDays: (days, least) =>
      `一覧のうち送信していないIPアドレスは判定していません（レポートは${number(days)}日分で、${least}日分以上必要です）。`,
    allAsListed: "DMARCに合格したIPアドレスは、すべて一覧にあります。",
  },
  hintsTitle: "送信数を増やすときの、主な受信側の案内：",
  hintsOf: (provider, source, read) => `${provider}（${source}、${read}確認）`,
  hints: {
    Gmail:
      "よく読んでくれる宛先から始め、一定のペースで少しずつ増やしてください。一度に2倍にすると制限されることがあります。1日5,000通以上では、大量送信者の要件が適用されます。Postmaster Toolsを確認し、保留された場合はエラーが減るまで送信数を減らしてください。",
    "Outlook.com": "1日5,000通以上では、SPF、DKIM、DMARCが必須です。認証されないメールは拒否されます（5.7.515）。",
    Yahoo:
      "TSS04またはTSS05の保留は、想定外の送信数か受信者からの苦情を示します。送信数を減らし、サーバーの自動再送を待ってください。",
  },
  own: "送信数だけにもとづくMailworthy独自の予測で、メールサービス事業者の評価ではありません。",
  note: (note) => `注：${excerpt(noteText(note), 300)}。`,
};
