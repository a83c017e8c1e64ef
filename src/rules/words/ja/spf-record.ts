import type { NearMiss, SpfNotices } from "../../../mail/spf/notice.ts";
import type { CategoryWords } from "../words.ts";
import { faultText, noticed, oddText, othersText, splitText } from "./spf-terms.ts";

function nearText({ text, odd }: NearMiss, otherwise: string): string {
  return `${odd === null ? otherwise : `${oddText(odd)} が含まれています`}：${text}`;
}

/** レコードがないことと、そのつもりで書かれた文字列。 */
export function missingText({ domain, near }: { readonly domain: string; readonly near: NearMiss | null }): string {
  if (near === null) return `${domain} にSPFレコードがありません`;
  return `${domain} にSPFレコードがありません。次のレコードがSPFのつもりで書かれたようですが、${nearText(near, "「v=spf1」と空白で始まる必要があります")}`;
}

/** 読み取れない箇所と、その位置。 */
export function syntaxText({ domain, column, term, fault, odd, others, more, split }: SpfNotices["syntax"]): string {
  const what = odd === null ? faultText(fault) : `${oddText(odd)} が含まれています`;
  const glued = split ? "。また、文字列が項の間の空白なしに連結されています" : "";
  return `${domain} のSPFレコードを読み取れません。${column}文字目の ${term}：${what}${othersText(others, more)}${glued}`;
}

function unseenText({ domain, near }: { readonly domain: string; readonly near: NearMiss }): string {
  return `${domain} の2つ目のTXTレコードはSPFのつもりで書かれたようですが、受信側には認識されません。${nearText(near, "「v=spf1」と空白で始まっていません")}`;
}

function mergeText({ meant }: { readonly meant: string | null }): string {
  return `削除するか、有効なレコードに内容をまとめてください${meant === null ? "" : `（正しくは：${meant}）`}。`;
}

/** レコードが1つあり、意図したとおりに読み取られるか。 */
export const spfRecord = {
  "spf/missing": noticed({
    title: "送信ドメインにSPFレコードがありません",
    why: "GmailやOutlookは、SPFのないドメインのメールを拒否するか、警告を付けて表示します。",
    fix: "「v=spf1」で始まるTXTレコードを1つ追加してください。",
    message: (params) => missingText(params),
    help: ({ domain, near, example }) =>
      near === null
        ? `${domain} に、「v=spf1」で始まり送信元を列挙したTXTレコードを1つ追加してください${example ? "（例：v=spf1 mx -all）" : ""}。`
        : "そのTXTレコードを直してください。今のままでは受信側に認識されません。",
  }),
  "spf/multiple-records": noticed({
    title: "SPFレコードが複数あります",
    why: "受信側はエラー（permerror）とし、有効なSPFがないものとして扱います。",
    fix: "1つにまとめてください。",
    message: ({ domain, records }) =>
      `${domain} にSPFレコードが${records}個あり、受信側ではSPFがエラー（permerror）になります`,
    help: () => "すべての内容を1つのレコードにまとめ、ほかは削除してください。",
  }),
  "spf/syntax": noticed({
    title: "SPFレコードを読み取れません",
    why: "1か所の誤りでレコード全体が無効になり、受信側ではエラー（permerror）になります。",
    fix: "示された位置の項を直してください。",
    message: (params) => syntaxText(params),
    help: ({ split, strings, instead, term }) =>
      `${split ? splitText(strings) : instead === null ? "" : `${term} を ${instead} に直してください。`}1か所の誤りでレコード全体が無効（permerror）になります。`,
  }),
  "spf/typo": noticed({
    title: "文法上は正しいものの、書き間違いと思われる項があります",
    why: "ip4=192.0.2.1 や2つ目の v=spf1 は、未知の修飾子として黙って無視されます。",
    fix: "意図した項を書いてください。",
    message: (p) =>
      "near" in p
        ? unseenText(p)
        : `${p.domain} のSPFの ${p.term} は文法上は正しいものの、書き間違いと思われます（${p.modifier ? "受信側では無視されます" : "どこも指していません"}）`,
    help: (p) =>
      "near" in p ? mergeText(p) : p.meant === "" ? `${p.term} を削除してください。` : `${p.meant} と書いてください。`,
  }),
  "spf/unknown-modifier": noticed({
    title: "知られていない修飾子があります",
    why: "受信側では無視されます。多くは書き間違いです。",
    fix: "削除するか、直してください。",
    message: ({ term }) => `${term} は、受信側に知られていない修飾子です`,
    help: () => "削除するか、名前（redirect、exp）を直してください。",
  }),
  "spf/invisible-character": noticed({
    title: "SPFのような文字列に、目に見えない文字が含まれています",
    why: "ゼロ幅スペース、改行しない空白、バイトオーダーマーク、引用符などが混ざると、受信側にSPFとして認識されません。",
    fix: "入力し直すか、修正済みのレコードをコピーしてください。",
    message: (params) => unseenText(params),
    help: (params) => mergeText(params),
  }),
  "spf/string-splitting": noticed({
    title: "文字列が空白なしに連結されています",
    why: "TXTレコードの文字列はそのまま連結されるため、2つの項が1つになってしまいます。",
    fix: "文字列の末尾に空白を入れてください。",
    message: ({ domain }) => `${domain} のSPFレコードは、項の間の空白なしに連結される文字列に分かれています`,
    help: ({ strings }) => splitText(strings),
  }),
  "spf/range-host-bits": noticed({
    title: "プレフィックスより下のビットが指定されています",
    why: "受信側はネットワーク全体として扱うため、意図と異なることがあります。",
    fix: "ネットワークの先頭アドレスを書いてください。",
    message: ({ term, read }) =>
      `${term} はプレフィックスより下のビットを含んでおり、受信側では ${read} として扱われます`,
    help: ({ read }) => `${read} と書いてください。そのIPアドレスだけを指す場合は、プレフィックスを外してください。`,
  }),
  "spf/too-long": noticed({
    title: "TXTレコードが1つのUDP応答に収まりません",
    why: "512バイトを超える応答は、TCPやEDNSが遮断されている環境では受け取れません。",
    fix: "不要になったTXTレコードを削除してください。",
    message: ({ domain, bytes, limit }) =>
      `${domain} のTXTレコードは応答全体で約${bytes}バイトあります。${limit}バイトを超えると、512バイトのUDP応答に収まらないことがあります`,
    help: () => "不要になったTXTレコードを削除するか、SPFレコードの一部を自分の include に移してください。",
  }),
  "spf/type-99": noticed({
    title: "廃止されたSPF型（99）のレコードがあります",
    why: "この型を問い合わせる受信側はもうありません。TXTレコードと並べておくと、内容が古くなるだけです。",
    fix: "削除し、TXTレコードだけを公開してください。",
    message: ({ domain, hasTxt }) =>
      `${domain} に、TXTレコード${hasTxt ? "とは別に" : "の代わりに"}廃止されたSPF型（99）のレコードがあります。この型は問い合わせられません（RFC 7208 §3.1）`,
    help: ({ hasTxt }) =>
      hasTxt
        ? "SPF型のレコードを削除してください。"
        : "同じ内容をTXTレコードとして公開し、SPF型のレコードを削除してください。",
  }),
} satisfies Partial<CategoryWords<"spf">>;
