import { describe, expect, test } from "@jest/globals";
import { sightOf } from "../../src/compare/blind.ts";
import { judge } from "../../src/compare/verdict.ts";
import { NOTHING_HEARD, type HeardFacts } from "../../src/facts/heard.ts";
import { annotations } from "../../src/report/annotations.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderTerminal } from "./terminal-text.ts";
import { facts, report, sender } from "./fixture.ts";

const REFUSED = { reason: "list-refused", detail: "127.255.255.254: your resolver is public" } as const;
const HEARD: HeardFacts = {
  ...NOTHING_HEARD,
  spf: { asked: 1, answered: 1, trouble: null },
  lists: { asked: 9, answered: 0, trouble: REFUSED },
};

/** A clean run of a watch, before which so many saw no list. */
const seen = (before: number) =>
  report({
    facts: facts([sender("example.com", "203.0.113.10")], { heard: HEARD }),
    judgement: judge("history", [], [], { failOn: "regression", maxNotChecked: null }, sightOf(HEARD, before)),
  });

const LOOK = { color: false, width: 200, verbose: false, quiet: false };
const FORMS = [
  ["terminal", (input: ReturnType<typeof seen>) => renderTerminal(input, LOOK)],
  ["summary", (input: ReturnType<typeof seen>) => renderMarkdown(input)],
  ["page", (input: ReturnType<typeof seen>) => renderHtml(input)],
  ["annotation", (input: ReturnType<typeof seen>) => annotations(input).commands.join("\n")],
] as const;

describe.each(FORMS)("%s", (_, render) => {
  test("tells which class was not heard, why in plain words, and what helps", () => {
    const text = render(seen(0)).replaceAll("\\", "");
    expect(text).toMatch(/blocklists could not be checked at all: the list refuses the DNS server that asks/i);
    expect(text).toContain("blocklists.profile: none");
    expect(text).toContain("The 3rd such run in a row fails");
    expect(text).not.toContain("list-refused");
    expect(text.split("\n")[0]).not.toMatch(/fine|✔|✅/);
  });

  test("tells how often in a row", () => {
    expect(render(seen(2))).toContain("for the 3rd run in a row");
  });
});
