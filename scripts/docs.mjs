// Writes what is generated from the code: docs/rules.md, docs/blocklists.md and the schemas. With --check it only compares.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { z } from "zod";
import { blocklistsPage } from "./blocklists-doc.mjs";

const require = createRequire(import.meta.url);
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "scripts/tsconfig.build.json"]);
const { CHECKS } = await import("../build/checks/all.js");
const { configSchema } = await import("../build/config/schema.js");
const { catalogueSchema } = await import("../build/mail/dnsbl/catalogue-schema.js");

const rows = CHECKS.map((c) => `| \`${c.id}\` | ${c.severity} | ${c.title} | ${c.why} | ${c.references.join(", ")} |`);
const rules = `# Rules

Generated from \`src/checks\` by \`npm run docs\`. Set a rule's severity in \`.github/mailworthy.yml\`: \`rules: { ptr/generic-name: off }\`.

| id | severity | what | why it matters | source |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
const schema = { title: ".github/mailworthy.yml", ...z.toJSONSchema(configSchema) };
const catalogue = { title: "src/mail/dnsbl/catalogue.json", ...z.toJSONSchema(catalogueSchema) };
const lists = catalogueSchema.parse(JSON.parse(readFileSync("src/mail/dnsbl/catalogue.json", "utf8")));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  "docs/rules.md": rules,
  "docs/blocklists.md": blocklistsPage(lists),
  "schema/config.schema.json": json(schema),
  "schema/blocklists.schema.json": json(catalogue),
};
// Open objects: a later version may add fields.
const { OUTPUT_SCHEMAS } = await import("../build/cli/schemas/all.js");
for (const [command, output] of Object.entries(OUTPUT_SCHEMAS)) {
  const published = { title: `mailworthy ${command} --json`, ...z.toJSONSchema(output, { io: "input" }) };
  files[`schema/${command}.schema.json`] = json(published);
}
mkdirSync("schema", { recursive: true });
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file} is not what the code says: run npm run docs`);
    stale = 1;
  }
}
process.exitCode = stale;
