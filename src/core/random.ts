import { closeSync, openSync, readSync } from "node:fs";

/** Filled at once: a call for each number costs more than the number. */
const POOL = 512;

const pool = new Uint16Array(POOL);
let left = 0;

/** A number from 0 to 65535 that nobody can foresee (RFC 5452 §9.2). */
export function random16(): number {
  if (left === 0) {
    fill(new Uint8Array(pool.buffer));
    left = POOL;
  }
  return pool[--left] ?? 0;
}

export function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  fill(bytes);
  return bytes;
}

const KERNEL = "/dev/urandom";

/** From the kernel's generator; where that is no file, by Web Crypto, which takes longer to load than a question to ask. */
function fill(bytes: Uint8Array<ArrayBuffer>): void {
  if (!isFilledByKernel(bytes)) crypto.getRandomValues(bytes);
}

function isFilledByKernel(bytes: Uint8Array): boolean {
  try {
    const file = openSync(KERNEL, "r");
    try {
      return readSync(file, bytes) === bytes.length;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
