import type { Disk } from "../core/disk.ts";
import type { Writer } from "../report/writer.ts";

/** The disk with keys hidden in all that is written, whoever writes it: reports, tapes, histories. */
export function maskedDisk(disk: Disk, writer: Pick<Writer, "masked">): Disk {
  const hidden = (text: string): string => writer.masked(text, /^\s*[{[]/.test(text) ? "json" : "xml");
  return {
    ...disk,
    write: (path, text, by) => disk.write(path, hidden(text), by),
    replace: (path, text, by) => disk.replace(path, hidden(text), by),
    from: (directory) => maskedDisk(disk.from(directory), writer),
  };
}
