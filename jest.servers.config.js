import { config as unit } from "./jest.config.js";

/** Against real name servers on loopback; one after the other, because they share the machine. */
const config = {
  ...unit,
  testMatch: ["**/__tests__/servers/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
export default config;
