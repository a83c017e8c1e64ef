import { config as unit } from "./jest.config.js";

/** Long random comparisons with other people's tools; a stage of its own. */
const config = {
  ...unit,
  testMatch: ["**/__tests__/fuzz/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
export default config;
