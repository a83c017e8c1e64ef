import { setFlagsFromString } from "node:v8";

/** Versions of Node whose V8 has the flag; one that has not complains to stderr. */
const [FIRST, LAST] = [20, 24];

/**
 * What belongs to one question lives for milliseconds, and there may be half a million. When many are under way at once V8
 * may take it for long-lived and put all that follows among its old objects, where each keeps what it points to until a
 * full collection: then a run takes up to half as much memory again, and a quarter more CPU. Only for long runs, and only
 * the edges call this.
 */
export function keepYoung(version = process.versions.node): void {
  const major = Number(version.split(".")[0]);
  if (major >= FIRST && major <= LAST) setFlagsFromString("--no-allocation-site-pretenuring");
}
