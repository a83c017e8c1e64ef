import { below, normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { toLatin1 } from "../bytes.ts";

/** Nearly every name of a zone file: read without the byte-wise path. */
const PLAIN = /^[a-z\d_*/-]{1,63}(?:\.[a-z\d_*/-]{1,63})*\.?$/;
const MAX_PLAIN = 200;
const END_DOT = /(?:^|[^\\])(?:\\\\)*\.$/;

/** A name as the file writes it, made absolute (RFC 1035 §5.1); null when it is none, or relative without an origin. */
export function absoluteName(text: string, origin: Name | null): Name | null {
  if (text === "@") return origin;
  if (text === "") return null;
  const lower = text.toLowerCase();
  if (lower.length <= MAX_PLAIN && PLAIN.test(lower)) {
    const isWhole = lower.endsWith(".");
    const name = normalizeName(isWhole ? lower.slice(0, -1) : lower);
    if (isWhole || name === null) return name;
    if (origin === null) return null;
    const whole = below(name, origin);
    return whole.length < 250 ? whole : normalizeName(whole);
  }
  return oddName(toLatin1(text), origin);
}

function oddName(raw: string, origin: Name | null): Name | null {
  if (/\\(?![^\d]|\d{3})/.test(raw)) return null;
  if (END_DOT.test(raw)) return normalizeName(raw);
  const relative = normalizeName(raw);
  if (relative === null || relative === "" || origin === null) return null;
  return normalizeName(below(relative, origin));
}
