import type { Location } from "../text/problem.ts";
import { code } from "./escape.ts";
import type { Source } from "./model.ts";
import { joined } from "./rooted.ts";

/** A place as Markdown: `file:line`, or other words; a link to that line, where the file can be looked at. */
export function placeLink(at: Location, source: Source | null, words = code(`${at.file}:${at.line}`)): string {
  const url = source === null ? null : placeUrl(at, source);
  return url === null ? words : `[${words}](${url})`;
}

/** The page of a line; null for what is no file of the repository, such as `(input senders)` or a path outside. */
export function placeUrl(at: Location, { url, directory }: Source): string | null {
  if (!isInside(at.file) || /\p{Cs}/u.test(at.file)) return null;
  const path = joined(directory, at.file.replaceAll("\\", "/")).split("/").map(segment).join("/");
  return path === "" ? null : `${url}/${path}#L${at.line}`;
}

/** A path that a repository can hold: not absolute, not above it, and no name such as `(arguments)`. */
export function isInside(file: string): boolean {
  return file !== "" && !/^([/\\(]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
}

/** What `encodeURIComponent` leaves, and Markdown does not. */
function segment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
