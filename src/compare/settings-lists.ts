import type { Config } from "../config/types.ts";
import { normalizeName } from "../dns/name.ts";
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

/** The lists that are asked, with their impact. A key changes nothing here: both sides are run with the same. */
function impactsOf({ profile, add, remove }: Config["blocklists"]): ReadonlyMap<string, Impact> {
  const plan = planLists({ profile, add, remove: [], dqsKey: null });
  const removed = new Set(remove.map((zone) => normalizeName(zone) ?? zone));
  const specs = plan.ok ? plan.value : [];
  return new Map(
    specs.filter(({ entry }) => !removed.has(entry.zone)).map(({ entry }) => [entry.zone, entry.impact] as const),
  );
}
