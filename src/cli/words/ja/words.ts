import type { CliWords } from "../words.ts";
import { spfJa } from "./spf.ts";

export const cliJa: CliWords = {
  spf: spfJa,
};
