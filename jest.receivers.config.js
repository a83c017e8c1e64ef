import { config as unit } from "./jest.config.js";

/** Against real mail receivers; started by scripts/receivers.sh. */
const config = {
  ...unit,
  testMatch: ["**/__tests__/receivers/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
export default config;
