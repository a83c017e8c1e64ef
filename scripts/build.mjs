// Compiles with tsc, bundles with ncc: dist/index.js (the Action) and dist/cli.js (the command line). The same input
// gives the same bytes, so that CI can compare the committed dist with a fresh one.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const require = createRequire(import.meta.url);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });

rmSync(join(root, "build"), { recursive: true, force: true });
rmSync(join(root, "dist"), { recursive: true, force: true });
mkdirSync(join(root, "dist"));
run(require.resolve("typescript/bin/tsc"), "-p", "scripts/tsconfig.build.json");
// A module that is imported dynamically stays in the one file, and runs when it is imported (webpack's "eager" mode).
for (const file of readdirSync(join(root, "build"), { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".js")) continue;
  const code = readFileSync(join(root, "build", file), "utf8");
  const eager = code.replace(/\bimport\((?=["'])/g, 'import(/* webpackMode: "eager" */ ');
  if (eager !== code) writeFileSync(join(root, "build", file), eager);
}
// Where each fact of the catalogue was looked up is for those who keep it, and for docs/blocklists.md: no run shows it.
const catalogue = join(root, "build/mail/dnsbl/catalogue.json");
const withoutSources = (key, value) => (key === "sources" || key === "source" ? undefined : value);
writeFileSync(catalogue, JSON.stringify(JSON.parse(readFileSync(catalogue, "utf8")), withoutSources));
for (const [entry, name] of [
  ["action", "index"],
  ["cli", "cli"],
]) {
  const out = join(root, "build", `bundle-${name}`);
  run(
    require.resolve("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    `build/${entry}.js`,
    "-o",
    out,
    "--target",
    "es2022",
    "--license",
    "licenses.txt",
    "--no-cache",
    "-q",
  );
  const code = readFileSync(join(out, "index.js"), "utf8");
  const shebang = name === "cli" && !code.startsWith("#!") ? "#!/usr/bin/env node\n" : "";
  writeFileSync(join(root, "dist", `${name}.js`), shebang + code);
  cpSync(join(out, "licenses.txt"), join(root, "dist", `${name}.licenses.txt`));
}
chmodSync(join(root, "dist", "cli.js"), 0o755);
writeFileSync(join(root, "dist", "package.json"), '{ "type": "module" }\n');
