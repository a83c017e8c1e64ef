import { describe, expect, test } from "@jest/globals";
import { CATALOGUE } from "../../src/mail/dnsbl/catalogue.ts";
import { BETWEEN_MEANINGS, joinedMeanings, undocumentedBit } from "../../src/mail/dnsbl/meanings.ts";
import { LIST_CRITERIA } from "../../src/rules/words/ja/list-criteria.ts";
import { LIST_MEANINGS } from "../../src/rules/words/ja/list-meanings.ts";
import { LIST_NOTES } from "../../src/rules/words/ja/list-notes.ts";
import { listText, meaningsOrNull, meaningsText } from "../../src/rules/words/ja/list-texts.ts";

/** Every text of the catalogue that people read, by what it is. */
const MEANINGS = CATALOGUE.flatMap(({ codes }) => codes.map(({ meaning }) => meaning));
const CRITERIA = CATALOGUE.map(({ criteria }) => criteria);
const NOTES = CATALOGUE.flatMap(({ removal, codes, terms, refusals }) => [
  removal.note,
  ...codes.flatMap((code) => code.removal?.note ?? []),
  terms?.note ?? "",
  terms?.limit ?? "",
  ...Object.values(refusals),
]).filter((text) => text !== "");

describe("what the catalogue says to people has words in Japanese", () => {
  test.each([
    ["meanings of codes", MEANINGS, LIST_MEANINGS],
    ["criteria", CRITERIA, LIST_CRITERIA],
    ["notes, terms and refusals", NOTES, LIST_NOTES],
  ] as const)("%s: each, and nothing that no list says", (_what, texts, words) => {
    expect(texts.filter((text) => words[text] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((text) => !texts.includes(text))).toEqual([]);
    // Names of a list's own classes (black, ssh) stay as they are; sentences do not.
    const english = Object.values(words).filter((text) => /[a-z]+ [a-z]+ [a-z]+/.test(text));
    expect(english).toEqual([]);
  });

  test("several meanings in one text come apart again: no meaning holds what stands between them", () => {
    expect(MEANINGS.filter((text) => text.includes(BETWEEN_MEANINGS.trim()))).toEqual([]);
    const joined = joinedMeanings(["phishing (PH)", "abuse (ABUSE)", undocumentedBit(2)]);
    expect(joined).toBe("phishing (PH); abuse (ABUSE); bit 2, which is not documented");
    expect(meaningsText(joined)).toBe("フィッシング（PH）、不正利用（ABUSE）、公表されていないビット 2");
  });

  test("what nobody translated stays as it is, and out of letters", () => {
    expect([listText("by its own rules"), meaningsOrNull("by its own rules")]).toEqual(["by its own rules", null]);
    expect(meaningsOrNull("abuse (ABUSE); by its own rules")).toBeNull();
  });
});
