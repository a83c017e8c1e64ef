import { createSocket, type Socket, type SocketOptions } from "node:dgram";
import { familyOf, type IpText } from "../../ip/ip.ts";
import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import { hasSpelling, mixCase, repeatsQuestion } from "../wire/spelling.ts";
import type { WireQuestion } from "../wire/message.ts";
import { createPatience, type Patience } from "./patience.ts";
import { misfit, unanswered, unreachable, type Asking, type Noise, type Reply, type Transport } from "./transport.ts";
import { random16 } from "../../core/random.ts";
import { dnsError } from "../errors.ts";
import { createSlots, type Slots } from "../../core/slots.ts";
import { nowMs } from "../../core/now.ts";

/** Several source ports make a forged reply harder to aim (RFC 5452 §9.2); a fresh one for each question costs 4 times the CPU. */
const SOCKETS = 8;
/** With the default buffer a burst of 200 replies loses some (docs: performance). */
const RECEIVE_BUFFER = 4 * 1024 * 1024;

/** Only addresses are asked for: the system's resolver need not be loaded. */
const literal: NonNullable<SocketOptions["lookup"]> = (address, _, found) => {
  found(null, address, address.includes(":") ? 6 : 4);
};

interface Pending {
  readonly question: WireQuestion;
  readonly query: Uint8Array;
  isResent: boolean;
  /** Must the reply hold the question in the very letters? */
  readonly isCertain: boolean;
  noise: Noise;
  readonly done: (reply: Reply) => void;
}

interface Port {
  readonly socket: Socket;
  readonly pending: Slots<Pending>;
  /** By the id of the question: its place among the pending. */
  readonly slots: Map<number, number>;
  /** What was answered after it had been sent again: a second reply to one of them may follow. */
  readonly resent: Set<number>;
  readonly patience: Patience;
}

/** Questions over UDP to one server. A connected socket takes packets of that address and port only. */
export class UdpTransport implements Transport {
  readonly label: string;
  private readonly address: IpText;
  private readonly port: number;
  private readonly ports: (Port | Promise<Port> | undefined)[] = [];
  private readonly patience = createPatience();
  private next = 0;

  constructor(address: IpText, port: number) {
    this.address = address;
    this.port = port;
    this.label = familyOf(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
  }

  query(question: WireQuestion, timeoutMs: number, asking: Asking = {}): Promise<Reply> {
    const index = this.next++ % SOCKETS;
    const port = this.ports[index] ?? this.open(index);
    // What is open is not waited for.
    if (!(port instanceof Promise)) return this.ask(port, question, timeoutMs, asking);
    return port.then(
      (opened) => this.ask(opened, question, timeoutMs, asking),
      (error: unknown) => unreachable(this.label, error),
    );
  }

  private ask(port: Port, question: WireQuestion, timeoutMs: number, asking: Asking): Promise<Reply> {
    return new Promise((resolve) => {
      let id = random16();
      while (port.slots.has(id)) id = (id + 1) & 0xffff;
      const query = encodeQuery(id, question);
      const isCertain = asking.isCertain === true;
      if (isCertain) mixCase(query);
      port.resent.delete(id);
      const sentAt = nowMs();
      const deadline = sentAt + timeoutMs;
      const done = (reply: Reply): void => {
        if (port.pending.at(slot) !== pending) return;
        clearTimeout(timer);
        port.pending.take(slot);
        port.slots.delete(id);
        if (pending.isResent) port.resent.add(id);
        if (reply.kind === "message") this.patience.heard(nowMs() - sentAt, pending.isResent);
        resolve(reply);
      };
      const pending: Pending = { question, query, isCertain, isResent: false, noise: null, done };
      const send = (): void => {
        port.socket.send(query, (error) => {
          if (error === null) return;
          if ("code" in error && error.code === "ECONNREFUSED") this.failAll(error);
          done(unreachable(this.label, error));
        });
      };
      const { mayResend } = asking;
      /** The reply may lie in the socket, unread while we were busy: only what is still missing after it was read is lost. */
      const suspect = (): void => {
        if (port.pending.at(slot) !== pending || mayResend?.() !== true || !this.patience.spend()) return;
        pending.isResent = true;
        send();
      };
      const watch = (waitMs: number): NodeJS.Timeout => {
        const leftMs = deadline - nowMs();
        if (mayResend === undefined || waitMs >= leftMs)
          return setTimeout(() => done(unanswered(this.label, pending.noise)), Math.max(0, leftMs));
        return setTimeout(() => {
          setImmediate(suspect);
          timer = watch(2 * waitMs);
        }, waitMs);
      };
      let timer = watch(this.patience.waitMs());
      const slot = port.pending.put(pending);
      port.slots.set(id, slot);
      send();
    });
  }

  private open(index: number): Promise<Port> {
    const opening = this.connect();
    this.ports[index] = opening;
    opening.then(
      (port) => (this.ports[index] = port),
      // A later question tries again: the network may be back.
      () => (this.ports[index] = undefined),
    );
    return opening;
  }

  private connect(): Promise<Port> {
    return new Promise((resolve, reject) => {
      const type = familyOf(this.address) === 6 ? "udp6" : "udp4";
      const socket = createSocket({ type, recvBufferSize: RECEIVE_BUFFER, lookup: literal });
      const port: Port = {
        socket,
        pending: createSlots(),
        slots: new Map(),
        resent: new Set(),
        patience: this.patience,
      };
      socket.once("error", reject);
      // Without a route, connect() tells it to this callback, though the types know of none.
      socket.connect(this.port, this.address, (error?: Error | null) => {
        if (error) {
          socket.close();
          reject(error);
          return;
        }
        socket.off("error", reject);
        socket.on("error", (error) => this.failAll(error));
        socket.on("message", (packet) => accept(port, packet));
        resolve(port);
      });
    });
  }

  /**
   * ICMP "port unreachable" arrives as an error of a socket, or of the next packet sent over it: nobody listens there, and
   * everything under way is lost. The kernel keeps one such error a socket, so that most questions would not hear of it.
   */
  private failAll(error: Error): void {
    for (const port of this.ports)
      if (port !== undefined && !(port instanceof Promise))
        for (const pending of port.pending) pending.done(unreachable(this.label, error));
  }

  async close(): Promise<void> {
    for (const opening of this.ports) {
      const port = opening instanceof Promise ? await opening.catch(() => null) : opening;
      if (port === null || port === undefined) continue;
      for (const pending of port.pending) pending.done(dnsError("network", { code: "closed", server: this.label }));
      port.socket.close();
    }
  }
}

/**
 * A packet that does not fit a question under way does not end it, since anyone may send one: waiting goes on for the
 * true reply. A TC reply may be cut anywhere, and one in another spelling may be forged or come from a server that does
 * not keep it (RFC 5452 §9.3 wants the question back as it was sent): both are only signs to ask over TCP.
 */
function accept(port: Port, packet: Uint8Array): void {
  if (packet.length < 12) return;
  const id = ((packet[0] ?? 0) << 8) | (packet[1] ?? 0);
  const slot = port.slots.get(id);
  const pending = slot === undefined ? null : port.pending.at(slot);
  if (pending === null) {
    if (port.resent.delete(id)) port.patience.wasVain();
    return;
  }
  const decoded = decode(packet, pending.question.name);
  if (!decoded.ok) {
    const isCut = ((packet[2] ?? 0) & 0x82) === 0x82 && repeatsQuestion(packet, pending.query);
    if (isCut) pending.done(ASK_TCP);
    else pending.noise = decoded.reason;
    return;
  }
  const wrong = misfit(decoded.message, pending.question);
  if (wrong !== null) pending.noise = wrong;
  else if (pending.isCertain && !hasSpelling(packet, pending.query)) pending.done(ASK_TCP);
  else pending.done({ kind: "message", message: decoded.message });
}

const ASK_TCP: Reply = {
  kind: "message",
  message: {
    id: 0,
    response: true,
    opcode: 0,
    truncated: true,
    recursionDesired: true,
    recursive: false,
    rcode: 0,
    questions: [],
    answers: [],
    authorities: [],
    udpSize: null,
  },
};
