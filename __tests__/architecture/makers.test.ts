import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";

const SRC = resolve("src");

/** A branded text is one because its makers saw to it: nothing else may say so of a text. Files, or whole folders. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  Name: ["dns/name-schema.ts", "dns/name.ts", "dns/reverse-name.ts", "dns/wire/"],
  IpText: ["ip/ip.ts"],
  Pair: ["core/pair.ts"],
};

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(dir, entry.name)) : entry.name.endsWith(".ts") ? [join(dir, entry.name)] : [],
  );
}

/** The types that a file casts to, however deep they stand in them: `as Name`, `as readonly IpText[]`, `<Name>text`. */
function castsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const typesIn = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.add(node.typeName.getText());
    ts.forEachChild(node, typesIn);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) typesIn(node.type);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

const casts = sources(SRC).map(
  (file) => [relative(SRC, file).split(sep).join("/"), castsIn(readFileSync(file, "utf8"))] as const,
);

describe("a branded text is made by its makers only", () => {
  test.each(Object.entries(MAKERS))("%s", (brand, makers) => {
    const casting = casts.filter(([, types]) => types.has(brand)).map(([file]) => file);
    expect(casting.filter((file) => !makers.some((maker) => file.startsWith(maker)))).toEqual([]);
    expect(makers.filter((maker) => !casting.some((file) => file.startsWith(maker)))).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ["const a = text as IpText;", ["IpText"]],
    ["const a = texts as readonly IpText[];", ["IpText"]],
    ["const a = rows as ReadonlyMap<Name, Fact<IpText>>;", ["ReadonlyMap", "Name", "Fact", "IpText"]],
    ["const a = <Name>text;", ["Name"]],
    ["const a: Name = b; const c = d as string;", []],
  ])("%s", (text, types) => expect([...castsIn(text)]).toEqual(types));
});
