import type { SpfProblem } from "../../../mail/spf/problem.ts";
import type { SpfCommandWords } from "../spf.ts";
import { missingText, syntaxText } from "../../../rules/words/ja/spf-record.ts";
import { undecidedText } from "../../../rules/words/ja/spf-terms.ts";
import { spfProblemText } from "./spf-problem.ts";

const CONSEQUENCE = {
  pass: "を許可されています",
  fail: "を許可されていません（受信側に拒否されることがあります）",
  softfail: "をおそらく許可されていません（受信側は疑わしいメールとして扱います）",
  neutral: "を許可も禁止もされていません（受信側はSPFがない場合と同じように扱います）",
} as const;

function sentence(problem: SpfProblem | null): string {
  return problem === null ? "" : `${spfProblemText(problem)}。`;
}

export const spfJa: SpfCommandWords = {
  verdict: (verdict) => {
    switch (verdict.code) {
      case "pass":
      case "fail":
      case "softfail":
      case "neutral": {
        const name = verdict.helo ? `${verdict.domain}（HELOの名前）` : verdict.domain;
        return `${verdict.address} は、${name} としての送信${CONSEQUENCE[verdict.code]}。`;
      }
      case "nothing":
        return `${verdict.domain} には確認する対象がありません。`;
      case "none":
        return `${verdict.domain} は、どのサーバーに送信を許可するかを公開していません。`;
      case "temperror":
        return `${verdict.address} が ${verdict.domain} としての送信を許可されているか、現時点では判定できません。`;
      case "permerror":
        return `${verdict.domain} のSPFに誤りがあります。このIPアドレスについては受信側がエラー（permerror）で評価をやめ、多くはメールを拒否するか、疑わしいメールとして扱います。`;
    }
  },
  reason: (reason) => {
    switch (reason.code) {
      case "no-term":
        return "レコードにこのIPアドレスと一致する項がなく、一致しない場合の扱いも書かれていません。";
      case "last-term":
        return `レコードにこのIPアドレスと一致する項がないため、最後の項で決まりました：${reason.path.join(" → ")}`;
      case "found-by":
        return `次の順にたどった項と一致しました：${reason.path.join(" → ")}`;
      case "term":
        return `${reason.term} の項と一致しました。`;
      case "problem":
        return sentence(reason.problem);
      case "no-record":
        return `${sentence(reason.problem)}受信側はほかの方法で判断し、疑わしいメールとして扱うことも少なくありません。`;
      case "no-answer":
        return `DNSから答えが得られませんでした：${sentence(reason.problem)}`;
      case "near-miss":
        return `${missingText(reason)}。`;
      case "syntax":
        return `${syntaxText(reason.syntax)}。`;
      case "circle":
        return `include が循環しています：${reason.domains.join(" → ")}`;
    }
  },
  next: (next) => {
    switch (next.code) {
      case "everyone-passes":
        return "誰でも認証される状態です。送信を許可するサーバーを書き、レコードの最後を -all にしてください。";
      case "publish-if-yours":
        return `${next.address} がご自身のメールを送信するサーバーであれば、${next.domain} に次のTXTレコードを公開してください（SPFレコードはこの1個だけにします）：`;
      case "private-address":
        return `${next.address} はプライベートアドレスで、受信側からは見えません。外から見えるグローバルIPアドレスで確認してください。`;
      case "publish":
        return `${next.domain} に次のTXTレコードを公開してください（SPFレコードはこの1個だけにします）：`;
      case "try-again":
        return "しばらくしてからもう一度お試しください。続く場合は、その名前のDNSサーバーを確認してください。受信側ではメールの受け取りが保留されます。";
      case "decide":
        return `${undecidedText(next.undecided)}誤りの一覧は次のコマンドで確認できます：mailworthy check ${next.domain}`;
      case "check":
        return `ほかの誤りや、include ごとのDNS参照回数は次のコマンドで確認できます：mailworthy check ${next.domain}`;
    }
  },
  problem: spfProblemText,
  explains: (explanation) => `ドメインによる説明：${explanation}`,
  moreLines: (n) => `… ほか${n}行`,
  used: (lookups, voids) =>
    `${lookups} DNSの参照回数（このIPアドレスの場合）。うち、レコードが見つからなかった参照：${voids}`,
  legend:
    "上から順に評価し、最初に一致した項で決まります。● 結果を決めた項、○ 一致しない項、✘ エラー。右端の数字はその項のDNS参照回数（全体の上限は10回）です。",
  lookups: "参照回数",
  circle: (domain) => `すでに上にある ${domain} に戻り、循環しています`,
  notLookedAt: (n) => `評価しなかった項：ほか${n}個`,
  moreRanges: (first, more) => `${first} ほか${more}個の範囲`,
  outcome: {
    match: "一致",
    matchOnly: "一致（ただし、このレコードでは許可されません）",
    noMatch: "不一致",
    noMatchVoid: "不一致（この名前にレコードがありません）",
    redirect: "代わりにこのドメインのレコードで判定します",
    permerror: "エラー",
    temperror: "応答なし",
  },
  because: (outcome, problem) => `${outcome}：${problem}`,
  asked: (question) => `問い合わせ：${question}`,
};
