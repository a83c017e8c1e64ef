import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { actionWords } from "../../src/action/words/words.ts";
import { githubWords } from "../../src/github/words/words.ts";
import type { Headline } from "../../src/report/headline.ts";
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

const AT = "2026-11-24T08:00:00Z";
const KNOWN = { code: "known", errors: 2, warnings: 1, since: "2026-11-03T01:00:00Z", partly: true } as const;
const UNDER = { exitCode: 1, failing: 2, findings: [] } as const;
const LISTS = { class: "lists", asked: 3, trouble: { reason: "list-refused", detail: "" } } as const;

test.each<[Headline, string, string]>([
  [
    { ...KNOWN, where: "history" },
    "no change; 2 known problems, open since 3 November, 1 warning; not all could be checked",
    "変化はありません。既知の問題が2件あります（11月3日から継続、警告1件、一部は未確認）",
  ],
  [
    { ...KNOWN, where: "history", since: "2025-12-31T01:00:00Z", warnings: 0, partly: false },
    "no change; 2 known problems, open since 31 December 2025",
    "変化はありません。既知の問題が2件あります（2025年12月31日から継続）",
  ],
  [
    { code: "only-by-loosening", under: UNDER, failed: false },
    "passes only by what this pull request changes in its own check: under the base's settings 2 regressions",
    "このプルリクエストは確認の設定自体を変更したため合格していますが、変更前の設定では不合格です（悪化2件）",
  ],
  [
    { code: "blind", blind: [LISTS], all: false, runs: 3 },
    "blocklists could not be checked at all, for the 3rd run in a row: the list refuses the DNS server that asks",
    "ブラックリスト (DNSBL) をまったく確認できませんでした（3回連続）。理由：リストが、問い合わせ元の DNS サーバーからの利用を拒否しています",
  ],
  [
    { code: "fine", warnings: 2, where: "pull-request", partly: true },
    "no regression in this pull request; 2 warnings; not all could be checked",
    "このプルリクエストで悪化した問題はありません（警告2件、一部は未確認）",
  ],
  [{ code: "found", errors: 0, warnings: 0 }, "nothing wrong", "問題は見つかりませんでした"],
])("headline %j", (headline, en, ja) => {
  expect(reportWords("en").headline.headline(headline, AT)).toBe(en);
  expect(reportWords("ja").headline.headline(headline, AT)).toBe(ja);
});

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
        .filter((text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});
