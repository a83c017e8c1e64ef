const KINDS = [
  (i: number): string => `h${i} 300 IN A 10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`,
  (i: number): string => `h${i} IN TXT "v=spf1 ip4:198.51.100.0/24 include:vendor.example" " -all"`,
  (i: number): string => `m${i} IN MX 10 h${i}`,
  (i: number): string => `c${i} CNAME h${i}`,
];

/** The lines of a zone with so many records, as mail sees zones: addresses, SPF, MX and aliases. */
export function linesOf(origin: string, records: number): readonly string[] {
  const top = ["@ SOA ns hostmaster 1 7200 900 1209600 300", "@ NS ns.other.example."];
  const rest = Array.from({ length: records - top.length }, (_, i) => KINDS[i % KINDS.length]?.(i) ?? "");
  return [`$ORIGIN ${origin}`, "$TTL 3600", ...top, ...rest];
}
