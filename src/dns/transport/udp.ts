import { randomInt } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import type { WireQuestion } from "../wire/message.ts";
import { echoes, replyError, systemReason, type Reply, type Transport } from "./transport.ts";

/** Several source ports make a forged reply harder to aim (RFC 5452 §9.2); a fresh one for each question costs 4 times the CPU. */
const SOCKETS = 8;
/** With the default buffer a burst of 200 replies loses some (docs: performance). */
const RECEIVE_BUFFER = 4 * 1024 * 1024;

interface Pending {
  readonly question: WireQuestion;
  readonly done: (reply: Reply) => void;
}

interface Port {
  readonly socket: Socket;
  readonly pending: Map<number, Pending>;
}

/** Questions over UDP to one server. A connected socket takes packets of that address and port only. */
export class UdpTransport implements Transport {
  readonly label: string;
  private readonly address: string;
  private readonly port: number;
  private readonly ports = new Map<number, Promise<Port>>();
  private next = 0;

  constructor(address: string, port: number) {
    this.address = address;
    this.port = port;
    this.label = address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
  }

  async query(question: WireQuestion, timeoutMs: number): Promise<Reply> {
    let port: Port;
    try {
      port = await this.nextPort();
    } catch (error) {
      return replyError("network", `${this.label}: ${systemReason(error)}`);
    }
    return new Promise((resolve) => {
      let id = randomInt(0x10000);
      while (port.pending.has(id)) id = (id + 1) & 0xffff;
      const done = (reply: Reply): void => {
        clearTimeout(timer);
        port.pending.delete(id);
        resolve(reply);
      };
      const timer = setTimeout(() => done(replyError("timeout", `no reply from ${this.label}`)), timeoutMs);
      port.pending.set(id, { question, done });
      port.socket.send(encodeQuery(id, question), (error) => {
        if (error !== null) done(replyError("network", `${this.label}: ${systemReason(error)}`));
      });
    });
  }

  private nextPort(): Promise<Port> {
    const index = this.next++ % SOCKETS;
    const known = this.ports.get(index);
    if (known !== undefined) return known;
    const opening = this.open();
    this.ports.set(index, opening);
    // A later question tries again: the network may be back.
    opening.catch(() => this.ports.delete(index));
    return opening;
  }

  private open(): Promise<Port> {
    return new Promise((resolve, reject) => {
      const type = this.address.includes(":") ? "udp6" : "udp4";
      const socket = createSocket({ type, recvBufferSize: RECEIVE_BUFFER });
      const port: Port = { socket, pending: new Map() };
      socket.once("error", reject);
      // Without a route, connect() tells it to this callback, though the types know of none.
      socket.connect(this.port, this.address, (error?: Error | null) => {
        if (error) {
          socket.close();
          reject(error);
          return;
        }
        socket.off("error", reject);
        socket.on("error", (error) => this.failAll(port, error));
        socket.on("message", (packet) => accept(port, packet));
        resolve(port);
      });
    });
  }

  /** ICMP "port unreachable" arrives as an error of the socket: everything under way there is lost. */
  private failAll(port: Port, error: Error): void {
    for (const pending of [...port.pending.values()])
      pending.done(replyError("network", `${this.label}: ${systemReason(error)}`));
  }

  async close(): Promise<void> {
    for (const opening of this.ports.values()) {
      const port = await opening.catch(() => null);
      if (port === null) continue;
      for (const pending of [...port.pending.values()]) pending.done(replyError("network", "closed"));
      port.socket.close();
    }
  }
}

/** A packet that does not fit a question under way is ignored, and waiting goes on: it may be forged. */
function accept(port: Port, packet: Uint8Array): void {
  if (packet.length < 12) return;
  const pending = port.pending.get(((packet[0] ?? 0) << 8) | (packet[1] ?? 0));
  if (pending === undefined) return;
  const decoded = decode(packet);
  if (!decoded.ok) {
    // A TC reply may be cut anywhere: it is only a sign to ask over TCP.
    const truncated = ((packet[2] ?? 0) & 0x82) === 0x82;
    pending.done(truncated ? { kind: "message", message: TRUNCATED } : replyError("malformed", decoded.reason));
    return;
  }
  const { message } = decoded;
  const headerOnly = message.questions.length === 0 && message.rcode !== 0;
  if (!message.response || message.opcode !== 0 || !(echoes(message, pending.question) || headerOnly)) return;
  pending.done({ kind: "message", message });
}

const TRUNCATED = {
  ...{ id: 0, response: true, opcode: 0, truncated: true, recursionDesired: true, rcode: 0 },
  ...{ questions: [], answers: [], authorities: [], udpSize: null },
};
