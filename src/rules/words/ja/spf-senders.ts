import type { CategoryWords } from "../words.ts";
import { noticed } from "./spf-terms.ts";
import { privateText } from "./private.ts";

/** 誰が送信でき、それ以外がどうなるか。 */
export const spfSenders = {
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
  "spf/wide-range": noticed({
    title: "SPFに非常に広いネットワークがあります",
    why: "そのネットワークの利用者は誰でも、あなたのドメインとして送信できます。",
    fix: "自分のネットワークだけを書いてください。",
    message: ({ term, addresses, domain }) =>
      `${term} により、${BigInt(addresses).toLocaleString("ja-JP")}個のIPアドレスから ${domain} として送信できます`,
    help: () => "実際にメールを送信するネットワークだけを書いてください。",
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
  "spf/sender-not-authorized": {
    title: "リストのIPアドレスがSPFを通りません",
    why: "このIPアドレスからのメールはSPFに失敗し、受信側で拒否されるか、迷惑メールフォルダーに入ります。",
    fix: "ドメインのSPFレコードに、このIPアドレスか、それを含む include を追加してください。",
    message: ({ ip, domain, result, mechanism, problem }) =>
      `${ip} は ${domain} として送信できません（SPF：${result}。${mechanism === null ? (problem ?? "一致する項がありません") : `${mechanism} に一致します`}）`,
    help: ({ ip, domain, result, term, private: unseen }) =>
      unseen === true
        ? privateText(ip)
        : result === "permerror" || result === "none"
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
} satisfies Partial<CategoryWords<"spf">>;
