import type { NearMiss, PlacedTerm, SpfNotices, Undecided } from "../../../mail/spf/notice.ts";
import type { CategoryWords, RuleWords } from "../words.ts";
import {
  atText,
  costsText,
  faultText,
  helpText,
  inStepText,
  oddText,
  othersText,
  placeText,
  splitText,
} from "./spf-terms.ts";

/** 監査の指摘に共通：文の後ろに何文字目か、対処の後ろに決めるべきことを付ける。 */
function noticed<P extends { readonly at: number | null; readonly undecided: Undecided | null }>(
  words: RuleWords<P>,
): RuleWords<P> {
  return {
    ...words,
    message: (params) => `${words.message(params)}${atText(params.at)}`,
    help: (params) => helpText(words.help(params), params.undecided),
  };
}

function nearText({ text, odd }: NearMiss, otherwise: string): string {
  return `${odd === null ? otherwise : `${oddText(odd)} が含まれています`}：${text}`;
}

/** レコードがないことと、そのつもりで書かれた文字列。 */
export function missingText({ domain, near }: { readonly domain: string; readonly near: NearMiss | null }): string {
  if (near === null) return `${domain} にSPFレコードがありません`;
  return `${domain} にSPFレコードがありません。次のレコードがSPFのつもりで書かれたようですが、${nearText(near, "「v=spf1」と空白で始まる必要があります")}`;
}

function unseenText({ domain, near }: { readonly domain: string; readonly near: NearMiss }): string {
  return `${domain} の2つ目のTXTレコードはSPFのつもりで書かれたようですが、受信側には認識されません。${nearText(near, "「v=spf1」と空白で始まっていません")}`;
}

function mergeText({ meant }: { readonly meant: string | null }): string {
  return `削除するか、有効なレコードに内容をまとめてください${meant === null ? "" : `（正しくは：${meant}）`}。`;
}

/** 読み取れない箇所と、その位置。 */
export function syntaxText({ domain, column, term, fault, odd, others, more, split }: SpfNotices["syntax"]): string {
  const what = odd === null ? faultText(fault) : `${oddText(odd)} が含まれています`;
  const glued = split ? "。また、文字列が項の間の空白なしに連結されています" : "";
  return `${domain} のSPFレコードを読み取れません。${column}文字目の ${term}：${what}${othersText(others, more)}${glued}`;
}

function termsText(terms: readonly PlacedTerm[]): string {
  return terms.map((t) => `${t.term}${placeText(t)}`).join("、");
}

export const spf: CategoryWords<"spf"> = {
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
  "spf/void-term": noticed({
    title: "名前にレコードがない項があります",
    why: "この項では誰も通りません。書き間違いのことが多く、空振りの参照（void lookup）が2回を超えると受信側はエラー（permerror）にします。",
    fix: "名前を直すか、項を削除してください。",
    message: ({ domain, term, family, names, lookups, max }) =>
      family === null
        ? `${domain} のSPFの ${term ?? ""} が指す ${names.join("、")} には、該当するレコードがありません（空振りの参照は上限${max}回のうち${lookups}回）`
        : `IPv${family}の送信元は、${domain} のSPFで${family === 6 ? "AAAA" : "A"}レコードのない名前に${lookups}回当たります（${names.join("、")}${lookups > names.length ? " …" : ""}）。空振りの参照が${max}回を超えると、送信元を示す項に届く前に受信側がエラー（permerror）にします`,
    help: ({ family }) =>
      family === null
        ? "書き間違いなら名前を直し、そうでなければ項を削除してください。"
        : `ip${family} と include の項を先に書くか、これらの名前にIPv${family}アドレスを登録してください。`,
  }),
  "spf/include-without-record": noticed({
    title: "includeの先に有効なSPFレコードがありません",
    why: "このような include があると、そこまで評価した受信側ではSPFがエラー（permerror）になります。",
    fix: "削除するか、名前を直してください。",
    message: (p) => {
      const what = {
        "no-record": "SPFレコードのない名前",
        multiple: "SPFレコードが複数ある名前",
        syntax: "読み取れないレコード",
      }[p.why];
      const where =
        p.syntax === null ? "" : `（${p.syntax.column}文字目の ${p.syntax.term}：${faultText(p.syntax.fault)}）`;
      return `${p.term}${placeText(p)} は、${what}を指しています${where}`;
    },
    help: ({ term, kind }) =>
      `${term} を削除するか、名前を直してください。有効なレコードのない ${kind} があると、SPFがエラー（permerror）になります。`,
  }),
  "spf/include-loop": noticed({
    title: "includeが循環しています",
    why: "循環すると参照回数の上限に達し、SPFがエラー（permerror）になります。",
    fix: "循環の原因になっている include を削除してください。",
    message: (p) => `${p.term}${placeText(p)} が循環しています：${p.circle.join(" → ")}`,
    help: ({ term, holder }) =>
      `${term} を削除${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。循環するとSPFがエラー（permerror）になります。`,
  }),
  "spf/include-gone": noticed({
    title: "includeの先の名前が存在しません",
    why: "現在はSPFがエラー（permerror）になり、今後その名前を登録した人はあなたのドメインで送信できるようになります。",
    fix: "include を削除してください。",
    message: (p) =>
      `${p.term}${placeText(p)} は存在しない名前を指しています${p.free === null ? "" : `。${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`}`,
    help: ({ term, holder, instead }) =>
      `${instead === null ? `${term} を削除` : `${term} を ${instead} に訂正`}${holder === null ? "して" : "するか、レコードの管理者に連絡して"}ください。それまでは、ここまで評価した受信側でSPFがエラー（permerror）になります。`,
  }),
  "spf/allows-everyone": noticed({
    title: "誰でも送信できるSPFになっています",
    why: "+all や極端に広い範囲があると、偽造メールがすべて通ってしまいます。",
    fix: "レコードの末尾を -all または ~all にしてください。",
    message: ({ term, holder, everyone }) =>
      everyone
        ? `${holder} のレコードの ${term} により、誰でもこのドメインとして送信できます`
        : `${holder} のレコードの ${term} により、インターネットの大部分からこのドメインとして送信できます`,
    help: ({ everyone, own, holder }) => {
      if (!everyone) return "実際にメールを送信するネットワークだけを書いてください。";
      const end = "送信元を列挙し、末尾を -all（試験中は ~all）にしてください。";
      return own ? end : `${holder} の管理者に修正を依頼するか、include を削除してください（${end}）。`;
    },
  }),
  "spf/neutral-all": noticed({
    title: "SPFが ?all で終わっています",
    why: "neutral はレコードがないのと同じ扱いで、偽造メールを見分けられません。",
    fix: "~all または -all を使ってください。",
    message: ({ domain }) => `${domain} のSPFは ?all で終わっており、偽造メールについて何も示していません`,
    help: () => "~all に変更し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
  }),
  "spf/no-all": noticed({
    title: "SPFに all も redirect もありません",
    why: "all のないレコードは、ほかの送信元すべてに対して neutral になります。",
    fix: "末尾に -all または ~all を追加してください。",
    message: ({ domain }) => `${domain} のSPFには all がなく、偽造メールについて何も示していません`,
    help: () => "末尾に ~all を追加し、自分の送信するメールが失敗しないことを確認できたら -all にしてください。",
  }),
  "spf/ptr-mechanism": noticed({
    title: "ptr機構が使われています",
    why: "遅く、DNSの参照回数を消費し、評価しない受信側もあります。",
    fix: "代わりにIPアドレスを書いてください。",
    message: ({ term, macro }) =>
      `${macro ? `${term} のマクロ %{p}` : term} は遅く信頼性が低いため、使うべきではないとされています（RFC 7208 §${macro ? "7.2" : "5.5"}）。メール1通につき最大11回の問い合わせが発生し、名前はIPアドレスの管理者が自由に決められます`,
    help: () => "サーバーを指す ip4、ip6、a、mx に置き換えてください。",
  }),
  "spf/ignored-terms": noticed({
    title: "効果のない項があります",
    why: "all より後ろの項は評価されません。また、redirect は all がない場合にだけ有効です。",
    fix: "all の前に移すか、削除してください。",
    message: ({ term, by, why }) =>
      why === "after-all"
        ? `${term} は効果がありません（${by} より後ろは評価されません）`
        : `${term} は効果がありません（redirect は all がない場合にだけ有効です）`,
    help: ({ term, by, why }) =>
      why === "after-all"
        ? `有効にしたい場合は ${term} を ${by} の前に移し、そうでなければ削除してください。`
        : `相手のドメインのサーバーからも送信する場合は、${by} の前に ${term.replace(/^redirect=/i, "include:")} と書いてください。そうでなければ ${term} を削除してください。`,
  }),
  "spf/duplicate-term": noticed({
    title: "同じ項が2回書かれています",
    why: "DNSの参照を2回消費することがあり、意味もありません。",
    fix: "一方を削除してください。",
    message: ({ term, domain }) => `${domain} のSPFに ${term} が2回書かれています`,
    help: () => "一方を削除してください。",
  }),
  "spf/too-long": noticed({
    title: "TXTレコードが1つのUDP応答に収まりません",
    why: "512バイトを超える応答は、TCPやEDNSが遮断されている環境では受け取れません。",
    fix: "不要になったTXTレコードを削除してください。",
    message: ({ domain, bytes, limit }) =>
      `${domain} のTXTレコードは応答全体で約${bytes}バイトあります。${limit}バイトを超えると、512バイトのUDP応答に収まらないことがあります`,
    help: () => "不要になったTXTレコードを削除するか、SPFレコードの一部を自分の include に移してください。",
  }),
  "spf/string-splitting": noticed({
    title: "文字列が空白なしに連結されています",
    why: "TXTレコードの文字列はそのまま連結されるため、2つの項が1つになってしまいます。",
    fix: "文字列の末尾に空白を入れてください。",
    message: ({ domain }) => `${domain} のSPFレコードは、項の間の空白なしに連結される文字列に分かれています`,
    help: ({ strings }) => splitText(strings),
  }),
  "spf/private-range": noticed({
    title: "SPFにプライベートネットワークがあります",
    why: "プライベートアドレスからのメールが受信側に届くことはありません。",
    fix: "項を削除してください。",
    message: ({ term }) => `${term} はプライベートネットワークで、ここから受信側にメールが届くことはありません`,
    help: ({ term }) => `${term} を削除してください。`,
  }),
  "spf/wide-range": noticed({
    title: "SPFに非常に広いネットワークがあります",
    why: "そのネットワークの利用者は誰でも、あなたのドメインとして送信できます。",
    fix: "自分のネットワークだけを書いてください。",
    message: ({ term, addresses, domain }) =>
      `${term} により、${BigInt(addresses).toLocaleString("ja-JP")}個のIPアドレスから ${domain} として送信できます`,
    help: () => "実際にメールを送信するネットワークだけを書いてください。",
  }),
  "spf/range-host-bits": noticed({
    title: "プレフィックスより下のビットが指定されています",
    why: "受信側はネットワーク全体として扱うため、意図と異なることがあります。",
    fix: "ネットワークの先頭アドレスを書いてください。",
    message: ({ term, read }) =>
      `${term} はプレフィックスより下のビットを含んでおり、受信側では ${read} として扱われます`,
    help: ({ read }) => `${read} と書いてください。そのIPアドレスだけを指す場合は、プレフィックスを外してください。`,
  }),
  "spf/overlapping-range": noticed({
    title: "ほかのネットワークに含まれるネットワークがあります",
    why: "意味がなく、レコードが長くなるだけです。",
    fix: "内側のネットワークを削除してください。",
    message: ({ term, by }) => `${term} は ${by} に含まれています`,
    help: ({ term }) => `${term} を削除してください。`,
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
  "spf/too-many-names": noticed({
    title: "mxの指すMXレコードが10個を超えています",
    why: "MXの名前が10個を超えると、SPFがエラー（permerror）になります。",
    fix: "サーバーを ip4 や ip6 で書いてください。",
    message: (p) =>
      `${p.term}${placeText(p)}：${p.target} のMXレコードが${p.names}個あります（上限は10個で、超えるとエラー（permerror）になります）`,
    help: ({ term, target }) =>
      `${term} の代わりにサーバーを ip4 や ip6 で書くか、${target} のMXレコードを減らしてください。`,
  }),
  "spf/takeover": noticed({
    title: "aまたはmxが、誰でも登録できるドメインを指しています",
    why: "そのドメインを登録した人のメールは、あなたのドメインのSPFを通ります。",
    fix: "項を削除するか、ドメインを登録してください。",
    message: (p) =>
      `${p.term}${placeText(p)} は ${p.target} を指していますが、${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`,
    help: ({ term, free }) => `${term} を削除するか、${free} を自分で登録してください。`,
  }),
  "spf/unreachable-term": noticed({
    title: "前の項があるため、評価されない項があります",
    why: "最初に一致した項で決まります。手前に広い範囲があると、この項のIPアドレスはすべてそちらに一致します。",
    fix: "広い範囲の前に移してください。",
    message: ({ term, by }) => `${term} は一致することがありません（手前の ${by} に含まれています）`,
    help: ({ term, by }) => `${term} を ${by} の前に移してください。`,
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
  "spf/sender-not-authorized": {
    title: "リストのIPアドレスがSPFを通りません",
    why: "このIPアドレスからのメールはSPFに失敗し、受信側で拒否されるか、迷惑メールフォルダーに入ります。",
    fix: "ドメインのSPFレコードに、このIPアドレスか、それを含む include を追加してください。",
    message: ({ ip, domain, result, mechanism, problem }) =>
      `${ip} は ${domain} として送信できません（SPF：${result}。${mechanism === null ? (problem ?? "一致する項がありません") : `${mechanism} に一致します`}）`,
    help: ({ ip, domain, result, term }) =>
      result === "permerror" || result === "none"
        ? `${result === "none" ? `${domain} には送信元を示すレコードがありません` : `受信側は ${domain} のSPFの誤り（permerror）で止まり、${ip} まで評価しません`}。まずそれを直してください。${ip} から送信しなくなった場合は、リストから削除してください。`
        : `${ip} から送信している場合は、${domain} のSPFレコードに ${term} を追加してください。送信しなくなった場合は、リストから削除してください。`,
  },
  "spf/unwanted-sender": {
    title: "送信してはならないネットワークがSPFを通ります",
    why: "そこから送信する人は、あなたとして扱われます。",
    fix: "許可している項または include を削除してください。",
    message: ({ passing, cidr, domain }) =>
      `${passing}（送信してはならない ${cidr} の一部）が、${domain} として送信できます`,
    help: ({ passing, domain }) =>
      `mailworthy spf ${passing} postmaster@${domain} を実行して、どの項で許可されているかを確認し、その項を削除してください。`,
  },
  "spf/parked-without-reject": {
    title: "メールを送信しないドメインに v=spf1 -all がありません",
    why: "メールを送信しないドメインは、そう宣言しない限り偽造メールに使われやすくなります。",
    fix: "TXTレコード v=spf1 -all を公開してください。",
    message: ({ domain, missing }) =>
      missing
        ? `${domain} はリストではメールを送信しないドメインですが、SPFレコードがありません`
        : `${domain} はリストではメールを送信しないドメインですが、SPFが v=spf1 -all になっていません`,
    help: ({ domain }) => `${domain} のSPFレコードを置き換えるか、追加してください。`,
  },
  "spf/weakened": {
    title: "SPFが緩められました",
    why: "レコードにないIPアドレスからのメールに対する、受信側の対応が緩くなります。",
    fix: "意図した変更でなければ、all の前の記号を元に戻してください。",
    message: ({ domain, is, was }) => `この変更で ${domain} のSPFが緩められます：${is}（変更前：${was}）`,
    help: () => "意図した変更であればマージし、そうでなければ元の記号に戻してください。",
  },
  "spf/removed": {
    title: "送信ドメインの下のSPFレコードが削除されました",
    why: "リターンパスやホスト名にはそれぞれのSPFレコードがあります。なくなると、それを使うメールが失敗します。",
    fix: "この名前で送信している場合は、レコードを元に戻してください。",
    message: ({ domain }) => `この変更で ${domain} のSPFレコードが削除されます`,
    help: ({ domain }) =>
      `MAIL FROMまたはHELOで ${domain} を使っている場合は、元に戻してください。毎回確認するには、mail-from: に書いてください。`,
  },
};
