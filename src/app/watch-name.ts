import { posix } from "node:path";
import { excerpt, printable } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

const LONGEST = 100;

/** What a watch is called after; all of it optional, since a command line knows less than a workflow. */
export interface Naming {
  /** As the user names it; null = by its list. */
  readonly name: string | null;
  /** The working directory below the root of the repository; empty = the root itself. */
  readonly directory: string;
  /** The root of the repository as an absolute path, which a list's path may begin with; null = unknown. */
  readonly root: string | null;
  /** The workflow file, where a list that stands in no file of its own is written; null = unknown. */
  readonly workflow: string | null;
}

export const NO_NAMING: Naming = { name: null, directory: "", root: null, workflow: null };

/** What a list that has no path is called. */
export const NO_PATH = "senders";

/**
 * The name of a watch: as the user says, else the path of its list from the root of the repository. `lists` are the
 * files that name senders, in order; names in brackets, such as `(arguments)`, are none.
 */
export function watchName(naming: Naming, lists: readonly string[]): Result<string> {
  const given = naming.name?.trim() ?? "";
  if (given === "") return ok(defaultName(naming, lists));
  if (given.length <= LONGEST && printable(given) === given) return ok(given);
  return fail([
    {
      at: null,
      message: `name ${excerpt(given, 40)}: expected at most ${LONGEST} printable characters on one line`,
      hint: null,
    },
  ]);
}

function defaultName({ directory, root, workflow }: Naming, lists: readonly string[]): string {
  const listed = lists.find((file) => !file.startsWith("("));
  const path = (listed ?? workflow ?? NO_PATH).replaceAll("\\", "/");
  const top = root === null ? null : `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  if (top !== null && path.startsWith(top)) return printable(posix.normalize(path.slice(top.length)));
  return printable(posix.isAbsolute(path) ? posix.normalize(path) : posix.join(directory, path));
}

/** The file of a workflow, from `GITHUB_WORKFLOW_REF` (`owner/name/.github/workflows/mail.yml@refs/heads/main`). */
export function workflowFile(ref: string | null): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? null;
}
