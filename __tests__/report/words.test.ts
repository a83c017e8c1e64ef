import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { actionWords } from "../../src/action/words/words.ts";
import { PROVIDERS } from "../../src/rules/provider/catalogue.ts";
import { githubWords } from "../../src/github/words/words.ts";
import { reportWords } from "../../src/report/words/words.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Names that are the same in each language, and what is no words. */
const NAMES = ["SPF", "DMARC", "HELO", "include", "", "、"];
const FILES = [
  ...readdirSync("src/report/words/ja").map((file) => `src/report/words/ja/${file}`),
  ...["src/github/words/ja.ts", "src/action/words/ja.ts"],
];

function texts(words: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

describe("Japanese", () => {
  test("every text holds Japanese, or is a name", () => {
    const all = [reportWords("ja"), githubWords("ja"), actionWords("ja")].flatMap((words) => texts(words));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, text]) => !JAPANESE.test(text) && !NAMES.includes(text))).toEqual([]);
  });

  test("no English sentence stands in its files", () => {
    const left = FILES.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(["`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)]
        .map(([, , text = ""]) => text.replace(/\$\{[^}]*\}/g, ""))
        .filter((text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text) && !DATA.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });

  test("what only mail can tell of a provider's rules has its words", () => {
    const { data } = reportWords("ja").provider;
    expect([...DATA].filter((text) => !JAPANESE.test(data(text)))).toEqual([]);
  });
});

const DATA: ReadonlySet<string> = new Set(
  PROVIDERS.flatMap(({ low, bulk }) => [...low, ...bulk]).flatMap(({ need }) =>
    typeof need === "string" ? [] : [need.data],
  ),
);
