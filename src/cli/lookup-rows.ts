import { budgeted, MAX_QUESTIONS } from "../dns/budget.ts";
import { ROOT } from "../dns/name.ts";
import type { Dns, Name } from "../dns/types.ts";
import { withoutZone } from "../rules/ptr/final-dot.ts";
import { mapPool } from "../core/pool.ts";
import { createRoom } from "../core/room.ts";
import { bareTrouble } from "../mail/trouble.ts";
import type { IpText } from "../ip/ip.ts";
import { isAddressName } from "../mail/reverse/address-name.ts";
import type { Reverse } from "../mail/reverse/types.ts";
import type { LookupProblem } from "./lookup-problem.ts";
import { addressesOfName, reverseOf } from "../mail/reverse/reverse.ts";
import type { Subject } from "../mail/subject.ts";

/** One row: forward and reverse of one name or address. `confirmed` null = could not be told. */
export interface Row {
  readonly query: Subject;
  readonly addresses: readonly IpText[];
  readonly names: readonly string[];
  readonly confirmed: boolean | null;
  readonly problems: readonly LookupProblem[];
  /** What was asked of each address of the row. */
  readonly reverse: readonly Reverse[];
}

interface AddressRow extends Row {
  readonly query: IpText;
}

/** An address: its PTR names, and where they lead. */
export async function reverseRow(dns: Dns, ip: IpText): Promise<AddressRow> {
  const reverse = await reverseOf(dns, ip);
  const { names } = reverse;
  const base = { query: ip, reverse: [reverse] };
  if (!names.known)
    return {
      ...base,
      addresses: [],
      names: [],
      confirmed: null,
      problems: [{ code: "unknown", trouble: bareTrouble(names) }],
    };
  const shown = names.value.map((n) => (n.name === "" ? "." : n.name));
  const addresses = [...new Set(names.value.flatMap((n) => (n.addresses.known ? n.addresses.value : [])))];
  if (shown.length === 0)
    return { ...base, addresses, names: [], confirmed: false, problems: [{ code: "no-reverse" }] };
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value)) {
    const astray = names.value.filter((n) => n.confirmed.known && !n.confirmed.value).map((n) => n.name);
    const problems: readonly LookupProblem[] = astray.length === 0 ? [] : [{ code: "partly-confirmed", ip, astray }];
    return { ...base, addresses, names: shown, confirmed: true, problems };
  }
  // What is no name leads nowhere, whatever DNS says of it.
  const open = names.value.find(
    ({ name, confirmed }) => !confirmed.known && name !== "" && !isAddressName(name),
  )?.confirmed;
  if (open?.known === false)
    return {
      ...base,
      addresses,
      names: shown,
      confirmed: null,
      problems: [{ code: "unknown", trouble: bareTrouble(open) }],
    };
  return {
    ...base,
    addresses,
    names: shown,
    confirmed: false,
    problems: [astrayProblem(names.value[0]?.name ?? ROOT, ip)],
  };
}

/** Why a reverse name does not lead back, where it shows by itself. */
function astrayProblem(name: Name, ip: IpText): LookupProblem {
  if (name === "") return { code: "root-as-name", ip };
  if (isAddressName(name)) return { code: "address-as-name", ip, name };
  const meant = withoutZone(name, ip);
  return meant === null ? { code: "not-confirmed", ip } : { code: "final-dot", ip, name, meant };
}

const WIDTH = 16;
const MAX_LISTED = 10;

/** A name: its addresses, and what each of them is called. */
export async function forwardRow(door: Dns, name: Name): Promise<Row> {
  const dns = budgeted(door);
  const found = await addressesOfName(dns, name);
  if (!found.addresses.known) {
    return {
      query: name,
      addresses: [],
      names: [],
      confirmed: null,
      problems: [{ code: "unknown", trouble: bareTrouble(found.addresses) }],
      reverse: [],
    };
  }
  const addresses = found.addresses.value;
  if (addresses.length === 0) {
    const gone = found.evidence.some((e) => e.answer === "NXDOMAIN");
    return {
      query: name,
      addresses,
      names: [],
      confirmed: false,
      problems: [{ code: gone ? "no-name" : "no-address" }],
      reverse: [],
    };
  }
  // A few at a time: what the budget allows is looked at to the end, instead of everything halfway.
  const backs = await mapPool(addresses, createRoom(WIDTH), (ip) => reverseRow(dns, ip));
  const names = [...new Set(backs.flatMap((b) => b.names))];
  const without = backs.filter((b) => !b.names.includes(name) && b.confirmed !== null);
  const unknown = backs.some((b) => b.confirmed === null);
  const others = without.filter((b) => b.confirmed === false).map((b) => b.query);
  const shared = without.filter((b) => b.confirmed === true).map((b) => b.query);
  const problems: readonly LookupProblem[] = [
    ...(others.length === 0 ? [] : [{ code: "other-reverse", ...some(others) } as const]),
    ...(shared.length === 0 ? [] : [{ code: "shared", ...some(shared) } as const]),
    ...(dns.notAsked() > 0
      ? [{ code: "not-asked", max: MAX_QUESTIONS, left: dns.notAsked() } as const]
      : unknown && others.length === 0
        ? [{ code: "reverse-unknown" } as const]
        : []),
  ];
  return {
    query: name,
    addresses,
    names,
    confirmed: without.length > 0 ? false : unknown ? null : true,
    problems,
    reverse: backs.flatMap((b) => b.reverse),
  };
}

function some(addresses: readonly IpText[]): { readonly first: readonly IpText[]; readonly more: number } {
  const first = addresses.slice(0, MAX_LISTED);
  return { first, more: addresses.length - first.length };
}
