import { printable } from "../text/printable.ts";

/**
 * The only way out for untrusted text. The runner takes `::command::` after leading white space, and `##[command]` anywhere,
 * on both streams, so an invisible sign is put inside. An IPv6 address has only one `::` and stays as it is.
 */
function disarm(text: string): string {
  return text.replace(/(^|\s)::(?=[a-z_-][^]*?::)/gi, "$1:\u200b:").replaceAll("##[", "##\u200b[");
}

export function forLog(text: string): string {
  return disarm(printable(text));
}

/** A report of several lines: each line is made safe, the line ends stay. */
export function linesForLog(text: string): string {
  return text.split("\n").map(disarm).join("\n");
}

/** A code span whose fence is longer than any run of back-ticks inside; safe in a table cell. */
export function code(text: string): string {
  const shown = printable(text).replaceAll("|", "\\|");
  if (shown.trim() === "") return "–";
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block whose fence is longer than any run of back-ticks inside. Each text is one line. */
export function fenced(lines: readonly string[], language: string): readonly string[] {
  const shown = lines.map(printable);
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map((m) => m[0].length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/**
 * Running text in Markdown: every sign that could start markup is escaped; mentions and links do not come alive. Round
 * brackets mean something only after a square one, and those are escaped.
 */
export function markdown(text: string): string {
  return printable(text)
    .replace(/^\+|[\\`*_[\]<>#|~&]/g, "\\$&")
    .replaceAll("@", "@\u200b")
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, "$1\u200b");
}

export function html(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return printable(text).replace(/[&<>"']/g, (c) => entities[c] ?? c);
}

/** Text of several lines for a `<pre>`: each line is made safe, the line ends stay. */
export function htmlLines(text: string): string {
  return text.split("\n").map(html).join("\n");
}

/** XML allows no control characters at all; printable() has removed them. */
export const xml = html;

/** A whole workflow command, made here and nowhere else. */
export type CommandLine = string & { readonly made: unique symbol };

/** `::level key=value,…::message` for the runner; `properties` in the order given. */
export function workflowCommand(
  level: "notice" | "warning" | "error",
  properties: readonly (readonly [name: string, value: string | number])[],
  message: string,
): CommandLine {
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
  return `::${level}${list === "" ? "" : ` ${list}`}::${commandData(message)}` as CommandLine;
}

/** The data part of a workflow command. */
function commandData(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command. */
function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A label of a mermaid diagram, between double quotes. */
export function mermaid(text: string): string {
  return printable(text).replace(/[^\w .:/=+~?-]/g, (c) => `#${c.codePointAt(0) ?? 0};`);
}
