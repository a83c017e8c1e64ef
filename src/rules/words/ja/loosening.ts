import { excerpt } from "../../../text/printable.ts";
import type { Loosening } from "../../config/loosening.ts";

const SHOWN = 5;

function some(values: readonly string[], shown = SHOWN): string {
  const more = values.length > shown ? ` ほか${(values.length - shown).toLocaleString("ja-JP")}件` : "";
  return values
    .slice(0, shown)
    .map((value) => excerpt(value, 120))
    .join("、")
    .concat(more);
}

/** 変更をレビューする人に伝える1文。 */
export function looseningText(loosening: Loosening): string {
  switch (loosening.code) {
    case "sender-dropped":
      return `${excerpt(loosening.sender, 120)} が送信元リストから外され、確認されなくなります`;
    case "addresses-dropped":
      return `${excerpt(loosening.sender, 120)} の ${some(loosening.addresses)} が送信元リストから外され、確認されなくなります`;
    case "mail-from-dropped":
      return `${some(loosening.names)} が ${excerpt(loosening.sender, 120)} のMAIL FROMドメインから外され、SPFが確認されなくなります`;
    case "helo-dropped":
      return `${excerpt(loosening.sender, 120)} のHELOの名前 ${excerpt(loosening.name, 120)} が外され、代わりに逆引きの名前が使われます`;
    case "dkim-dropped":
      return `${excerpt(loosening.sender, 120)} のDKIM鍵 ${some(loosening.selectors)} が確認されなくなります`;
    case "forbidden-dropped":
      return `${some(loosening.ranges)} が must-not-authorize から外され、${excerpt(loosening.sender, 120)} のSPFを通っても指摘されなくなります`;
    case "sends-no-more":
      return `${excerpt(loosening.sender, 120)} がメールを送信しないドメインになり、IPアドレス、名前、ブラックリストが確認されなくなります`;
    case "volume-lowered":
      return `${excerpt(loosening.sender, 120)} が大量送信者から外され、大量送信向けの厳しい条件が適用されなくなります`;
    case "zones-narrowed":
      return `zones に、これまで対象だった${loosening.files.length.toLocaleString("ja-JP")}個のファイルが含まれなくなります：${some(loosening.files)}`;
    case "zone-id-changed":
      return `zone-ids で ${excerpt(loosening.reference, 120)} がゾーン ${excerpt(loosening.from, 120)} を指さなくなり${loosening.to === null ? "" : `（${excerpt(loosening.to, 120)} に変更）`}、そのレコードが確認されなくなる可能性があります`;
    case "rule-lowered":
      return loosening.to === "off"
        ? `${loosening.id} の確認がオフになります（変更前：${loosening.from}）`
        : `${loosening.id} の重要度が ${loosening.from} から ${loosening.to} に下がります`;
    case "option-loosened":
      return `${loosening.id} の ${loosening.option} が ${loosening.from} から ${loosening.to} に上がります`;
    case "accepted":
      return `${accepted(loosening.entry)} が ${loosening.entry.until} まで許容されます（${excerpt(loosening.entry.reason, 200)}）`;
    case "acceptance-extended":
      return `${accepted(loosening.entry)} を許容する期限が ${loosening.from} から ${loosening.entry.until} に延びます（${excerpt(loosening.entry.reason, 200)}）`;
    case "fail-on-weakened":
      return `fail-on が ${loosening.from} から ${loosening.to} に緩められます`;
    case "max-not-checked-raised":
      return loosening.to === null
        ? `max-not-checked（${loosening.from}）が外され、確認できない項目がいくつあっても失敗しなくなります`
        : `max-not-checked が ${loosening.from} から ${loosening.to} に上がります`;
    case "profile-lowered":
      return `blocklists の profile が ${loosening.from} から ${loosening.to} に下がります`;
    case "list-dropped":
      return `ブラックリスト ${excerpt(loosening.zone, 120)} が照会されなくなります`;
    case "list-narrowed":
      return `ブラックリスト ${excerpt(loosening.zone, 120)} の応答のうち、数えられるもの、または照会されるものが減ります（${loosening.keys.join("、")}）`;
    case "impact-lowered":
      return `ブラックリスト ${excerpt(loosening.zone, 120)} の影響度が ${loosening.from} から ${loosening.to} に下がります`;
    case "history-changed":
      return loosening.to === null
        ? `history（${excerpt(loosening.from, 120)}）が外され、定期実行で以前の状態と比較されなくなります`
        : `history が ${excerpt(loosening.from, 120)} から ${excerpt(loosening.to, 120)} に変わり、これまでの記録が引き継がれません`;
    case "volume-file-dropped":
      return `${excerpt(loosening.file, 120)} の送信数${loosening.of === null ? "" : `（${excerpt(loosening.of, 120)}）`}が読み込まれなくなります`;
  }
}

function accepted({
  id,
  on,
  list,
}: {
  readonly id: string;
  readonly on: string;
  readonly list: string | null;
}): string {
  return `${excerpt(on, 120)} の ${id}${list === null ? "" : `（${excerpt(list, 120)}）`}`;
}
