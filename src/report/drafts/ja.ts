import { isAddress } from "../../mail/subject.ts";
import { meaningsOrNull } from "../../rules/words/ja/list-texts.ts";
import { excerpt } from "../../text/printable.ts";
import { asksJa } from "./ja-asks.ts";
import type { FactRow, Known, Letter, ListFact, Matter } from "./letter.ts";
import { quoted, wrapped } from "./wrap.ts";

const RULE = "──────────────────────";
const SIGNATURE = [RULE, "［会社名・部署名］", "［氏名］", "［メールアドレス］", "［電話番号］", RULE].join("\n");

/** The letter in Japanese business form: 宛名, 挨拶, 用件, 記, 依頼, 結び, 署名. */
export function japanese(letter: Letter): { readonly subject: string; readonly body: string } {
  const { matter, known } = letter;
  const { subject, to, greeting, opening, blank, request, end } = asksJa(letter);
  const reply =
    matter.kind === "refused" ? [`■ 貴サーバーからの応答\n${quoted(excerpt(matter.refusal.reply, 1500))}`] : [];
  const parts = [
    to,
    greeting.map((p) => wrapped(p)).join("\n"),
    sentences(opening),
    ...reply,
    `■ ${matter.kind === "refused" ? "当方の情報" : "確認した内容"}\n${rowsJa(matter, known)
      .map(({ label, value, own }) =>
        own === true
          ? `・${label}：
\u3000\u3000${value}`
          : wrapped(`・${label}：${value}`, "\u3000\u3000"),
      )
      .join("\n")}`,
    ...(blank === null ? [] : [`■ ${blank.title}\n${wrapped(`［ご記入ください：${blank.what}］`, "\u3000")}`]),
    request.map((p) => wrapped(p, /^[①-⑨]/.test(p) ? "\u3000" : "")).join("\n"),
    end.map((p) => wrapped(p)).join("\n"),
    SIGNATURE,
  ];
  return { subject: excerpt(subject, 200), body: `${parts.join("\n\n")}\n` };
}

/** Pieces that end with a comma go on in the same line; each sentence or paragraph begins a new one. */
function sentences(parts: readonly string[]): string {
  const joined = parts.reduce((text, part) => `${text}${text === "" || text.endsWith("、") ? "" : "\n"}${part}`, "");
  return joined
    .split("\n")
    .map((line) => wrapped(line))
    .join("\n");
}

function rowsJa(matter: Matter, known: Known): readonly FactRow[] {
  const isIp = isAddress(known.subject);
  const row = (label: string, value: string | null): readonly FactRow[] =>
    value === null || value === "" ? [] : [{ label, value: excerpt(value, 400) }];
  return [
    ...row(isIp ? "対象IPアドレス" : "対象ドメイン", known.subject),
    ...(isIp ? row("送信ドメイン", known.domain) : []),
    ...row("逆引き（PTR）", namesJa(known)),
    ...row("HELO名", heloJa(known)),
    ...row("SPF判定", known.spf.map((s) => `${s.result}（${s.domain}）`).join("、")),
    ...row("IPアドレス単位の登録", listsJa(known)),
    ...("list" in matter ? listRows(matter.list, row) : []),
    ...(matter.kind === "refused" ? row("宛先", matter.refusal.recipient) : []),
    ...(matter.kind === "refused" ? row("貴サーバー", matter.refusal.host) : []),
    ...(matter.kind === "refused" ? row("拒否された日時", refusedJa(matter.refusal.at)) : []),
    ...row("確認日時", checkedJa(matter, known)),
    ...known.evidence.slice(0, 3).map((e) => ({
      label: "確認コマンド",
      value: `${e.command}   # ${excerpt(e.answer, 120)}`,
      own: true,
    })),
  ];
}

type Row = (label: string, value: string | null) => readonly FactRow[];

function listRows(list: ListFact, row: Row): readonly FactRow[] {
  return [
    ...row("リスト名", list.title === list.zone ? list.zone : `${list.title}（${list.zone}）`),
    ...row("応答コード", codeJa(list)),
    ...row("登録理由（リストの表示）", list.text === null ? null : `「${excerpt(list.text, 300)}」`),
  ];
}

function codeJa({ code, reason }: ListFact): string | null {
  // What has no translation (a list of the user's own) stays out of a Japanese letter.
  const meaning = reason === null || reason === "listed" ? null : meaningsOrNull(reason);
  return code === null ? meaning : meaning === null ? code : `${code}（${meaning}）`;
}

function checkedJa(matter: Matter, { at }: Known): string | null {
  if (at !== null) return whenJa(at);
  return matter.kind === "refused" ? null : "［ご記入ください：日時］";
}

function refusedJa(at: string | null): string {
  return at === null ? "［ご記入ください：日時］" : whenJa(at);
}

/** UTC as the facts have it, and Japan's time (UTC+9, no summer time) for the reader. */
function whenJa(at: string): string {
  const show = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  const utc = new Date(at);
  if (Number.isNaN(utc.getTime())) return `${show(at)} UTC`;
  return `${show(at)} UTC（日本時間 ${show(new Date(utc.getTime() + 9 * 3_600_000).toISOString())}）`;
}

function namesJa({ names }: Known): string | null {
  if (names === null) return null;
  if (names.length === 0) return "設定なし";
  const said = (confirmed: boolean | null): string =>
    confirmed === null ? "" : confirmed ? "（正引き一致）" : "（正引き不一致）";
  return names
    .slice(0, 5)
    .map((n) => `${n.name}${said(n.confirmed)}`)
    .join("、");
}

function heloJa({ helo }: Known): string | null {
  if (helo === null) return null;
  if (helo.addresses === null) return helo.name;
  return `${helo.name}（${helo.addresses.length === 0 ? "正引きできません" : helo.addresses.slice(0, 4).join("、")}）`;
}

function listsJa({ lists }: Known): string | null {
  if (lists === null || lists.answered === 0) return null;
  return lists.listed === 0
    ? `応答のあった${lists.answered}リストのいずれにも登録なし`
    : `応答のあった${lists.answered}リストのうち${lists.listed}リストに登録`;
}
