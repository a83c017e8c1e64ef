import type { SettingsChange, SettingsNote, UnderBase } from "../../compare/settings-change.ts";
import type { ReportFile } from "../../report/schema.ts";

type SettingsFile = NonNullable<ReportFile["settings"]>;

/**
 * What the reports of all shards say of the change's settings: each read the same files, and each judged its own senders
 * under the base's. `passes`: the whole passes; else it does not matter by whose settings.
 */
export function settingsOf(reports: readonly ReportFile[], passes: boolean): SettingsChange | null {
  const all = reports.flatMap((r) => (r.settings === undefined ? [] : [r.settings]));
  const [first] = all;
  if (first === undefined) return null;
  const notes = new Map(all.flatMap((s) => s.notes.flatMap(noteOf)).map((note) => [JSON.stringify(note), note]));
  return {
    ...{ by: first.by, baseFailOn: first.baseFailOn, notes: [...notes.values()] },
    underBase: passes ? together(all) : null,
  };
}

/** A note of a later version is left out. */
function noteOf({ code, file, reason = "" }: SettingsFile["notes"][number]): readonly SettingsNote[] {
  if (code === "workflow-changed") return [{ code, file }];
  return code === "base-unreadable" ? [{ code, file, reason }] : [];
}

export function underBaseOf({ exitCode, failing, findings }: NonNullable<SettingsFile["underBase"]>): UnderBase {
  return {
    exitCode,
    failing,
    findings: findings.map(({ params, ...rest }) => (params === undefined ? rest : { ...rest, params })),
  };
}

function together(all: readonly SettingsFile[]): UnderBase | null {
  const under = all.flatMap((s) => (s.underBase === null ? [] : [underBaseOf(s.underBase)]));
  if (under.length === 0) return null;
  const failing = under.reduce((sum, u) => sum + u.failing, 0);
  // Every shard reads the same files, and stops at the same.
  const stopped = under.find((u) => u.exitCode === 2);
  if (stopped !== undefined) return stopped;
  return { exitCode: failing > 0 ? 1 : 3, failing, findings: under.flatMap((u) => u.findings) };
}
