import type { LookupCosts, NamedCharacters, PlacedTerm } from "../../../mail/spf/notice.ts";
import type { TermFault } from "../../../mail/spf/term-fault.ts";

/** `U+200B zero width space（15文字目）、…`。文字の名前はUnicodeの名称のままとする。 */
export function oddText({ first, count: all }: NamedCharacters): string {
  const shown = first.map((c) => `${c.name}（${c.column}文字目）`);
  return `${shown.join("、")}${all > first.length ? ` ほか${all - first.length}個` : ""}`;
}

export function faultText(fault: TermFault): string {
  switch (fault.code) {
    case "character":
      return `SPFに使えない文字があります（${fault.character}、バイト値 ${fault.byte}）`;
    case "twice":
      return `${fault.name}= は1回しか書けません`;
    case "no-term":
      return `${fault.text} は機構（mechanism）でも修飾子（modifier）でもありません`;
    case "all-argument":
      return "all に値は付けられません";
    case "needs-domain":
      return `${fault.name} にはドメインが必要です（例：${fault.name}:example.com）`;
    case "ptr-argument":
      return "ptr に付けられるのはドメインだけです";
    case "unknown-mechanism":
      return `${fault.name} という機構はSPFにありません${fault.near === null ? "" : `（${fault.near} の誤りではありませんか）`}`;
    case "prefix":
      return `${fault.family === 6 && fault.dual ? "//" : "/"}${fault.prefix} はプレフィックス長として正しくありません（IPv${fault.family}では0から${fault.family === 4 ? 32 : 128}まで）`;
    case "cannot-follow":
      return `${fault.name} の後に ${fault.text} は書けません`;
    case "needs-address":
      return `${fault.name} にはIPv${fault.name.slice(2)}アドレス（必要ならプレフィックス長付き）を書きます`;
    case "macro-byte":
      return `マクロに使えない文字があります（バイト値 ${fault.byte}）`;
    case "no-macro":
      return `${fault.text} はマクロとして正しくありません（％そのものは %% と書きます）`;
    case "macro-letter":
      return `${fault.text}：マクロ文字 ${fault.letter} はありません`;
    case "explanation-letter":
      return `${fault.text}：マクロ文字 ${fault.letter} は説明文（exp=）でしか使えません`;
    case "macro-labels":
      return `${fault.text}：ラベル数に0は指定できません`;
    case "no-domain":
      return "ドメインが書かれていません";
    case "last-label":
      return `${fault.text} は正しいドメイン名ではありません（最後のラベルが不正です）`;
  }
}

/** `（8文字目）` */
export function atText(column: number | null): string {
  return column === null ? "" : `（${column}文字目）`;
}

/** `（example.net のレコード内）` */
export function placeText({ holder }: PlacedTerm): string {
  return holder === null ? "" : `（${holder} のレコード内）`;
}

const MOST_IDLE = 5;

/** 何に何回かかっているか、リストのどのIPアドレスにも不要な include はどれか。 */
export function costsText(costs: LookupCosts): string {
  const parts = [
    ...costs.costs.map((c) => `${c.name} ${c.lookups}回`),
    ...(costs.more > 0 ? [`ほか${costs.more}件`] : []),
    ...(costs.own > 0 ? [`自身の a、mx、ptr、exists ${costs.own}回`] : []),
  ];
  return `内訳：${parts.join("、")}。${idleText(costs)}`;
}

function idleText({ idle, includes, lookups }: LookupCosts): string {
  if (idle.length === 0) return "";
  const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
  if (idle.length > MOST_IDLE)
    return `include ${includes}個のうち${idle.length}個（合わせて${saved}回、レポートのSPFツリーに表示）は、リストのどのIPアドレスにも使われていません。ほかに送信元がなければ、削除の候補になります。`;
  const shown = idle.map((i) => `${i.term}（${i.lookups}回減り、${lookups} → ${lookups - i.lookups}回）`);
  return `${shown.join("、")} は、リストのどのIPアドレスにも使われていません。ほかに送信元がなければ、削除の候補になります。`;
}

/** TXTレコードの文字列の間に空白がない場合。 */
export function splitText(strings: string | null): string {
  return `TXTレコードの文字列はそのまま連結されます。新しい項が始まる前の文字列の末尾に空白を入れてください${strings === null ? "" : `（例：${strings}）`}。`;
}
