import { normalizeName } from "../dns/name.ts";
import type { ListRules } from "../mail/dnsbl/plan.ts";
import { parseIp } from "../ip/ip.ts";
import { excerpt } from "../text/printable.ts";
import type { Location, Problem } from "../text/problem.ts";
import type { ConfigFile } from "./schema.ts";

type Addition = NonNullable<NonNullable<ConfigFile["blocklists"]>["add"]>[number];

/** What an entry of `blocklists.add` tells of its list; nothing where it tells nothing. */
export function listRules(
  add: Addition,
  at: (...path: readonly string[]) => Location | null,
  problems: Problem[],
): { readonly rules?: ListRules } {
  const { families, codes, controls, asks } = add;
  const wrong = (path: string, message: string): void => {
    problems.push({ at: at(path), message: `blocklists.add: ${message}`, hint: null });
  };
  const isDomain = add.kind === "domain";
  if (isDomain && families !== undefined) wrong("families", "a list of domains has no families of addresses");
  if (!isDomain && asks !== undefined)
    wrong("asks", "only a list of domains (kind: domain) is asked for registered ones");
  for (const entry of controls === undefined ? [] : [controls.listed, controls.clean]) {
    if (entry === null) continue;
    const shown = excerpt(entry, 80);
    if (isDomain && normalizeName(entry) === null)
      wrong("controls", `${shown} is no domain name; the test entries of a list of domains are such`);
    if (!isDomain && parseIp(entry)?.family !== 4)
      wrong("controls", `${shown} is no IPv4 address; the test entries of a list of addresses are such`);
  }
  const rules: ListRules = {
    ...(families === undefined ? {} : { families: [...new Set(families)].sort() }),
    ...(codes === undefined ? {} : { codes: Object.entries(codes).map(([code, verdict]) => ({ code, verdict })) }),
    ...(controls === undefined ? {} : { controls }),
    ...(asks === undefined ? {} : { asks }),
    ...(add["per-second"] === undefined ? {} : { perSecond: add["per-second"] }),
    ...(add["per-day"] === undefined ? {} : { perDay: add["per-day"] }),
  };
  return Object.keys(rules).length === 0 ? {} : { rules };
}
