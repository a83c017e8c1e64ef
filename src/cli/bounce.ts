import { readInput } from "../app/files.ts";
import { ADVICE } from "../mail/bounce/advice.ts";
import { explain } from "../mail/bounce/explain.ts";
import { readBounce } from "../mail/bounce/read.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import { fail } from "../text/problem.ts";
import { done, json, type Outcome } from "./io.ts";
import type { Parsed } from "./options.ts";

/** `mailworthy bounce <file|->`. */
export async function bounceCommand(parsed: Parsed): Promise<Outcome> {
  const path = parsed.positionals[0] ?? "-";
  const bytes = readInput(path, "the bounce");
  if (!bytes.ok) return bytes;
  const read = await readBounce(bytes.value);
  if (!read.ok) return read;
  const all = read.value.map(explain);
  // One that was recognised stands first: a log often holds both.
  const first = all.find((b) => b.cause !== "unknown") ?? all[0];
  if (first === undefined)
    return fail([{ at: null, message: `${excerpt(path, 200)} tells of no refusal, only of deliveries`, hint: null }]);
  const others = all.filter((b) => b !== first);
  if (parsed.flag("json")) return done(json({ schema: "mailworthy/bounce/1", ...first, others }));
  return done([first, ...others].map((b) => forPeople(b, parsed.flag("verbose"))).join("\n"));
}

function forPeople(b: Bounce, verbose: boolean): string {
  const codes = [b.code, b.enhancedCode].filter((c) => c !== null).join(" ");
  const rows: readonly (readonly [string, string | null])[] = [
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
  return rows.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(14)}${forLog(value)}\n`])).join("");
}
