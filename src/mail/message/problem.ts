import { noteText, type MessageNote } from "./note.ts";

/** Something of the report that somebody should look at. */
export interface MessageProblem {
  /** `message/…`, or the id that a finding on the published record would carry: `dkim/…`, `dmarc/…`. */
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  /** The record or signature it is about. */
  readonly subject: string | null;
  /** In the record's text, from 1. */
  readonly column: number | null;
  /** In English. */
  readonly message: string;
  /** The same for words in other languages; not in JSON. */
  readonly note: MessageNote;
}

/** JSON of version 1 has the subject of records and signatures behind the message, byte for byte. */
export function noted(
  id: string,
  severity: MessageProblem["severity"],
  note: MessageNote,
  { subject, column }: Pick<MessageProblem, "subject" | "column"> = { subject: null, column: null },
): MessageProblem {
  const message = noteText(note);
  return note.code === "record" || note.code === "dkim"
    ? { id, severity, column, message, subject, note }
    : { id, severity, subject, column, message, note };
}
