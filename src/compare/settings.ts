import type { Name } from "../dns/types.ts";
import type { Rule } from "../rules/rule.ts";
import { LEVELS } from "../config/levels.ts";
import type { Acceptance, Config, RuleSetting } from "../config/types.ts";
import type { Location } from "../text/problem.ts";
import { loosenedLists } from "./settings-lists.ts";
import { loosenedSenders } from "./settings-senders.ts";
import type { LocatedLoosening } from "../rules/config/loosening.ts";

/** What one side of a change says should be checked. */
export interface Settings {
  readonly config: Config;
  /** The DNS files that its `zones` match in the proposed state. */
  readonly zoneFiles: readonly string[];
  /** Where a value of its configuration file stands, or the nearest that exists; null without such a file. */
  readonly at: (path: readonly PropertyKey[]) => Location | null;
}

export interface Context {
  /** The day of the run, `YYYY-MM-DD` in UTC: what is accepted until an earlier day loosens nothing. */
  readonly today: string;
  readonly checks: readonly Pick<Rule, "id" | "severity" | "worst" | "options">[];
  /** The DKIM selectors that the DNS files declare for a domain: those meant where the list names none. */
  readonly selectors: (domain: Name) => readonly string[];
}

/** All that the proposed settings check less than those of the base, in the order of the documentation. Tightening is silent. */
export function looseningsOf(base: Settings, head: Settings, context: Context): readonly LocatedLoosening[] {
  return [
    ...loosenedSenders(base, head, context),
    ...narrowedZones(base, head),
    ...changedZoneIds(base, head),
    ...loweredRules(base, head, context),
    ...loosenedLists(base, head),
    ...newAcceptances(base, head, context.today),
    ...weakenedVerdict(base, head),
    ...lostFiles(base, head),
  ];
}

function narrowedZones(base: Settings, head: Settings): readonly LocatedLoosening[] {
  const kept = new Set(head.zoneFiles);
  const files = base.zoneFiles.filter((file) => !kept.has(file));
  return files.length === 0 ? [] : [{ loosening: { code: "zones-narrowed", files }, at: head.at(["zones"]) }];
}

function changedZoneIds(base: Settings, head: Settings): readonly LocatedLoosening[] {
  return [...(base.config.zoneIds ?? [])].flatMap(([reference, from]): readonly LocatedLoosening[] => {
    const to = head.config.zoneIds?.get(reference) ?? null;
    if (to === from) return [];
    return [{ loosening: { code: "zone-id-changed", reference, from, to }, at: head.at(["zone-ids"]) }];
  });
}

function loweredRules(base: Settings, head: Settings, { checks }: Context): readonly LocatedLoosening[] {
  return checks.flatMap((check): readonly LocatedLoosening[] => {
    const [was, now] = [base.config.rules[check.id], head.config.rules[check.id]];
    const at = head.at(["rules", check.id]);
    const normal = check.worst ?? check.severity;
    const [from, to] = [was?.severity ?? normal, now?.severity ?? normal];
    if (LEVELS.indexOf(to) < LEVELS.indexOf(from))
      return [{ loosening: { code: "rule-lowered", id: check.id, from, to }, at }];
    // Of what is off, an option says nothing.
    return from === "off" ? [] : loosenedOptions(check, was, now, at);
  });
}

/** Of every option so far a larger number reports less. */
function loosenedOptions(
  { id, options = {} }: Context["checks"][number],
  was: RuleSetting | undefined,
  now: RuleSetting | undefined,
  at: Location | null,
): readonly LocatedLoosening[] {
  return Object.entries(options).flatMap(([option, normal]): readonly LocatedLoosening[] => {
    const [from, to] = [Number(was?.options[option] ?? normal), Number(now?.options[option] ?? normal)];
    return to > from ? [{ loosening: { code: "option-loosened", id, option, from, to }, at }] : [];
  });
}

function newAcceptances(base: Settings, head: Settings, today: string): readonly LocatedLoosening[] {
  return head.config.accept.flatMap((entry): readonly LocatedLoosening[] => {
    const from = latest(base.config.accept.filter((old) => covers(old, entry)));
    if (entry.until < today || (from !== null && from >= entry.until)) return [];
    const loosening =
      from === null ? { code: "accepted" as const, entry } : { code: "acceptance-extended" as const, entry, from };
    return [{ loosening, at: entry.at }];
  });
}

/** Does one acceptance hold back all that another does, its date apart? */
function covers(one: Acceptance, other: Acceptance): boolean {
  return one.id === other.id && one.on === other.on && (one.list === null || one.list === other.list);
}

function latest(entries: readonly Acceptance[]): string | null {
  return entries.reduce<string | null>((max, { until }) => (max === null || until > max ? until : max), null);
}

/** From the least to the most that turns a run red. */
const FAIL_ON = ["never", "regression", "error", "warning"] as const;

function weakenedVerdict({ config: base }: Settings, { config: head, at }: Settings): readonly LocatedLoosening[] {
  const found: LocatedLoosening[] = [];
  if (FAIL_ON.indexOf(head.failOn) < FAIL_ON.indexOf(base.failOn))
    found.push({ loosening: { code: "fail-on-weakened", from: base.failOn, to: head.failOn }, at: at(["fail-on"]) });
  const [from, to] = [base.maxNotChecked, head.maxNotChecked];
  if (from !== null && (to === null || to > from))
    found.push({ loosening: { code: "max-not-checked-raised", from, to }, at: at(["max-not-checked"]) });
  if (base.history !== null && base.history !== head.history)
    found.push({ loosening: { code: "history-changed", from: base.history, to: head.history }, at: at(["history"]) });
  return found;
}

/** Files of volumes that are no longer read. */
function lostFiles(base: Settings, head: Settings): readonly LocatedLoosening[] {
  const read = head.config.volume ?? [];
  return (base.config.volume ?? [])
    .filter(
      (was) =>
        !read.some(
          (now) =>
            now.file === was.file &&
            (now.domain === null || now.domain === was.domain) &&
            (now.ip === null || now.ip === was.ip),
        ),
    )
    .map(({ file, domain, ip }) => ({
      loosening: { code: "volume-file-dropped", file, of: domain ?? ip },
      at: head.at(["volume"]),
    }));
}
