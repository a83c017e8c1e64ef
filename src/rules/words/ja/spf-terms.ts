import type { LookupCosts, NamedCharacters, PlacedTerm, SpfNotices, Undecided } from "../../../mail/spf/notice.ts";
import type { TermFault } from "../../../mail/spf/term-fault.ts";
import { noticedIn } from "../noticed.ts";

/** `U+200B zero width space（15文字目）、…`。文字の名前はUnicodeの名称のままとする。 */
export function oddText({ first, count: all }: NamedCharacters): string {
  const shown = first.map((c) => `${c.name}（${c.column}文字目）`);
  return `${shown.join("、")}${all > first.length ? ` ほか${all - first.length}個` : ""}`;
}

/** 項のどこが誤りか。 */
export function faultText(fault: TermFault): string {
  switch (fault.code) {
    case "character":
      return `SPFに使えない文字があります（${fault.character}）`;
    case "twice":
      return `${fault.name}= は1回しか書けません`;
    case "no-term":
      return `${fault.text} という項はSPFにありません`;
    case "all-argument":
      return "all に値は付けられません";
    case "needs-domain":
      return `${fault.name} にはドメインが必要です（例：${fault.name}:example.com）`;
    case "ptr-argument":
      return "ptr に付けられるのはドメインだけです";
    case "unknown-mechanism":
      return `${fault.name} という項はSPFにありません${fault.near === null ? "" : `（${fault.near} の誤りではありませんか）`}`;
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

/** 対処。先に決めるべきことがあれば、それを示す。 */
export function helpText(help: string, undecided: Undecided | null): string {
  if (undecided === null) return help;
  const text = undecidedText(undecided);
  switch (undecided.code) {
    case "nobody-left":
    case "shuts-out":
    case "too-many-lookups":
    case "unproven":
      return `${help}${text}`;
    case "after-all":
    case "gone":
    case "no-record-there":
    case "in-use":
      return text;
  }
}

/** 公開するレコードを示す前に決めるべきこと。 */
export function undecidedText(undecided: Undecided): string {
  switch (undecided.code) {
    case "nobody-left":
      return "この項がないと誰も送信できなくなるため、公開するレコードは示しません。まず、この項が何を指すはずだったかを確認してください。";
    case "after-all":
      return `${undecided.terms.slice(0, 5).join("、")} を有効にするかどうかを決めてください。有効にする場合は all の前に移し、不要な場合は削除してください。決まるまで、公開するレコードは示しません。`;
    case "gone":
      return undecided.near === null
        ? `${undecided.term} の名前は書き間違いかもしれません。名前を直すか、使っていない場合は項を削除してください。削除すると送信できなくなるメールがあるかもしれないため、公開するレコードは示しません。`
        : `${undecided.near} の誤りではありませんか。${undecided.term} の名前を直してください。項を削除するのは、そのサービスから送信しなくなった場合だけです。決まるまで、公開するレコードは示しません。`;
    case "no-record-there":
      return undecided.near === null
        ? `${undecided.term} の名前にはIPアドレスがありますが、SPFレコードがありません。そのサーバーから送信している場合は include: を a: で書き、配信サービスの場合は include に書く名前を問い合わせてください。どちらでもない場合は項を削除してください。決まるまで、公開するレコードは示しません。`
        : `${undecided.near} の誤りではありませんか。${undecided.term} の名前を直してください。項を削除するのは、そのサービスから送信しなくなった場合だけです。決まるまで、公開するレコードは示しません。`;
    case "in-use":
      return `${undecided.term} は削除しないでください。${undecided.by} から、そのサービスを使っていることがわかります。include に書く名前をサービスに問い合わせてください。`;
    case "shuts-out":
      return `直したレコードでは ${undecided.address} から送信できなくなるおそれがあるため、公開するレコードは示しません。そこから送信しているかどうかを確認してください。`;
    case "too-many-lookups":
      return "確実に減らせる項がないため、公開するレコードは示しません。どのサービスをやめるかを決めてください。";
    case "unproven":
      return `DNSへの問い合わせ${undecided.max}回以内では効果を確かめられなかったため、公開するレコードは示しません。まず、ホスト名や include を減らしてください。`;
  }
}

/** ほかの誤った項を、示せる範囲で1つずつ。 */
export function othersText(others: SpfNotices["syntax"]["others"], more: number): string {
  const shown = others.map((o) => `。${o.column}文字目の ${o.term}：${faultText(o.fault)}`).join("");
  return more > others.length ? `${shown}（ほか${more - others.length}か所）` : shown;
}

/** 名前の代わりにIPアドレスを書いた場合の注意。 */
export function inStepText(replaced: readonly string[]): string {
  if (replaced.length === 0) return "";
  return `公開するレコードでは ${replaced.join(" と ")} の代わりにIPアドレスを書き、参照を${replaced.length}回減らしています。サーバーを移したときは、レコードのIPアドレスも必ず変更してください。`;
}

/** 監査の指摘に共通：文の後ろに何文字目か、対処の後ろに決めるべきことを付ける。 */
export const noticed = noticedIn(atText, helpText);
