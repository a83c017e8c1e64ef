// Compiles with tsc, bundles with ncc: dist/index.js (the Action) and dist/cli.js (the command line), each with a folder of
// the parts that load when they are needed (what is imported dynamically). The same input gives the same bytes, so that CI
// can compare the committed dist with a fresh one.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { licensesOf } from "./licenses.mjs";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const require = createRequire(import.meta.url);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });

rmSync(join(root, "build"), { recursive: true, force: true });
rmSync(join(root, "dist"), { recursive: true, force: true });
mkdirSync(join(root, "dist"));
run(require.resolve("typescript/bin/tsc"), "-p", "scripts/tsconfig.build.json");
// Where each fact of the catalogue was looked up is for those who keep it, and for docs/blocklists.md: no run shows it.
const catalogue = join(root, "build/mail/dnsbl/catalogue.json");
const withoutSources = (key, value) => (key === "sources" || key === "source" ? undefined : value);
writeFileSync(catalogue, JSON.stringify(JSON.parse(readFileSync(catalogue, "utf8")), withoutSources));
for (const [entry, name] of [
  ["action", "index"],
  ["cli", "cli"],
]) {
  const out = join(root, "build", `bundle-${name}`);
  const stats = join(root, "build", `bundle-${name}.json`);
  run(
    require.resolve("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    `build/${entry}.js`,
    "-o",
    out,
    "--target",
    "es2022",
    "--stats-out",
    stats,
    "--no-cache",
    "-q",
  );
  // ncc calls a part `123.index.js` and puts it beside the entry, where those of two entries would meet.
  const parts = readdirSync(out).filter((file) => /^\d+\.index\.js$/.test(file));
  mkdirSync(join(root, "dist", name));
  for (const file of parts)
    writeFileSync(join(root, "dist", name, file.replace(".index.js", ".js")), readFileSync(join(out, file)));
  const code = replacedOnce(
    readFileSync(join(out, "index.js"), "utf8"),
    'return "" + chunkId + ".index.js";',
    `return "${name}/" + chunkId + ".js";`,
  );
  const shebang = name === "cli" && !code.startsWith("#!") ? "#!/usr/bin/env node\n" : "";
  writeFileSync(join(root, "dist", `${name}.js`), shebang + code);
  writeFileSync(join(root, "dist", `${name}.licenses.txt`), licensesOf(readFileSync(stats, "utf8"), root));
}
chmodSync(join(root, "dist", "cli.js"), 0o755);
writeFileSync(join(root, "dist", "package.json"), '{ "type": "module" }\n');

function replacedOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`ncc writes its parts another way: ${from}`);
  return text.replace(from, to);
}
