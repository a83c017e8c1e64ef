import type { CliWords } from "../words.ts";
import { spfEn } from "./spf.ts";

export const cliEn: CliWords = {
  spf: spfEn,
};
