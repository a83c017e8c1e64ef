import type { CategoryWords } from "../words.ts";
import { faultText, noticed, placeText } from "./spf-terms.ts";

/** レコードが指す名前。 */
export const spfTargets = {
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
  "spf/takeover": noticed({
    title: "aまたはmxが、誰でも登録できるドメインを指しています",
    why: "そのドメインを登録した人のメールは、あなたのドメインのSPFを通ります。",
    fix: "項を削除するか、ドメインを登録してください。",
    message: (p) =>
      `${p.term}${placeText(p)} は ${p.target} を指していますが、${p.free} は未登録で、誰でも登録して ${p.domain} として送信できます`,
    help: ({ term, free }) => `${term} を削除するか、${free} を自分で登録してください。`,
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
} satisfies Partial<CategoryWords<"spf">>;
