// Holds dist to its budget: what the runner downloads for every run, and what Node reads and compiles before the first
// question: the entry, and the parts that it loads for it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Bytes. Raise one only with what is worth it, in the commit that needs it. */
const WHOLE = { "dist/cli": 5_000_000, "dist/index": 5_000_000 };
const ZONES = ["--dns", "127.0.0.1:9"];
/** What a run loads: the words of the command line, and the bytes. */
const LOADED = [
  [["--help"], 110_000],
  [["spf", "203.0.113.10", "a@good.example", ...ZONES, "--timeout", "50"], 330_000],
  [["lookup", "203.0.113.10", ...ZONES, "--timeout", "50"], 280_000],
  [["check", "good.example 203.0.113.10", ...ZONES, "--timeout", "50", "--attempts", "1"], 2_250_000],
  [["dnsbl", "203.0.113.10", "--list", "bl.demo.example", ...ZONES, "--timeout", "50"], 700_000],
];

const sizeOf = (file) => statSync(file).size;
const rows = Object.entries(WHOLE).map(([entry, most]) => {
  const parts = readdirSync(entry).map((file) => sizeOf(join(entry, file)));
  return [`${entry}.js and its parts`, parts.reduce((sum, size) => sum + size, sizeOf(`${entry}.js`)), most];
});
for (const [args, most] of LOADED) rows.push([`mailworthy ${args[0]} loads`, loadedBy(args), most]);

let over = 0;
for (const [what, size, most] of rows) {
  console.log(`${what}: ${size} of ${most} bytes`);
  if (size > most) over++;
}
if (over > 0) console.error("dist is larger than its budget (scripts/size.mjs)");
process.exitCode = over > 0 ? 1 : 0;

/** By what V8 counts: the files of dist whose code was loaded. */
function loadedBy(args) {
  const directory = mkdtempSync(join(tmpdir(), "mailworthy-size-"));
  try {
    spawnSync(process.execPath, ["dist/cli.js", ...args], { env: { ...process.env, NODE_V8_COVERAGE: directory } });
    const { result } = JSON.parse(readFileSync(join(directory, readdirSync(directory)[0] ?? ""), "utf8"));
    const files = result.flatMap(({ url }) => (/\/dist\/.*\.js$/.test(url) ? [fileURLToPath(url)] : []));
    return files.map(sizeOf).reduce((sum, size) => sum + size, 0);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
