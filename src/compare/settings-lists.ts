import type { Config } from "../config/types.ts";
import { normalizeName } from "../dns/name.ts";
import type { CatalogueEntry, CodeMeaning } from "../mail/dnsbl/catalogue.ts";
import { planLists } from "../mail/dnsbl/plan.ts";
import type { LocatedLoosening } from "../rules/config/loosening.ts";
import type { Settings } from "./settings.ts";

const PROFILES = ["none", "standard", "wide"] as const;
const IMPACTS = ["low", "medium", "high"] as const;

/** Fewer blocklists, or ones that weigh less. What a lower profile leaves out is told once, by the profile. */
export function loosenedLists(base: Settings, head: Settings): readonly LocatedLoosening[] {
  const [was, now] = [base.config.blocklists, head.config.blocklists];
  const found: LocatedLoosening[] = [];
  const lowered = PROFILES.indexOf(now.profile) < PROFILES.indexOf(was.profile);
  if (lowered)
    found.push({
      loosening: { code: "profile-lowered", from: was.profile, to: now.profile },
      at: head.at(["blocklists", "profile"]),
    });
  for (const [zone, keys] of narrowed(was, now)) {
    const index = now.add.findIndex((add) => normalizeName(add.zone) === zone);
    found.push({
      loosening: { code: "list-narrowed", zone, keys },
      at: head.at(["blocklists", "add", ...(index < 0 ? [] : [index])]),
    });
  }
  const asked = impactsOf(now);
  const byProfile = impactsOf({ ...was, add: [] });
  for (const [zone, from] of impactsOf(was)) {
    const to = asked.get(zone);
    if (to === undefined) {
      const isRemoved = impactsOf({ ...now, remove: [] }).has(zone);
      if (isRemoved || !lowered || !byProfile.has(zone))
        found.push({
          loosening: { code: "list-dropped", zone },
          at: head.at(["blocklists", isRemoved ? "remove" : "add"]),
        });
    } else if (IMPACTS.indexOf(to) < IMPACTS.indexOf(from)) {
      const index = now.add.findIndex((add) => normalizeName(add.zone) === zone);
      found.push({
        loosening: { code: "impact-lowered", zone, from, to },
        at: head.at(["blocklists", "add", ...(index < 0 ? [] : [index])]),
      });
    }
  }
  return found;
}

type Impact = (typeof IMPACTS)[number];
type Lists = Config["blocklists"];

/** The lists that are asked, with their impact. A key changes nothing here: both sides are run with the same. */
function impactsOf(lists: Lists): ReadonlyMap<string, Impact> {
  return new Map([...entriesOf(lists)].map(([zone, { impact }]) => [zone, impact] as const));
}

function entriesOf({ profile, add, remove }: Lists): ReadonlyMap<string, CatalogueEntry> {
  const plan = planLists({ profile, add, remove: [], dqsKey: null });
  const removed = new Set(remove.map((zone) => normalizeName(zone) ?? zone));
  const specs = plan.ok ? plan.value : [];
  return new Map(specs.flatMap(({ entry }) => (removed.has(entry.zone) ? [] : [[entry.zone, entry] as const])));
}

/** Lists of which fewer answers count now, or fewer are asked for, with the keys of `blocklists.add` that say so. */
function narrowed(was: Lists, now: Lists): readonly (readonly [zone: string, keys: readonly string[]])[] {
  const asked = entriesOf(now);
  return [...entriesOf(was)].flatMap(([zone, before]) => {
    const after = asked.get(zone);
    const keys = after === undefined ? [] : narrowedKeys(before, after);
    return keys.length === 0 ? [] : [[zone, keys] as const];
  });
}

function narrowedKeys(before: CatalogueEntry, after: CatalogueEntry): readonly string[] {
  const counts = ({ code, verdict }: CodeMeaning): boolean =>
    after.codes.some((own) => (own.code === code || own.code === "any") && RANKS[own.verdict] >= RANKS[verdict]);
  const differs = (key: "controls" | "asks"): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const perDay = ({ terms }: CatalogueEntry): number => terms?.budget?.questions ?? Infinity;
  return [
    ...(before.codes.every(counts) ? [] : ["codes"]),
    ...(before.families.every((family) => after.families.includes(family)) ? [] : ["families"]),
    ...(differs("controls") ? ["controls"] : []),
    ...(differs("asks") ? ["asks"] : []),
    ...(perDay(after) < perDay(before) ? ["per-day"] : []),
  ];
}

const RANKS: Readonly<Record<CodeMeaning["verdict"], number>> = {
  noted: 0,
  allowed: 1,
  graded: 1,
  policy: 2,
  listed: 3,
};
