import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";

/** What a module loads with itself: neither types nor what is imported dynamically. */
function loadedBy(file: string): readonly string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const { statements } = ts.createSourceFile("a.js", outputText, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** Packages and modules of Node, each with the file that wants it. */
function needs(entries: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Set<string>();
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith(".ts")) return;
    for (const name of loadedBy(file)) {
      if (name.startsWith(".")) visit(resolve(dirname(file), name));
      else found.set(name, relative("src", file));
    }
  };
  for (const entry of entries) visit(resolve("src", entry));
  return found;
}

/** What takes long to load, and is wanted by few. */
const HEAVY = [
  ...["zod", "yaml", "acorn", "tldts", "postal-mime", "fast-xml-parser", "fflate", "picomatch", "https-proxy-agent"],
  ...["@actions/core", "@actions/github", "node:http", "node:https", "node:tls", "node:child_process"],
];
const RUNS = ["cli.ts", "node-io.ts", "app/open-dns.ts"];

describe("before the first question nothing heavy loads", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["--help", ["cli.ts"], []],
    ["spf", [...RUNS, "cli/spf.ts", "cli/words/en/spf.ts", "cli/words/ja/spf.ts"], []],
    ["lookup", [...RUNS, "cli/lookup.ts", "cli/words/en/lookup.ts", "cli/words/ja/lookup.ts"], []],
    ["dnsbl", [...RUNS, "cli/dnsbl.ts", "cli/words/en/dnsbl.ts", "cli/words/ja/dnsbl.ts"], ["tldts"]],
    ["message", [...RUNS, "cli/message.ts", "cli/words/en/message.ts", "cli/words/ja/message.ts"], ["tldts"]],
    ["bounce", [...RUNS, "cli/bounce.ts", "cli/words/en/bounce.ts"], ["tldts", "postal-mime"]],
  ])("%s", (_, entries, but) => {
    const found = needs(entries);
    expect(HEAVY.filter((name) => found.has(name) && !but.includes(name)).map((n) => [n, found.get(n)])).toEqual([]);
  });

  test("--help loads no socket, no file and no cryptography", () => {
    const found = needs(["cli.ts"]);
    for (const name of ["node:crypto", "node:dgram", "node:net", "node:dns", "node:fs"])
      expect(found.has(name)).toBe(false);
  });

  test("what is wanted would be seen", () => {
    expect(needs(["cli/volume.ts"]).has("zod")).toBe(true);
  });
});
