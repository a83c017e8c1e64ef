import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { VERSION } from "../../src/app/version.ts";
import { run } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const dir = temporaryDir("package");
const [made, empty] = [join(dir, "made"), join(dir, "empty")];
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
    env: { ...process.env, npm_config_update_notifier: "false" },
  });

/** As the package is made for the registry, in a copy: it has its own package.json for as long as npm packs. */
beforeAll(() => {
  for (const path of [made, empty]) mkdirSync(path);
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly files: readonly string[] };
  for (const path of ["package.json", "scripts/pack.mjs", ...files])
    cpSync(path, join(made, path), { recursive: true });
  const before = readFileSync(join(made, "package.json"), "utf8");
  const [only] = JSON.parse(npm(["pack", "--json"], made)) as readonly Packed[];
  if (only === undefined) throw new Error("nothing was packed");
  packed = only;
  expect(readFileSync(join(made, "package.json"), "utf8")).toBe(before);
  npm(["install", "--offline", "--no-audit", "--no-fund", join(made, packed.filename)], empty);
});

test("holds what users need, and nothing that builds or tests it", () => {
  const top = new Set(packed.files.map(({ path }) => path.split("/")[0]));
  expect([...top].sort()).toEqual(
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "action.yml",
      "dist",
      "docs",
      "package.json",
      "schema",
    ].sort(),
  );
});

test("brings no other package along, and runs nothing at its installation", () => {
  expect(readdirSync(join(empty, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["mailworthy"]);
  const shown = JSON.parse(readFileSync(join(empty, "node_modules/mailworthy/package.json"), "utf8")) as object;
  for (const key of ["dependencies", "devDependencies", "optionalDependencies", "scripts", "private"])
    expect(shown).not.toHaveProperty(key);
});

test("npx mailworthy runs from an empty folder", async () => {
  const version = await run("npx", ["--offline", "mailworthy", "--version"], { cwd: empty });
  expect([version.code, version.stdout.trim()]).toEqual([0, VERSION]);
  const checked = await run(
    "npx",
    ["--offline", "mailworthy", "check", "good.example 203.0.113.10", "--dns", `zones:${process.cwd()}/demo/zones`],
    { cwd: empty },
  );
  expect(checked.stdout).toContain("203.0.113.10");
  expect(checked.stderr).toBe("");
});
