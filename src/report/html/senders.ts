import { html } from "../escape.ts";
import { kindsText, unknownGroups } from "../causes.ts";
import type { ReportInput } from "../model.ts";
import { FOUND, senderRows } from "../table.ts";
import { reasonText } from "../words/unknown.ts";
import { count } from "../../text/printable.ts";
import { cell, code, table, type Section } from "./markup.ts";

const ROWS = 2000;
const SUBJECTS = 20;

/** The forward and reverse page that people used to open by hand. */
export function sendersSection(input: ReportInput): Section | null {
  const rows = senderRows(input.facts);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, ROWS);
  const left = rows.length - shown.length;
  const body = table(
    left > 0
      ? `The first ${ROWS} of ${count(rows.length, "address", "addresses")}`
      : "One row for each sending address",
    ["Address", "Sender", "Name back (PTR)", "Name forward", "HELO", "SPF", "Lists"],
    shown.map((r) => [
      r.found ? `${code(r.address)} (${FOUND})` : code(r.address),
      html(r.sender),
      ...[r.ptr, r.forward, r.helo, r.spf, r.lists].map(cell),
    ]),
  );
  return { id: "senders", title: "Senders", body };
}

/** What stayed unknown: neither good nor bad, with the cure. */
export function notCheckedSection(input: ReportInput): Section {
  const groups = unknownGroups(input.judgement.notChecked);
  const id = "not-checked";
  if (groups.length === 0) return { id, title: "Not checked", body: "<p>Everything was checked.</p>" };
  const rows = groups.slice(0, ROWS).map((g) => {
    const names = g.lists.length > 0 ? g.lists : g.subjects;
    const more = names.length - SUBJECTS;
    const shown = names.slice(0, SUBJECTS).map(code).join(", ") + (more > 0 ? ` and ${more} more` : "");
    const place = g.at === null ? "" : `<br>${code(`${g.at.file}:${g.at.line}`)}`;
    return [html(kindsText(g)), wrap(shown), wrap(html(reasonText(g.reason))), wrap(html(g.detail) + place)];
  });
  const caption = "Neither good nor bad: what could not be asked, why, and what helps";
  return { id, title: "Not checked", body: table(caption, ["What", "Of whom", "Why", "Detail and cure"], rows) };
}

function wrap(text: string): string {
  return `<div class="wrap">${text}</div>`;
}
