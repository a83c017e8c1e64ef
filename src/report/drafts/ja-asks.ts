import { excerpt } from "../../text/printable.ts";
import { heloJa, HOSTER, reverseJa } from "./ja-names.ts";
import { isZone } from "./letter.ts";
import type { Letter, ListFact, RefusalFact } from "./letter.ts";

/** What differs between letters, in Japanese. */
export interface AsksJa {
  readonly subject: string;
  /** 宛名 */
  readonly to: string;
  readonly greeting: readonly string[];
  readonly opening: readonly string[];
  readonly blank: { readonly title: string; readonly what: string } | null;
  readonly request: readonly string[];
  readonly end: readonly string[];
}

const CAUSE = {
  title: "原因と対応状況",
  what: "原因、特定した経緯、実施した対応、対応完了日時。原因の特定と対応が済んでからお送りください。",
};
const OWN_CHECK = {
  title: "当方で確認した内容",
  what: "送信キュー、メールログ、アカウント、Webフォームなどの確認結果と確認日。",
};
const CHOICES_END = [
  "ご対応いただける内容と、おおよその時期をお知らせいただけますと幸いです。",
  "お忙しいところ恐れ入りますが、何卒よろしくお願いいたします。",
];

export function asksJa({ matter, known }: Letter): AsksJa {
  const { subject, domain } = known;
  const mail = domain === null || domain === subject ? " " : `（送信ドメイン：${domain}）`;
  switch (matter.kind) {
    case "listed":
    case "domain-listed":
      return listedJa(matter.kind, subject, mail, matter.list);
    case "allowlist-lost":
      return {
        subject: `${matter.list.title} の登録状況に関するお問い合わせ（${subject}）`,
        ...toList(matter.list),
        opening: [
          `これまで ${matter.list.title} に登録いただいておりました ${subject}${mail}について、`,
          "現在は登録がないことを確認いたしました。",
        ],
        blank: CAUSE,
        request: ["恐れ入りますが、登録が外れた理由と、再登録に必要な条件をご教示いただけますでしょうか。"],
        end: ["お手数をおかけいたしますが、何卒よろしくお願い申し上げます。"],
      };
    case "shared-listed":
      return {
        subject: `【ご相談】送信元IPアドレス ${subject} のブロックリスト登録について`,
        ...HOSTER,
        opening: [
          `メール送信に利用しておりますIPアドレス ${subject}${mail}が、`,
          `ブロックリスト「${matter.list.title}」に登録されていることを確認いたしました。`,
          "逆引きの名前から、このIPアドレスは貴社のサーバーのもので、ほかのお客様も利用されている可能性があると考えております。その場合、原因が他のご利用者にあると、当方では確認も対処もできません。",
        ],
        blank: OWN_CHECK,
        request: [
          "つきましては、以下のいずれかのご対応をご検討いただけないでしょうか。",
          "① サーバー上の原因の調査・対処と、貴社からリスト運営者への解除申請",
          "② 登録されていない別のIPアドレスからの送信への切り替え",
          "③ 解除までの間に利用できる送信用リレーサーバーのご案内",
        ],
        end: CHOICES_END,
      };
    case "network-listed": {
      const what = matter.scope === "asn" ? "貴社ネットワーク全体（AS単位）" : "このIPアドレスを含むネットワーク範囲";
      return {
        subject: `【ご相談】ネットワーク単位でのブロックリスト登録について（${subject}）`,
        ...HOSTER,
        opening: [
          `メール送信に利用しておりますIPアドレス ${subject}${mail}に関連して、`,
          `${what}が、ブロックリスト「${matter.list.title}」に登録されていることを確認いたしました。`,
          "この登録は、当方のIPアドレス単独ではなくネットワークを対象としたもので、当方から解除を申請することができません。",
        ],
        blank: OWN_CHECK,
        request: [
          "つきましては、以下のいずれかのご対応をご検討いただけないでしょうか。",
          "① ネットワーク内の原因への対処と、管理者である貴社からリスト運営者への解除申請",
          "② 登録範囲に含まれない別のIPアドレスの割り当て",
          "③ 影響を受けない送信用リレーサーバーのご案内",
        ],
        end: CHOICES_END,
      };
    }
    case "policy":
      return {
        subject: `【ご相談】${subject} のポリシーリスト登録について`,
        ...HOSTER,
        opening: [
          `メールサーバーを運用しておりますIPアドレス ${subject}${mail}が、`,
          `「${matter.list.title}」に、メールを直接送信しないアドレスとして登録されていることを確認いたしました。`,
          "この種の登録は迷惑メールの送信を理由とするものではなく、ネットワーク管理者の申告や逆引きの名前にもとづくものと理解しております。",
        ],
        blank: null,
        request: [
          "つきましては、以下のいずれかのご対応をお願いできますでしょうか。",
          "① 当該アドレスが当方への固定割り当てであることのご確認と、ポリシーリストからの除外（当方で申請してよい場合は、その旨のご連絡）",
          "② メールサーバー用IPアドレスの割り当て",
          "③ 送信用リレーサーバーのご案内",
        ],
        end: CHOICES_END,
      };
    case "ptr-refused":
    case "ptr-missing":
    case "ptr-not-confirmed":
    case "ptr-generic":
    case "ptr-several":
      return reverseJa(matter.kind, subject, matter.wanted);
    case "helo-not-resolving":
    case "helo-mismatch":
    case "helo-spf-fail":
      return heloJa(matter.kind, subject, excerpt(matter.helo, 255));
    case "refused":
      return refusedJa(matter.refusal);
  }
}

function toList(list: ListFact): Pick<AsksJa, "to" | "greeting"> {
  return {
    to: `${excerpt(list.operator === "" ? list.title : list.operator, 80)}\nご担当者様`,
    greeting: ["突然のご連絡失礼いたします。", "［会社名］でメール送信を担当しております［氏名］と申します。"],
  };
}

function listedJa(kind: "listed" | "domain-listed", subject: string, mail: string, list: ListFact): AsksJa {
  const noun = kind === "listed" ? "IPアドレス" : "ドメイン";
  return {
    subject: `【登録解除のお願い】${noun} ${subject}（${list.title}）`,
    ...toList(list),
    opening: [
      `当方がメール送信に利用しております${noun} ${subject}${mail}が、`,
      `貴リスト「${list.title}」に登録されていることを確認いたしました。`,
      "つきましては、登録内容のご確認をお願いしたく、ご連絡いたしました。",
    ],
    blank: CAUSE,
    request: list.expires
      ? [
          "登録は、新たな検知がなければ自動的に解除されるものと理解しております。",
          "現在も該当する通信を検知されている場合は、当方での調査のため、直近の検知日時や、差し支えない範囲でヘッダー等の情報をご教示いただけますと幸いです。",
        ]
      : [
          "上記をご確認のうえ、問題がないようでしたら、登録の解除をお願いいたします。",
          "現在も該当する通信を検知されている場合は、直近の検知日時や、差し支えない範囲でヘッダー等の情報をご教示いただけますと幸いです。ログなど必要な情報がございましたら、お知らせください。",
        ],
    end: ["お手数をおかけいたしますが、何卒よろしくお願い申し上げます。"],
  };
}

function refusedJa(r: RefusalFact): AsksJa {
  const sent = [
    r.domain === null ? null : `送信ドメイン：${r.domain}`,
    r.ip === null ? null : `送信元IPアドレス：${r.ip}`,
  ]
    .filter((part) => part !== null)
    .join("、");
  const removal = r.list !== null && isZone(r.list) ? `${excerpt(r.list, 100)} への解除申請の状況。` : "";
  const titles = {
    authentication: "SPF・DKIM・DMARCの現在の判定結果と、変更した場合はその内容・日時。",
    reverse: "逆引き・HELO名の現在の設定と、変更した場合はその内容・日時。",
    sending: "メールの種類、1日の送信数、受信者の登録方法、原因と実施した対応・日時。",
  } as const;
  return {
    subject: `【お問い合わせ】${r.receiver ?? r.host ?? "貴サーバー"} 宛メールの受信拒否について${sent === "" ? "" : `（${r.domain ?? r.ip ?? ""}）`}`,
    to: `${excerpt(r.receiver ?? r.host ?? "［受信側の組織名］", 80)}\nメールサーバーご担当者様（postmaster）`,
    greeting: ["突然のご連絡失礼いたします。", "［会社名］でメール送信を担当しております［氏名］と申します。"],
    opening: [
      `当方から貴サーバー宛に送信したメール${sent === "" ? "" : `（${sent}）`}が受信を拒否されましたので、お問い合わせいたします。`,
    ],
    blank: {
      title: "当方での確認・対応状況",
      what: r.own === null ? "メールの種類と、確認した内容。" : `${titles[r.own]}${removal}`,
    },
    request: [
      "恐れ入りますが、該当した判定の内容と、当方で改善すべき点をご教示いただけますでしょうか。",
      "また、拒否を継続する必要がないとご判断いただけましたら、解除、または当方からのメールを受信する例外設定をご検討いただけますと幸いです。",
      "ヘッダーやログなど必要な情報がございましたら、速やかにお送りいたします。",
    ],
    end: ["お忙しいところ恐れ入りますが、何卒よろしくお願い申し上げます。"],
  };
}
