/** Largest count of a day that is believed. */
const MOST = 1_000_000_000_000;

/**
 * A count of messages: digits, with thousands in groups of three (`1,234`, `1.234`, `1 234`, `1'234`), or a whole number as
 * spreadsheets write it (`1234.0`); full-width digits and the counters of Japanese too. Null for anything else, such as a fraction or a negative number.
 */
export function readCount(text: string): number | null {
  if (text.length > 30) return null;
  const t = text
    .normalize("NFKC")
    .trim()
    .replace(/ ?[通件]$/, "");
  const plain = /^(\d{1,15})(?:[.,]0{1,2})?$/.exec(t);
  const grouped = /^\d{1,3}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(t);
  const value = plain !== null ? Number(plain[1]) : grouped ? Number(t.replace(/\D/g, "")) : Number.NaN;
  return Number.isNaN(value) || value > MOST ? null : value;
}
