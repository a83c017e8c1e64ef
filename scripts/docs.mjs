// Writes what is generated from the code: the pages of the rules (docs/rules.md, docs/rules/), docs/blocklists.md and
// schema/*.schema.json. With --check it only compares.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { z } from "zod";
import { blocklistsPage } from "./blocklists-doc.mjs";

const require = createRequire(import.meta.url);
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "scripts/tsconfig.build.json"]);
const { rulePageFiles } = await import("./rule-pages.mjs");
const { configSchema } = await import("../build/config/schema.js");
const { reportSchema } = await import("../build/report/schema.js");
const { OUTPUT_SCHEMAS } = await import("../build/cli/schemas/all.js");
const { fileSchema: historySchema } = await import("../build/compare/history.js");
const { tapeSchema } = await import("../build/dns/tape-schema.js");
const { catalogueSchema } = await import("../build/mail/dnsbl/catalogue-schema.js");

const schema = { title: ".github/mailworthy.yml", ...z.toJSONSchema(configSchema) };
const catalogue = { title: "src/mail/dnsbl/catalogue.json", ...z.toJSONSchema(catalogueSchema) };
const lists = catalogueSchema.parse(JSON.parse(readFileSync("src/mail/dnsbl/catalogue.json", "utf8")));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  ...(await rulePageFiles()),
  "docs/blocklists.md": blocklistsPage(lists),
  "schema/config.schema.json": json(schema),
  "schema/blocklists.schema.json": json(catalogue),
};
// What is printed or kept, one file a schema. Open objects: a later version may add fields.
const kept = { history: historySchema, tape: tapeSchema };
for (const [name, output] of Object.entries({ report: reportSchema, ...OUTPUT_SCHEMAS, ...kept })) {
  files[`schema/${name}.schema.json`] = json({
    title: `mailworthy/${name}/1`,
    ...z.toJSONSchema(output, { io: "input" }),
  });
}
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${file} is not what the code says: run npm run docs`);
    stale = 1;
  }
}
// The page of a rule that is no more.
for (const path of readdirSync("docs/rules", { recursive: true, encoding: "utf8" })) {
  const file = `docs/rules/${path.split("\\").join("/")}`;
  if (!file.endsWith(".md") || file in files) continue;
  if (!process.argv.includes("--check")) rmSync(file);
  else {
    console.error(`${file} is the page of no rule: run npm run docs`);
    stale = 1;
  }
}
process.exitCode = stale;
