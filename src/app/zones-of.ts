import { relative, resolve, sep } from "node:path";
import { nodeDisk } from "../core/disk.ts";
import { namedState } from "../git/named-state.ts";
import type { Place } from "../git/repository.ts";
import { commitFiles } from "../git/store.ts";
import { gitProblem } from "../git/words.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { nodeFiles, type Files } from "../zones/files.ts";
import { lookAt } from "./files.ts";
import { workspaceOf } from "./workspace.ts";
import type { Memo } from "../zones/memo.ts";
import { readZones } from "../zones/read.ts";
import type { ZoneSet } from "../zones/types.ts";

/** A state of the repository: its files, and the zones they declare. */
export interface State {
  readonly files: Files;
  readonly zones: ZoneSet;
  /** The directory in the work tree that `files` counts its paths from. */
  readonly root: string;
  /** The commit, null for a directory. */
  readonly commit: string | null;
  /** What git could not read so far. Ask when all is read: a file that it could not read looks as if it were not there. */
  trouble(): readonly Problem[];
}

/** A state whose files are at hand, before its zones are read. */
export type OpenState = Omit<State, "zones">;

/** The files of a directory, or of a commit of the working directory's repository. */
export function openState(state: string, place: Place): Result<OpenState> {
  const named = namedState(state, place);
  if (!named.ok) return fail([gitProblem(named.error)]);
  if (named.value.kind === "directory") {
    const { path } = named.value;
    const seen = lookAt(nodeDisk(place.directory, workspaceOf(place)), path, "the directory");
    if (!seen.ok) return seen;
    return ok({ files: nodeFiles(path), root: path, commit: null, trouble: () => [] });
  }
  const { git, commit } = named.value;
  const files = commitFiles(git, commit);
  if (!files.ok) return fail([gitProblem(files.error)]);
  const trouble = (): readonly Problem[] => {
    const failure = files.value.failure();
    return failure === null ? [] : [gitProblem(failure)];
  };
  return ok({ files: files.value, root: resolve(place.directory), commit, trouble });
}

/** The DNS files of a directory, or of a commit. What `memo` knows is not read again. */
export function stateOf(state: string, patterns: readonly string[] | null, place: Place, memo?: Memo): Result<State> {
  const opened = openState(state, place);
  return opened.ok ? withZones(opened.value, (files) => readZones(files, patterns, memo)) : opened;
}

/** A state with its zones; a failure of git in reading them is a problem. */
export function withZones(state: OpenState, read: (files: Files) => ZoneSet): Result<State> {
  const zones = read(state.files);
  const unread = state.trouble();
  return unread.length > 0 ? fail(unread) : ok({ ...state, zones });
}

/**
 * A file of the repository as a state has it, such as the senders list or the configuration: `file` is the path that the
 * head's run reads, relative to the working directory or absolute. Null when the state does not have it, or when it lies
 * outside of the state's directory.
 */
export function readIn(state: Pick<State, "files" | "root">, file: string, place: Place): string | null {
  const path = pathIn(state.root, file, place);
  return path === null ? null : state.files.read(path);
}

/** A path of the run as one below `root`; null when it lies outside. */
export function pathIn(root: string, file: string, place: Place): string | null {
  const path = relative(root, resolve(place.directory, file)).split(sep).join("/");
  return path.startsWith("../") || path === ".." ? null : path;
}
