import { without } from "../core/without.ts";
import { readInput } from "../app/files.ts";
import { explain } from "../mail/bounce/explain.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { KIND_WORDS } from "../mail/bounce/kind-words.ts";
import { otherMail, type OtherMail } from "../mail/bounce/kind.ts";
import { isMail, readBounce } from "../mail/bounce/read.ts";
import type { Known } from "../report/drafts/letter.ts";
import { bounceLetters } from "../report/drafts/of-bounce.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { bounceState, isAskable, STATE_DEADLINE_MS, type BounceState } from "./bounce-state.ts";
import { bounceText, labelled, othersText, type BounceLook } from "./bounce-text.ts";
import { draftsFor } from "./drafts-for.ts";
import { draftOption, draftText } from "./drafts.ts";
import { isoTime } from "../app/io.ts";
import { done, doneJson, lookOf, withDns, type CommandIo, type Outcome } from "./io.ts";
import { langOfReader } from "./lang.ts";
import type { Parsed } from "./options.ts";
import { commandWords } from "./words/words.ts";

/** `mailworthy bounce <file|->`. */
export async function bounceCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const path = parsed.positionals[0] ?? "-";
  const bytes = readInput(io, path, "the bounce");
  if (!bytes.ok) return bytes;
  const other = otherMail(bytes.value);
  const lang = langOfReader(parsed, io);
  const [words, draftWords] = await Promise.all([commandWords("bounce", lang), commandWords("drafts", lang)]);
  if (other !== null) return otherOutcome(other, parsed, { ...lookOf(io, parsed), words });
  const read = await readBounce(bytes.value);
  if (!read.ok) return read;
  const all = read.value.map(explain);
  if (all.every(saysNothing) && !isMail(bytes.value))
    return fail([{ at: null, message: KIND_WORDS.noise, hint: null }]);
  // One that was recognised stands first: a log often holds both.
  const first = all.find((b) => b.cause !== "unknown") ?? all[0];
  if (first === undefined)
    return fail([{ at: null, message: `${excerpt(path, 200)} tells of no refusal, only of deliveries`, hint: null }]);
  const others = all.filter((b) => b !== first);
  const option = draftOption(parsed);
  const learned = await learn(parsed, io, first);
  if (!learned.ok) return learned;
  const { state, known } = learned.value;
  const letters = bounceLetters(first, known, isListed(state));
  const drafts = draftsFor(option === null ? [] : letters, option);
  if (parsed.flag("json")) {
    const more = option === null ? {} : { drafts };
    return doneJson({
      schema: "mailworthy/bounce/1",
      ...without(first, "codes"),
      others: others.map((b) => without(b, "codes")),
      state,
      ...more,
    });
  }
  const written = option === null ? "" : draftText(drafts, words.noLetter(first.cause), draftWords);
  const look = { ...lookOf(io, parsed), words, verbose: parsed.flag("verbose"), path };
  return done(bounceText(first, look, state, letters) + othersText(others, look) + written);
}

/** What the list that the reply names said just now; null where it did not answer or was not asked. */
function isListed(state: BounceState | null): boolean | null {
  const [list] = state?.lists ?? [];
  return list === undefined || list.verdict === "not-checked" ? null : list.verdict !== "not-listed";
}

/** No code, no server, and nothing that is known: an address alone tells of no refusal. */
function saysNothing({ cause, code, enhancedCode, host }: Bounce): boolean {
  return cause === "unknown" && code === null && enhancedCode === null && host === null;
}

/** A complaint and an automatic answer are told as such; other mail is wrong input. */
function otherOutcome(other: OtherMail, parsed: Parsed, look: Omit<BounceLook, "path" | "verbose">): Outcome {
  const { words } = look;
  if (other.kind === "mail") return fail([{ at: null, message: KIND_WORDS.mail, hint: null }]);
  if (!parsed.flag("json")) {
    const { what, next } = other.kind === "complaint" ? words.complaint(other) : words.autoReply(other);
    return done(
      labelled(look, [
        ["happened", [what]],
        ["next", [next]],
      ]),
    );
  }
  const said = other.kind === "complaint" ? KIND_WORDS.complaint(other) : KIND_WORDS["auto-reply"](other);
  const ip = other.kind === "complaint" ? other.ip : null;
  return doneJson({
    schema: "mailworthy/bounce/1",
    kind: other.kind,
    cause: "unknown",
    code: null,
    enhancedCode: null,
    receiver: null,
    list: null,
    subject: ip,
    next: said.next,
    temporary: false,
    meaning: said.what,
    commands: [],
    text: "",
    recipient: null,
    host: null,
    ip,
    domain: null,
    source: null,
    at: null,
    helo: null,
    author: null,
    signatures: [],
    others: [],
  });
}

interface Learned {
  readonly state: BounceState | null;
  readonly known: Partial<Known>;
}

const NOTHING: Learned = { state: null, known: {} };

/** What DNS says now of the sending server, unless --offline; trouble with DNS, or too little time, leaves it out. */
async function learn(parsed: Parsed, io: CommandIo, bounce: Bounce): Promise<Result<Learned>> {
  if (parsed.flag("offline") || !isAskable(bounce)) return ok(NOTHING);
  const learned = await withDns(parsed, io, async ({ dns }) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Learned>((resolve) => {
      timer = setTimeout(() => {
        resolve(NOTHING);
      }, STATE_DEADLINE_MS);
    });
    const first = await Promise.race([bounceState(dns, bounce, isoTime(io.now())), late]);
    clearTimeout(timer);
    return ok(first);
  });
  // Without resolvers the bounce is explained all the same; only what the caller asked for can be wrong input.
  const isAsked = ["dns", "timeout", "attempts", "record", "replay"].some((name) => parsed.flag(name));
  return learned.ok || isAsked ? learned : ok(NOTHING);
}
