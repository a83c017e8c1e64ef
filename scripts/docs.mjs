// Writes what is generated from the code: docs/rules.md and schema/*.schema.json. With --check it only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { z } from "zod";

const require = createRequire(import.meta.url);
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "scripts/tsconfig.build.json"]);
const { CHECKS } = await import("../build/checks/all.js");
const { configSchema } = await import("../build/config/schema.js");
const { reportSchema } = await import("../build/report/schema.js");
const { answerSchema, dnsblSchema, lookupSchema, spfSchema, zonesSchema } = await import("../build/cli/schemas.js");

const rows = CHECKS.map((c) => `| \`${c.id}\` | ${c.severity} | ${c.title} | ${c.why} | ${c.references.join(", ")} |`);
const rules = `# Rules

Generated from \`src/checks\` by \`npm run docs\`. Set a rule's severity in \`.github/mailworthy.yml\`: \`rules: { ptr/generic-name: off }\`.

| id | severity | what | why it matters | source |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
const schema = { title: ".github/mailworthy.yml", ...z.toJSONSchema(configSchema) };
const files = { "docs/rules.md": rules, "schema/config.schema.json": `${JSON.stringify(schema, null, 2)}\n` };
// What the commands print, one file a schema of contracts.md §1.
const outputs = { report: reportSchema, spf: spfSchema, lookup: lookupSchema };
Object.assign(outputs, { dnsbl: dnsblSchema, zones: zonesSchema, answer: answerSchema });
for (const [name, output] of Object.entries(outputs)) {
  const published = { title: `mailworthy/${name}/1`, ...z.toJSONSchema(output) };
  files[`schema/${name}.schema.json`] = `${JSON.stringify(published, null, 2)}\n`;
}
mkdirSync("schema", { recursive: true });
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${file} is not what the code says: run npm run docs`);
    stale = 1;
  }
}
process.exitCode = stale;
