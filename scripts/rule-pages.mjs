// The pages of the rules: runs every example of docs/examples with the code of build/, and gives the files by path. Nothing
// leaves the process, and the same sources give the same bytes.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeDisk } from "../build/core/disk.js";
import { nodeProcess } from "../build/git/processes.js";
import { nodeIo } from "../build/node-io.js";
import { parseExample } from "../build/pages/example.js";
import { renderIndex } from "../build/pages/index-page.js";
import { renderMarkdown } from "../build/pages/markdown.js";
import { pageOf } from "../build/pages/page.js";
import { describedRules } from "../build/rules/text.js";
import { runExample } from "../build/pages/run-example.js";
import { shownOf } from "../build/pages/shown.js";
import { LANGS } from "../build/core/lang.js";
import { pathOfPage } from "../build/report/rule-link.js";

const EXAMPLES = "docs/examples";

export async function rulePageFiles() {
  const shown = await shownExamples();
  const files = { "src/pages/examples.json": `${JSON.stringify(shown, null, 1)}\n` };
  for (const lang of LANGS) {
    files[lang === "en" ? "docs/rules.md" : `docs/rules.${lang}.md`] = renderIndex(lang);
    for (const rule of describedRules(lang))
      files[pathOfPage(rule.id, lang)] = renderMarkdown(pageOf(rule, shown[rule.id], lang));
  }
  return files;
}

async function shownExamples() {
  const top = mkdtempSync(join(tmpdir(), "mailworthy-pages-"));
  const io = { ...nodeIo(nodeProcess), env: {}, disk: nodeDisk(top) };
  const world = Object.fromEntries(
    readdirSync(join(EXAMPLES, "outside")).map((f) => [`outside/${f}`, read(join("outside", f))]),
  );
  const shown = {};
  try {
    for (const [i, { id }] of describedRules("en").entries()) {
      if (!existsSync(join(EXAMPLES, `${id}.yml`)))
        throw new Error(`${EXAMPLES}/${id}.yml is missing (docs/howto/add-a-rule.md)`);
      const example = parseExample(read(`${id}.yml`));
      if (!example.ok) throw new Error(`${EXAMPLES}/${id}.yml: ${example.error}`);
      const { findings } = await runExample(example.value, "bad", { io, directory: String(i), world });
      const found = findings.find((f) => f.id === id);
      if (found === undefined) throw new Error(`${EXAMPLES}/${id}.yml: the bad example does not give this finding`);
      shown[id] = shownOf(example.value, found);
    }
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
  return shown;
}

function read(path) {
  return readFileSync(join(EXAMPLES, path), "utf8");
}
