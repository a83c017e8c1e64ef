import { BLIND_RUNS } from "../../../compare/blind.ts";
import type { Headline, Where } from "../../headline.ts";
import type { HeadlineWords, Numbers } from "../headline.ts";
import { dayText, num } from "./numbers.ts";
import { settingsJa } from "./settings.ts";
import { unknownJa } from "./unknown.ts";

export const headlineJa: HeadlineWords = {
  titled: (text) => `メール到達性：${text}`,
  headline: headlineText,
  blind: ({ blind, all, runs }) => {
    const what = blind.map((b) => unknownJa.classes[b.class]).join("、");
    const reasons = [...new Set(blind.map((b) => unknownJa.reasons[b.trouble.reason]))].join("、");
    const again = runs > 1 ? `（${num(runs)}回連続）` : "";
    return all && blind.length > 1
      ? `何も確認できませんでした${again}。理由：${reasons}`
      : `${what}をまったく確認できませんでした${again}。理由：${reasons}`;
  },
  blindAdvice: ({ blind, runs }, detail, watches) => {
    const cures = [...new Set(blind.map((b) => unknownJa.cures[b.class]))];
    const bound = !watches || runs >= BLIND_RUNS ? "" : `この状態が${BLIND_RUNS}回続くと失敗となります。`;
    return `${cures.join("")}（例：${detail}）${bound}`;
  },
  withNumbers: (headline, numbers) => `${headline}（${numbersText(numbers)}）`,
  domains: (n) => `ドメイン ${num(n)}件`,
  addresses: (n) => `送信元アドレス ${num(n)}件`,
  lists: (asked, answered) =>
    asked === 0
      ? "ブラックリストへの問い合わせなし"
      : `ブラックリスト ${num(asked)}件に問い合わせ（応答 ${num(answered)}件）`,
  unread: (what, read, all) => `${what === "spf" ? "SPF" : "逆引き"}は${num(all)}件中${num(read)}件を取得`,
  refs: (base, head) => `変更前 ${base} → 変更後 ${head}`,
  yourFiles: "手元のファイル",
};

function headlineText(headline: Headline, at: string): string {
  switch (headline.code) {
    case "only-by-loosening":
      return settingsJa.passesOnly(headline.under);
    case "regressions":
      return `${placeText(headline.where)}悪化した問題が${num(headline.count)}件あります`;
    case "found":
      return `${foundText(headline)}が見つかりました`;
    case "blind":
      return headlineJa.blind(headline);
    case "too-much-unknown":
      return `確認できない項目が多すぎます（${num(headline.notChecked)}件、max-not-checked の設定値は${num(headline.most)}）`;
    case "uncompared":
      return `履歴を読み込めないため比較できませんでした。現在の状態：${foundText(headline)}`;
    case "learned":
      return headline.errors + headline.warnings === 0
        ? "初回の実行で、問題は見つかりませんでした。次回以降は変化をお知らせします"
        : `初回の実行です。${foundText(headline)}を既知の問題として記録しました`;
    case "known":
      return `${knownText(headline, at)}${partlyText(headline.partly)}`;
    case "fine":
      return `${fineText(headline)}${partlyText(headline.partly)}`;
  }
}

function partlyText(partly: boolean): string {
  return partly ? "（一部は確認できませんでした）" : "";
}

function foundText({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  const found = [
    ...(errors > 0 ? [`エラー${num(errors)}件`] : []),
    ...(warnings > 0 ? [`警告${num(warnings)}件`] : []),
  ];
  return found.length === 0 ? "問題なし" : found.join("、");
}

function placeText(where: Where): string {
  return where === "pull-request" ? "このプルリクエストで" : "前回の正常時から";
}

function knownText(headline: Extract<Headline, { code: "known" }>, at: string): string {
  const { errors, warnings, since, where } = headline;
  const more = warnings === 0 ? "" : `、警告${num(warnings)}件`;
  if (where === "pull-request")
    return `このプルリクエストでの悪化はありません。以前からの問題が${num(errors)}件${more}あります`;
  const oldest = since === null ? "" : `（${dayText(since, at)}から継続）`;
  return `変化はありません。既知の問題が${num(errors)}件${oldest}${more}あります`;
}

function fineText({ warnings, where }: Extract<Headline, { code: "fine" }>): string {
  if (where === null)
    return warnings === 0 ? "問題は見つかりませんでした" : `エラーはありません（警告${num(warnings)}件）`;
  const place = where === "pull-request" ? "このプルリクエストでの" : "前回の正常時からの";
  return `${place}悪化はありません${warnings === 0 ? "" : `（警告${num(warnings)}件）`}`;
}

function numbersText({ mode, errors, warnings, introduced, resolved, notChecked }: Numbers): string {
  const changed =
    mode === "absolute" ? [] : [`${mode === "pull-request" ? "この変更による" : ""}新規・悪化${num(introduced)}件`];
  return [
    `エラー${num(errors)}件`,
    `警告${num(warnings)}件`,
    ...changed,
    ...(resolved === 0 ? [] : [`解消${num(resolved)}件`]),
    ...(notChecked === 0 ? [] : [`未確認${num(notChecked)}件`]),
  ].join("、");
}
