/** A part of a page that may be left out, and cut only between its rows; `before` and `after` keep it well-formed. */
export interface Block {
  readonly before: readonly string[];
  /** Whole lines; what is cut is cut from the end. */
  readonly rows: readonly string[];
  /** Told the number of rows that were cut. */
  readonly after: (cut: number) => readonly string[];
}

/** Lines that stand or fall together. */
export function whole(lines: readonly string[]): Block {
  return { before: lines, rows: [], after: () => [] };
}

/**
 * Lines of several parts as blocks: a part ends with its `</details>`, or before a heading or the next `<details>`. What
 * stands in a fence, or between `<details>` and its end, stays together.
 */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const parts: string[][] = [[]];
  let depth = 0;
  let fence: string | null = null;
  for (const line of lines) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    const inside = fence !== null || depth > 0;
    if (!inside && (line.startsWith("## ") || line.startsWith("<details"))) parts.push([]);
    parts.at(-1)?.push(line);
    if (fence !== null) fence = mark !== null && mark.startsWith(fence) && line.trim() === mark ? null : fence;
    else if (mark !== null) fence = mark;
    else if (line.startsWith("<details")) depth++;
    else if (line.startsWith("</details>") && depth > 0 && --depth === 0) parts.push([]);
  }
  return parts.filter((part) => part.some((line) => line !== "")).map(whole);
}

/** The blocks in order as far as they fit into `limit` bytes of UTF-8; what does not fit is left out and `left` says so. */
export function fit(blocks: readonly Block[], limit: number, left: readonly string[]): string {
  const all = blocks.flatMap((b) => [...b.before, ...b.rows, ...b.after(0)]);
  if (sizeOf(all) <= limit) return textOf(all);
  const out: string[] = [];
  let room = limit - sizeOf(left);
  for (const block of blocks) {
    const lines = cut(block, room);
    if (lines === null) continue;
    out.push(...lines);
    room -= sizeOf(lines);
  }
  return room < 0 ? "" : textOf([...out, ...left]);
}

function cut(block: Block, room: number): readonly string[] | null {
  const complete = [...block.before, ...block.rows, ...block.after(0)];
  if (sizeOf(complete) <= room) return complete;
  const frame = sizeOf([...block.before, ...block.after(block.rows.length)]);
  let size = frame;
  let kept = 0;
  for (const row of block.rows) {
    size += sizeOf([row]);
    if (size > room) break;
    kept++;
  }
  return kept === 0 ? null : [...block.before, ...block.rows.slice(0, kept), ...block.after(block.rows.length - kept)];
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
