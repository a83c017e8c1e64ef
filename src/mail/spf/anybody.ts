import { parseSpf } from "./parse.ts";

/** May anybody send by this record: is there a term that passes, or another record that may have one (RFC 7208 §6.1)? */
export function letsAnybodySend(text: string): boolean {
  const { record } = parseSpf(text);
  return record.redirect !== null || record.terms.some((term) => term.kind === "directive" && term.qualifier === "+");
}
