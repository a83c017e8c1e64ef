import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A new directory, which is gone when the suite has ended. */
export function temporaryDir(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `mailworthy-${name}-`));
  made.push(dir);
  return dir;
}
