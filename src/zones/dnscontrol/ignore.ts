import type { RrType } from "../../dns/types.ts";
import { TYPE_CODES } from "../../dns/wire/codes.ts";
import type { Location } from "../../text/problem.ts";
import { addOpen } from "../iac/collect.ts";
import type { Domain } from "./domain.ts";
import { ownerOf } from "./names.ts";
import { textOf, unknownIn, type Value } from "./values.ts";

/**
 * IGNORE(label, types, target): records that someone else keeps in the zone. A pattern of labels may be any undeclared
 * name. (docs.dnscontrol.org, IGNORE, read November 2026)
 */
export function ignore(domain: Domain, args: readonly Value[], at: Location): void {
  const { origin, sink, subdomain } = domain;
  const missing = args.map((arg) => unknownIn(arg)).find((found) => found !== null);
  const label = args[0] === undefined ? "*" : (textOf(args[0]) ?? "*");
  const types = typesOf(textOf(args[1] ?? "*") ?? "*");
  const reason = missing?.reason ?? `IGNORE("${label}"): the zone holds records that are kept elsewhere`;
  const part = { at, reason, undeclaredOnly: true as const, ...(types === null ? {} : { types }) };
  if (missing !== undefined) return addOpen(sink, origin, null, { at, reason, undeclaredOnly: true });
  const owner = label === "" || /[*?[\]{}\\]/.test(label) ? null : ownerOf(label, origin, subdomain, true);
  addOpen(sink, origin, owner?.ok === true ? owner.value : null, part);
}

/** Null for every type. */
function typesOf(list: string): readonly RrType[] | null {
  const words = list.split(",").map((word) => word.trim().toUpperCase());
  if (words.some((word) => word === "*" || word === "" || word === "CNAME")) return null;
  const known = words.filter((word): word is RrType => Object.hasOwn(TYPE_CODES, word));
  return known.length === words.length ? known : null;
}
