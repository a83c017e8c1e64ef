import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { reverseName } from "../../src/dns/reverse-name.ts";
import { formatIp, parseIp } from "../../src/ip/ip.ts";
import type { DnsData } from "./dns.ts";
import { RECEIVERS, type ReceiverName } from "./receivers.ts";
import type { Client } from "./smtp.ts";

/** One small world as worlds/*.yml hold it; `$domain`, `$ip` and `$last` stand for its own. */
interface Written {
  readonly id: string;
  readonly what: string;
  readonly domain?: string;
  /** An address of the world's own where it is absent. */
  readonly client?: string;
  /** Records of the domain; absent: those of a sound one. */
  readonly zone?: string;
  /** Records of `example.`. */
  readonly beside?: string;
  /** Reverse names; absent: `mail` below the domain. */
  readonly ptr?: readonly string[];
  /** A line of the reverse zone instead of them. */
  readonly reverse?: string;
  readonly helo?: string;
  /** Is the HELO name stated in the senders list? */
  readonly stated?: boolean;
  readonly from?: string;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly check?: readonly string[];
  readonly refused?: Readonly<Partial<Record<ReceiverName, string>>>;
  readonly disagree?: string;
}

export interface World {
  readonly id: string;
  readonly what: string;
  readonly client: Client;
  /** The line of the senders list. */
  readonly senders: string;
  /** Errors and warnings of `check`, in order: `error ptr/missing`. */
  readonly check: readonly string[];
  /** Who refuses or defers, and the cause that `bounce` must read in its text: `450 no-ptr`. */
  readonly refused: Readonly<Partial<Record<ReceiverName, string>>>;
  /** Why `check` and the receivers in their usual settings do not say the same; null where they do. */
  readonly disagree: string | null;
}

const SOUND = '@ MX 10 mail\n@ TXT "v=spf1 ip4:$ip -all"\nmail A $ip';
const LISTS = { addressLists: ["zen.spamhaus.org", "bl.spamcop.net", "bl.example"], nameLists: ["dbl.spamhaus.org"] };

/** Every world, and the DNS that holds them all. */
export function readWorlds(dir: string): { readonly worlds: readonly World[]; readonly dns: DnsData } {
  const written = readdirSync(dir)
    .sort()
    .flatMap((file) => parse(readFileSync(join(dir, file), "utf8")) as readonly Written[]);
  // The first addresses are the machine's own, the last ones stand for "another server".
  const filled = written.map((world, index) => fill(world, `203.0.113.${index + 10}`));
  const zones = new Map<string, string[]>([["example", ["mx.receiver A 192.0.2.25", "receiver MX 10 mx.receiver"]]]);
  const reverse = new Map<string, string[]>([
    ["113.0.203.in-addr.arpa", []],
    ["8.b.d.0.1.0.0.2.ip6.arpa", []],
  ]);
  const listed = new Map<string, string[]>();
  for (const { world, ip, last, domain } of filled) {
    const example = zones.get("example") ?? [];
    example.push(`$ORIGIN ${domain}.`, world.zone ?? SOUND, "$ORIGIN example.", world.beside ?? "");
    for (const [list, rows] of Object.entries(world.lists ?? {}))
      listed.set(list, [...(listed.get(list) ?? []), ...rows]);
    const name = `${reverseName(ip)}.`;
    const rows = world.reverse === undefined ? (world.ptr ?? []).map((ptr) => `${name} PTR ${ptr}.`) : [world.reverse];
    if (world.id === "sound-rfc2317") rows.push(`${last}.0-255 PTR mail.${domain}.`);
    for (const [origin, lines] of reverse) if (name.endsWith(`.${origin}.`)) lines.push(...rows);
  }
  const of = (names: readonly string[]): Record<string, readonly string[]> =>
    Object.fromEntries(names.map((name) => [name, listed.get(name) ?? []]));
  return {
    worlds: filled.map(({ world, text, domain }) => worldOf(world, text, domain)),
    dns: {
      zones: Object.fromEntries([...zones, ...reverse]),
      addressLists: of(LISTS.addressLists),
      nameLists: of(LISTS.nameLists),
    },
  };
}

interface Filled {
  readonly world: Written;
  readonly ip: NonNullable<ReturnType<typeof parseIp>>;
  readonly text: string;
  readonly last: string;
  readonly domain: string;
}

/** Puts the world's own values in place, and the defaults of a sound sender. */
function fill(written: Written, spare: string): Filled {
  const text = written.client ?? spare;
  const ip = parseIp(text);
  if (ip === null) throw new Error(`${written.id}: ${text} is no address`);
  const last = text.split(/[.:]/).at(-1) ?? "";
  const domain = (written.domain ?? `${written.id}.example`).replaceAll("$last", last);
  const whole = { zone: SOUND, ptr: ["mail.$domain"], helo: "mail.$domain", from: "sender@$domain", ...written };
  const own: Readonly<Record<string, string>> = { ip: formatIp(ip), last, domain };
  const put = JSON.stringify(whole).replace(/\$(ip|last|domain)\b/g, (_, name: string) => own[name] ?? "");
  return { world: JSON.parse(put) as Written, ip, text, last, domain };
}

function worldOf(world: Written, ip: string, domain: string): World {
  const { id, what, helo = "", from = "", stated = true, check = [], refused = {}, disagree = null } = world;
  const path = from.slice(from.indexOf("@") + 1);
  const words = [domain, ip, stated ? `helo=${helo}` : "", from === "" || path === domain ? "" : `mail-from=${path}`];
  for (const name of Object.keys(refused))
    if (!(RECEIVERS as readonly string[]).includes(name)) throw new Error(`${id}: there is no receiver ${name}`);
  return {
    id,
    what,
    client: { ip, helo, from },
    senders: words.filter((w) => w !== "").join(" "),
    check,
    refused,
    disagree,
  };
}
