import { ADVICE } from "../mail/bounce/advice.ts";
import { story } from "../mail/bounce/story.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";

/** One refusal for people: what happened in one sentence, why, what to do, what proves it, and the reply itself. */
export function bounceText(b: Bounce, verbose: boolean): string {
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
    ...b.commands.map((line, i) => [i === 0 ? "Prove it" : "", line] as const),
    ["Reply", excerpt(b.text, verbose ? 4000 : 300)],
    ["Known from", verbose ? b.source : null],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(15)}${forLog(value)}\n`])).join("");
}
