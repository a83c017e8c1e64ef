/** One transform (swc strips the types), native ES modules, a test is any *.test.ts below __tests__. */
const config = {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/__tests__/servers/", "/__tests__/receivers/", "/__tests__/fuzz/"],
  // Two small cores are common: leaving one idle, as jest does by itself, takes twice as long.
  maxWorkers: "100%",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" }, experimental: { keepImportAttributes: true } },
        module: { type: "es6" },
      },
    ],
  },
  // Each suite leaves some of its modules behind; a new worker takes a second.
  workerIdleMemoryLimit: "1GB",
  // A bound for what hangs, not a measure of speed: load must not break a test.
  testTimeout: 300_000,
};
export { config };
export default config;
