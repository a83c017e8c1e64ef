import { excerpt } from "../../text/printable.ts";
import type { MacroFault, TermFault } from "./term-fault.ts";

const EXPAND = /^%\{([a-z])(\d*)(r?)([.\-+,/_=]*)\}/i;
/** RFC 7208 §7.1: a letter or digit label that is not all digits, or has an inner hyphen. */
const TOPLABEL = /\.((?:[a-z0-9]*[a-z][a-z0-9]*)|(?:[a-z0-9]+-[a-z0-9-]*[a-z0-9]))\.?$/i;

/** What is wrong with a macro-string, or null. `c`, `r` and `t` are only for explanations (RFC 7208 §7.2). */
export function macroStringFault(text: string, explanation: boolean): MacroFault | null {
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    if (c < "!" || c > "~") {
      if (c === " " && explanation) continue;
      return { code: "macro-byte", byte: c.charCodeAt(0) };
    }
    if (c !== "%") continue;
    const next = text[at + 1];
    if (next === "%" || next === "_" || next === "-") {
      at++;
      continue;
    }
    const match = EXPAND.exec(text.slice(at));
    const shown = excerpt(text.slice(at, at + 12), 12);
    if (match === null) return { code: "no-macro", text: shown };
    const letter = match[1]?.toLowerCase() ?? "";
    if (!"slodiphcrtv".includes(letter)) return { code: "macro-letter", text: shown, letter };
    if (!explanation && "crt".includes(letter)) return { code: "explanation-letter", text: shown, letter };
    if (match[2] !== "" && Number(match[2]) === 0) return { code: "macro-labels", text: shown };
    at += match[0].length - 1;
  }
  return null;
}

/** What is wrong with a domain-spec (RFC 7208 §7.1): a macro-string that ends in `.toplabel` or a macro. */
export function domainSpecFault(text: string): TermFault | null {
  if (text === "") return { code: "no-domain" };
  const macros = macroStringFault(text, false);
  if (macros !== null) return macros;
  // "%%" first, so that its second sign does not begin another macro.
  if (/(?:%(?:\{[^}]*\}|_|-)|\0)$/.test(text.replaceAll("%%", "\0")) || TOPLABEL.test(text)) return null;
  return { code: "last-label", text: excerpt(text, 80) };
}
