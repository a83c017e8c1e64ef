import { isName, relativeTo } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { planner, type ZonePlan } from "./config.ts";
import type { Settings } from "./settings.ts";

/** The files of one zone in one directory. */
export interface Group {
  readonly directory: string;
  readonly origin: Name;
  readonly own: Settings | null;
  readonly paths: string[];
}

export function splits({ directory, splitExtension }: Settings, path: string): boolean {
  const [parent = "", ...rest] = path.slice(directory === "" ? 0 : directory.length + 1).split("/");
  return splitExtension !== "" && path.startsWith(directory) && rest.length === 1 && parent.endsWith(splitExtension);
}

/** Sources of one zone in the order in which octoDNS asks them. */
export interface Together {
  readonly plan: ZonePlan | null;
  readonly sources: readonly (Group & { readonly replaces: boolean })[];
}

export function withoutExtension(origin: Name, own: Settings | null): Name {
  const ending = (own?.splitExtension ?? "").toLowerCase();
  const last = ending.slice(1);
  return /^\.[a-z\d]+/.test(ending) && isName(last) && origin.endsWith(ending) ? relativeTo(origin, last) : origin;
}

/** A zone may come of several directories; two that no configuration joins are two declarations of it. */
export function sourcesTogether(groups: readonly Group[], plans: readonly ZonePlan[]): readonly Together[] {
  const byPlace = new Map(groups.map((group) => [`${group.directory}\0${group.origin}`, group]));
  const planned = planner(plans);
  const taken = new Set<Group>();
  const found: Together[] = [];
  for (const group of groups) {
    if (taken.has(group)) continue;
    const plan = planned(group.origin);
    const sources = (plan?.sources ?? []).flatMap(({ directories, replaces }) => {
      const of = directories.map((dir) => byPlace.get(`${dir}\0${group.origin}`)).find((g) => g !== undefined);
      return of === undefined || taken.has(of) ? [] : [{ ...of, replaces, of }];
    });
    if (!sources.some(({ of }) => of === group)) {
      taken.add(group);
      // The zone comes of other directories, and no configuration asks this one for it.
      const isElsewhere = sources.length > 0 || (group.own !== null && plan?.sources.every(isRead) === true);
      if (isElsewhere && !plans.some((other) => asks(other, group, plan?.origin === null))) continue;
      found.push({ plan, sources: [{ ...group, replaces: false }] });
      continue;
    }
    for (const { of } of sources) taken.add(of);
    found.push({ plan, sources });
  }
  return found;
}

function isRead({ directories }: ZonePlan["sources"][number]): boolean {
  return directories.length > 0;
}

function asks(plan: ZonePlan, { origin, directory }: Group, isDynamic: boolean): boolean {
  return (
    (plan.origin === origin || (isDynamic && plan.origin === null && plan.takes(origin))) &&
    plan.sources.some((source) => source.directories.includes(directory))
  );
}
