import type { ChildProcess } from "node:child_process";
import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packet, { type Packet } from "dns-packet";
import { answers, freePort, start } from "./harness.ts";

/** Data of one rbldnsd zone: [dataset type, lines]; several datasets of one zone add up. */
export type Dataset = readonly [type: "ip4set" | "ip4tset" | "ip6trie" | "dnset" | "generic", lines: string];

/** What a misbehaving server does with one question: addresses to answer, or a trick. */
export type Trick =
  | readonly string[]
  | { readonly text: string; readonly addresses: readonly string[] }
  | "nxdomain"
  | "silent"
  | "servfail"
  | "refused"
  | "garbage"
  | "truncated"
  | "truncated-then-tcp";

/** `nth` counts the askings of this very name (A only), from 0. */
export type Trap = (front: string, nth: number) => Trick | Promise<Trick>;

export interface RblWorld {
  readonly port: number;
  /** Every name asked so far. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** rbldnsd with real data, behind one loopback port that plays the traps itself and passes everything else on. */
export async function startRblWorld(
  zones: Readonly<Record<string, readonly Dataset[]>>,
  traps: Readonly<Record<string, Trap>>,
): Promise<RblWorld> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-rbl-"));
  chmodSync(dir, 0o755); // rbldnsd refuses to run as root
  const port = await freePort();
  const daemon = startRbldnsd(dir, port, zones);
  const [first] = Object.keys(zones);
  await answers(
    port,
    zones[first ?? ""]?.[0]?.[0] === "dnset" ? `test.${first ?? ""}` : `2.0.0.127.${first ?? ""}`,
    "A",
  );
  const front = await startFront(port, traps);
  return {
    port: front.port,
    asked: front.asked,
    stop: async () => {
      await front.close();
      const gone = new Promise((done) => daemon.once("exit", done));
      daemon.kill("SIGTERM");
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function startRbldnsd(dir: string, port: number, zones: Readonly<Record<string, readonly Dataset[]>>): ChildProcess {
  const specs = Object.entries(zones).flatMap(([zone, sets]) =>
    sets.map(([type, lines], index) => {
      const file = `${zone}.${index}`;
      writeFileSync(join(dir, file), lines);
      return `${zone}:${type}:${file}`;
    }),
  );
  const user = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  return start("rbldnsd", ["-n", "-q", "-b", `127.0.0.1/${port}`, "-w", dir, ...user, ...specs]);
}

interface Front {
  readonly port: number;
  readonly asked: string[];
  close(): Promise<void>;
}

async function startFront(behind: number, traps: Readonly<Record<string, Trap>>): Promise<Front> {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const udp = createSocket({ type: "udp4", recvBufferSize: 4 * 1024 * 1024 });
  const trickOf = async (query: Packet): Promise<Trick | null> => {
    const { name = "", type } = query.questions?.[0] ?? {};
    const lower = name.toLowerCase();
    asked.push(`${name} ${type ?? ""}`);
    const zone = Object.keys(traps).find((z) => lower.endsWith(`.${z}`));
    const trap = zone === undefined ? undefined : traps[zone];
    if (trap === undefined || zone === undefined) return null;
    const nth = counts.get(lower) ?? 0;
    if (type === "A") counts.set(lower, nth + 1);
    return trap(lower.slice(0, -zone.length - 1), type === "A" ? nth : Math.max(0, nth - 1));
  };
  udp.on("message", (data, peer) => {
    void trickOf(packet.decode(data)).then((trick) => {
      if (trick === null) forward(udp, behind, data, peer);
      else play(udp, trick, packet.decode(data), peer);
    });
  });
  await new Promise<void>((done) => udp.bind(0, "127.0.0.1", done));
  const { port } = udp.address();
  const tcp = await startTcp(port, trickOf);
  return {
    port,
    asked,
    close: async () => {
      await Promise.all([new Promise<void>((done) => udp.close(() => done())), new Promise((done) => tcp.close(done))]);
    },
  };
}

/** rbldnsd speaks UDP only, as many lists do. */
function forward(front: Socket, behind: number, data: Buffer, peer: RemoteInfo): void {
  const socket = createSocket("udp4");
  const timer = setTimeout(() => socket.close(), 2000);
  socket.on("message", (reply) => {
    clearTimeout(timer);
    front.send(reply, peer.port, peer.address);
    socket.close();
  });
  socket.send(data, behind, "127.0.0.1");
}

function play(udp: Socket, trick: Trick, query: Packet, peer: RemoteInfo): void {
  if (trick === "silent") return;
  if (trick === "garbage")
    return udp.send(Buffer.from("this is no DNS message, whatever its id"), peer.port, peer.address);
  if (trick === "truncated" || trick === "truncated-then-tcp")
    return udp.send(truncated(query), peer.port, peer.address);
  udp.send(replyTo(query, trick), peer.port, peer.address);
}

function head(query: Packet): Packet {
  return { type: "response", id: query.id ?? 0, questions: query.questions ?? [] };
}

function replyTo(query: Packet, trick: Exclude<Trick, string> | "nxdomain" | "servfail" | "refused"): Buffer {
  const { name = "", type } = query.questions?.[0] ?? {};
  const rcode = { nxdomain: 3, servfail: 2, refused: 5 };
  if (typeof trick === "string")
    return packet.encode({ ...head(query), flags: packet.RECURSION_AVAILABLE | rcode[trick] });
  const { addresses, text } = "text" in trick ? trick : { addresses: trick, text: "see https://list.example/" };
  const data = type === "A" ? addresses.map((a) => ({ type: "A" as const, name, ttl: 1, data: a })) : [];
  const texts = type === "TXT" && addresses.length > 0 ? [{ type: "TXT" as const, name, ttl: 1, data: text }] : [];
  const flags = packet.RECURSION_AVAILABLE | (addresses.length === 0 ? rcode.nxdomain : 0);
  return packet.encode({ ...head(query), flags, answers: [...data, ...texts] });
}

/** TCP on the same port, for what was truncated; the trap says whether it is truncated there too. */
async function startTcp(port: number, trickOf: (query: Packet) => Promise<Trick | null>): Promise<Server> {
  const tcp = createServer((socket) => {
    let buffer = Buffer.alloc(0);
    socket.on("error", () => socket.destroy());
    socket.on("data", (data) => {
      buffer = Buffer.concat([buffer, data]);
      while (buffer.length >= 2 && buffer.length >= buffer.readUInt16BE(0) + 2) {
        const query = packet.decode(buffer.subarray(2, buffer.readUInt16BE(0) + 2));
        buffer = buffer.subarray(buffer.readUInt16BE(0) + 2);
        void trickOf(query).then((trick) => {
          if (trick === null || trick === "silent" || trick === "garbage") return;
          const reply = trick === "truncated-then-tcp" ? replyTo(query, ["127.0.0.2"]) : truncated(query);
          const length = Buffer.alloc(2);
          length.writeUInt16BE(reply.length);
          socket.write(Buffer.concat([length, reply]));
        });
      }
    });
  });
  await new Promise<void>((done) => tcp.listen(port, "127.0.0.1", done));
  if ((tcp.address() as AddressInfo).port !== port) throw new Error("TCP is elsewhere");
  return tcp;
}

function truncated(query: Packet): Buffer {
  return packet.encode({ ...head(query), flags: packet.TRUNCATED_RESPONSE | packet.RECURSION_AVAILABLE });
}
