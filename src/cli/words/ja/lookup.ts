import { whyText } from "../../../rules/words/ja/why.ts";
import type { LookupProblem } from "../../lookup-problem.ts";
import type { LookupCommandWords } from "../lookup.ts";
import { troubleText } from "./trouble.ts";

function problemText(problem: LookupProblem): string {
  switch (problem.code) {
    case "unknown":
      return `確認できません：${troubleText(problem.trouble)}`;
    case "no-reverse":
      return "逆引き（PTR）がありません";
    case "not-confirmed":
      return `逆引きの名前を正引きしても ${problem.ip} に戻りません`;
    case "final-dot":
      return `${problem.ip} のPTRレコードの末尾にドットがありません（正しくは ${problem.meant}）`;
    case "root-as-name":
      return `${problem.ip} のPTRレコードがDNSのルート（.）を指しており、ホスト名ではありません`;
    case "address-as-name":
      return `${problem.ip} のPTRレコードが、ホスト名ではなくIPアドレス ${problem.name} を指しています`;
    case "partly-confirmed":
      return `${problem.astray.join("、")} を正引きしても ${problem.ip} に戻りません（受信側はいずれか1つの名前を使います）`;
    case "no-name":
      return "この名前は存在しません";
    case "no-address":
      return "この名前にIPアドレスがありません";
    case "shared":
      return `なし（${shown(problem)} にはサーバー自身の名前があり、正引きと一致します。共用サーバーでは正常です）`;
    case "other-reverse":
      return `${shown(problem)} に、正引きして元に戻る逆引きがありません`;
    case "not-asked":
      return `確認できません：${whyText(problem)}`;
    case "reverse-unknown":
      return "確認できない逆引きがあります";
  }
}

function shown({ first, more }: { readonly first: readonly string[]; readonly more: number }): string {
  return `${first.join("、")}${more > 0 ? `、ほか${more}件` : ""}`;
}

export const lookupJa: LookupCommandWords = {
  query: "問い合わせ",
  addresses: "IPアドレス",
  names: "名前（PTR）",
  confirmed: "正引きと逆引き",
  problem: "問題",
  state: { yes: "一致", no: "不一致", unknown: "未確認", shared: "サーバー名で一致" },
  problems: (problems) => problems.map(problemText).join("。"),
  noLetter: "文面はありません。確認できた逆引きはすべて正しく設定されています。",
};
