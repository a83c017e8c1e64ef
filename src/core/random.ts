/** Filled at once: a call for each number costs more than the number. */
const POOL = 512;

const pool = new Uint16Array(POOL);
let left = 0;

/**
 * A number from 0 to 65535 that nobody can foresee (RFC 5452 §9.2). By Web Crypto, which is there without `node:crypto`:
 * to load that takes longer than the question.
 */
export function random16(): number {
  if (left === 0) {
    crypto.getRandomValues(pool);
    left = POOL;
  }
  return pool[--left] ?? 0;
}

export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
