// What a jest run came to, from its --json file: `passed failed` to stdout for .ci/run, the slowest suites to stderr.
import { readFileSync } from "node:fs";
import { relative } from "node:path";

const SHOWN = 10;
const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
console.log(`${report.numPassedTests} ${failed}`);
const suites = report.testResults
  .map(({ name, startTime, endTime }) => ({
    name: relative(process.cwd(), name),
    seconds: (endTime - startTime) / 1000,
  }))
  .sort((a, b) => b.seconds - a.seconds);
console.error("slowest suites:");
for (const { name, seconds } of suites.slice(0, SHOWN)) console.error(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
