import { excerpt } from "../../text/printable.ts";

/** What is said about wrong values of `--trust`. */
export const SOURCE_WORDS = {
  badTrust: (text: string) =>
    `--trust ${excerpt(text, 80)}: expected the domain of your gateway's host names (pphosted.com), an address or a range`,
} as const;
