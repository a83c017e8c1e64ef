import type { PlacedTerm } from "../../../mail/spf/notice.ts";
import type { CategoryWords } from "../words.ts";
import { costsText, inStepText, noticed, placeText } from "./spf-terms.ts";

function termsText(terms: readonly PlacedTerm[]): string {
  return terms.map((t) => `${t.term}${placeText(t)}`).join("、");
}

/** 受信側でのDNSの参照（RFC 7208 §4.6.4）。 */
export const spfLookups = {
  "spf/too-many-lookups": noticed({
    title: "DNSの参照が10回を超えています",
    why: "10回を超えると受信側はエラー（permerror）とし、本来通るはずのメールも失敗します。",
    fix: "使っていない include を削除してください。",
    message: ({ domain, lookups, max }) =>
      `${domain} のSPFにはDNSの参照が${lookups}回必要です（上限は${max}回で、超えるとエラー（permerror）になります）`,
    help: (costs) =>
      `${costsText(costs)}${inStepText(costs.replaced)}使っていない配信サービスの include を削除するか、一部を専用のサブドメインに移してください。`,
  }),
  "spf/near-lookup-limit": noticed({
    title: "DNSの参照が上限（10回）に近づいています",
    why: "配信サービスが自社のレコードに include を1つ追加するだけで、こちらのSPFも無効になります。",
    fix: "そうなる前に、参照の回数を減らしてください。",
    message: ({ domain, lookups, max }) => `${domain} のSPFは、DNSの参照を上限${max}回のうち${lookups}回使っています`,
    help: (costs) => `${costsText(costs)}配信サービスの include があと1つ増えると、無効になるおそれがあります。`,
  }),
  "spf/too-many-void-lookups": noticed({
    title: "結果のないDNSの参照が2回を超えています",
    why: "レコードのない名前への参照（void lookup）が2回を超えると、受信側はエラー（permerror）とします。",
    fix: "存在しなくなった名前の項を削除してください。",
    message: ({ domain, lookups, max, terms }) =>
      `${domain} のSPFは、レコードのない名前（${termsText(terms)}）を${lookups}回参照しています（上限は${max}回で、超えるとエラー（permerror）になります）`,
    help: ({ terms }) => `レコードのなくなった次の項を削除してください：${termsText(terms)}`,
  }),
  "spf/too-many-names": noticed({
    title: "mxの指すMXレコードが10個を超えています",
    why: "MXの名前が10個を超えると、SPFがエラー（permerror）になります。",
    fix: "サーバーを ip4 や ip6 で書いてください。",
    message: (p) =>
      `${p.term}${placeText(p)}：${p.target} のMXレコードが${p.names}個あります（上限は10個で、超えるとエラー（permerror）になります）`,
    help: ({ term, target }) =>
      `${term} の代わりにサーバーを ip4 や ip6 で書くか、${target} のMXレコードを減らしてください。`,
  }),
  "spf/duplicate-include": noticed({
    title: "同じレコードが2つのincludeから参照されています",
    why: "経路ごとにDNSの参照を消費します。",
    fix: "もう一方に含まれている include を削除してください。",
    message: ({ domain, times, from }) =>
      `${domain} のレコードが${times}回参照されており（${from.join("、")} から）、そのたびにDNSの参照を消費します`,
    help: ({ domain, own, saved }) =>
      own
        ? `自分のレコードから include:${domain} を削除してください。別の include に含まれています。DNSの参照が${saved}回減ります。`
        : `そこを参照する include を1つ減らすと、DNSの参照が${saved}回以上減ります。`,
  }),
  "spf/per-message-lookup": noticed({
    title: "existsまたはマクロにより、メールごとに問い合わせが発生します",
    why: "結果をキャッシュできず、誰が送信できるかを一覧にすることもできません。",
    fix: "配信サービスに必要な場合にだけ残してください。",
    message: ({ term }) =>
      `${term} はメールごとにDNSへの問い合わせが必要で、受信側はキャッシュできず、誰が送信できるかも一覧にできません`,
    help: () =>
      "配信サービスから指定された場合にだけ残し、それ以外は ip4、ip6、include でネットワークを書いてください。",
  }),
  "spf/ptr-mechanism": noticed({
    title: "ptr機構が使われています",
    why: "遅く、DNSの参照回数を消費し、評価しない受信側もあります。",
    fix: "代わりにIPアドレスを書いてください。",
    message: ({ term, macro }) =>
      `${macro ? `${term} のマクロ %{p}` : term} は遅く信頼性が低いため、使うべきではないとされています（RFC 7208 §${macro ? "7.2" : "5.5"}）。メール1通につき最大11回の問い合わせが発生し、名前はIPアドレスの管理者が自由に決められます`,
    help: () => "サーバーを指す ip4、ip6、a、mx に置き換えてください。",
  }),
} satisfies Partial<CategoryWords<"spf">>;
