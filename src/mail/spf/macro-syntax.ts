import { excerpt } from "../../text/printable.ts";

const EXPAND = /^%\{([a-z])(\d*)(r?)([.\-+,/_=]*)\}/i;
/** RFC 7208 §7.1: a letter or digit label that is not all digits, or has an inner hyphen. */
const TOPLABEL = /\.((?:[a-z0-9]*[a-z][a-z0-9]*)|(?:[a-z0-9]+-[a-z0-9-]*[a-z0-9]))\.?$/i;

/** What is wrong with a macro-string, or null. `c`, `r` and `t` are only for explanations (§7.2). */
export function macroStringProblem(text: string, explanation: boolean): string | null {
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    if (c < "!" || c > "~") {
      if (c === " " && explanation) continue;
      return `byte ${c.charCodeAt(0)} is not allowed in a macro string`;
    }
    if (c !== "%") continue;
    const next = text[at + 1];
    if (next === "%" || next === "_" || next === "-") {
      at++;
      continue;
    }
    const match = EXPAND.exec(text.slice(at));
    const shown = excerpt(text.slice(at, at + 12), 12);
    if (match === null) return `${shown} is not a macro (a percent sign is written %%)`;
    const letter = match[1]?.toLowerCase() ?? "";
    if (!"slodiphcrtv".includes(letter)) return `${shown}: there is no macro letter ${letter}`;
    if (!explanation && "crt".includes(letter)) return `${shown}: the macro letter ${letter} is only for explanations`;
    if (match[2] !== "" && Number(match[2]) === 0) return `${shown}: the number of labels must not be 0`;
    at += match[0].length - 1;
  }
  return null;
}

/** What is wrong with a domain-spec (§7.1): a macro-string that ends in `.toplabel` or a macro. */
export function domainSpecProblem(text: string): string | null {
  if (text === "") return "a domain is missing";
  const macros = macroStringProblem(text, false);
  if (macros !== null) return macros;
  // "%%" first, so that its second sign does not begin another macro.
  if (/(?:%(?:\{[^}]*\}|_|-)|\0)$/.test(text.replaceAll("%%", "\0")) || TOPLABEL.test(text)) return null;
  return `${excerpt(text, 80)} is not a domain name with a valid last label`;
}
