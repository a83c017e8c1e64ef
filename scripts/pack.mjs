// Before npm packs: package.json as users get it. Everything is bundled into dist, so the package needs no other one; what
// builds and tests it stays here. After it has packed: package.json as it was. Usage: pack.mjs before|after
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const KEPT = "build/package.json.kept";
if (process.argv[2] === "after") renameSync(KEPT, "package.json");
else {
  mkdirSync("build", { recursive: true });
  copyFileSync("package.json", KEPT);
  const whole = JSON.parse(readFileSync("package.json", "utf8"));
  const here = ["scripts", "devDependencies", "optionalDependencies", "overrides", "allowScripts"];
  const shown = Object.fromEntries(Object.entries(whole).filter(([key]) => !here.includes(key)));
  writeFileSync("package.json", `${JSON.stringify(shown, null, 2)}\n`);
}
