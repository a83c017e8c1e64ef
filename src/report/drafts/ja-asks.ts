import { excerpt } from "../../text/printable.ts";
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

const HOSTER = {
  to: "［サーバー会社名］\nサポートご担当者様",
  greeting: ["いつもお世話になっております。", "［契約者名・お客様番号］の［氏名］と申します。"],
};
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

type Reverse = "ptr-refused" | "ptr-missing" | "ptr-not-confirmed" | "ptr-generic" | "ptr-several";

function reverseJa(kind: Reverse, ip: string, wanted: string | null): AsksJa {
  const name = wanted ?? "［メールサーバーのホスト名（例：mail.example.com）］";
  const faults: Readonly<Record<Reverse, string>> = {
    "ptr-refused":
      "逆引き（PTRレコード）がない、または逆引きの名前を正引きしても元のIPアドレスに戻らないことを理由に、受信側からメールの受信を拒否されました。",
    "ptr-missing":
      "逆引き（PTRレコード）が設定されていないことを確認いたしました。逆引きのないIPアドレスからのメールは、主要な受信側で拒否または遅延されます。",
    "ptr-not-confirmed":
      "逆引き（PTRレコード）の名前を正引きしても、元のIPアドレスに戻らないことを確認いたしました。受信側は双方向の一致を確認するため、逆引きがない場合と同様に扱われます。",
    "ptr-generic":
      "逆引き（PTRレコード）が、自動生成された形式の名前になっていることを確認いたしました。一部の受信側では、家庭用回線とみなされて拒否されることがあります。",
    "ptr-several":
      "逆引き（PTRレコード）が複数設定されていることを確認いたしました。どの名前が参照されるかは一定しないため、サーバーの名乗る名前と一致しないことがあります。",
  };
  return {
    subject: `【設定のお願い】${ip} の逆引き（PTRレコード）について`,
    ...HOSTER,
    opening: [`メールサーバーを運用しておりますIPアドレス ${ip} について、${faults[kind]}`],
    blank: null,
    request: [
      "つきましては、PTRレコードを次の1件のみとなるよう、設定をお願いいたします。",
      `\u3000${ip}\u3000→\u3000${name}`,
      "なお、この名前の正引き（A／AAAAレコード）は、同じIPアドレスになるよう当方で管理いたします。",
      "コントロールパネル等から当方で設定できる場合は、その方法をご教示ください。また、逆引きゾーンが他社に委任されている場合は、ご連絡先をお知らせいただけますと幸いです。",
    ],
    end: ["お手数をおかけいたしますが、何卒よろしくお願いいたします。"],
  };
}

function heloJa(kind: "helo-not-resolving" | "helo-mismatch" | "helo-spf-fail", subject: string, helo: string): AsksJa {
  const faults = {
    "helo-not-resolving":
      "この名前を正引きできないことを確認いたしました。受信側によっては、これを理由に受信を拒否されます。",
    "helo-mismatch": `この名前の正引きに ${subject} が含まれていないことを確認いたしました。迷惑メールの判定で不利になることがあります。`,
    "helo-spf-fail": `この名前のSPFレコードで ${subject} が許可されていないことを確認いたしました。エラーメールなど、送信者アドレスが空のメールでSPFが失敗します。`,
  } as const;
  const asks = {
    "helo-not-resolving": `① ${helo} のA／AAAAレコードの追加、または正引きできる名前への変更`,
    "helo-mismatch": `① HELO名を逆引きと同じ名前に変更、または ${helo} の正引きへの当該アドレスの追加`,
    "helo-spf-fail": `① ${helo} へのSPFレコード（v=spf1 a -all）の追加、および正引きへの当該アドレスの追加`,
  } as const;
  return {
    subject: `【設定のお願い】メールサーバーのHELO名（${helo}）について`,
    ...HOSTER,
    opening: [
      `${subject === helo ? "利用しておりますメールサーバー" : `利用しておりますメールサーバー（${subject}）`}は、HELOで ${helo} と名乗っておりますが、`,
      faults[kind],
    ],
    blank: null,
    request: [
      "つきましては、以下のいずれかの設定をお願いできますでしょうか。当方で設定できる場合は、その方法をご教示ください。",
      asks[kind],
      "② HELO名・正引き・逆引き（PTR）を同一の名前に統一",
    ],
    end: ["お手数をおかけいたしますが、何卒よろしくお願いいたします。"],
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
