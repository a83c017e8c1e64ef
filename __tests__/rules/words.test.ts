import { describe, expect, test } from "@jest/globals";
import { LANGS } from "../../src/core/lang.ts";
import { RULES } from "../../src/rules/registry.ts";
import { ruleWords, textOf } from "../../src/rules/text.ts";

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

describe("the words of every rule", () => {
  test.each(RULES.map((rule) => rule.id))("%s: a title, a reason and a cure in each language", (id) => {
    for (const lang of LANGS) {
      const { title, why, fix } = ruleWords(lang, id) ?? { title: "", why: "", fix: "" };
      for (const text of [title, why, fix]) {
        expect(text).not.toBe("");
        expect(JAPANESE.test(text)).toBe(lang === "ja");
      }
      expect(title).not.toMatch(/[.。]$/);
      for (const text of [why, fix]) expect(text).toMatch(/[.。]$|：[\x20-\x7e]+$/);
    }
  });

  test("ids are unique, and each belongs to its category", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });
});

describe("a finding that comes from a file", () => {
  const old = { id: "ptr/missing", message: "203.0.113.10 has no reverse name", help: "Set it." };
  const english = { message: old.message, help: old.help };

  test.each([
    ["without parameters, as version 1 wrote it", old],
    ["of a rule that this version does not know", { ...old, id: "ptr/later", params: { ip: "203.0.113.10" } }],
    ["with parameters of another form", { ...old, id: "ptr/not-confirmed", params: { names: 7 } }],
  ])("%s: keeps its English", (_what, finding) => {
    expect(textOf("ja", finding)).toEqual(english);
    expect(textOf("en", finding)).toEqual(english);
  });

  test("with its parameters: is told in the reader's language", () => {
    expect(textOf("ja", { ...old, params: { ip: "203.0.113.10" } }).message).toBe(
      "203.0.113.10 に逆引き（PTRレコード）がありません",
    );
  });
});
