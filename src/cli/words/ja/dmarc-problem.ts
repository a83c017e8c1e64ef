import type { DmarcNote, DmarcProblem, DmarcUnchecked } from "../../../mail/dmarc/problem.ts";
import { spfUncheckedText } from "./spf-problem.ts";
import { troubleText } from "./trouble.ts";

/** DMARCが認証されない理由。 */
export function dmarcProblemText(problem: DmarcProblem): string {
  switch (problem.code) {
    case "no-from":
      return "From（差出人）のヘッダーがありません";
    case "fragment":
      return "ヘッダーの一部だけで、From（差出人）が含まれていません";
    case "several-from":
      return `From（差出人）のヘッダーが${problem.fields}個あります（1個だけにする必要があります）`;
    case "empty-from":
      return "From（差出人）にメールアドレスがありません";
    case "several-domains":
      return "From（差出人）に複数のドメインのメールアドレスがあります";
    case "unknown-domain":
      return "From（差出人）のドメインが、DNSで問い合わせできない名前です";
    case "dns":
      return `_dmarc.${problem.at}：${troubleText(problem.trouble)}`;
    case "several-records":
      return `_dmarc.${problem.at} にDMARCレコードが${problem.records}個あり、1つもないものとして扱われます`;
    case "no-record":
      return `${problem.author} にも上位のドメインにもDMARCレコードがありません`;
    case "unusable":
      return `${problem.at} のレコードを適用できません`;
    case "open":
      return `${problem.domain} の${problem.by.toUpperCase()}を確認できませんでした`;
    case "fail": {
      const named = problem.passed.map(({ by, domain }) => `${by} ${domain}`).join("、");
      const failed =
        named === ""
          ? "SPFもDKIMも認証されませんでした"
          : `認証されたドメイン（${named}）が、差出人のドメイン ${problem.author} と一致しません`;
      return problem.unchecked === null ? failed : `${failed}（ただし、${dmarcUncheckedText(problem.unchecked)}）`;
    }
  }
}

function dmarcUncheckedText(unchecked: DmarcUnchecked): string {
  return unchecked.code === "no-body" ? "本文がないためDKIMを検証できません" : spfUncheckedText(unchecked);
}

/** DMARCについての注記。 */
export function dmarcNoteText(note: DmarcNote): string {
  switch (note.code) {
    case "testing":
      return "t=y により、テスト中です。受信側はポリシーより1段階緩く対応します";
    case "other-organization":
      return `RFC 7489に従う受信側では、組織ドメインが ${note.now} ではなく ${note.old} になります`;
  }
}
