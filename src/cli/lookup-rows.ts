import { budgeted, MAX_QUESTIONS } from "../dns/budget.ts";
import type { Dns } from "../dns/types.ts";
import { whyText } from "../mail/why.ts";
import { mapPool } from "../core/pool.ts";
import { parseIp } from "../ip/ip.ts";
import type { Reverse } from "../mail/reverse/types.ts";
import { addressesOfName, reverseOf } from "../mail/reverse/reverse.ts";

/** One row: forward and reverse of one name or address. `confirmed` null = could not be told. */
export interface Row {
  readonly query: string;
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly confirmed: boolean | null;
  readonly problem: string | null;
  /** What was asked of each address of the row. */
  readonly reverse: readonly Reverse[];
}

/** An address: its PTR names, and where they lead. */
export async function reverseRow(dns: Dns, ip: string): Promise<Row> {
  const parsed = parseIp(ip);
  if (parsed === null) throw new Error(ip);
  const reverse = await reverseOf(dns, parsed);
  const { names } = reverse;
  const base = { query: ip, reverse: [reverse] };
  if (!names.known)
    return {
      ...base,
      addresses: [],
      names: [],
      confirmed: null,
      problem: `not checked: ${names.reason} (${names.detail})`,
    };
  const shown = names.value.map((n) => n.name);
  const addresses = [...new Set(names.value.flatMap((n) => (n.addresses.known ? n.addresses.value : [])))];
  if (shown.length === 0) return { ...base, addresses, names: [], confirmed: false, problem: "no reverse name (PTR)" };
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value))
    return { ...base, addresses, names: shown, confirmed: true, problem: null };
  const open = names.value.find((n) => !n.confirmed.known)?.confirmed;
  if (open?.known === false)
    return {
      ...base,
      addresses,
      names: shown,
      confirmed: null,
      problem: `not checked: ${open.reason} (${open.detail})`,
    };
  return { ...base, addresses, names: shown, confirmed: false, problem: `the name does not lead back to ${ip}` };
}

const WIDTH = 16;
const MAX_LISTED = 10;

function listed(words: readonly string[]): string {
  const more = words.length - MAX_LISTED;
  return `${words.slice(0, MAX_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A name: its addresses, and what each of them is called. */
export async function forwardRow(door: Dns, name: string): Promise<Row> {
  const dns = budgeted(door);
  const found = await addressesOfName(dns, name);
  if (!found.addresses.known) {
    const { reason, detail } = found.addresses;
    return {
      query: name,
      addresses: [],
      names: [],
      confirmed: null,
      problem: `not checked: ${reason} (${detail})`,
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
      problem: gone ? "the name does not exist" : "the name has no address",
      reverse: [],
    };
  }
  // A few at a time: what the budget allows is looked at to the end, instead of everything halfway.
  const backs = await mapPool(addresses, WIDTH, (ip) => reverseRow(dns, ip));
  const names = [...new Set(backs.flatMap((b) => b.names))];
  const without = backs.filter((b) => !b.names.includes(name) && b.confirmed !== null);
  const unknown = backs.some((b) => b.confirmed === null);
  const parts = [
    without.length === 0
      ? null
      : `${listed(without.map((b) => b.query))} ${without.length === 1 ? "has" : "have"} another reverse name, or none`,
    dns.notAsked() > 0
      ? `not checked: ${whyText({ code: "not-asked", max: MAX_QUESTIONS, left: dns.notAsked() })}`
      : unknown && without.length === 0
        ? "a reverse name could not be checked"
        : null,
  ].filter((part) => part !== null);
  return {
    query: name,
    addresses,
    names,
    confirmed: without.length > 0 ? false : unknown ? null : true,
    problem: parts.length === 0 ? null : parts.join("; "),
    reverse: backs.flatMap((b) => b.reverse),
  };
}
