import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import { senderOf, type SenderDraft } from "./sender.ts";
import type { Sender } from "./types.ts";
import { looksLikeAddress, readAddresses, readCidr, readDomain, readHelo, type Wrong } from "./values.ts";
import { append } from "../core/append.ts";

const KEYS = ["helo", "dkim", "volume", "sends", "mail-from", "must-not-authorize"] as const;
type Draft = { -readonly [K in keyof SenderDraft]: SenderDraft[K] };

interface Word {
  readonly text: string;
  readonly at: Location;
}

/** Reads the plain list (README.md): a sender a line. Every fault of the file is told. */
export function parseSendersList(text: string, file: string): Result<readonly Sender[]> {
  const problems: Problem[] = [];
  const senders: Sender[] = [];
  text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      const words = wordsOf(line, file, index + 1);
      if (words.length === 0) return;
      const sender = parseLine(words, problems);
      if (sender !== null) senders.push(sender);
    });
  if (senders.length === 0 && problems.length === 0) {
    const at = { file, line: 1, column: 1 };
    problems.push({ at, message: `${file} names no sender; expected a domain or an address on each line`, hint: null });
  }
  append(problems, duplicateSenders(senders));
  return problems.length > 0 ? fail(problems) : ok(senders);
}

/** Words between blanks (a no-break space counts as one), without comments. */
function wordsOf(line: string, file: string, number: number): readonly Word[] {
  const content = line.replace(/(^|[\s\u00a0])#.*$/, "$1");
  let column = 1;
  return content.split(/[\s\u00a0]/).flatMap((text) => {
    const start = column;
    column += text.length + 1;
    return text === "" ? [] : [{ text, at: { file, line: number, column: start } }];
  });
}

function parseLine(words: readonly Word[], problems: Problem[]): Sender | null {
  const before = problems.length;
  const draft: Draft = {
    domain: null,
    mailFrom: [],
    addresses: [],
    ranges: [],
    helo: null,
    dkim: null,
    volume: "low",
    sends: true,
    mustNotAuthorize: [],
    at: words[0]?.at ?? null,
  };
  for (const { text, at } of words) {
    const wrong = text.includes("=") ? option(draft, text) : subject(draft, text);
    if (wrong !== null) problems.push({ at, ...wrong });
  }
  if (problems.length > before) return null;
  if (draft.domain !== null || draft.addresses.length > 0) return senderOf(draft);
  problems.push({ at: draft.at, message: "this line names neither a domain nor an address", hint: null });
  return null;
}

function subject(draft: Draft, text: string): Wrong | null {
  if (looksLikeAddress(text)) {
    const read = readAddresses(text);
    if (!read.ok) return read.error;
    draft.addresses = [...draft.addresses, ...read.value.addresses];
    if (read.value.range !== null) draft.ranges = [...draft.ranges, read.value.range];
    return null;
  }
  const domain = readDomain(text);
  if (!domain.ok) return domain.error;
  if (draft.domain !== null)
    return { message: `a second domain, ${excerpt(text, 80)}, on one line; write it on a line of its own`, hint: null };
  draft.domain = domain.value;
  return null;
}

function option(draft: Draft, text: string): Wrong | null {
  const key = text.slice(0, text.indexOf("="));
  const value = text.slice(text.indexOf("=") + 1);
  const parts = value.split(",").filter((part) => part !== "");
  if (value === "" || parts.length === 0) return { message: `${excerpt(key, 40)}= has no value`, hint: null };
  switch (KEYS.find((k) => k === key)) {
    case "helo": {
      const name = readHelo(value);
      if (!name.ok) return name.error;
      draft.helo = name.value;
      return null;
    }
    case "dkim":
      draft.dkim = parts;
      return null;
    case "volume":
      if (value !== "low" && value !== "bulk")
        return { message: `volume=${excerpt(value, 40)}: expected low or bulk`, hint: nearest(value, ["low", "bulk"]) };
      draft.volume = value;
      return null;
    case "sends":
      if (!/^(yes|no|true|false)$/i.test(value))
        return { message: `sends=${excerpt(value, 40)}: expected yes or no`, hint: nearest(value, ["yes", "no"]) };
      draft.sends = /^(yes|true)$/i.test(value);
      return null;
    case "mail-from":
      return each(parts, readDomain, (values) => (draft.mailFrom = values));
    case "must-not-authorize":
      return each(parts, readCidr, (values) => (draft.mustNotAuthorize = values));
    case undefined:
      return { message: `unknown option ${excerpt(key, 40)}=; expected ${KEYS.join(", ")}`, hint: nearest(key, KEYS) };
  }
}

function each<T>(
  parts: readonly string[],
  read: (text: string) => Result<T, Wrong>,
  keep: (values: readonly T[]) => void,
): Wrong | null {
  const values: T[] = [];
  for (const part of parts) {
    const value = read(part);
    if (!value.ok) return value.error;
    values.push(value.value);
  }
  keep(values);
  return null;
}

/** The same domain twice, or the same address twice without a domain. */
export function duplicateSenders(senders: readonly Sender[]): readonly Problem[] {
  const seen = new Map<string, Sender>();
  return senders.flatMap((sender): readonly Problem[] => {
    const first = seen.get(sender.id);
    if (first === undefined) {
      seen.set(sender.id, sender);
      return [];
    }
    const where = first.at === null ? "" : ` (first in ${first.at.file}:${first.at.line})`;
    return [
      {
        at: sender.at,
        message: `the sender ${sender.id} is named twice${where}; write it once, with all its addresses`,
        hint: null,
      },
    ];
  });
}
