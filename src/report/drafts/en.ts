import { isAddress } from "../../mail/subject.ts";
import { excerpt } from "../../text/printable.ts";
import { asksEn } from "./en-asks.ts";
import type { FactRow, Known, Letter, ListFact, Matter } from "./letter.ts";
import { quoted, wrapped } from "./wrap.ts";

/** The letter in English. What was done about the cause is always a marked blank: nobody here knows it. */
export function english(letter: Letter): { readonly subject: string; readonly body: string } {
  const { matter, known } = letter;
  const { subject, hello, opening, blank, closing } = asksEn(letter);
  const rows = rowsEn(matter, known);
  const parts = [
    hello,
    ...opening.map((p) => wrapped(p)),
    ...(matter.kind === "refused" ? [`Your server's reply:\n\n${quoted(excerpt(matter.refusal.reply, 1500))}`] : []),
    `${matter.kind === "refused" ? "The facts from our side" : "What was found"}:\n\n${table(rows)}`,
    ...(blank === null ? [] : [`${blank.title}:\n\n${wrapped(`  [PLEASE FILL IN: ${blank.what}]`, "  ")}`]),
    ...closing.map((p) => wrapped(p, /^\d\. /.test(p) ? "   " : "")),
    "Kind regards,\n[YOUR NAME]\n[YOUR ORGANISATION]\n[YOUR PHONE OR OTHER CONTACT]",
  ];
  return { subject: excerpt(subject, 200), body: `${joined(parts)}\n` };
}

/** Points of a list stand close together, everything else apart. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => `${text}${/^[2-9]\. /.test(part) ? "\n" : "\n\n"}${part}`);
}

function table(rows: readonly FactRow[]): string {
  const width = Math.max(...rows.filter((r) => r.own !== true).map((r) => r.label.length)) + 2;
  return rows
    .map(({ label, value, own }) =>
      own === true ? `  ${label}\n    ${value}` : wrapped(`  ${label.padEnd(width)}${value}`, " ".repeat(width + 2)),
    )
    .join("\n");
}

function rowsEn(matter: Matter, known: Known): readonly FactRow[] {
  const isIp = isAddress(known.subject);
  const row = (label: string, value: string | null): readonly FactRow[] =>
    value === null || value === "" ? [] : [{ label, value: excerpt(value, 400) }];
  return [
    ...row(isIp ? "IP address" : "Domain", known.subject),
    ...(isIp ? row("Sends mail for", known.domain) : []),
    ...row("Reverse name (PTR)", namesEn(known)),
    ...row("HELO name", heloEn(known)),
    ...row("SPF", known.spf.map((s) => `${s.result} for ${s.domain}`).join(", ")),
    ...row("Address lists", listsEn(known)),
    ...("list" in matter ? listRows(matter.list, row) : []),
    ...(matter.kind === "refused" ? row("Recipient", matter.refusal.recipient) : []),
    ...(matter.kind === "refused" ? row("Your server", matter.refusal.host) : []),
    ...(matter.kind === "refused" ? row("Refused at", refusedEn(matter.refusal.at)) : []),
    ...row("Checked at", checkedEn(matter, known)),
    ...known.evidence.slice(0, 3).map((e) => ({
      label: "To repeat it:",
      value: `${e.command}   # ${excerpt(e.answer, 120)}`,
      own: true,
    })),
  ];
}

type Row = (label: string, value: string | null) => readonly FactRow[];

function listRows(list: ListFact, row: Row): readonly FactRow[] {
  return [
    ...row("List", list.title === list.zone ? list.zone : `${list.title} (${list.zone})`),
    ...row("Return code", [list.code, list.reason].filter((v) => v !== null && v !== "").join(": ")),
    ...row("Reason text", list.text === null ? null : `"${excerpt(list.text, 300)}"`),
  ];
}

/** Nothing was checked for a bounce; where only the run's report holds the time, the writer puts it in. */
function checkedEn(matter: Matter, { at }: Known): string | null {
  if (at !== null) return timeEn(at);
  return matter.kind === "refused" ? null : "[PLEASE FILL IN: date and time, UTC]";
}

function refusedEn(at: string | null): string {
  return at === null ? "[PLEASE FILL IN: date and time, UTC]" : timeEn(at);
}

function timeEn(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function namesEn({ names }: Known): string | null {
  if (names === null) return null;
  if (names.length === 0) return "none";
  const said = (confirmed: boolean | null): string =>
    confirmed === null ? "" : confirmed ? " (leads back to the address)" : " (does not lead back to the address)";
  return names
    .slice(0, 5)
    .map((n) => `${n.name}${said(n.confirmed)}`)
    .join(", ");
}

function heloEn({ helo }: Known): string | null {
  if (helo === null) return null;
  if (helo.addresses === null) return helo.name;
  return `${helo.name} (${helo.addresses.length === 0 ? "has no address" : helo.addresses.slice(0, 4).join(", ")})`;
}

function listsEn({ lists }: Known): string | null {
  if (lists === null || lists.answered === 0) return null;
  return lists.listed === 0
    ? `none of the ${lists.answered} that answered lists the address itself`
    : `${lists.listed} of the ${lists.answered} that answered`;
}
