import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer, type AddressInfo, type Server as TcpServer, type Socket } from "node:net";
import { literalIp, familyOf, type IpText } from "../ip/ip.ts";
import type { Rr } from "./types.ts";
import { RCODES, type RcodeName } from "./wire/codes.ts";
import { keepSpelling } from "./wire/spelling.ts";
import { decode } from "./wire/decode.ts";
import { encodeReply } from "./wire/encode.ts";
import type { Message, WireQuestion } from "./wire/message.ts";

export interface ServerReply {
  readonly rcode: RcodeName;
  readonly authoritative: boolean;
  readonly answers: readonly Rr[];
  readonly authorities: readonly Rr[];
}

/** What to answer; null = stay silent (tests of time-outs). */
export type Handler = (question: WireQuestion, overTcp: boolean) => ServerReply | null;

export interface RunningServer {
  readonly address: IpText;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = literalIp("127.0.0.1");
const MAX_TCP_CLIENTS = 64;

/** A port that is free for TCP may be taken for UDP. */
const MOST_PORTS = 20;

/** An authoritative server inside this process: UDP and TCP on one loopback port. */
export async function startServer(handler: Handler, address = LOOPBACK): Promise<RunningServer> {
  const clients = new Set<Socket>();
  const { tcp, udp, port } = await bound((socket) => serveTcp(socket, handler, clients), address);
  tcp.maxConnections = MAX_TCP_CLIENTS;
  udp.on("message", (packet, peer) => {
    const reply = respond(packet, handler, false);
    if (reply !== null) udp.send(reply, peer.port, peer.address);
  });
  return {
    address,
    port,
    close: async () => {
      for (const client of clients) client.destroy();
      await Promise.all([new Promise((done) => udp.close(() => done(null))), new Promise((done) => tcp.close(done))]);
    },
  };
}

interface Bound {
  readonly tcp: TcpServer;
  readonly udp: UdpSocket;
  readonly port: number;
}

async function bound(serve: (socket: Socket) => void, address: IpText, left = MOST_PORTS): Promise<Bound> {
  const tcp = createServer(serve);
  await new Promise<void>((resolve, reject) => tcp.once("error", reject).listen(0, address, resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket({ type: familyOf(address) === 6 ? "udp6" : "udp4", recvBufferSize: 4 * 1024 * 1024 });
  try {
    await new Promise<void>((resolve, reject) => udp.once("error", reject).bind(port, address, resolve));
    return { tcp, udp, port };
  } catch (error) {
    udp.close();
    await new Promise((done) => tcp.close(done));
    if (left === 0) throw error;
    return bound(serve, address, left - 1);
  }
}

function serveTcp(socket: Socket, handler: Handler, clients: Set<Socket>): void {
  clients.add(socket);
  let buffer = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on("close", () => clients.delete(socket));
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    while (buffer.length >= 2 && buffer.length >= buffer.readUInt16BE(0) + 2) {
      const length = buffer.readUInt16BE(0);
      const reply = respond(buffer.subarray(2, length + 2), handler, true);
      buffer = buffer.subarray(length + 2);
      if (reply !== null) socket.write(Buffer.concat([Uint8Array.of(reply.length >> 8, reply.length & 255), reply]));
    }
  });
}

/** The reply to a packet; null where none is due. */
export function respond(packet: Uint8Array, handler: Handler, overTcp: boolean): Uint8Array | null {
  const decoded = decode(packet);
  if (!decoded.ok) return packet.length < 12 ? null : refusal(packet, RCODES.FORMERR);
  const { message } = decoded;
  const [question, ...more] = message.questions;
  if (message.response) return null;
  if (question === undefined || more.length > 0) return refusal(packet, RCODES.FORMERR);
  if (message.opcode !== 0) return refusal(packet, RCODES.NOTIMP);
  const reply = handler(question, overTcp);
  if (reply === null) return null;
  const encoded = encode(message, question, reply, overTcp);
  keepSpelling(encoded, packet);
  return encoded;
}

function encode(message: Message, question: WireQuestion, reply: ServerReply, overTcp: boolean): Uint8Array {
  const limit = overTcp ? 65_535 : Math.max(512, Math.min(message.udpSize ?? 512, 4096));
  const { authoritative, answers, authorities } = reply;
  const { id, recursionDesired } = message;
  const edns = message.udpSize !== null;
  return encodeReply(
    { id, rcode: RCODES[reply.rcode], authoritative, recursionDesired, question, answers, authorities, edns },
    limit,
  );
}

function refusal(packet: Uint8Array, rcode: number): Uint8Array {
  const id = ((packet[0] ?? 0) << 8) | (packet[1] ?? 0);
  const nothing = { question: null, answers: [], authorities: [], edns: false };
  return encodeReply({ id, rcode, authoritative: false, recursionDesired: false, ...nothing }, 512);
}
