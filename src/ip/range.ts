import { bitsOf, formatIp, parseIp, type Ip } from "./ip.ts";

/** A contiguous range of one family, both ends included. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** The network of `prefix` bits around an address. */
export function network(ip: Ip, prefix: number): IpRange {
  const host = (1n << BigInt(bitsOf(ip.family) - prefix)) - 1n;
  const first = (ip.value | host) ^ host;
  return { family: ip.family, first, last: first | host };
}

/** Reads `address` or `address/prefix`. `exact` tells whether the host bits were zero. Null when it is neither. */
export function parseRange(text: string): (IpRange & { readonly exact: boolean; readonly prefix: number }) | null {
  const slash = text.indexOf("/");
  const ip = parseIp(slash < 0 ? text : text.slice(0, slash));
  if (ip === null) return null;
  const bits = slash < 0 ? String(bitsOf(ip.family)) : text.slice(slash + 1);
  if (!/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > bitsOf(ip.family)) return null;
  const range = network(ip, Number(bits));
  return { ...range, exact: range.first === ip.value, prefix: Number(bits) };
}

export function contains(range: IpRange, ip: Ip): boolean {
  return range.family === ip.family && range.first <= ip.value && ip.value <= range.last;
}

export function sizeOf(range: IpRange): bigint {
  return range.last - range.first + 1n;
}

/** Every address of the range in order. The caller bounds its size first. */
export function* addressesOf(range: IpRange): Generator<Ip> {
  for (let value = range.first; value <= range.last; value++) yield { family: range.family, value };
}

/** The fewest CIDR blocks that cover exactly this range, as text; a single address has no `/32`. */
export function cidrsOf(range: IpRange): readonly string[] {
  const bits = bitsOf(range.family);
  const blocks: string[] = [];
  let first = range.first;
  while (first <= range.last) {
    let size = 0;
    while (size < bits && (first & (1n << BigInt(size))) === 0n && first + (1n << BigInt(size + 1)) - 1n <= range.last)
      size++;
    const address = formatIp({ family: range.family, value: first });
    blocks.push(size === 0 ? address : `${address}/${bits - size}`);
    first += 1n << BigInt(size);
  }
  return blocks;
}
