import { fitted } from "../../core/fitted.ts";
import { budgeted } from "../../dns/budget.ts";
import { evidenceOf } from "../../dns/dig.ts";
import { isName } from "../../dns/name.ts";
import type { Dns, Name, Outcome, RrType } from "../../dns/types.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import { ipOf, familyOf, type IpText } from "../../ip/ip.ts";
import { known, unknown, type Evidence, type Fact } from "../known.ts";
import { isAddressName } from "./address-name.ts";
import type { HeloName, Reverse, ReverseName } from "./types.ts";
import { because } from "../why.ts";

/** RFC 8601 §2.7.3 lets a verifier bound the work; RFC 7208 §4.6.4 uses ten names as well. */
const MAX_NAMES = 10;

/** PTR names of an address and whether each leads back to it (iprev, RFC 8601 §3). DNS trouble makes the part unknown. */
export async function reverseOf(door: Dns, ip: IpText): Promise<Reverse> {
  const dns = budgeted(door);
  const question = { name: reverseName(ipOf(ip)), type: "PTR" } as const;
  const outcome = await dns.ask(question);
  const evidence = [evidenceOf(question, outcome)];
  if (outcome.kind === "error") return { ip, names: unknown(outcome), evidence };
  const targets = outcome.records.flatMap((rr) => (rr.data.type === "PTR" ? [rr.data.target] : []));
  const names = [...new Set(targets)].sort();
  const checked = await Promise.all(names.slice(0, MAX_NAMES).map((name) => confirm(dns, name, ip)));
  return {
    ip,
    names: known([...checked.map((c) => c.name), ...names.slice(MAX_NAMES).map(overBound)]),
    evidence: evidence.concat(checked.map((c) => c.evidence)),
  };
}

function overBound(name: Name): ReverseName {
  const fact = because("bounded", { code: "ptr-names", max: MAX_NAMES });
  return { name, addresses: fact, confirmed: fact };
}

async function confirm(dns: Dns, name: Name, ip: IpText): Promise<{ name: ReverseName; evidence: Evidence }> {
  const question = { name, type: familyOf(ip) === 4 ? "A" : "AAAA" } as const;
  const outcome = await dns.ask(question);
  const addresses = addressesIn(outcome);
  const confirmed: Fact<boolean> = addresses.known ? known(addresses.value.includes(ip)) : addresses;
  return { name: { name, addresses, confirmed }, evidence: evidenceOf(question, outcome) };
}

function addressesIn(outcome: Outcome): Fact<readonly IpText[]> {
  if (outcome.kind === "error") return unknown(outcome);
  const found = outcome.records.flatMap(({ data }) =>
    data.type === "A" || data.type === "AAAA" ? [data.address] : [],
  );
  return known(fitted([...new Set(found)].sort()));
}

/** Is it a name that DNS can be asked for, and not an address, an address literal (RFC 5321 §4.1.3) or a single label? */
export function isHeloName(said: string): said is Name {
  return !said.startsWith("[") && !isAddressName(said) && said.includes(".") && isName(said);
}

/** A HELO name's addresses and, where it has none, whether it has an MX, by which Postfix takes it for known. */
export async function heloNameOf(dns: Dns, name: Name): Promise<HeloName> {
  const found = await addressesOfName(dns, name);
  if (!found.addresses.known || found.addresses.value.length > 0) return found;
  const question = { name, type: "MX" } as const;
  const outcome = await dns.ask(question);
  const mx = outcome.kind === "error" ? unknown(outcome) : known(outcome.records.some((rr) => rr.data.type === "MX"));
  return { ...found, mx, evidence: [...found.evidence, evidenceOf(question, outcome)] };
}

/** Addresses of a name in both families. Unknown when one family failed and the other was empty: then absence is not proven. */
export async function addressesOfName(dns: Dns, name: Name): Promise<HeloName> {
  const types: readonly RrType[] = ["A", "AAAA"];
  const asked = await Promise.all(
    types.map(async (type) => {
      const question = { name, type };
      const outcome = await dns.ask(question);
      return { fact: addressesIn(outcome), evidence: evidenceOf(question, outcome) };
    }),
  );
  const found = asked.flatMap((a) => (a.fact.known ? a.fact.value : []));
  const failed = asked.map((a) => a.fact).find((fact) => !fact.known);
  return {
    name,
    addresses: found.length === 0 && failed !== undefined ? failed : known(found),
    evidence: asked.map((a) => a.evidence),
  };
}
