/**
 * What a text is written in: it decides how a workflow command inside is broken, and every form has a way that leaves
 * the text readable. This list is the only one.
 */
export const FORMS = ["text", "markdown", "json", "xml"] as const;
export type Form = (typeof FORMS)[number];

/**
 * The runner (actions/runner, ActionCommand.cs) reads stdout and stderr line by line and compares by culture: what the
 * collation does not see may stand anywhere in `::` and `##[`. That is every control, format and unassigned character,
 * what is default ignorable, hundreds of combining marks, and a few more.
 */
const UNSEEN_CLASS = String.raw`\p{M}\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u0640\u07fa\u180a\u1cd3\ufe73`;
const UNSEEN = `[${UNSEEN_CLASS}]`;
const BLANK = String.raw`[\s${UNSEEN_CLASS}]*`;

/** `::command::`, after white space: the part before the first colon, and all after both. */
const LEADING = once(() => new RegExp(`^(${BLANK}):(${UNSEEN}*:(.*))$`, "su"));
const SECOND = once(() => new RegExp(`:${UNSEEN}*:`, "u"));
/** `##[command]`, anywhere in a line. */
const BRACKET = once(() => new RegExp(`#(?=${UNSEEN}*#${UNSEEN}*\\[)`, "gu"));
/** The rest of a compressed IPv6 address: no command is called like that. */
const ADDRESS = /^[0-9a-f]{0,4}(?::[0-9a-f]{1,4})*(?::\d{1,3}(?:\.\d{1,3}){3})?(?:\/\d{1,3})?[),;.]?(?: |$)/i;

interface Escapes {
  readonly colon: string;
  readonly hash: string;
  readonly carriageReturn: string;
}

/** As a reader of that form sees the sign itself; in text and Markdown as `printable` shows what is not shown. */
const ESCAPES: Readonly<Record<Form, Escapes>> = {
  text: { colon: "\\u{3a}", hash: "\\u{23}", carriageReturn: "\\u{d}" },
  markdown: { colon: "\\u{3a}", hash: "\\u{23}", carriageReturn: "\\u{d}" },
  json: { colon: ":", hash: "\\u0023", carriageReturn: "\r" },
  xml: { colon: "&#58;", hash: "&#35;", carriageReturn: "&#13;" },
};

/** Such classes take milliseconds to build, and most texts need none of them. */
function once(build: () => RegExp): () => RegExp {
  let built: RegExp | null = null;
  return () => (built ??= build());
}

/**
 * Signs that are surely visible, and no colon: letters, digits, marks of ASCII, and the signs, lines and letters of ours (no
 * code point of these ranges is among what the collation does not see).
 */
const VISIBLE = String.raw`!-9;-~\u2190-\u21ff\u2500-\u25ff\u2701-\u27be\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5`;
/** A line that begins with one. */
const HARMLESS = new RegExp(`^[\\t ]*(?:$|[${VISIBLE}])`);
/** A text with a line that does not. */
const SUSPECT = new RegExp(`(?:^|\\n)[\\t ]*[^\\t\\n ${VISIBLE}]`);

/** The text with no line of it a workflow command; what a program reads of JSON and XML stays the same. */
export function disarmed(text: string, form: Form): string {
  const { hash, carriageReturn } = ESCAPES[form];
  const bracketed = text.includes("#") && text.includes("[") ? text.replace(BRACKET(), hash) : text;
  const single = bracketed.includes("\r") ? bracketed.replaceAll("\r", carriageReturn) : bracketed;
  return SUSPECT.test(single) ? disarmedLines(single, form) : single;
}

function disarmedLines(text: string, form: Form): string {
  const { colon } = ESCAPES[form];
  return text
    .split("\n")
    .map((line) =>
      HARMLESS.test(line)
        ? line
        : line.replace(LEADING(), (all: string, before: string, after: string, rest: string) =>
            isCommand(rest) ? `${before}${colon}${after}` : all,
          ),
    )
    .join("\n");
}

function isCommand(rest: string): boolean {
  return SECOND().test(rest) && !ADDRESS.test(rest);
}
