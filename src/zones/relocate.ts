import type { Location } from "../text/problem.ts";
import type { Files } from "./files.ts";
import type { ZoneSet } from "./types.ts";

/** Where a line of the base's files would stand in the head's; null when nothing of it is left. */
export type Relocate = (at: Location) => Location | null;

/** What a deleted record leaves behind: the line that is now in its place, or the place where its file was included. */
export function relocator(base: ZoneSet, baseFiles: Files, head: ZoneSet, headFiles: Files): Relocate {
  const moves = new Map<string, ((line: number) => number) | null>();
  const stillRead = new Set(head.files);
  const moveOf = (file: string): ((line: number) => number) | null => {
    const known = moves.get(file);
    if (known !== undefined) return known;
    const [before, after] = [linesOf(baseFiles.read(file)), linesOf(headFiles.read(file))];
    const move = before === null || after === null || after.length === 0 ? null : lineMove(before, after);
    moves.set(file, move);
    return move;
  };
  const inHead = (at: Location, depth: number): Location | null => {
    if (!stillRead.has(at.file) && depth < 8) {
      const including = includeOf(base, baseFiles, at.file);
      if (including !== null) return inHead(including, depth + 1);
    }
    const move = moveOf(at.file);
    return move === null ? null : { file: at.file, line: move(at.line), column: 1 };
  };
  return (at) => inHead(at, 0);
}

/** The $INCLUDE line of the base that read this file; null for a file that stood on its own. */
function includeOf(base: ZoneSet, files: Files, included: string): Location | null {
  for (const zone of base.zones) {
    if (!zone.files.includes(included)) continue;
    for (const file of zone.files) {
      const index = (linesOf(files.read(file)) ?? []).findIndex((line) => {
        const path = /^\$INCLUDE[ \t]+"?([^\s";]+)/i.exec(line)?.[1];
        return path !== undefined && files.resolve(path, file) === included;
      });
      if (index >= 0) return { file, line: index + 1, column: 1 };
    }
  }
  return null;
}

function linesOf(text: string | null): readonly string[] | null {
  if (text === null) return null;
  const lines = text.split(/\r\n|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/**
 * Maps a line number of `before` to `after`. Equal beginnings and ends are cut off; between them a line that is unique on
 * both sides anchors what follows it. A deleted line maps to the one now in its place, or to the last line of the file.
 */
export function lineMove(before: readonly string[], after: readonly string[]): (line: number) => number {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - same;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = uniqueLines(after, same, after.length - tail);
  const own = uniqueLines(before, same, before.length - tail);
  const clamp = (line: number): number => Math.max(1, Math.min(line, after.length));
  return (line) => {
    if (line <= same) return clamp(line);
    if (line > before.length - tail) return clamp(line - before.length + after.length);
    for (let at = line - 2; at >= same; at--) {
      const text = before[at] ?? "";
      const moved = own.get(text) === at ? middle.get(text) : undefined;
      if (moved !== undefined) return clamp(moved + 2); // the line after the anchor
    }
    return clamp(same + 1);
  };
}

/** Lines of a stretch that occur once in it, with their index. */
function uniqueLines(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const twice = new Set<string>();
  for (let index = from; index < to; index++) {
    const text = lines[index] ?? "";
    if (seen.has(text) || text.trim() === "") twice.add(text);
    seen.set(text, index);
  }
  for (const text of twice) seen.delete(text);
  return seen;
}
