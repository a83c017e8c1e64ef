/** Marsaglia's xorshift: the same file for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2_654_435_761) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const LABELS = ["a", "b", "c", "mail", "www", "_dmarc", "*", "x-1", "UP", "0", "a\\.b", "s\\032p"];

/** A good zone file in a wild spelling: wildcards, empty non-terminals, delegations, CNAME chains, DNAMEs, occluded names. */
export function randomZone(seed: number, origin = "example.com"): string {
  const below = random(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0];
  const label = (): string => LABELS[below(LABELS.length)] ?? "a";
  const owner = (): string => Array.from({ length: 1 + below(3) }, label).join(".");
  const target = (): string =>
    below(4) === 0 ? "out.example.net." : below(2) === 0 ? owner() : `${owner()}.${origin}.`;
  const lines = [
    "$TTL 300",
    "@ IN SOA ns hostmaster ( 1 2h",
    "  15m 2w ; expire",
    "  5m )",
    "  NS ns",
    "ns A 192.0.2.53",
  ];
  const alone = new Set<string>(["ns"]);
  const shared = new Set<string>(["ns"]);
  for (let i = 0; i < 30; i++) {
    const name = owner();
    const key = name.toLowerCase();
    const prefix = `${name} ${pick(["", "60 ", "IN ", "1h IN ", "IN 5m "])}`;
    const single = below(4) === 0;
    if (alone.has(key) || (single && shared.has(key))) continue;
    shared.add(key);
    if (single) {
      alone.add(key);
      if (name.startsWith("*")) lines.push(`${prefix}CNAME ${target()}`);
      else
        lines.push(
          prefix +
            pick([
              `CNAME ${target()}`,
              `CNAME ${target()}`,
              `DNAME ${below(2) === 0 ? `d${i}` : owner()}.${origin}.`,
              `NS ns.${name}\nns.${name} A 192.0.2.9\nq.${name} TXT occluded`,
            ]),
        );
      continue;
    }
    lines.push(
      prefix +
        pick([
          `A 192.0.2.${below(256)}`,
          `AAAA 2001:db8::${below(65_536).toString(16)}`,
          `MX ${below(100)} ${target()}`,
          `TXT "v=spf1 ip4:192.0.2.${below(256)} " ( -all )`,
          `TXT k=\\"${below(256)}\\;${"x".repeat(below(200))}`,
          `SRV ${below(9)} 0 25 ${target()}`,
          `CAA 0 issue "ca${below(9)}.example.net"`,
          `TYPE65280 \\# 2 ab cd`,
        ]),
    );
  }
  return `${lines.join("\n")}\n`;
}
