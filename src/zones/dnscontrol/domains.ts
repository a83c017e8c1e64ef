import { isSubdomain, parentOf, relativeTo, ROOT } from "../../dns/name.ts";
import { excerpt } from "../../text/printable.ts";
import type { Name } from "../../dns/types.ts";
import type { Location } from "../../text/problem.ts";
import { addError, addEverywhere, addOpen, newCollected, zoneIn } from "../iac/collect.ts";
import { applyAll, DEFAULT_TTL, type Domain } from "./domain.ts";
import type { Machine } from "./machine.ts";
import { originOf, tagOf } from "./names.ts";
import { isUnknown, type Value } from "./values.ts";
import { append } from "../../core/append.ts";

/** D(name, registrar, modifiers…). */
export function declareDomain(machine: Machine, args: readonly Value[], at: Location): Value {
  const [name] = args;
  if (typeof name !== "string") {
    const reason = isUnknown(name) ? `the domain of this D() is not known: ${name.reason}` : "D() without a name";
    addEverywhere(machine.collected, { at, reason });
    return undefined;
  }
  const origin = originOf(name);
  if (origin === null) {
    stop(machine, at, `D("${excerpt(name, 80)}"): expected a domain name`);
    return;
  }
  if (machine.domains.has(name)) {
    stop(machine, at, `D("${excerpt(name, 80)}"): the domain is declared more than once`);
    return;
  }
  const tag = tagOf(name);
  const sink = tag === null ? machine.collected : newCollected(machine.collected.budget);
  const domain: Domain = {
    origin,
    at,
    sink,
    tag,
    subdomain: ROOT,
    ttl: DEFAULT_TTL,
    proxied: false,
    provided: false,
    kept: [],
    named: (other) => domainOf(machine, other),
  };
  machine.domains.set(name, domain);
  zoneIn(sink, origin, at);
  for (const modifier of [...machine.defaults, ...args.slice(2)]) applyAll(domain, modifier, at);
  return undefined;
}

/** What DNSControl refuses: an error, and nothing after it is certain. */
function stop(machine: Machine, at: Location, message: string): undefined {
  addError(machine.collected, at, message);
  addEverywhere(machine.collected, { at, reason: message });
}

/** D_EXTEND(name, modifiers…): adds to the domain that is the longest suffix of the name. */
export function extendDomain(machine: Machine, args: readonly Value[], at: Location): Value {
  const [name] = args;
  if (typeof name !== "string") {
    addEverywhere(machine.collected, {
      at,
      reason: isUnknown(name)
        ? `the domain of this D_EXTEND() is not known: ${name.reason}`
        : "D_EXTEND() without a name",
    });
    return undefined;
  }
  const origin = originOf(name);
  const domain = domainOf(machine, name);
  if (domain === null || origin === null) {
    const message = `D_EXTEND("${excerpt(name, 80)}"): no D() before it declares that domain`;
    // Where some D() is not known, it may be the one that is meant.
    if (machine.collected.everywhere.length === 0) {
      stop(machine, at, message);
      return;
    }
    addEverywhere(machine.collected, { at, reason: message });
    return undefined;
  }
  domain.subdomain = extendedBy(origin, domain.origin);
  for (const modifier of args.slice(1)) applyAll(domain, modifier, at);
  domain.subdomain = ROOT;
  return undefined;
}

/** The longest domain that the name is or is in. */
function domainOf(machine: Machine, name: string): Domain | null {
  const [origin, tag] = [originOf(name), tagOf(name)];
  const found = [...machine.domains.values()].filter(
    (d) => origin !== null && d.tag === tag && isSubdomain(origin, d.origin),
  );
  return found.reduce<Domain | null>((a, b) => (a === null || b.origin.length > a.origin.length ? b : a), null);
}

/** What stands before the domain; the label of a classless network (RFC 2317) is none of the zone that holds its addresses. */
function extendedBy(name: Name, domain: Name): Name {
  return relativeTo(name.includes("/") ? parentOf(name) : name, domain);
}

/** DOMAIN_ELSEWHERE(): only the registrar is told; the zone is kept somewhere else, so these files say nothing of it. */
export function declareElsewhere(machine: Machine, args: readonly Value[], at: Location): Value {
  if (typeof args[0] !== "string") addEverywhere(machine.collected, { at, reason: "a domain whose name is not known" });
  return undefined;
}

/** After the program: a split-horizon variant stands for the public zone only as far as nobody can tell. */
export function settleVariants(machine: Machine): void {
  const plain = new Set([...machine.domains.values()].filter((d) => d.tag === null).map((d) => d.origin));
  for (const domain of machine.domains.values()) {
    if (domain.tag === null) continue;
    append(machine.collected.errors, domain.sink.errors);
    if (plain.has(domain.origin)) continue;
    const reason = `${domain.origin} has only split-horizon variants (!${domain.tag}); which one the world sees is not known`;
    addOpen(machine.collected, domain.origin, null, { at: domain.at, reason });
  }
}
