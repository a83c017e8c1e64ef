import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import { normalizeName } from "../dns/name.ts";
import { listRules } from "./list-rules.ts";
import type { Name } from "../dns/types.ts";
import { plainReference } from "../zones/terraform/zone-ids.ts";
import type { ReadConfig } from "./config-file.ts";
import type { ConfigFile, SenderEntry } from "./schema.ts";
import { senderOf } from "./sender.ts";
import { duplicateSenders } from "./senders-list.ts";
import type { Acceptance, Config, RuleSetting, Sender } from "./types.ts";
import { volumeEntry } from "./volume-entry.ts";
import { noSuchOption, unknownRule } from "./words.ts";
import { readAddresses, readCidr, readDomain, readHelo, type Wrong } from "./values.ts";
import { append } from "../core/append.ts";
import { normalizeIp } from "../ip/ip.ts";

/** What the command line or the Action's inputs say; null = not said. */
export interface Overrides {
  readonly zones: readonly string[] | null;
  readonly failOn: Config["failOn"] | null;
  readonly maxNotChecked: number | null;
  readonly history: string | null;
}

/** To be told where neither side of a run names a sender. */
export const NO_SENDERS: Problem = {
  at: null,
  message:
    "no senders: name domains or addresses in senders.txt (--senders FILE), in the input senders:, or in .github/mailworthy.yml",
  hint: null,
};

/**
 * Puts list, file and overrides together. The list's and the file's senders add up; the same one twice is an error. That
 * there are none is for the caller to tell: the other side of a change may name some.
 */
export function buildConfig(
  listed: readonly Sender[],
  file: ReadConfig | null,
  overrides: Overrides,
  known: readonly KnownRule[],
): Result<Config> {
  const problems: Problem[] = [];
  const data = file?.data ?? {};
  const at = (...path: readonly PropertyKey[]): Location | null => file?.at(path) ?? null;
  const fromFile = (data.senders ?? []).flatMap((entry, index) => senderEntry(entry, index, at, problems));
  const senders = [...listed, ...fromFile];
  append(problems, duplicateSenders(senders));
  append(problems, ruleProblems(data, known, at));
  (data.zones ?? []).forEach((glob, index) => {
    if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(glob))
      problems.push({
        at: at("zones", index),
        message: `${excerpt(glob, 80)} leaves the workspace; expected a path below it`,
        hint: null,
      });
  });
  const zoneIds = zoneIdsOf(data, at, problems);
  const volume = (data.volume ?? []).flatMap((entry, index) =>
    volumeEntry(entry, (...path) => at("volume", index, ...path), problems),
  );
  const lists = data.blocklists ?? {};
  const add = (lists.add ?? []).map((entry, index) => ({
    zone: entry.zone,
    impact: entry.impact ?? null,
    kind: entry.kind ?? null,
    at: at("blocklists", "add", index, "zone"),
    ...listRules(entry, (...path) => at("blocklists", "add", index, ...path), problems),
  }));
  if (problems.length > 0) return fail(problems);
  return ok({
    senders,
    zones: overrides.zones ?? data.zones ?? null,
    zoneIds,
    rules: rulesOf(data.rules ?? {}),
    blocklists: {
      profile: lists.profile ?? "standard",
      add,
      remove: lists.remove ?? [],
      perSecond: lists["per-second"] ?? null,
      inFlight: lists["in-flight"] ?? null,
    },
    accept: (data.accept ?? []).map((row, index): Acceptance => ({
      ...row,
      on: canonical(row.on),
      list: row.list ?? null,
      at: at("accept", index),
    })),
    volume,
    failOn: overrides.failOn ?? data["fail-on"] ?? "regression",
    maxNotChecked: overrides.maxNotChecked ?? data["max-not-checked"] ?? null,
    history: overrides.history ?? data.history ?? null,
    lang: data.lang ?? null,
    places: {
      zones: overrides.zones === null ? (data.zones ?? []).map((_, index) => at("zones", index)) : [],
      removedLists: (lists.remove ?? []).map((_, index) => at("blocklists", "remove", index)),
      history: overrides.history === null ? at("history") : null,
    },
  });
}

function zoneIdsOf(
  data: ConfigFile,
  at: (...path: readonly PropertyKey[]) => Location | null,
  problems: Problem[],
): ReadonlyMap<string, Name> {
  const ids = new Map<string, Name>();
  for (const [reference, domain] of Object.entries(data["zone-ids"] ?? {})) {
    const read = readDomain(domain);
    if (read.ok) ids.set(plainReference(reference), read.value);
    else problems.push({ at: at("zone-ids", reference), ...read.error });
  }
  return ids;
}

/** What the configuration needs to know of a rule. */
export interface KnownRule {
  readonly id: string;
  /** Its options by name. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Options that may stand with another rule, which they are about too. */
const LENT: ReadonlyMap<string, string> = new Map([["spf/too-many-lookups", "spf/near-lookup-limit"]]);

function ruleProblems(
  data: ConfigFile,
  known: readonly KnownRule[],
  at: (...path: readonly PropertyKey[]) => Location | null,
): readonly Problem[] {
  const options = new Map(known.map((rule) => [rule.id, Object.keys(rule.options ?? {})]));
  const unknown = (id: string, ...path: readonly PropertyKey[]): readonly Problem[] =>
    options.has(id) ? [] : [{ at: at(...path), message: unknownRule(id), hint: nearest(id, options.keys()) }];
  const rules = Object.entries(data.rules ?? {}).flatMap(([id, rule]): readonly Problem[] => {
    const wrong = unknown(id, "rules", id);
    if (wrong.length > 0 || typeof rule === "string") return wrong;
    const own = [...(options.get(id) ?? []), ...(options.get(LENT.get(id) ?? "") ?? [])];
    return Object.keys(rule)
      .filter((option) => option !== "severity" && !own.includes(option))
      .map((option) => ({
        at: at("rules", id, option),
        message: noSuchOption(option, id, own),
        hint: nearest(option, own),
      }));
  });
  const accepted = (data.accept ?? []).flatMap((row, index) => unknown(row.id, "accept", index, "id"));
  return [...rules, ...accepted].slice(0, MAX_PROBLEMS);
}

const MAX_PROBLEMS = 50;

function canonical(subject: string): string {
  return normalizeIp(subject) ?? normalizeName(subject) ?? subject;
}

/** `warn-at` may stand with the limit it is about; the check that warns is spf/near-lookup-limit. */
function rulesOf(rules: Readonly<Record<string, Rule>>): Config["rules"] {
  const read: Record<string, RuleSetting> = Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, ruleOf(rule)]),
  );
  const options = read["spf/too-many-lookups"]?.options ?? {};
  if (options["warn-at"] === undefined) return read;
  const near = read["spf/near-lookup-limit"] ?? { severity: null, options: {} };
  return { ...read, "spf/near-lookup-limit": { ...near, options: { ...options, ...near.options } } };
}

type Rule =
  string | { readonly severity?: RuleSetting["severity"] | undefined; readonly "warn-at"?: number | undefined };

function ruleOf(rule: Rule): RuleSetting {
  if (typeof rule === "string") return { severity: rule as RuleSetting["severity"], options: {} };
  const warnAt = rule["warn-at"];
  return { severity: rule.severity ?? null, options: warnAt === undefined ? {} : { "warn-at": warnAt } };
}

/** An address literal without quotes is a list to YAML. */
function saidHelo(helo: string | readonly string[]): string {
  return typeof helo === "string" ? helo : `[${helo.join(",")}]`;
}

function senderEntry(
  entry: SenderEntry,
  index: number,
  at: (...path: readonly PropertyKey[]) => Location | null,
  problems: Problem[],
): readonly Sender[] {
  const before = problems.length;
  const take = <T>(read: Result<T, Wrong>, ...path: readonly PropertyKey[]): T | null => {
    if (read.ok) return read.value;
    problems.push({ at: at("senders", index, ...path), ...read.error });
    return null;
  };
  const many = <T>(
    values: readonly string[] | undefined,
    read: (text: string) => Result<T, Wrong>,
    key: string,
  ): readonly T[] =>
    (values ?? []).flatMap((value, i) => {
      const one = take(read(value), key, i);
      return one === null ? [] : [one];
    });
  const ips = many(entry.ips, readAddresses, "ips");
  const domain = entry.domain === undefined ? null : take(readDomain(entry.domain), "domain");
  const helo = entry.helo === undefined ? null : take(readHelo(saidHelo(entry.helo)), "helo");
  const mailFrom = many(entry["mail-from"], readDomain, "mail-from");
  const mustNotAuthorize = many(entry["must-not-authorize"], readCidr, "must-not-authorize");
  if (problems.length > before) return [];
  if (domain === null && ips.length === 0) {
    problems.push({ at: at("senders", index), message: "a sender needs a domain or ips", hint: null });
    return [];
  }
  return [
    senderOf({
      domain,
      helo,
      mailFrom,
      mustNotAuthorize,
      at: at("senders", index, ...(domain === null ? [] : ["domain"])),
      addresses: ips.flatMap((ip) => ip.addresses),
      ranges: ips.flatMap((ip) => (ip.range === null ? [] : [ip.range])),
      dkim: entry.dkim ?? null,
      volume: entry.volume ?? "low",
      sends: entry.sends ?? true,
    }),
  ];
}
