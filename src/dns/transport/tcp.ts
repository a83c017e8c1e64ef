import { connect, type Socket } from "node:net";
import { familyOf, type IpText } from "../../ip/ip.ts";
import { decode } from "../wire/decode.ts";
import { encodeQuery } from "../wire/encode.ts";
import type { WireQuestion } from "../wire/message.ts";
import { misfit, unanswered, unreachable, type Noise, type Reply, type Transport } from "./transport.ts";
import { random16 } from "../../core/random.ts";
import { dnsError } from "../errors.ts";
import { nowMs } from "../../core/now.ts";

interface Pending {
  readonly question: WireQuestion;
  noise: Noise;
  readonly done: (reply: Reply | null) => void;
}

interface Connection {
  readonly socket: Socket;
  readonly pending: Map<number, Pending>;
  buffer: Buffer;
}

/** Questions over one TCP connection, pipelined (RFC 7766 §6.2.1.1). Servers close idle ones: what was unanswered is sent again once. */
export class TcpTransport implements Transport {
  readonly label: string;
  private readonly address: IpText;
  private readonly port: number;
  private current: Connection | null = null;

  constructor(address: IpText, port: number) {
    this.address = address;
    this.port = port;
    this.label = `${familyOf(address) === 6 ? `[${address}]` : address}:${port} (TCP)`;
  }

  async query(question: WireQuestion, timeoutMs: number): Promise<Reply> {
    const deadline = nowMs() + timeoutMs;
    const first = await this.once(question, timeoutMs);
    if (first !== null) return first;
    const left = Math.max(1, deadline - nowMs());
    return (await this.once(question, left)) ?? dnsError("network", { code: "closed", server: this.label });
  }

  /** Null when the connection broke before the reply. */
  private once(question: WireQuestion, timeoutMs: number): Promise<Reply | null> {
    return new Promise((resolve) => {
      const connection = (this.current ??= this.open());
      let id = random16();
      while (connection.pending.has(id)) id = (id + 1) & 0xffff;
      const done = (reply: Reply | null): void => {
        clearTimeout(timer);
        connection.pending.delete(id);
        resolve(reply);
      };
      const pending: Pending = { question, noise: null, done };
      const timer = setTimeout(() => done(unanswered(this.label, pending.noise)), timeoutMs);
      connection.pending.set(id, pending);
      const query = encodeQuery(id, question);
      connection.socket.write(Buffer.concat([Uint8Array.of(query.length >> 8, query.length & 255), query]));
    });
  }

  private open(): Connection {
    const socket = connect(this.port, this.address);
    const connection: Connection = { socket, pending: new Map(), buffer: Buffer.alloc(0) };
    const drop = (reply: Reply | null): void => {
      if (this.current === connection) this.current = null;
      for (const pending of [...connection.pending.values()]) pending.done(reply);
      socket.destroy();
    };
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      connection.buffer = Buffer.concat([connection.buffer, chunk]);
      drain(connection);
    });
    socket.on("error", (error) => drop(unreachable(this.label, error)));
    socket.on("close", () => drop(null));
    return connection;
  }

  close(): Promise<void> {
    const connection = this.current;
    this.current = null;
    for (const pending of [...(connection?.pending.values() ?? [])])
      pending.done(dnsError("network", { code: "closed", server: this.label }));
    connection?.socket.destroy();
    return Promise.resolve();
  }
}

/** Takes whole messages from the buffer. One that cannot be read, or fits no question, ends nothing: the next may fit. */
function drain(connection: Connection): void {
  while (connection.buffer.length >= 2) {
    const length = connection.buffer.readUInt16BE(0);
    if (connection.buffer.length < length + 2) return;
    const packet = connection.buffer.subarray(2, length + 2);
    connection.buffer = connection.buffer.subarray(length + 2);
    const pending = packet.length < 2 ? undefined : connection.pending.get(packet.readUInt16BE(0));
    if (pending === undefined) continue;
    const decoded = decode(packet, pending.question.name);
    const wrong = decoded.ok ? misfit(decoded.message, pending.question) : decoded.reason;
    if (decoded.ok && wrong === null) pending.done({ kind: "message", message: decoded.message });
    else pending.noise = wrong;
  }
}
