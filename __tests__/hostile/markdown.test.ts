import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentBody } from "../../src/github/comment-body.ts";
import { causesOf } from "../../src/github/issues/cause.ts";
import { issueBody } from "../../src/github/issues/body.ts";
import { code, fenced, markdown, markdownHtml, mermaid } from "../../src/report/escape.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { printable } from "../../src/text/printable.ts";
import { GITHUB_LIVE, live, partsOf, rendered, renderedAnew } from "./github-markdown.ts";
import { hostileReport } from "./world.ts";

/** Each comes alive somewhere on GitHub when it is written as it is. */
const ATTEMPTS = [
  ...["www.evil.example", "_www.evil.example", "1www.evil.example", "WWW.evil.example", "(www.evil.example)"],
  ...[
    "http://evil.example",
    "_http://evil.example",
    "9https://evil.example/a?b=c",
    "ahttps://evil.example",
    "ftp://evil.example",
  ],
  ...["HTTPS://EVIL.EXAMPLE", "https:/\u200b/evil.example", "mailto:a@evil.example", "xmpp:a@evil.example/b"],
  ...[
    "a@evil.example",
    "a.b+c@evil.example",
    "<a@evil.example>",
    "<https://evil.example>",
    "[x](https://evil.example)",
  ],
  ...["![x](https://evil.example/x.png)", "[x]: https://evil.example", "[x][y]", "[^1]", "[^1]: note", "[[wiki]]"],
  ...["@team", "@org/team", "(@user)", "@a @b @c", "#1", "#123", "org/repo#1", "user#1", "GH-1", "gh-123", "x GH-7."],
  ...["a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0", "a1b2c3d", "user@a1b2c3d", "org/repo@a1b2c3d", "deadbeef", "1234567"],
  ...[
    ":tada:",
    ":+1:",
    "a:100:b",
    "2001:db8:a:b::1",
    ":a:b:c:",
    "$x$",
    "$$x$$",
    "$`x`$",
    "a $5 and $6",
    "\\$x\\$",
    "$",
    "$$",
  ],
  ...[
    "<!-- x -->",
    "<b>x</b>",
    "<img src=x>",
    "<details>",
    "</details>",
    "</td></tr></table>",
    "<script>",
    "<?x?>",
    "<![CDATA[x]]>",
  ],
  ...[
    "&amp;",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "&copy;",
    "&#32;x",
    "> x",
    "> [!NOTE]",
    "# x",
    "###### x",
    "- x",
    "+ x",
    "* x",
    "-",
    "+",
  ],
  ...[
    "1. x",
    "1) x",
    "123456789. x",
    "- [ ] x",
    "[x] x",
    "---",
    "***",
    "___",
    "===",
    "=",
    "-----",
    "- - -",
    "    x",
    "  - x",
    "\tx",
  ],
  ...[
    "a | b",
    "|a|b|",
    ":-",
    ":-:",
    "|-|-|",
    "-|-",
    "`x`",
    "``x``",
    "```js",
    "~~~",
    "~~x~~",
    "~x~",
    "*x*",
    "**x**",
    "_x_",
    "__x__",
  ],
  ...[
    "\\",
    "x\\",
    "\\*x\\*",
    "\\|",
    "a\\|b",
    "x  ",
    " x ",
    "x\ny",
    "x\r\ny",
    "\n# x",
    "```mermaid\ngraph",
    "!x",
    "{x}",
    "x\u2028# y",
  ],
  ...[
    "\u202ex",
    "a\u034fb",
    "a\u3164b",
    "a\u115fb",
    "a\u17b4b",
    "a\ufe0fb",
    "a\u{e0041}b",
    "a\uffa0b",
    "a\ufdd0b",
    "a\ue000b",
    "a\u00a0b",
  ],
] as const;

/** Where text from outside stands in our documents: with X in its place. */
const PLACES = [
  ["a paragraph", "X"],
  ["within a sentence", "said: X, and no more"],
  ["after a paragraph's line", "a line\nX"],
  ["between brackets", "a (X) b"],
  ["a heading", "# X"],
  ["a list item", "- X"],
  ["a cell", "| a | b |\n|---|---|\n| X | y |"],
  ["a cell in the middle", "| a | b | c |\n|---|---|---|\n| x | X | z |"],
  ["beside code", "`a` X `b`"],
  ["emphasis", "**a** X"],
] as const;

const bare = (text: string): string => text.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
const place = (where: string, text: string): string => where.replace("X", () => text);
/** The tags around a dollar sign are the one addition. */
const dollars = /<code>\$+<\/code>/g;

function expectDead(where: string, text: string): void {
  const html = rendered(place(where, markdown(text)));
  const parts = partsOf(html.replace(dollars, (code) => code.slice("<code>".length, -"</code>".length)));
  const skeleton = partsOf(rendered(place(where, "w")));
  expect(parts.tags).toEqual(skeleton.tags);
  expect(bare(parts.all)).toBe(
    bare(
      place(
        skeleton.all.replace("w", () => "X"),
        printable(text),
      ),
    ),
  );
  expect(live(partsOf(html).texts)).toEqual([]);
}

test.each(PLACES)("nothing that was tried is live, and all of it is read as it is: %s", (_, where) => {
  for (const text of ATTEMPTS) expectDead(where, text);
});

test("no document leaves the oracle anything for the next one", () => {
  const notes = ["[x]: https://evil.example\n\n[^1]: note", "[x] [^1] [x][y]", "> a\nb", "[^1]\n\n[^1]: x", "[^1] [x]"];
  for (const text of [...notes, ...ATTEMPTS]) expect(rendered(text)).toBe(renderedAnew(text));
});

test("the oracle sees what is live", () => {
  const tags = (text: string): string => partsOf(rendered(text)).tags.join("");
  for (const [text, tag] of [
    ["_www.evil.example_", "<a"],
    ["http://evil.example", "<a"],
    ["a@evil.example", "<a"],
    ["[x](y)", "<a"],
    ["![x](y)", "<img"],
    ["- [ ] x", "<input"],
    ["a\n===", "<h1"],
    ["a\n:-", "<table"],
    ["<b>x", "<b>"],
    ["[^1]\n\n[^1]: x", "<section"],
  ] as const)
    expect(tags(text)).toContain(tag);
  const seen = new Set(ATTEMPTS.flatMap((text) => live([text])).map((what) => what.split(":")[0]));
  expect([...seen].sort()).toEqual(GITHUB_LIVE.map(([what]) => what).sort());
});

const pieces = fc.array(
  fc.oneof(fc.constantFrom(...ATTEMPTS), fc.constantFrom(" ", "x", "1", "_", "(", ")", ".", "|", "\\"), fc.string()),
  { maxLength: 6 },
);
const hostile = pieces.map((texts) => texts.join(""));

test.each(PLACES)("whatever text: %s", (_, where) => {
  fc.assert(
    fc.property(hostile, (text) => {
      if (bare(printable(text)) !== "") expectDead(where, text);
    }),
    { numRuns: 300 },
  );
});

test.each(PLACES.filter(([, where]) => !where.includes("`")))("a code span holds any text as it is: %s", (_, where) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const parts = partsOf(rendered(place(where, code(text))));
      const shown = bare(printable(text)) === "" ? "–" : printable(text);
      const skeleton = partsOf(rendered(place(where, "w")));
      expect(parts.tags.filter((tag) => !/^<\/?code>$/.test(tag))).toEqual(skeleton.tags);
      expect(bare(parts.all)).toBe(
        bare(
          place(
            skeleton.all.replace("w", () => "X"),
            shown,
          ),
        ),
      );
      expect(live(parts.texts)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("two texts side by side make nothing together", () => {
  fc.assert(
    fc.property(hostile, hostile, (one, two) => {
      const html = rendered(`x ${markdown(one)} ${code(two)} ${markdown(two)} y`);
      expect(new Set(partsOf(html).tags)).toEqual(
        new Set(["<p>", "<code>", "</code>", "</p>"].filter((t) => partsOf(html).tags.includes(t))),
      );
      expect(live(partsOf(html).texts)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a fenced block, a summary and a diagram keep the text to themselves", () => {
  for (const text of ATTEMPTS) {
    const block = partsOf(rendered(fenced([text], "text").join("\n")));
    expect(block.tags).toEqual(["<pre>", '<code class="language-text">', "</code>", "</pre>"]);
    expect(block.codes.join("")).toBe(`${printable(text)}\n`);
    const summary = partsOf(rendered(`<details><summary>${markdownHtml(text)}</summary>\n\nx\n\n</details>`));
    expect(summary.tags).toEqual(["<details>", "<summary>", "</summary>", "<p>", "</p>", "</details>"]);
    expect(live(summary.texts.map((t) => t.replaceAll("\u200b$\u200b", "")))).toEqual([]);
    expect(mermaid(text)).toMatch(/^(?:[\w .=+~?-]|#\d+;)*$/);
  }
});

describe("whole documents", () => {
  const report = hostileReport(ATTEMPTS);
  const run = "https://github.com/o/r/actions/runs/1";
  const documents: readonly (readonly [string, string])[] = [
    ["summary", renderMarkdown(report)],
    ["comment", commentBody(report, null, run)],
    ...causesOf(report, new Set()).map((cause, i) => [`issue ${i}`, issueBody(cause, report, run)] as const),
  ];
  test.each(documents)("%s", (_, text) => {
    const { tags, texts } = partsOf(rendered(text.replace(/^<!-- [^\n]* -->\n/, "").replaceAll(report.at, "today")));
    const own = /^<\/?(?:h[1-6]|p|table|thead|tbody|tr|t[hd]|code|pre|details|summary|strong|em|ul|li|br|hr|sub|a)\b/;
    expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
    const links = tags
      .filter((tag) => tag.startsWith("<a "))
      .map((tag) => /^<a href="([^"]*)">$/.exec(tag)?.[1] ?? tag);
    expect(links.filter((href) => href.includes("evil") || !href.startsWith("https://"))).toEqual([]);
    expect(live(texts)).toEqual([]);
  });
});
