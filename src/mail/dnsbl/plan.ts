import { normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../../text/problem.ts";
import { CATALOGUE, catalogueEntry, DEAD, PRIVATE, type CatalogueEntry } from "./catalogue.ts";
import { checkKeys, hider, withheldFor, type ListKeys } from "./keys.ts";
import type { ListState } from "./types.ts";

/** What is known of a list that the user added. */
export const OWN_RULES = "addresses or names by its own rules";

/** A list to ask: what the catalogue knows, or the generic meaning of RFC 5782 for one that the user adds. */
export interface ListSpec {
  readonly entry: CatalogueEntry;
  /** The zone to put on the wire; it may hold a key. `entry.zone` is what is shown. */
  readonly queried: Name;
  /** ISO time of the run that saw it pass its control last, as a history has it. */
  readonly seen?: string;
  /** Why it is not asked: a key or a registration is missing. */
  readonly withheld?: ListState;
  /** Hides the key in whatever came of a question; absent where there is none. */
  readonly hide?: (text: string) => string;
}

/** What the user knows of a list that he added. What is absent is RFC 5782's, or the catalogue's of a list that it knows. */
export interface ListRules {
  readonly families?: readonly (4 | 6)[];
  /** Return codes, as in the catalogue. */
  readonly codes?: readonly { readonly code: string; readonly verdict: "listed" | "policy" }[];
  readonly controls?: { readonly listed: string; readonly clean: string | null };
  readonly asks?: "registered-domain";
  readonly perSecond?: number;
  /** Questions in a day. */
  readonly perDay?: number;
}

export interface ListWish {
  readonly zone: string;
  readonly impact: "high" | "medium" | "low" | null;
  readonly kind: "ip" | "domain" | null;
  readonly at: Location | null;
  readonly rules?: ListRules;
}

export interface ListPlan {
  readonly profile: "standard" | "wide" | "none";
  readonly add: readonly ListWish[];
  readonly remove: readonly string[];
  /** Where each of them is named. */
  readonly removedAt?: readonly (Location | null)[];
  /** Spamhaus Data Query Service key: its lists are then asked there. */
  readonly dqsKey: string | null;
  /** Abusix Guardian Mail key; without it its lists are not checked. */
  readonly abusixKey?: string | null;
}

/** The lists of a profile, without those removed, with those added. A dead list is an error that names its replacement. */
export function planLists(plan: ListPlan): Result<readonly ListSpec[]> {
  const problems: Problem[] = [];
  const added: ListSpec[] = [];
  const keys = { dqs: plan.dqsKey, abusix: plan.abusixKey ?? null };
  const checked = checkKeys(keys);
  if (!checked.ok) problems.push(...checked.error);
  for (const wish of plan.add) {
    const spec = specOf(wish, keys);
    if (spec.ok) added.push(spec.value);
    else problems.push(...spec.error);
  }
  const removed = new Set(plan.remove.map((zone) => normalizeName(zone) ?? zone));
  const names: readonly string[] = CATALOGUE.map((e) => e.zone);
  for (const zone of removed) {
    if (names.includes(zone) || added.some((s) => s.entry.zone === zone)) continue;
    const index = plan.remove.findIndex((written) => (normalizeName(written) ?? written) === zone);
    problems.push({
      at: plan.removedAt?.[index] ?? null,
      message: `blocklists.remove: ${keyedEntry(zone) === undefined ? excerpt(zone, 80) : "a zone with a key in it"} is not a list that is asked`,
      hint: keyedEntry(zone)?.zone ?? nearest(zone, names),
    });
  }
  if (problems.length > 0) return fail(problems);
  const ofProfile = CATALOGUE.filter(
    (e) =>
      (plan.profile === "wide" && e.profile !== "named") || (plan.profile === "standard" && e.profile === "standard"),
  );
  const specs = new Map([...ofProfile.map((e) => withKey(e, keys, false)), ...added].map((s) => [s.entry.zone, s]));
  return ok([...specs.values()].filter((s) => !removed.has(s.entry.zone)));
}

/** The list that a zone written with its key (`KEY.zen.dq.spamhaus.net`) belongs to; such a zone is never repeated. */
function keyedEntry(zone: string): CatalogueEntry | undefined {
  return CATALOGUE.find((e) => e.key !== undefined && zone.endsWith(`.${e.key.zone}`));
}

function specOf(wish: ListWish, keys: ListKeys): Result<ListSpec> {
  const zone = normalizeName(wish.zone);
  const problem = (message: string, hint: string | null): Result<never> => fail([{ at: wish.at, message, hint }]);
  if (zone === null || !zone.includes("."))
    return problem(
      `${excerpt(wish.zone, 80)} is not the zone of a blocklist; expected a name such as zen.spamhaus.org`,
      null,
    );
  const customers = PRIVATE.find((list) => list.zone !== undefined && `.${zone}`.endsWith(`.${list.zone}`));
  if (customers !== undefined) {
    // What stands before it may be a customer's key, so it is not repeated.
    const look = customers.page === null ? "" : `; look addresses up at ${customers.page}`;
    return problem(
      `the blocklists below ${customers.zone ?? ""} are those of ${customers.title}: ${customers.why}${look}`,
      null,
    );
  }
  const dead = DEAD.find((d) => zone === d.zone || zone.endsWith(`.${d.zone}`));
  if (dead !== undefined) {
    const instead = dead.instead === null ? "remove it" : `use ${dead.instead} instead`;
    return problem(
      `the blocklist ${zone} is dead since ${dead.since}: ${dead.what}; a dead list can list the whole world; ${instead}`,
      dead.instead,
    );
  }
  const keyed = keyedEntry(zone);
  if (keyed !== undefined) {
    // The written zone holds the key, so it is not repeated.
    const input = keyed.key?.service === "dqs" ? "dqs-key" : "abusix-key";
    return problem(
      `the zone of ${keyed.title} is written with a key in it; give the key as input ${input} and name ${keyed.zone}`,
      keyed.zone,
    );
  }
  const known = catalogueEntry(zone);
  if (known !== undefined)
    return ok(
      withKey(byRules(wish.impact === null ? known : { ...known, impact: wish.impact }, wish.rules), keys, true),
    );
  return ok({ queried: zone, entry: byRules(genericEntry(zone, wish), wish.rules) });
}

/** RFC 5782 §2.1: any address of 127/8 means listed; refusals are judged before (judge.ts). */
function genericEntry(zone: Name, wish: ListWish): CatalogueEntry {
  const kind = wish.kind ?? "ip";
  return {
    zone,
    title: zone,
    operator: zone,
    kind,
    role: "block",
    scope: kind === "ip" ? "ip" : "domain",
    impact: wish.impact ?? "medium",
    families: kind === "ip" ? [4, 6] : [],
    criteria: OWN_RULES,
    removal: { how: "form", page: null, note: "" },
    codes: [{ code: "any", verdict: "listed", meaning: "listed" }],
    refusals: {},
    profile: "wide",
  };
}

function byRules(entry: CatalogueEntry, rules: ListRules = {}): CatalogueEntry {
  const { families, codes, controls, asks, perSecond, perDay } = rules;
  const limits = {
    ...(perSecond === undefined ? {} : { perSecond }),
    ...(perDay === undefined ? {} : { budget: { questions: perDay, days: 1 } }),
  };
  const terms = entry.terms ?? { access: "unknown", limit: null, note: "" };
  return {
    ...entry,
    ...(families === undefined || entry.kind === "domain" ? {} : { families }),
    ...(codes === undefined ? {} : { codes: codes.map((code) => ({ ...code, meaning: "listed" })) }),
    ...(controls === undefined ? {} : { controls }),
    ...(asks === undefined ? {} : { asks }),
    ...(Object.keys(limits).length === 0 ? {} : { terms: { ...terms, ...limits } }),
  };
}

/** Key holders ask below KEY.<zone of the operator>, cloud resolvers included (Spamhaus DQS, Abusix). */
function withKey(entry: CatalogueEntry, keys: ListKeys, named: boolean): ListSpec {
  const withheld = withheldFor(entry, keys, named);
  if (withheld !== null) return { entry, queried: entry.zone, withheld };
  const key = entry.key === undefined ? null : keys[entry.key.service];
  if (entry.key === undefined || key === null) return { entry, queried: entry.zone };
  const queried = normalizeName(`${key}.${entry.key.zone}`) ?? entry.zone;
  return { entry, queried, hide: hider(queried, `your-key.${entry.key.zone}`, key) };
}
