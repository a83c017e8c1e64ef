import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { code, forLog, html, markdown, workflowCommand } from "../../src/report/escape.ts";
import { disarmed } from "../../src/report/runner.ts";
import { anyText } from "../letters.ts";

const hostile = fc.oneof(
  anyText(),
  fc
    .array(
      fc.constantFrom(
        "::",
        "##[",
        "error",
        "::error file=x::",
        "`",
        "``",
        "|",
        "\n",
        "\r",
        "<script>",
        "](",
        "&#58;",
        "\u202e",
        " ",
        "]",
      ),
    )
    .map((p) => p.join("")),
);

test("no line of the log can start a workflow command", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = forLog(text);
      expect(shown).not.toMatch(/[\r\n]/);
      expect(shown.trimStart()).not.toMatch(/^::[a-z_-][^]*::/i);
      expect(shown).not.toContain("##[");
    }),
  );
});

test("IPv6 addresses stay as they are", () =>
  expect(forLog("2001:db8::1 ::1 2001:db8::/32")).toBe("2001:db8::1 ::1 2001:db8::/32"));

test("the data of a command stays on its line", () => {
  fc.assert(fc.property(hostile, (text) => !/[\r\n]/.test(workflowCommand("error", [["file", text]], text))));
});

test("a code span ends where it should, and a table cell holds it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const all = code(text);
      if (all === "–") return;
      for (const span of all.split("\\|")) {
        const fence = /^`+/.exec(span)?.[0] ?? "";
        const inside = span.slice(fence.length, span.length - fence.length);
        expect([...inside.matchAll(/`+/g)].every((m) => m[0].length < fence.length)).toBe(true);
        expect(span).not.toMatch(/[|\r\n]/);
      }
    }),
  );
});

test("HTML and Markdown show no live markup", () => {
  fc.assert(
    fc.property(
      hostile,
      (text) => !/[<>]/.test(html(text)) && !/(^|[^\\])[<|`[]/.test(markdown(text).replaceAll("\\\\", "")),
    ),
  );
});

test("a line that passes unlooked begins with what is seen: every code point before a command, as the whole rule has it", () => {
  const unseen = /[\s\p{M}\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u0640\u07fa\u180a\u1cd3\ufe73]/u;
  const wrong: string[] = [];
  for (let point = 0; point <= 0x1ffff; point++) {
    const sign = String.fromCodePoint(point);
    if (sign === "\n" || sign === "\r") continue;
    const isBroken = disarmed(`${sign}::error::x`, "text") !== `${sign}::error::x`;
    if (isBroken !== unseen.test(sign)) wrong.push(point.toString(16));
  }
  // A colon in front makes the command's name begin with one.
  expect(wrong.filter((point) => point !== "3a")).toEqual([]);
});
