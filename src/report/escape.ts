import { printable } from "../text/printable.ts";
import { disarmed } from "./runner.ts";

/** The only way out for untrusted text: one line for the log. */
export function forLog(text: string): string {
  return disarmed(printable(text), "text");
}

/** A report of several lines: each line is made safe, the line ends stay. */
export function linesForLog(text: string): string {
  return disarmed(text, "text");
}

/**
 * A code span, where nothing is live: a mention, a reference, a formula or a link stays text. A pipe stands between two
 * spans, since inside one a table wants a backslash before it that every other place would show.
 */
export function code(text: string): string {
  const shown = printable(text);
  if (shown.trim() === "") return "–";
  return shown
    .split(/(\|)/)
    .map((part) => (part === "|" ? "\\|" : part === "" ? "" : span(part)))
    .join("");
}

/** The fence is longer than any run of back-ticks inside. */
function span(shown: string): string {
  if (shown.trim() === "") return shown;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block whose fence is longer than any run of back-ticks inside. Each text is one line. */
export function fenced(lines: readonly string[], language: string): readonly string[] {
  const shown = lines.map(printable);
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map((m) => m[0].length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/** Of no width: GitHub reads its references in the text that is left after Markdown, where an escape is no more. */
const MARK = "\u200b";

/**
 * Running text in Markdown, within a line or at its start: every sign that could start markup is escaped, and what GitHub
 * and its parser link on their own is parted by a mark: addresses, mentions, references, commits, emoji. A dollar sign
 * stands in a code span, the only place where it starts no formula.
 */
export function markdown(text: string): string {
  const shown = parted(printable(text));
  const [before = "", after = ""] = [/^ +/.exec(shown)?.[0], / +$/.exec(shown.trimStart())?.[0]];
  const blanks = ({ length }: string): string => "&#32;".repeat(length);
  return `${blanks(before)}${lineStart(inline(shown.trim()))}${blanks(after)}`;
}

function inline(text: string): string {
  return text
    .split(/(\$+)/)
    .map((part) => (part.startsWith("$") ? `${MARK}\` ${part} \`${MARK}` : part.replace(/[\\`*_[\]<>#|~&]/g, "\\$&")))
    .join("");
}

/** What means a list, a line or a table only at the start of a line. */
function lineStart(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)](?: |$))|^(?=\+|-(?:[ -]|$)|=+ *$|:-)/, "$1\\");
}

/** The text of an HTML element in Markdown, such as a summary: what GitHub links in any text is parted there as well. */
export function markdownHtml(text: string): string {
  return entities(parted(printable(text)).replaceAll("$", `${MARK}$${MARK}`));
}

/** What comes alive without any markup, by its shape. */
const LIVE: readonly RegExp[] = [
  /:(?=\/\/)/g, // https://…, any scheme
  /www(?=\.)/gi,
  /(?:mailto|xmpp)(?=:)/gi,
  /@/g, // mentions, mail addresses, user@commit
  /#(?=\w)/g, // #123, owner/name#123
  /GH-(?=\d)/gi,
  /:(?=[\w+-]+:)/g, // :emoji:, and :a: of an IPv6 address
];

/** A commit is linked by its hash, or by seven digits of it and more. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;

function parted(text: string): string {
  const commits = text.replace(COMMIT, (hash) => hash.replace(/.{6}(?=.)/g, `$&${MARK}`));
  return LIVE.reduce((marked, live) => marked.replace(live, `$&${MARK}`), commits);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function entities(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

export function html(text: string): string {
  return entities(printable(text));
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
  return forLog(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command. */
function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A label of a mermaid diagram, between double quotes. */
export function mermaid(text: string): string {
  return printable(text).replace(/[^\w .=+~?-]/gu, (c) => `#${c.codePointAt(0) ?? 0};`);
}
