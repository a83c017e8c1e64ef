import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readGuarded, replaceGuarded, writeGuarded, type Target } from "../../src/core/guarded.ts";
import { pathsLab, TOKEN, type PathsLab } from "./paths-lab.ts";

// Between the look at a path and its opening anything may be put there. These start where the look has passed already.

let lab: PathsLab;
let target: Target;
beforeEach(() => {
  lab = pathsLab();
  writeFileSync(join(lab.outside, "file"), TOKEN);
  target = { path: join(lab.work, "dir/file"), workspace: lab.work };
});
afterEach(() => lab.remove());

/** What came of it: the failure's code, or the system's. */
function codeOf(act: () => { readonly ok: boolean; readonly error?: { readonly code: string } }): string {
  try {
    const result = act();
    return result.ok ? "ok" : (result.error?.code ?? "");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

const ACTS = [
  ["read", () => readGuarded(target)],
  ["write", () => writeGuarded(target, "mine")],
  ["replace", () => replaceGuarded(target, "mine", ".tmp")],
] as const;

const SWAPS = [
  ["the file became a link out", () => lab.link("../../outside/file", "dir/file")],
  ["the file became a dangling link", () => lab.link("../../outside/x", "dir/file")],
  ["the file became a link to .git", () => lab.link("../.git/config", "dir/file")],
  ["the file became a FIFO", () => lab.fifo("dir/file")],
  ["the file became a directory", () => mkdirSync(join(lab.work, "dir/file"), { recursive: true })],
  ["the directory became a link out", () => lab.link("../outside", "dir")],
  ["the directory became a link to .git", () => lab.link(".git", "dir")],
] as const;

test.each(SWAPS.flatMap(([swap, make]) => ACTS.map(([what, act]) => [what, swap, make, act] as const)))(
  "%s: %s",
  (_, __, make, act) => {
    make();
    const before = lab.guarded();
    expect(codeOf(act)).toMatch(/^(?:changed|special|directory|ELOOP|ENXIO|EISDIR|ENOTDIR)$/);
    expect(lab.guarded()).toEqual(before);
  },
);

test.each(ACTS.slice(1))(
  "%s: a file of the workspace is made and written over, and nothing is left beside it",
  (_, act) => {
    for (const old of ["nothing", "a much longer text than before"]) {
      if (old !== "nothing") writeFileSync(target.path, old);
      expect(codeOf(act)).toBe("ok");
      expect([readFileSync(target.path, "utf8"), readdirSync(join(lab.work, "dir"))]).toEqual(["mine", ["file"]]);
    }
  },
);

test("a file beside that is there already, or a link, is neither written, followed nor removed", () => {
  mkdirSync(join(lab.work, "dir"));
  symlinkSync(join(lab.outside, "new"), `${target.path}.tmp`);
  const before = lab.guarded();
  expect(codeOf(() => replaceGuarded(target, "mine", ".tmp"))).toBe("EEXIST");
  expect([lab.guarded(), existsSync(target.path)]).toEqual([before, false]);
  rmSync(`${target.path}.tmp`);
  expect(codeOf(() => replaceGuarded(target, "mine", ".tmp"))).toBe("ok");
});
