/** The part of the runner's environment that decides the mode. */
export interface EventInfo {
  readonly name: string;
  /** Base of a pull request or merge group, when the event has one. */
  readonly baseSha: string | null;
  readonly headSha: string | null;
}

const COMPARING = new Set(["pull_request", "pull_request_target", "merge_group"]);

/** contracts §2: which events compare base and head. */
export function comparesBaseAndHead(event: EventInfo): boolean {
  return COMPARING.has(event.name);
}

/** Reads the event's payload; anything unexpected in it is as if it were absent. */
export function eventInfo(name: string, payload: unknown): EventInfo {
  const at = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>(
      (v, key) => (typeof v === "object" && v !== null ? (v as Record<string, unknown>)[key] : undefined),
      value,
    );
  const sha = (value: unknown): string | null =>
    typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
  if (name === "merge_group") {
    return {
      name,
      baseSha: sha(at(payload, "merge_group", "base_sha")),
      headSha: sha(at(payload, "merge_group", "head_sha")),
    };
  }
  return {
    name,
    baseSha: sha(at(payload, "pull_request", "base", "sha")),
    headSha: sha(at(payload, "pull_request", "head", "sha")),
  };
}
