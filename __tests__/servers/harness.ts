import { spawn, type ChildProcess } from "node:child_process";
import { createSocket } from "node:dgram";
import { chmodSync, mkdtempSync, readdirSync, copyFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packet from "dns-packet";

export interface Servers {
  /** The recursive server to ask. */
  readonly port: number;
  readonly dir: string;
  /** Resolves once nothing answers for the zones any more: a killed server may still serve from a child. */
  stopAuthoritative(): Promise<void>;
  stop(): Promise<void>;
}

const LISTS = ["bl.test", "dead.test", "refusing.test"];

/** NSD (authoritative), rbldnsd (lists) and Unbound (recursive, stub zones to both), all on loopback ports of their own. */
export async function startServers(zoneDir: string): Promise<Servers> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-"));
  chmodSync(dir, 0o755); // rbldnsd refuses to run as root
  const [nsd, rbl, unbound] = [await freePort(), await freePort(), await freePort()];
  const zones = readdirSync(zoneDir).filter((f) => f.endsWith(".zone"));
  for (const zone of zones) copyFileSync(join(zoneDir, zone), join(dir, zone));
  writeFileSync(join(dir, "nsd.conf"), nsdConf(dir, nsd, zones));
  writeFileSync(join(dir, "bl.set"), ":127.0.0.2:Spam trap hit, see https://bl.test/$\n203.0.113.40\n127.0.0.2\n");
  writeFileSync(join(dir, "dead.set"), ":127.0.0.2:\n0-255\n");
  writeFileSync(join(dir, "refusing.set"), ":127.255.255.254:use your own resolver\n0-255\n");
  writeFileSync(
    join(dir, "unbound.conf"),
    unboundConf(
      dir,
      unbound,
      nsd,
      rbl,
      zones.map((z) => z.replace(/\.zone$/, "")),
    ),
  );
  const own = process.getuid?.() === 0 ? ["-u", "root"] : [];
  const children: ChildProcess[] = [
    start("nsd", ["-d", "-c", join(dir, "nsd.conf"), ...own]),
    start("rbldnsd", [
      "-n",
      "-q",
      "-b",
      `127.0.0.1/${rbl}`,
      "-w",
      dir,
      ...(process.getuid?.() === 0 ? ["-u", "nobody"] : []),
      "bl.test:ip4set:bl.set",
      "dead.test:ip4set:dead.set",
      "refusing.test:ip4set:refusing.set",
    ]),
    start("unbound", ["-d", "-c", join(dir, "unbound.conf")]),
  ];
  await Promise.all([answers(nsd, "good.example", "SOA"), answers(rbl, "2.0.0.127.bl.test", "A")]);
  await answers(unbound, "good.example", "SOA");
  await answers(unbound, "2.0.0.127.bl.test", "A");
  const end = (child: ChildProcess | undefined): void => void child?.kill("SIGTERM");
  return {
    port: unbound,
    dir,
    stopAuthoritative: async () => {
      end(children[0]);
      await falls(nsd, "good.example", "SOA");
    },
    stop: async () => {
      const gone = children.map((c) =>
        c.exitCode !== null || c.signalCode !== null ? Promise.resolve() : new Promise((done) => c.once("exit", done)),
      );
      children.forEach(end);
      await Promise.all(gone);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export function start(program: string, args: readonly string[]): ChildProcess {
  const path = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;
  const child = spawn(program, args, { stdio: "ignore", env: { ...process.env, PATH: path } });
  child.on("error", (error) => {
    throw new Error(`${program} cannot be started (scripts/apt.sh installs it): ${error.message}`);
  });
  return child;
}

function nsdConf(dir: string, port: number, zones: readonly string[]): string {
  const user = process.getuid?.() === 0 ? 'username: "root"' : "";
  const list = zones
    .map((z) => `zone:\n  name: "${z.replace(/\.zone$/, "")}"\n  zonefile: "${join(dir, z)}"\n`)
    .join("");
  return `server:\n  ip-address: 127.0.0.1@${port}\n  ${user}\n  chroot: ""\n  zonesdir: "${dir}"\n  pidfile: "${dir}/nsd.pid"\n  database: ""\n  zonelistfile: "${dir}/zone.list"\n  xfrdfile: "${dir}/xfrd.state"\n  logfile: "${dir}/nsd.log"\n  server-count: 1\nremote-control:\n  control-enable: no\n${list}`;
}

function unboundConf(dir: string, port: number, nsd: number, rbl: number, zones: readonly string[]): string {
  const stub = (zone: string, to: number): string =>
    `stub-zone:\n  name: "${zone}"\n  stub-addr: 127.0.0.1@${to}\n  stub-prime: no\n`;
  const reverse = [
    "113.0.203.in-addr.arpa",
    "100.51.198.in-addr.arpa",
    "2.0.192.in-addr.arpa",
    "8.b.d.0.1.0.0.2.ip6.arpa",
    "test",
    "example",
  ];
  const open = reverse.map((z) => `  local-zone: "${z}" nodefault\n`).join("");
  return `server:\n  interface: 127.0.0.1@${port}\n  port: ${port}\n  do-daemonize: no\n  username: ""\n  chroot: ""\n  directory: "${dir}"\n  pidfile: ""\n  use-syslog: no\n  logfile: "${dir}/unbound.log"\n  module-config: "iterator"\n  do-not-query-localhost: no\n  access-control: 127.0.0.0/8 allow\n  do-ip6: no\n  infra-host-ttl: 1\n  cache-max-ttl: 0\n  cache-max-negative-ttl: 0\n${open}remote-control:\n  control-enable: no\n${zones.map((z) => stub(z, nsd)).join("")}${LISTS.map((z) => stub(z, rbl)).join("")}`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Waits until a server answers NOERROR; an independent codec asks. */
export async function answers(port: number, name: string, type: "SOA" | "A", host = "127.0.0.1"): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await once(port, name, type, host)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no server answers ${name} ${type} on port ${port}`);
}

/** Waits until a server answers no more. */
async function falls(port: number, name: string, type: "SOA" | "A"): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (!(await once(port, name, type, "127.0.0.1"))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server on port ${port} still answers`);
}

function once(port: number, name: string, type: "SOA" | "A", host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const end = (good: boolean): void => {
      clearTimeout(timer);
      socket.close();
      resolve(good);
    };
    const timer = setTimeout(() => end(false), 500);
    socket.on("error", () => end(false));
    socket.on("message", (data) => end((packet.decode(data).answers?.length ?? 0) > 0));
    socket.send(
      packet.encode({ type: "query", id: 7, flags: packet.RECURSION_DESIRED, questions: [{ name, type }] }),
      port,
      host,
    );
  });
}
