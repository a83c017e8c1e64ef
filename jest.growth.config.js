import { config as unit } from "./jest.config.js";

/** Random texts for every reader, at two sizes: `npm run fuzz`. Each run has its own seed unless FUZZ_SEED says one. */
const config = {
  ...unit,
  testMatch: ["**/__tests__/hostile/*.fuzz.ts"],
};
export default config;
