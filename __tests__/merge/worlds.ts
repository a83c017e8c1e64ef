/** Random lists of senders that share names, and random worlds around them; equal seeds give equal worlds. */

export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type FileTree = Readonly<Record<string, string>>;

/** What stands at a time: settings, the outside, and the repository's own zones. */
export interface State {
  readonly config: string;
  readonly world: FileTree;
  readonly zones: FileTree;
}

export interface Case {
  readonly mode: "absolute" | "history" | "pull-request";
  /** Whose settings judge a change. */
  readonly by: "head" | "base";
  readonly shards: number;
  readonly before: State;
  readonly now: State;
  readonly volumes: string;
}

const SOA = "@ IN SOA ns.h.example. hostmaster 1 7200 900 1209600 300\n@ IN NS ns.h.example.\n";
const DOMAINS = ["a.example", "b.example", "mail.a.example", "x.b.example", "p.example", "q.example", "x.dark.test"];
const BOUNCES = [...DOMAINS, "dark.test"];
const ADDRESSES = ["203.0.113.1", "203.0.113.2", "203.0.113.3", "2001:db8::1", "2001:db8::2"];
const GREETINGS = ["m1.h.example", "m2.h.example", "gone.h.example", "m.dark.test"];
const LISTS = ["bl1.lists.example", "bl2.lists.example", "dbl.lists.example", "list.dnswl.org", "rep.mailspike.net"];

function one<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

function some<T>(random: Random, items: readonly T[], share: number): readonly T[] {
  return items.filter(() => random() < share);
}

export function caseOf(seed: number): Case {
  const random = randomOf(seed);
  const mode = one(random, ["absolute", "history", "pull-request"] as const);
  const before = stateOf(random, null);
  return {
    mode,
    by: seed % 3 === 0 ? "base" : "head",
    shards: 1 + Math.floor(random() * 4),
    before,
    now: stateOf(random, before),
    volumes: `day,count\n2026-10-27,1000\n2026-11-03,1100\n2026-11-10,1000\n2026-11-17,1050\n2026-11-23,${one(random, ["1000", "2500", "12000"])}\n`,
  };
}

/** Most of what was before is still so. */
function stateOf(random: Random, before: State | null): State {
  const keep = (share: number): boolean => before !== null && random() < share;
  const config = keep(0.4) && before !== null ? before.config : configOf(random);
  const fresh = worldOf(random);
  const [world, zones] = [mixed(random, before?.world, fresh.world), mixed(random, before?.zones, fresh.zones)];
  return { config, world, zones };
}

function mixed(random: Random, before: FileTree | undefined, now: FileTree): FileTree {
  if (before === undefined) return now;
  const files = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    files.flatMap((file) => {
      const text = random() < 0.6 ? (before[file] ?? null) : (now[file] ?? null);
      return text === null ? [] : [[file, text]];
    }),
  );
}

function configOf(random: Random): string {
  const domains = some(random, DOMAINS, 0.6);
  const senders = (domains.length === 0 ? ["a.example"] : domains).map((domain) => senderOf(random, domain));
  const alone = random() < 0.3 ? ['  - { ips: ["203.0.113.3"] }\n'] : [];
  const order = [...senders, ...alone].sort(() => random() - 0.5);
  const lists = some(random, LISTS, 0.5).map((zone) =>
    zone.startsWith("dbl")
      ? `{ zone: ${zone}, kind: domain, impact: high }`
      : zone.endsWith("lists.example")
        ? `{ zone: ${zone}, impact: high }`
        : `{ zone: ${zone} }`,
  );
  const rules = some(
    random,
    ["ptr/generic-name: off", "mx/none: error", "dmarc/policy: warning", "helo/mismatch: error"],
    0.2,
  );
  const accept = some(
    random,
    [
      '{ id: ptr/missing, on: 203.0.113.2, until: 2027-01-01, reason: "x" }',
      '{ id: dmarc/missing, on: b.example, until: 2027-01-01, reason: "x" }',
      '{ id: dnsbl/listed, on: 203.0.113.1, list: bl1.lists.example, until: 2026-01-01, reason: "x" }',
    ],
    0.15,
  );
  const volume = random() < 0.2 ? "volume:\n  - { file: volumes.csv, domain: a.example }\n" : "";
  const maxNotChecked = random() < 0.15 ? `max-not-checked: ${Math.floor(random() * 6)}\n` : "";
  const failOn = random() < 0.3 ? `fail-on: ${one(random, ["error", "warning", "never"])}\n` : "";
  return [
    `senders:\n${order.join("")}blocklists: { profile: none, add: [${lists.join(", ")}] }\n`,
    rules.length === 0 ? "" : `rules: { ${rules.map((r) => r.replace(/^(\S+):/, '"$1":')).join(", ")} }\n`,
    accept.length === 0 ? "" : `accept:\n${accept.map((a) => `  - ${a}\n`).join("")}`,
    volume,
    maxNotChecked,
    failOn,
  ].join("");
}

function senderOf(random: Random, domain: string): string {
  const parts = [`domain: ${domain}`];
  const quoted = (items: readonly string[]): string => items.map((item) => JSON.stringify(item)).join(", ");
  const bounces = some(random, BOUNCES, 0.25);
  if (random() < 0.6 && bounces.length > 0) parts.push(`mail-from: [${quoted(bounces)}]`);
  const ips = some(random, ADDRESSES, 0.4);
  if (random() < 0.75 && ips.length > 0) parts.push(`ips: [${quoted(ips)}]`);
  if (random() < 0.4) parts.push(`helo: ${one(random, GREETINGS)}`);
  if (random() < 0.3) parts.push(`dkim: [${quoted(some(random, ["s1", "s2", "bad..x"], 0.6))}]`);
  if (random() < 0.3) parts.push("volume: bulk");
  if (random() < 0.15) parts.push("sends: false");
  if (random() < 0.2) parts.push('must-not-authorize: ["192.0.2.0/24"]');
  return `  - { ${parts.join(", ")} }\n`;
}

const SPF = [
  "v=spf1 ip4:203.0.113.0/24 ip6:2001:db8::/32 -all",
  "v=spf1 -all",
  "v=spf1 ip4:203.0.113.1 ~all",
  "v=spf1 a mx ?all",
  "v=spf1 include:b.example include:dark.test -all",
  "v=spf1 include:q.example include:none.h.example ip4:203.0.113.2/31 -all",
  "v=spf1 exists:%{h}.h.example ip4:203.0.113.1 -all",
  "v=spf1 ip4:203.0.113.1 ip4:203.0.113.300 -all",
  "v=spf1 +all",
  "v=spf1 ip4:203.0.113.1 ip4:203.0.113.2 ip6:2001:db8::1 -all",
];
const DMARC = [
  "v=DMARC1; p=reject",
  "v=DMARC1; p=none",
  "v=DMARC1; p=none; sp=reject; rua=mailto:d@q.example",
  "v=DMARC1; p=maybe",
];
const KEY =
  "v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMYD5bMkLyk9x0Q1sQ0m0c5nY2VqQJmA3m0VhJ0s1nE0e2mJYb1H1t0bKk0j0pN0x0Jf5p0n0QJ9m0cGm1H1t0UCAwEAAQ==";

function worldOf(random: Random): { readonly world: FileTree; readonly zones: FileTree } {
  const zones: Record<string, string> = {};
  const world: Record<string, string> = {};
  for (const domain of DOMAINS) {
    if (domain.endsWith("dark.test")) continue;
    if (random() < 0.1) continue;
    const text = domainZone(random, domain);
    // What the repository declares is answered by its files; the world holds the rest.
    world[`${domain}.zone`] = text;
    if (random() < 0.5) zones[`${domain}.zone`] = domainZone(random, domain);
  }
  world["example.zone"] = `$ORIGIN example.\n$TTL 300\n${SOA}`;
  world["h.zone"] =
    `$ORIGIN h.example.\n$TTL 300\n${SOA}ns IN A 192.0.2.53\nm1 IN A ${one(random, ["203.0.113.1", "203.0.113.9"])}\nm2 IN A 203.0.113.2\nm2 IN AAAA 2001:db8::2\n`;
  world["rev.zone"] =
    `$ORIGIN 113.0.203.in-addr.arpa.\n$TTL 300\n${SOA}${some(random, ["1 IN PTR m1.h.example.\n", "2 IN PTR m2.h.example.\n", "3 IN PTR 203-0-113-3.dyn.h.example.\n", "2 IN PTR m1.h.example.\n"], 0.6).join("")}`;
  if (random() < 0.7) world["rev6.zone"] = `$ORIGIN 8.b.d.0.1.0.0.2.ip6.arpa.\n$TTL 300\n${SOA}`;
  for (const zone of LISTS) if (random() < 0.85) world[`${zone}.zone`] = listZone(random, zone);
  return { world, zones };
}

function domainZone(random: Random, domain: string): string {
  const lines = [`$ORIGIN ${domain}.\n$TTL 300\n${SOA}`];
  if (random() < 0.85) lines.push(`@ IN TXT "${one(random, SPF)}"\n`);
  if (random() < 0.1) lines.push(`@ IN TXT "${one(random, SPF)}"\n`);
  if (random() < 0.7)
    lines.push(`@ IN MX 10 ${one(random, ["m1.h.example.", "gone.h.example.", "m.dark.test.", "."])}\n`);
  if (random() < 0.4) lines.push(`@ IN A ${one(random, ADDRESSES.slice(0, 3))}\n`);
  if (random() < 0.6) lines.push(`_dmarc IN TXT "${one(random, DMARC)}"\n`);
  if (random() < 0.4) lines.push(`s1._domainkey IN TXT "${one(random, [KEY, "v=DKIM1; p=", "nonsense"])}"\n`);
  if (random() < 0.1) lines.push("s2._domainkey IN CNAME key.dark.test.\n");
  if (random() < 0.1) lines.push(`www IN CNAME mail.${domain}.${domain}.\n`);
  return lines.join("");
}

function listZone(random: Random, zone: string): string {
  const lines = [`$ORIGIN ${zone}.\n$TTL 300\n${SOA}`];
  const isDomains = zone.startsWith("dbl");
  const [allow, graded] = [zone === "list.dnswl.org", zone === "rep.mailspike.net"];
  const code = allow ? "127.0.5.2" : graded ? one(random, ["127.0.0.10", "127.0.0.15", "127.0.0.20"]) : "127.0.0.2";
  const control = allow ? "127.0.5.2" : graded ? "127.0.0.10" : "127.0.0.2";
  if (random() < 0.9) lines.push(isDomains ? `test IN A ${control}\n` : `2.0.0.127 IN A ${control}\n`);
  if (random() < 0.5 && !isDomains)
    lines.push(`2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 IN A ${control}\n`);
  if (random() < 0.1) lines.push(`* IN A ${control}\n`);
  const entries = isDomains
    ? ["a.example", "b.example", "mail.a.example"]
    : ["1.113.0.203", "2.113.0.203", "3.113.0.203", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2"];
  for (const entry of some(random, entries, 0.35)) lines.push(`${entry} IN A ${code}\n`);
  return lines.join("");
}
