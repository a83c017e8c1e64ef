// The part of CHANGELOG.md about a version, for its release: node scripts/release-notes.mjs vX.Y.Z
// Fails where tag, package.json, src/app/version.ts and CHANGELOG.md do not say the same.
import { readFileSync } from "node:fs";

const tag = process.argv[2] ?? "";
const fail = (why) => {
  console.error(why);
  process.exit(1);
};
if (!/^v\d+\.\d+\.\d+$/.test(tag)) fail(`${tag} is no version: expected a tag such as v1.2.3`);
const version = tag.slice(1);
const packaged = JSON.parse(readFileSync("package.json", "utf8")).version;
if (packaged !== version) fail(`package.json says ${packaged}, the tag ${tag}`);
if (!readFileSync("src/app/version.ts", "utf8").includes(`"${version}"`))
  fail(`src/app/version.ts does not say ${version}`);
const parts = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
const part = parts.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
if (part === undefined) fail(`CHANGELOG.md has no part "## ${version}"`);
process.stdout.write(`${part.slice(part.indexOf("\n")).trim()}\n`);
