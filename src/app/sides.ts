import type { KnownRule } from "../config/build.ts";
import type { Overrides } from "../config/build.ts";
import type { Config, Sender } from "../config/types.ts";
import { objectAt } from "../git/object.ts";
import type { Place } from "../git/repository.ts";
import { openGit } from "../git/run.ts";
import type { SettingsNote } from "../compare/settings-change.ts";
import { ok, type Result } from "../text/problem.ts";
import {
  isFile,
  settingsFiles,
  settingsOf,
  textsIn,
  type FoundTexts,
  type Look,
  type ReadSettings,
  type SettingsSources,
} from "./settings-of.ts";
import { workflowFile } from "./watch-name.ts";
import { pathIn, type OpenState } from "./zones-of.ts";

/** What the two sides of a change say should be checked. */
export interface Sides {
  /** Null: the base has nothing to compare with. */
  readonly base: ReadSettings | null;
  /** What is proposed; the run's own unless the head is a commit. */
  readonly head: ReadSettings;
  /** The senders that were there before the change. */
  readonly before: readonly Sender[];
  readonly notes: readonly SettingsNote[];
}

export interface SidesInputs {
  readonly sources: SettingsSources;
  readonly own: ReadSettings;
  readonly overrides: Overrides;
  readonly known: readonly KnownRule[];
  /** A file of the run that no commit holds is made by the workflow: nothing to compare. Null: not told by an event. */
  readonly byEvent: boolean;
  readonly place: Place;
}

/** Reads the settings of both sides. A proposed file with a fault stops the run; one of the base is noted. */
export function readSides(base: OpenState, head: OpenState, inputs: SidesInputs): Result<Sides> {
  const { sources, own, overrides, known, place } = inputs;
  // The same path below the directory that each state counts from; else, in a commit, below the working directory.
  const roots = base.commit === null ? [head.root] : [head.root, base.root];
  const lookBase = looksIn(base, roots, place);
  base.files.prefetch?.(settingsFiles(sources).flatMap((file) => pathAt(roots, file, place) ?? []));
  const before = textsIn(sources, tracked(lookBase, head, inputs));
  const proposed = proposedSettings(head, lookBase, inputs);
  if (!proposed.ok) return proposed;
  const workflow = workflowOf(base, head, place);
  const told = head.commit === null ? own : proposed.value;
  const whole =
    before ?? (isDefaults(base, sources, workflow) ? { lists: sources.lists, config: null, missing: [] } : null);
  const notes: readonly SettingsNote[] =
    workflow.state === "changed" ? [{ code: "workflow-changed", file: workflow.file }] : [];
  if (whole === null) return ok({ base: null, head: told, before: told.config.senders, notes });
  const read = settingsOf(whole, overrides, known);
  if (!read.ok) return ok({ base: null, head: told, before: told.config.senders, notes: [...notes, unreadable(read)] });
  return ok({ base: read.value, head: told, before: sendersBefore(read.value.config, whole, told.config), notes });
}

function unreadable({ error }: Extract<Result<never>, { ok: false }>): SettingsNote {
  const [first] = error;
  return { code: "base-unreadable", file: first?.at?.file ?? "", reason: first?.message ?? "" };
}

/**
 * A list that stands in no file is the same at the base, and a commit without a configuration has the defaults; unless
 * nothing ran there at all.
 */
function isDefaults(base: OpenState, { lists }: SettingsSources, workflow: Workflow): boolean {
  return (
    base.commit !== null && workflow.state !== "new" && lists.length > 0 && lists.every((list) => !isFile(list.file))
  );
}

/** What stands in a file that the base does not have is taken as it was there: then nothing of it counts as added. */
function sendersBefore(base: Config, { missing }: FoundTexts, now: Config): readonly Sender[] {
  const known = new Set(base.senders.map((s) => s.id));
  const isNew = (s: Sender): boolean => !known.has(s.id) && s.at !== null && missing.includes(s.at.file);
  return [...base.senders, ...now.senders.filter(isNew)];
}

/** A commit is read as data; a directory is what the run itself reads from. */
function proposedSettings(
  head: OpenState,
  lookBase: (file: string) => Look,
  inputs: SidesInputs,
): Result<ReadSettings> {
  const { sources, own, overrides, known, place } = inputs;
  if (head.commit === null) return ok(own);
  const lookHead = looksIn(head, [head.root], place);
  const texts = textsIn(sources, (file) => {
    const seen = lookHead(file);
    // A file that neither side has is none of the repository's.
    return seen.kind === "missing" && lookBase(file).kind !== "text" ? { kind: "unknown" } : seen;
  });
  return texts === null ? ok(own) : settingsOf(texts, overrides, known);
}

function pathAt(roots: readonly string[], file: string, place: Place): string | null {
  return roots.map((root) => pathIn(root, file, place)).find((path) => path !== null) ?? null;
}

function looksIn(state: OpenState, roots: readonly string[], place: Place): (file: string) => Look {
  return (file) => {
    const path = pathAt(roots, file, place);
    if (path === null) return { kind: "unknown" };
    const text = state.files.read(path);
    return text === null ? { kind: "missing" } : { kind: "text", text };
  };
}

/** What the base lacks, and the commit that is checked out too, was made by the workflow, or is not committed yet. */
function tracked(look: (file: string) => Look, head: OpenState, inputs: SidesInputs): (file: string) => Look {
  const { place, byEvent } = inputs;
  if (!byEvent || head.commit !== null) return look;
  return (file) => {
    const seen = look(file);
    if (seen.kind !== "missing") return seen;
    const git = openGit(place);
    const path = pathIn(place.directory, file, place);
    if (!git.ok || path === null) return seen;
    const found = objectAt(git.value, "HEAD", `${git.value.repository.prefix}${path}`);
    return found.ok && found.value === null ? { kind: "unknown" } : seen;
  };
}

type Workflow = { readonly state: "unknown" | "new" | "same" } | { readonly state: "changed"; readonly file: string };

/** The inputs of a workflow cannot be compared; but whether its file changes can. */
function workflowOf(base: OpenState, head: OpenState, place: Place): Workflow {
  const [own, ref] = [place.env["GITHUB_REPOSITORY"] ?? "", place.env["GITHUB_WORKFLOW_REF"] ?? ""];
  const file = workflowFile(ref);
  const isOurs = ref.toLowerCase().startsWith(`${own}/`.toLowerCase());
  const git = base.commit === null || file === null || !isOurs ? null : openGit(place);
  if (git?.ok !== true || base.commit === null || file === null) return { state: "unknown" };
  const was = objectAt(git.value, base.commit, file);
  const now = objectAt(git.value, head.commit ?? "HEAD", file);
  if (!was.ok || !now.ok) return { state: "unknown" };
  if (was.value === null) return { state: "new" };
  return was.value === now.value ? { state: "same" } : { state: "changed", file };
}
