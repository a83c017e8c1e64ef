import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { LANGS } from "../../src/core/lang.ts";
import { shownExample } from "../../src/pages/examples.ts";
import { renderIndex } from "../../src/pages/index-page.ts";
import { prose, renderMarkdown } from "../../src/pages/markdown.ts";
import { pageOf } from "../../src/pages/page.ts";
import { describedRules } from "../../src/rules/text.ts";
import { sourcesOf } from "../../src/pages/sources.ts";
import { renderTerminal } from "../../src/pages/terminal.ts";
import { widthOf } from "../../src/core/width.ts";
import { anchorOf, pathOfPage, ruleUrl } from "../../src/report/rule-link.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { report } from "../report/fixture.ts";
import { exampleOf } from "./world.ts";

const IDS = describedRules("en").map((rule) => rule.id);
const HOWTOS = readdirSync("docs/howto");

/** The files of the repository to which a Markdown text links. */
function targets(text: string, from: string): readonly string[] {
  const links = [...text.matchAll(/\]\((?!https:)([^)#]+)(?:#[^)]*)?\)/g)];
  return links.map((m) => new URL(m[1] ?? "", `file:///${from}`).pathname.slice(1));
}

const AT_TAG = "https://github.com/mailworthy/mailworthy/blob/v1.2.3/";

test("what is embedded is what docs/examples holds (npm run docs)", () => {
  const stale = IDS.filter((id) => {
    const { both, base, earlier, bad, good } = exampleOf(id);
    const shown = shownExample(id);
    const wrote = { both: { ...shown.both, ...both }, base, earlier, bad, good };
    return JSON.stringify(wrote) !== JSON.stringify({ ...wrote, ...shown, found: undefined, also: undefined });
  });
  expect(stale).toEqual([]);
});

describe("links", () => {
  test("each rule's leads to a page of the repository, at the version's tag, in every language", () => {
    for (const lang of LANGS)
      for (const id of IDS) {
        const url = ruleUrl(id, "1.2.3", lang);
        expect(url.startsWith(AT_TAG)).toBe(true);
        expect([url, existsSync(url.slice(AT_TAG.length))]).toEqual([url, true]);
        expect(url.slice(AT_TAG.length)).toBe(pathOfPage(id, lang));
      }
  });

  test.each(["../../../x/y", "x", "a/b/c", "spf/no-all?x", "spf/%2e%2e", ""])("%j is no id: the list", (id) => {
    expect(ruleUrl(id, "1.2.3")).toBe(`${AT_TAG}docs/rules.md`);
  });

  test("SARIF's helpUri is it", () => {
    const log = JSON.parse(renderSarif(report({ version: "1.2.3" }), describedRules("en"))) as {
      runs: [{ tool: { driver: { rules: { id: string; helpUri: string }[] } } }];
    };
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map((rule) => rule.helpUri)).toEqual(IDS.map((id) => ruleUrl(id, "1.2.3")));
  });

  test.each(LANGS)("those of a page and of the list lead to files (%s)", (lang) => {
    const pages = describedRules(lang).flatMap((rule) =>
      targets(renderMarkdown(pageOf(rule, shownExample(rule.id), lang)), pathOfPage(rule.id, lang)),
    );
    const all = [...pages, ...targets(renderIndex(lang), "docs/rules.md")];
    expect(all.length).toBeGreaterThan(3 * IDS.length);
    expect([...new Set(all)].filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(["CONTRIBUTING.md", "docs/architecture.md", ...HOWTOS.map((file) => `docs/howto/${file}`)])(
    "those of %s lead to files",
    (file) => {
      const wrong = targets(readFileSync(file, "utf8"), file).filter((path) => !existsSync(path));
      expect(wrong).toEqual([]);
    },
  );

  test("the files that a how-to names are there, but for the ones that it makes", () => {
    const made = ["src/rules/mx/duplicate-target.ts", "docs/examples/mx/duplicate-target.yml"];
    const also = ["docs/rules/mx/duplicate-target.md", "src/zones/route53/format.ts"];
    const named = HOWTOS.flatMap((file) => [
      ...readFileSync(`docs/howto/${file}`, "utf8").matchAll(/`((?:src|docs|schema|__tests__)\/[\w./-]+\.\w+)`/g),
    ]).map((m) => m[1] ?? "");
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path) && ![...made, ...also].includes(path))).toEqual([]);
  });

  test("the old anchors stand in the list", () => {
    const list = readFileSync("docs/rules.md", "utf8");
    expect(IDS.filter((id) => !list.includes(`<a id="${anchorOf(id)}"></a>`))).toEqual([]);
  });
});

test.each([
  ["RFC 7208 §4.6.4", ["RFC 7208 §4.6.4 https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4"]],
  [
    "RFC 7208 §5.1, §6.1",
    [
      "RFC 7208 §5.1 https://www.rfc-editor.org/rfc/rfc7208#section-5.1",
      "RFC 7208 §6.1 https://www.rfc-editor.org/rfc/rfc7208#section-6.1",
    ],
  ],
  ["RFC 9989 §C", ["RFC 9989 §C https://www.rfc-editor.org/rfc/rfc9989#appendix-C"]],
  ["RFC 1918", ["RFC 1918 https://www.rfc-editor.org/rfc/rfc1918"]],
  ["draft-a-b", ["draft-a-b https://datatracker.ietf.org/doc/html/draft-a-b"]],
  ["https://example.com/a", ["https://example.com/a https://example.com/a"]],
  ["docs/github.md", ["docs/github.md null"]],
  ["M3AAWG Parked Domains", ["M3AAWG Parked Domains null"]],
])("source %s", (reference, expected) => {
  expect(sourcesOf(reference).map(({ text, url }) => `${text} ${String(url)}`)).toEqual(expected);
});

test.each([
  ["_dmarc.example.com <b> [a](b) *y* 1|2 `", "\\_dmarc.example.com \\<b\\> \\[a\\](b) \\*y\\* 1\\|2 \\`"],
  ["set `a_b: <c>` here", "set `a_b: <c>` here"],
  ["see https://example.com/a_b.", "see <https://example.com/a_b>."],
])("running text of a page: %s", (text, expected) => {
  expect(prose(text)).toBe(expected);
});

describe.each(LANGS)("in a terminal (%s)", (lang) => {
  test.each(IDS)("%s", (id) => {
    const rule = describedRules(lang).find((r) => r.id === id);
    if (rule === undefined) throw new Error(id);
    const page = pageOf(rule, shownExample(id), lang);
    const text = renderTerminal(page, { color: false, width: 80 });
    expect(text).not.toMatch(/`|\*\*|\\_|\u001b/);
    expect(renderTerminal(page, { color: true, width: 80 }).replaceAll(/\u001b\[\d+m/g, "")).toBe(text);
    const copied = page.blocks.flatMap((block) => {
      if (block.kind === "file" || block.kind === "code") return block.text.split("\n");
      if (block.kind === "sources") return block.sources.map(({ text: source, url }) => url ?? source);
      return block.kind === "finding" ? [...block.commands, block.record?.text ?? ""] : [];
    });
    const isCopied = (line: string): boolean => copied.some((of) => of !== "" && line.endsWith(of.trimEnd()));
    const wide = text.split("\n").filter((line) => widthOf(line) > 80 && !isCopied(line) && / /.test(line.trim()));
    expect(wide).toEqual([]);
  });
});
