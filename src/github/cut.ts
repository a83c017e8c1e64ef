/** GitHub refuses bodies of comments and issues over 65,536 characters. */
export const BODY_LIMIT = 65_536;

/** A body that fits: cut at a line's end, never inside a code fence or a `<details>`, and it says so. */
export function cutBody(text: string, note: string, limit = BODY_LIMIT): string {
  if (text.length <= limit) return text;
  const room = limit - note.length - 64;
  const kept: string[] = [];
  let size = 0;
  for (const line of text.split("\n")) {
    size += line.length + 1;
    if (size > room) break;
    kept.push(line);
  }
  const open = openAt(kept);
  return `${kept.join("\n")}\n${open}\n${note}\n`;
}

/** What closes the fence and the details that are open after these lines. */
function openAt(lines: readonly string[]): string {
  let fence = "";
  let details = 0;
  for (const line of lines) {
    const mark = /^(`{3,})/.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.length >= fence.length && line === mark) fence = "";
    } else if (mark !== "") fence = mark;
    else details += (line.match(/<details>/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
  }
  return `${fence === "" ? "" : `${fence}\n`}${"</details>\n".repeat(Math.min(3, Math.max(0, details)))}`;
}
