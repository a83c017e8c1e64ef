import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A new directory, which is gone when the suite has ended. */
export function temporaryDir(name: string): string {
  // Where the system keeps them behind a link (macOS), by the name that the product finds.
  const dir = realpathSync(mkdtempSync(join(tmpdir(), `mailworthy-${name}-`)));
  made.push(dir);
  return dir;
}
