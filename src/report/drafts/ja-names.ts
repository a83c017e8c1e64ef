import type { AsksJa } from "./ja-asks.ts";

/** 宛名 and 挨拶 to one's own hoster. */
export const HOSTER = {
  to: "［サーバー会社名］\nサポートご担当者様",
  greeting: ["いつもお世話になっております。", "［契約者名・お客様番号］の［氏名］と申します。"],
};
type Reverse = "ptr-refused" | "ptr-missing" | "ptr-not-confirmed" | "ptr-generic" | "ptr-several";

/** A PTR that is missing or wrong: one name is asked for. */
export function reverseJa(kind: Reverse, ip: string, wanted: string | null): AsksJa {
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

/** A HELO name that does not fit. */
export function heloJa(
  kind: "helo-not-resolving" | "helo-mismatch" | "helo-spf-fail",
  subject: string,
  helo: string,
): AsksJa {
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
