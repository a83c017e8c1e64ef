import { count, excerpt } from "../../text/printable.ts";

/** What was taken or left out of the files of volumes: a code with what its words need. */
export type VolumeNote =
  | { readonly code: "chosen-column"; readonly column: string }
  | { readonly code: "no-count"; readonly lines: number }
  | { readonly code: "several-days"; readonly days: number }
  | { readonly code: "failed-dmarc"; readonly records: number }
  | { readonly code: "broken"; readonly records: number }
  /** A whole file. `why`: as its reader says, in English. */
  | { readonly code: "left-out"; readonly why: string };

/** In English, for JSON. */
export function volumeNoteText(note: VolumeNote): string {
  switch (note.code) {
    case "chosen-column":
      return `the column ${excerpt(note.column, 60)} was taken for the count`;
    case "no-count":
      return `${count(note.lines, "line")} without a count: those days are not known`;
    case "several-days":
      return `a report for ${note.days} days is split evenly among them`;
    case "failed-dmarc":
      return `${count(note.records, "record")} that failed DMARC left out: it need not be your mail`;
    case "broken":
      return `${count(note.records, "record")} without a valid address and count left out`;
    case "left-out":
      return `left out: ${note.why}`;
  }
}

/** Of many files: the same once, and what is counted added up. */
export function joinedNotes(notes: readonly VolumeNote[]): readonly VolumeNote[] {
  const joined = new Map<string, VolumeNote>();
  for (const note of notes) {
    const key = isCounted(note) ? note.code : JSON.stringify(note);
    const known = joined.get(key);
    joined.set(key, known === undefined ? note : added(known, note));
  }
  return [...joined.values()];
}

function isCounted({ code }: VolumeNote): boolean {
  return code === "failed-dmarc" || code === "broken" || code === "no-count";
}

function added(a: VolumeNote, b: VolumeNote): VolumeNote {
  if ("records" in a && "records" in b) return { ...a, records: a.records + b.records };
  return "lines" in a && "lines" in b ? { ...a, lines: a.lines + b.lines } : a;
}
