import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { bounceText } from "../../src/cli/bounce-text.ts";
import { commandWords } from "../../src/cli/words/words.ts";
import { CONCERNS } from "../../src/mail/bounce/advice.ts";
import { explain } from "../../src/mail/bounce/explain.ts";
import { PATTERNS } from "../../src/mail/bounce/patterns.ts";
import type { Bounce, Cause } from "../../src/mail/bounce/types.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Names that are the same in each language. */
const NAMES = ["SPF", "DMARC", "HELO", "MAIL FROM", "TTL"];
const DIR = "src/cli/words/ja";

function texts(words: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const COMMANDS = ["bounce", "dnsbl", "drafts", "lookup", "message", "spf", "volume", "zones"] as const;
const ja = await Promise.all(COMMANDS.map((command) => commandWords(command, "ja")));
const bounce = await commandWords("bounce", "ja");

describe("Japanese", () => {
  test("every text holds Japanese, or is a name", () => {
    const all = texts(ja);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => !JAPANESE.test(text) && !NAMES.includes(text))).toEqual([]);
  });

  test("no English sentence stands in its files", () => {
    const left = readdirSync(DIR).flatMap((file) =>
      [...readFileSync(`${DIR}/${file}`, "utf8").matchAll(/(["`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)]
        .map(([, , text = ""]) => text.replace(/\$\{[^}]*\}/g, ""))
        .filter((text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });

  const reply = explain({
    ...{ text: "550 5.7.1 no", status: null, host: null, hostIp: null, recipient: null, sender: null, command: null },
  });
  const shown = (b: Bounce): readonly string[] =>
    bounceText(b, { words: bounce, verbose: false, path: "-" }).split("\n").slice(0, -2);

  test.each(Object.keys(CONCERNS) as readonly Cause[])("a bounce by %s", (cause) => {
    const step = { code: "cause", cause, page: null } as const;
    const lines = shown({ ...reply, cause, codes: { ...reply.codes, step } });
    expect(lines.filter((line) => !JAPANESE.test(line))).toEqual([]);
  });

  const steps = new Set(PATTERNS.flatMap(({ patterns }) => patterns.flatMap(({ next }) => next ?? [])));
  test.each([...steps])("the first step %s", (step) => {
    expect(bounce.next({ code: "told", step })).toMatch(/[\u3040-\u30ff].*。$/);
  });
});
