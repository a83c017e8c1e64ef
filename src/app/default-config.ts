import type { Disk } from "../core/disk.ts";

/** Where the configuration is looked for when none is named; YAML files go by both endings. */
export const DEFAULT_CONFIGS: readonly string[] = [".github/mailworthy.yml", ".github/mailworthy.yaml"];

/** The first that is there; null when none is. */
export function defaultConfig(disk: Disk): string | null {
  return DEFAULT_CONFIGS.find((path) => disk.kind(path) !== "missing") ?? null;
}
