/**
 * What tests POSIX itself (links, pipes, rights, `.git` behind a link), or starts shells and programs in its way: left out
 * on Windows, where `npm test` runs all the rest.
 */
const POSIX = [
  ...["/__tests__/hostile/paths", "/__tests__/git/", "/__tests__/github/", "/__tests__/smoke/", "/__tests__/examples/"],
  ...["/__tests__/merge/action", "/__tests__/cli/completion", "/__tests__/cli/loosened", "/__tests__/cli/compare"],
  ...["/__tests__/volume/check", "/__tests__/records/senders", "/__tests__/zones/cli", "/__tests__/repository/"],
];

/**
 * A test is any *.test.ts below __tests__. Suites run in plain Node, several in one process: what jest's own runner does for
 * each suite, a global scope and every module once more, took longer than the tests.
 */
const config = {
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "/__tests__/servers/",
    "/__tests__/receivers/",
    "/__tests__/fuzz/",
    ...(process.platform === "win32" ? POSIX : []),
  ],
  // Two small cores are common: leaving one idle, as jest does by itself, takes twice as long.
  maxWorkers: "100%",
  runner: ["jest-light-runner", { runtime: "child_process" }],
  setupFiles: ["<rootDir>/scripts/jest/setup.mjs"],
};
export { config };
export default config;
