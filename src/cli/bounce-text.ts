import { stateLines, type BounceState } from "./bounce-state.ts";
import { ADVICE } from "../mail/bounce/advice.ts";
import { story } from "../mail/bounce/story.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { bounceLetters } from "../report/drafts/of-bounce.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";

/** One refusal for people: what happened in one sentence, why, what to do, what proves it, and the reply itself. */
export function bounceText(b: Bounce, verbose: boolean, path: string, state: BounceState | null = null): string {
  const codes = [b.code, b.enhancedCode].filter((c) => c !== null).join(" ");
  const rows: readonly (readonly [string, string | null])[] = [
    ["What happened", story(b)],
    ["Cause", `${ADVICE[b.cause].title} (${b.cause}${b.temporary ? ", temporary" : ""})`],
    ["About", b.subject],
    ["List or rule", b.list],
    ["Receiver", b.receiver === b.host || b.host === null ? b.receiver : `${b.receiver ?? ""} (${b.host})`],
    ["Recipient", b.subject === b.recipient ? null : b.recipient],
    ["Code", codes === "" ? null : `${codes}${b.meaning === null ? "" : `: ${b.meaning}`}`],
    ["Next step", b.next],
    ...(state === null ? [] : stateLines(state)).map((line, i) => [i === 0 ? "Now in DNS" : "", line] as const),
    ...b.commands.map((line, i) => [i === 0 ? "Prove it" : "", line] as const),
    ["Write to", writeTo(b, path)],
    ["Reply", excerpt(b.text, verbose ? 4000 : 300)],
    ["Known from", verbose ? b.source : null],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(15)}${forLog(value)}\n`])).join("");
}

/** Who can change it, and the command that writes the letter; null where a letter changes nothing. */
function writeTo(b: Bounce, path: string): string | null {
  const to = [...new Set(bounceLetters(b).map((letter) => WHO[letter.to]))].join(", then ");
  if (to === "") return null;
  const again = path === "-" ? "the same with --draft" : `mailworthy bounce ${shellWord(path)} --draft`;
  return `${to}; ${again} gives the letter`;
}

const WHO = {
  list: "the list",
  hoster: "your hoster",
  postmaster: "the postmaster of the refusing side, by another mailbox or phone if that refuses you too",
} as const;

function shellWord(path: string): string {
  const text = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
