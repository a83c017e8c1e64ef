import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Versions of Node whose V8 has these flags; one that has not complains to stderr. */
const [FIRST, LAST] = [20, 24];

/** Both halves of the young objects' room, in bytes. */
const ENOUGH = 64 * 1024 * 1024;
const LOOK_MS = 20;

/**
 * What belongs to one question lives for milliseconds, and there may be half a million. Only for long runs, and only the
 * edges call this.
 */
export function keepYoung(version = process.versions.node): void {
  const major = Number(version.split(".")[0]);
  if (major < FIRST || major > LAST) return;
  // When many are under way at once V8 may take them for long-lived and put all that follows among its old objects, where
  // each keeps what it points to until a full collection: half as much memory again, and a quarter more CPU.
  setFlagsFromString("--no-allocation-site-pretenuring");
  boundYoung();
}

/** Twice as much room is nothing faster, and takes 85 MB. There is no bound to set once V8 runs, but how it grows is. */
function boundYoung(): void {
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
    if (young !== undefined && young.space_size < ENOUGH) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    clearInterval(look);
  }, LOOK_MS);
  look.unref();
}
