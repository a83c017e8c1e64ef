import { BLIND_RUNS } from "../../../compare/blind.ts";
import type { Trouble } from "../../../mail/trouble.ts";
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
    const reasons = [...new Set(blind.map((b) => reasonText(b.trouble)))].join("／");
    const again = runs > 1 ? `（${num(runs)}回連続）` : "";
    return all && blind.length > 1
      ? `何も確認できませんでした${again}。理由：${reasons}`
      : `${what} をまったく確認できませんでした${again}。理由：${reasons}`;
  },
  blindAdvice: ({ blind, runs }, detail, watches) => {
    const cures = [...new Set(blind.map((b) => unknownJa.cures[b.class]))];
    const bound = !watches || runs >= BLIND_RUNS ? "" : `この状態が${BLIND_RUNS}回続くと失敗となります。`;
    // フィルターについては、リストの項目で詳しく示す。
    const isFilter = blind[0].trouble.why?.code === "resolver-filters";
    return `${cures.join("")}${isFilter ? "" : `（例：${detail}）`}${bound}`;
  },
  withNumbers: (headline, numbers) => `${headline}（${numbersText(numbers)}）`,
  domains: (n) => `ドメイン ${num(n)}件`,
  addresses: (n) => `送信元アドレス ${num(n)}件`,
  lists: (asked, answered) =>
    asked === 0
      ? "ブラックリストへの問い合わせなし"
      : `ブラックリスト ${num(asked)}件に問い合わせ（応答 ${num(answered)}件）`,
  listPairs: (answered, asked) => `リストと対象の組 ${num(asked)}件中 ${num(answered)}件を確認`,
  unread: (what, read, all) => `${what === "spf" ? "SPF" : "逆引き"}は${num(all)}件中${num(read)}件を取得`,
  refs: (base, head) => `変更前 ${base} → 変更後 ${head}`,
  yourFiles: "手元のファイル",
};

function reasonText({ reason, why }: Trouble): string {
  return why?.code === "resolver-filters"
    ? "DNS サーバーがリストの応答を除いています（フィルター）"
    : unknownJa.reasons[reason];
}

function headlineText(headline: Headline, at: string): string {
  switch (headline.code) {
    case "only-by-loosening":
      return settingsJa.passesOnly(headline.under);
    case "regressions":
      return `${placeText(headline.where)}悪化した問題が${num(headline.count)}件あります`;
    case "found":
      return headline.errors + headline.warnings === 0 ? NOTHING : `${foundText(headline)}が見つかりました`;
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
      return knownText(headline, at);
    case "fine":
      return fineText(headline);
  }
}

const NOTHING = "問題は見つかりませんでした";

/** What else is to be known, in one pair of brackets. */
function besides(parts: readonly string[], warnings: number, partly: boolean): string {
  const all = [...parts, ...(warnings > 0 ? [`警告${num(warnings)}件`] : []), ...(partly ? ["一部は未確認"] : [])];
  return all.length === 0 ? "" : `（${all.join("、")}）`;
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
  const { errors, warnings, since, where, partly } = headline;
  if (where === "pull-request")
    return `このプルリクエストで悪化した問題はありません。以前からの問題が${num(errors)}件あります${besides([], warnings, partly)}`;
  const oldest = since === null ? [] : [`${dayText(since, at)}から継続`];
  return `変化はありません。既知の問題が${num(errors)}件あります${besides(oldest, warnings, partly)}`;
}

function fineText({ warnings, where, partly }: Extract<Headline, { code: "fine" }>): string {
  const rest = besides([], warnings, partly);
  if (where === null) return `${warnings === 0 ? NOTHING : "エラーはありません"}${rest}`;
  return `${placeText(where)}悪化した問題はありません${rest}`;
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
