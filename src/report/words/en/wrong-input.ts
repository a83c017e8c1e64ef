import { count } from "../../../text/printable.ts";
import type { WrongInputWords } from "../wrong-input.ts";

export const wrongInputEn: WrongInputWords = {
  line: (first, more) =>
    `nothing was checked, since the input is wrong: ${first ?? "unknown"}${more > 0 ? ` (and ${more} more)` : ""}`,
  title: (faults) => `nothing was checked, ${count(faults, "fault")} in the input`,
  what: "What is wrong, and what was expected",
  where: "Where",
  didYouMean: (hint) => `did you mean ${hint}?`,
  more: (n) => `…and ${count(n, "more fault")} (see the log).`,
};
