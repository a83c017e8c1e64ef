const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const MAX_U32 = 0xffff_ffff;

/** Seconds, or units as in `1h30m` (BIND). Null when it is not a time. */
export function ttlOf(text: string): number | null {
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39 || text.length > 40) return null;
  if (/^\d{1,10}$/.test(text)) return bounded(Number(text));
  if (!/^(?:\d{1,10}[smhdw])+$/i.test(text)) return null;
  const parts = [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)];
  return bounded(parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[part[2] ?? "s"] ?? 1), 0));
}

function bounded(seconds: number): number | null {
  return seconds <= MAX_U32 ? seconds : null;
}

/** A TTL with its first bit set counts as zero (RFC 2181 §8). */
export function effectiveTtl(seconds: number): number {
  return seconds > 0x7fff_ffff ? 0 : seconds;
}
