import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answers, freePort } from "../servers/harness.ts";
import type { Place } from "./place.ts";

/** What the world holds: records of `example.` and of the reverse zones, and what each list lists. */
export interface DnsData {
  /** Whole lines of zone files by origin. */
  readonly zones: Readonly<Record<string, readonly string[]>>;
  /** Lists of addresses, then of names: `subject :code:text`. */
  readonly addressLists: Readonly<Record<string, readonly string[]>>;
  readonly nameLists: Readonly<Record<string, readonly string[]>>;
}

/** Below it every question fails: whom the resolver asks refuses. */
export const BROKEN = "broken.example";

/** NSD and rbldnsd behind an Unbound on port 53, which knows nothing else: whatever it is asked beside them does not exist. */
export async function startDns(place: Place, data: DnsData): Promise<void> {
  const [nsd, rbl] = [await freePort(), await freePort()];
  startNsd(place, nsd, data.zones);
  startRbldnsd(place, rbl, data);
  const stubs = [
    ...Object.keys(data.zones).map((zone) => stub(zone, nsd)),
    ...[...Object.keys(data.addressLists), ...Object.keys(data.nameLists)].map((zone) => stub(zone, rbl)),
    stub(BROKEN, rbl),
  ];
  const open = [...Object.keys(data.zones), ...Object.keys(data.addressLists), ...Object.keys(data.nameLists)]
    .map((zone) => `  local-zone: "${zone}" transparent\n`)
    .join("");
  const conf = `server:
  interface: ${place.resolver}@53
  do-daemonize: no
  username: ""
  chroot: ""
  directory: "${place.dir}"
  pidfile: ""
  use-syslog: no
  logfile: "${place.dir}/unbound.log"
  module-config: "iterator"
  do-not-query-localhost: no
  do-ip6: no
  access-control: 0.0.0.0/0 allow
  infra-host-ttl: 1
  rrset-roundrobin: no
  local-zone: "." static
${open}remote-control:
  control-enable: no
${stubs.join("")}`;
  place.start("unbound", ["-d", "-c", place.write("unbound.conf", conf)]);
  const [zone = ""] = Object.keys(data.zones);
  try {
    await answers(nsd, zone, "SOA");
    await answers(53, zone, "SOA", place.resolver);
  } catch (error) {
    throw new Error(["nsd.log", "unbound.log"].map((name) => readFileSync(join(place.dir, name), "utf8")).join(""), {
      cause: error,
    });
  }
}

function stub(zone: string, port: number): string {
  return `stub-zone:\n  name: "${zone}"\n  stub-addr: 127.0.0.1@${port}\n  stub-prime: no\n`;
}

function startNsd(place: Place, port: number, zones: DnsData["zones"]): void {
  const declared = Object.entries(zones).map(([zone, lines]) => {
    const head = `$ORIGIN ${zone}.\n$TTL 60\n@ SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 60\n@ NS ns.example.\n`;
    const file = place.write(`${zone}.zone`, `${head}${lines.join("\n")}\n`);
    return `zone:\n  name: "${zone}"\n  zonefile: "${file}"\n`;
  });
  const conf = `server:
  ip-address: 127.0.0.1@${port}
  username: "root"
  chroot: ""
  zonesdir: "${place.dir}"
  pidfile: "${place.dir}/nsd.pid"
  database: ""
  zonelistfile: "${place.dir}/zone.list"
  xfrdfile: "${place.dir}/xfrd.state"
  logfile: "${place.dir}/nsd.log"
  server-count: 1
remote-control:
  control-enable: no
${declared.join("")}`;
  place.start("nsd", ["-d", "-u", "root", "-c", place.write("nsd.conf", conf)]);
}

function startRbldnsd(place: Place, port: number, { addressLists, nameLists }: DnsData): void {
  const specs = [
    ...Object.entries(addressLists).map(([zone, lines]) => {
      place.write(
        `${zone}.set`,
        [":127.0.0.2:Listed, see https://lists.example/$", "127.0.0.2", ...lines, ""].join("\n"),
      );
      return `${zone}:ip4set:${zone}.set`;
    }),
    ...Object.entries(nameLists).map(([zone, lines]) => {
      place.write(
        `${zone}.set`,
        [":127.0.1.2:Listed, see https://lists.example/$", "test", "dbltest.com", ...lines, ""].join("\n"),
      );
      return `${zone}:dnset:${zone}.set`;
    }),
  ];
  place.start("rbldnsd", ["-n", "-q", "-u", "nobody", "-b", `127.0.0.1/${port}`, "-w", place.dir, ...specs]);
}
