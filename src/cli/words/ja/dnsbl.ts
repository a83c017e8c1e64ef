import type { Access } from "../../../mail/dnsbl/types.ts";
import { askText, policyText } from "../../../rules/words/ja/dnsbl.ts";
import { listText, meaningsText } from "../../../rules/words/ja/list-texts.ts";
import { whyText } from "../../../rules/words/ja/why.ts";
import type { DnsblCommandWords, SubjectCounts } from "../dnsbl.ts";
import { troubleText } from "./trouble.ts";

const ACCESS: Readonly<Record<Access, string>> = {
  anyone: "制限なし",
  "low-volume": "少量の利用のみ",
  registration: "登録が必要",
  key: "鍵が必要",
  unknown: "不明",
};

const HOLDS = {
  addresses: "IPアドレスのリストで、ドメインのデータがありません",
  domains: "ドメインのリストで、IPアドレスのデータがありません",
  public: "公開のIPアドレスのリストで、プライベートアドレスのデータがありません",
} as const;

export const dnsblJa: DnsblCommandWords = {
  labels: {
    subject: "対象",
    list: "リスト",
    verdict: "判定",
    code: "コード",
    why: "理由",
    knows: "登録のあるリスト",
    knownAs: "評価",
    state: "状態",
    terms: "利用条件",
    impact: "影響",
    profile: "プロファイル",
  },
  verdicts: {
    listed: "掲載あり",
    policy: "ポリシー登録",
    "not-listed": "掲載なし",
    "not-checked": "未確認",
  },
  why: (why) => {
    switch (why.code) {
      case "no-family":
        if (why.holds !== null) return HOLDS[why.holds];
        return `このリストには${why.family === null ? "この種類" : `IPv${why.family}`}のデータがありません`;
      case "unusable":
        return troubleText(why.trouble);
      case "unknown":
        return why.trouble.why === undefined ? why.trouble.detail : whyText(why.trouble.why);
      // リストのTXTレコードは元の言語のまま示す。
      case "says": {
        const meaning = why.meaning === null ? null : meaningsText(why.meaning);
        const criteria = why.criteria === null ? null : listText(why.criteria);
        return [meaning ?? criteria, why.text].filter((part) => part !== null).join(" – ");
      }
    }
  },
  standing: ({ allowed, grade }) =>
    [...(allowed ? ["ホワイトリスト"] : []), ...(grade === null ? [] : [grade])].join("、"),
  standingWhy: ({ meaning }) => meaningsText(meaning),
  notChecked: "確認できなかったリスト（掲載の有無は不明）：",
  cause: (lists, more, subjects, why) =>
    `${lists.join("、")}${more === 0 ? "" : `、ほか${more}件`}（${subjectsText(subjects)}）：${why}`,
  clean: (clean, answered, subjects) =>
    `掲載なし：応答のあったブラックリスト${answered}件のうち${clean}件（対象${subjects}件）`,
  partlyClean: ({ clean, answered, pairs, lists }) =>
    `掲載なし：ブラックリスト${lists}件からの応答${answered}件のうち${clean}件。リストと対象の組${pairs}件のうち${pairs - answered}件は未確認`,
  nothingAnswered: (subjects) => `応答のあったブラックリストがなく、掲載の有無は不明です（対象${subjects}件）`,
  notHeld: (lists, more, subjects) =>
    `この種類のデータがないため問い合わせていないリスト（${subjectsText(subjects)}）：${lists.join("、")}${more === 0 ? "" : `、ほか${more}件`}`,
  whatToDo: (stops) =>
    stops ? "対処：まず原因を調べて止めてください（止めないと再び掲載されます）。そのうえで：" : "対処：",
  wayOutOf: (list, impact, subjects) =>
    `${list}（影響：${impact}${subjects === null ? "" : `、${subjectsText(subjects)}`}）`,
  wayOut: (way, isPolicy, scope) => (isPolicy ? policyText(way, scope) : askText(way)),
  moreWays: (n) => `ほか${n}件のリストは --json の removal を参照してください`,
  portals: (portals) =>
    `受信側の独自の判定で拒否された場合は、そのページで確認：${portals.map((p) => `${p.receivers.replace(", ", "と")}は ${p.title} ${p.page}`).join(" 、")}`,
  held: (lists) =>
    `問い合わせ速度の上限（--list-rate）により待機した問い合わせ：${lists.map(([zone, held]) => `${zone} ${held}件`).join("、")}`,
  usable: (usable) => (usable ? "利用可" : "利用不可"),
  families: (states) => states.map(([family, usable]) => `IPv${family}：${dnsblJa.usable(usable)}`).join("、"),
  terms: (access, limit) => (limit === null ? ACCESS[access] : `${ACCESS[access]}（${listText(limit)}）`),
  impacts: { high: "大", medium: "中", low: "小" },
  noLetter: "文面はありません。応答のあったリストには掲載されていません。",
  noLetterNeeded: "文面はありません。掲載しているリストは申請を受け付けていません。上の対処を参照してください。",
};

function subjectsText({ ipv4, ipv6, domains }: SubjectCounts): string {
  const kinds = [
    ...(ipv4 === 0 ? [] : [`IPv4アドレス${ipv4}件`]),
    ...(ipv6 === 0 ? [] : [`IPv6アドレス${ipv6}件`]),
    ...(domains === 0 ? [] : [`ドメイン${domains}件`]),
  ];
  return kinds.join("、");
}
