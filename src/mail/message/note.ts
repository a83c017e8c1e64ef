import type { IpText } from "../../ip/ip.ts";
import { excerpt } from "../../text/printable.ts";
import { dkimNoteText, type DkimNote } from "../dkim/problem.ts";
import { dmarcNoteText, type DmarcNote } from "../dmarc/problem.ts";
import { frozenText } from "../record-fault-text.ts";
import type { RecordFault } from "../record-problem.ts";
import type { Gateway } from "./gateways.ts";

/** What is odd about a file. */
export type Oddity =
  | { readonly code: "no-body" | "nul" | "lone-cr" | "mixed-line-ends" }
  | { readonly code: "large-header"; readonly mebibytes: number }
  | { readonly code: "no-field"; readonly line: string }
  | { readonly code: "no-fields" | "many-fields"; readonly lines: number };

/** What is missing for a one-click unsubscribe (RFC 8058). */
export type UnsubscribeFault = "none" | "no-https" | "no-post" | "not-signed";

/** Something of the report that somebody should look at: a code with what its words need. */
export type MessageNote =
  | { readonly code: "record"; readonly fault: RecordFault }
  | { readonly code: "dkim"; readonly domain: string | null; readonly note: DkimNote }
  | { readonly code: "dmarc"; readonly note: DmarcNote }
  | { readonly code: "oddity"; readonly oddity: Oddity }
  /** What DNS says now, and what the receiver wrote then. */
  | {
      readonly code: "differs";
      readonly method: string;
      readonly now: string;
      readonly by: string | null;
      readonly then: string;
    }
  | { readonly code: "no-source" }
  /** The Received field that does not tell the address. */
  | { readonly code: "unreadable-source"; readonly number: number; readonly by: string | null }
  | { readonly code: "gateway"; readonly gateway: Gateway }
  | { readonly code: "source-differs"; readonly ip: IpText; readonly other: IpText; readonly field: string }
  | { readonly code: "unsubscribe"; readonly fault: UnsubscribeFault }
  | { readonly code: "no-return-path" }
  | { readonly code: "several-return-paths"; readonly fields: number };

/** In English, for JSON. */
export function noteText(note: MessageNote): string {
  switch (note.code) {
    case "record":
      return frozenText(note.fault);
    case "dkim":
      return dkimNoteText(note.note);
    case "dmarc":
      return dmarcNoteText(note.note);
    case "oddity":
      return oddityText(note.oddity);
    case "differs":
      return `${note.method} is ${note.now} now; ${note.by ?? "the receiver"} wrote ${note.then} when the message came`;
    case "no-source":
      return "no Received field tells an address from outside; name it with --ip (and --helo)";
    case "unreadable-source":
      return `Received field ${note.number}${note.by === null ? "" : `, by ${excerpt(note.by, 80)},`} does not tell the address of the host that handed the message over, and what stands below may be forged; name the address with --ip (and --helo)`;
    case "gateway":
      return `the message came through ${note.gateway.name}; if that filters your incoming mail, name it with --trust ${trustOf(note.gateway)}, and the address before it is judged`;
    case "source-differs":
      return `the Received fields tell ${note.ip}, ${note.field} tells ${excerpt(note.other, 60)}: one of them was not written by the receiving server (name the right one with --ip)`;
    case "unsubscribe":
      return unsubscribeText(note.fault);
    case "no-return-path":
      return "there is no Return-Path; name the envelope sender with --mail-from";
    case "several-return-paths":
      return `there are ${note.fields} Return-Path fields; the topmost one counts`;
  }
}

function unsubscribeText(fault: UnsubscribeFault): string {
  const wanted = "Gmail and Yahoo ask bulk senders for a one-click unsubscribe (RFC 8058)";
  switch (fault) {
    case "none":
      return `the message is marked as bulk mail, and has no List-Unsubscribe; ${wanted}`;
    case "no-https":
      return `List-Unsubscribe has no https address; ${wanted}`;
    case "no-post":
      return `there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click; ${wanted}`;
    case "not-signed":
      return `no valid DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post (RFC 8058 §4); ${wanted}`;
  }
}

/** What `--trust` takes for a gateway. */
export function trustOf({ name, domains }: Gateway): string {
  return domains[0] ?? name;
}

function oddityText(oddity: Oddity): string {
  switch (oddity.code) {
    case "no-body":
      return "there is no empty line after the header: the message has no body";
    case "nul":
      return "the message holds NUL bytes, which RFC 5322 forbids";
    case "lone-cr":
      return "the message holds lone CR characters, which RFC 5322 forbids";
    case "mixed-line-ends":
      return "some lines end in CRLF and some in LF; signatures are verified as if every line ended in CRLF";
    case "large-header":
      return `the header is larger than ${oddity.mebibytes} MiB; the rest is not read`;
    case "no-field":
      return `a header line is no field (no colon after a name): ${excerpt(oddity.line, 60)}`;
    case "no-fields":
      return `${oddity.lines.toLocaleString("en-US")} header lines are no fields`;
    case "many-fields":
      return `more than ${oddity.lines.toLocaleString("en-US")} header fields; the rest is not read`;
  }
}
