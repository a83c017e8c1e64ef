import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { launched } from "../launcher.ts";
import { cli, type Ran } from "../run.ts";

/** Stands in what lies outside of the workspace, and in `.git/config` as actions/checkout leaves it there. */
export const TOKEN = "TOKEN-OF-A-STRANGER";

/** What git takes for a repository, with the least of files: hundreds are made. */
const CORE = "[core]\n\trepositoryformatversion = 0\n\tbare = false\n";

/** A workspace (`work`, a repository) beside what is none of its business (`outside`), and a world for DNS. */
export interface PathsLab {
  readonly work: string;
  readonly outside: string;
  /** `zones:` of a world in which every sender is fine. */
  readonly dns: string;
  /** Writes a file of the workspace. */
  write(file: string, text: string): void;
  /** Makes a link in the workspace. */
  link(target: string, path: string): void;
  fifo(path: string): void;
  /** All that no run may change: outside, `.git`, and the links of the workspace. */
  guarded(): readonly string[];
  cli(...args: readonly string[]): Promise<Ran>;
  remove(): void;
}

export function pathsLab(): PathsLab {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "mailworthy-paths-")));
  const [work, outside] = [join(root, "work"), join(root, "outside")];
  for (const dir of [work, outside, join(work, "inside")]) mkdirSync(dir);
  const place = (path: string): string => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    return join(work, path);
  };
  for (const dir of ["objects", "refs", "hooks"]) mkdirSync(join(work, ".git", dir), { recursive: true });
  writeFileSync(join(work, ".git/HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(work, ".git/config"), `${CORE}[http]\n\textraheader = ${TOKEN}\n`);
  return {
    work,
    outside,
    dns: `zones:${resolve("demo/zones")}`,
    write: (file, text) => writeFileSync(place(file), text),
    link: (target, path) => symlinkSync(target, place(path)),
    fifo: (path) => void launched("mkfifo", [place(path)], { cwd: work }),
    guarded: () => [
      ...treeOf(root, outside),
      ...treeOf(root, join(work, ".git")),
      ...treeOf(root, work).filter((line) => line.includes(" -> ")),
    ],
    cli: (...args) => cli(args, { cwd: work }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function treeOf(root: string, dir: string): readonly string[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      const stat = lstatSync(path);
      if (stat.isSymbolicLink()) return [`${relative(root, path)} -> ${readlinkSync(path)}`];
      if (stat.isDirectory()) return treeOf(root, path);
      return [`${relative(root, path)}: ${stat.isFile() ? readFileSync(path, "utf8") : "special"}`];
    });
}
