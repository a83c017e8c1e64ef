import type { SpfUnchecked } from "../../../mail/dmarc/problem.ts";
import type { SpfProblem } from "../../../mail/spf/problem.ts";
import { faultText } from "../../../rules/words/ja/spf-terms.ts";
import { dnsTroubleText } from "../../../rules/words/ja/why.ts";

/** 評価が終わった理由。文末の句点は付けない。 */
export function spfProblemText(problem: SpfProblem): string {
  switch (problem.code) {
    case "address-literal":
      return "IPアドレスをそのまま書いた宛先（アドレスリテラル）にSPFレコードはありません";
    case "not-qualified":
      return "ドメイン名が完全ではありません（ドットがありません）";
    case "malformed":
      return "ドメイン名が正しくありません（空のラベルがあるか、長すぎます）";
    case "not-a-domain":
      return `${problem.domain} はレコードを置けるドメイン名ではありません`;
    case "no-record":
      return problem.gone
        ? `${problem.domain} という名前が存在せず、SPFレコードもありません`
        : `${problem.domain} にSPFレコードがありません`;
    case "multiple":
      return `${problem.domain} にSPFレコードが${problem.records}個あります（1個だけにする必要があります）`;
    case "syntax":
      return `${problem.domain}：${faultText(problem.fault)}（${problem.column}文字目：${problem.term}）`;
    case "over-time":
      return "DNSサーバーの応答が遅く、評価に時間がかかりすぎました";
    case "dns":
      return `${problem.name} ${problem.type}：${dnsTroubleText(problem.error)}`;
    case "too-many-lookups":
      return `DNSの参照回数が上限の${problem.max}回を超えます`;
    case "too-many-void":
      return `レコードの見つからない参照（void lookup）が上限の${problem.max}回を超えました`;
    case "too-many-mx":
      return `mx：${problem.domain} にMXレコードが${problem.records}個あります（上限は${problem.max}個です）`;
    case "no-target":
      return "ローカルパートがASCIIではないため、参照先の名前を作れません";
    case "inside":
      return `${problem.by}${problem.by === "include" ? ":" : "="}${problem.target}：${spfProblemText(problem.problem)}`;
  }
}

/** SPFを評価できない理由。 */
export function spfUncheckedText({ code }: SpfUnchecked): string {
  switch (code) {
    case "no-ip":
      return "送信元のIPアドレスが分かりません";
    case "no-sender":
      return "MAIL FROM（エンベロープFrom）が分かりません";
    case "no-helo":
      return "MAIL FROMが空で、HELOの名前も分かりません";
  }
}

/** 評価が終わった理由、または評価できない理由。 */
export function spfText(problem: SpfProblem | SpfUnchecked): string {
  switch (problem.code) {
    case "no-ip":
    case "no-sender":
    case "no-helo":
      return spfUncheckedText(problem);
    default:
      return spfProblemText(problem);
  }
}
