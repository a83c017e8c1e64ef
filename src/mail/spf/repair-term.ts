import { addressRange } from "./address-term.ts";
import { bareHost } from "./host-name.ts";
import { meantName, oneTerm } from "./one-term.ts";
import { parseSpf, type Directive, type Modifier, type Term } from "./parse.ts";
import { bareFirst, glued, gluedAll, listed } from "./term-boundaries.ts";

/** Longer words are no term that somebody mistyped, and splitting them would cost. */
const MAX_WORD = 600;

/** The terms that a faulty word most probably meant, or null. Every one of them is valid. */
export function repairTerm(word: string): readonly string[] | null {
  if (word.length > MAX_WORD) return null;
  const unquoted = word.replace(/["'`<>()[\]]/g, "");
  // Between an address and a number a backslash is a slash; anywhere else it is nothing.
  const slashed = unquoted.replace(/((?:^|[:=])[\d.:a-f]+)\\(?=\d{1,3}[.,;/\\]*$)/i, "$1/");
  const bare = slashed.replaceAll("\\", "").replace(/^[,;]+|[,;]+$/g, "");
  for (const candidate of candidates(bare)) if (candidate.length > 0 && candidate.every(isTerm)) return candidate;
  return null;
}

/** Is it one valid term that means what it says? */
export function isTerm(text: string): boolean {
  const { record, errors } = parseSpf(`v=spf1 ${text}`);
  return errors.length === 0 && record.terms.length === 1 && !record.terms.some((t) => typoOf(t) !== null);
}

function* candidates(word: string): Generator<readonly string[]> {
  if (word === "") return;
  yield [word];
  const range = addressRange(word);
  if (range !== null) yield range;
  // Valid terms that only lack what parts them, before any guess at one.
  for (const parts of [listed(word), glued(word)]) if (parts.length > 1 && parts.every(isTerm)) yield parts;
  const [bare = "", behind] = bareFirst(word);
  if (behind !== undefined) yield [bare, oneTerm(behind) ?? behind];
  const one = oneTerm(word);
  if (one !== null) yield [one];
  for (const parts of [listed(word), glued(word)]) {
    const filled = parts.filter((part) => part !== "");
    if (filled.length > 1) yield filled.map((part) => (isTerm(part) ? part : (oneTerm(part) ?? part)));
  }
}

/** A term that is valid, yet surely not what was meant: what it should be (empty = nothing), or null. */
export function typoOf(term: Term): readonly string[] | null {
  return term.kind === "modifier" ? modifierTypo(term) : directiveTypo(term);
}

function modifierTypo(term: Modifier): readonly string[] | null {
  const { name, text, value } = term;
  if (name === "redirect" && bareHost(value) !== value) return [`redirect=${bareHost(value)}`];
  if (!isUnknownModifier(term)) return null;
  const written = text.slice(0, text.indexOf("=")).toLowerCase();
  if (written === "v") return behindVersion(value);
  const meant = meantName(written);
  if (meant === null || meant === "exp") return null;
  return repairTerm(text.replace("=", ":"));
}

function directiveTypo({ mechanism, text }: Directive): readonly string[] | null {
  if (!("domain" in mechanism) || mechanism.domain === null) return null;
  const parts = gluedAll(text);
  if (parts !== null) return parts;
  const name = bareHost(mechanism.domain);
  if (name !== mechanism.domain) return [text.replace(mechanism.domain, name)];
  // Valid by the grammar, yet no name that anybody holds: two terms, or two names.
  return /[^a-z0-9_.%-]/i.test(mechanism.domain.replace(/%\{[^}]*\}/g, "")) ? repairTwo(text) : null;
}

/** Of a second `v=spf1` nothing, or the term that it is glued to; null where it is another version. */
function behindVersion(value: string): readonly string[] | null {
  const match = /^spf1[;,:]*(.*)$/i.exec(value);
  if (match === null) return /^spf\d?$/i.test(value) ? [] : null;
  return match[1] === undefined || match[1] === "" ? [] : repairTerm(match[1]);
}

function repairTwo(text: string): readonly string[] | null {
  if (text.length > MAX_WORD) return null;
  for (const parts of [listed(text), glued(text)])
    if (parts.length > 1) {
      const fixed = parts.flatMap((part) => (isTerm(part) ? [part] : [oneTerm(part) ?? part]));
      if (fixed.every((part) => part !== "" && isTerm(part))) return fixed;
    }
  return null;
}

/** RFC 6652 §3: modifiers for reports; known, though few receivers heed them. */
const REPORTING = ["ra", "rp", "rr"];

/** A modifier that nobody knows, by the name of a mechanism or with a name or an address behind it: a term that was not understood. */
export function isMeantModifier(term: Term): boolean {
  if (!isUnknownModifier(term)) return false;
  const at = term.text.indexOf("=");
  const meant = meantName(term.text.slice(0, at));
  if (/[.:]/.test(term.text.slice(at))) return true;
  return meant !== null && meant !== "exp" && meant !== "all";
}

/** Does no receiver know this modifier? */
export function isUnknownModifier(term: Term): boolean {
  if (term.kind !== "modifier" || term.name !== "unknown") return false;
  return !REPORTING.includes(term.text.slice(0, term.text.indexOf("=")).toLowerCase());
}
