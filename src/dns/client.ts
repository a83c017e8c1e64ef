import type { IpText } from "../ip/ip.ts";
import { createAbsence, type Absence } from "./absence.ts";
import { Gate } from "./gate.ts";
import { nodeNetwork, type Network } from "./network.ts";
import type { Server } from "./servers.ts";
import type { Reply, Transport } from "./transport/transport.ts";
import type { DnsError } from "./types.ts";
import { RCODES } from "./wire/codes.ts";
import type { Message, WireQuestion } from "./wire/message.ts";
import { dnsError } from "./errors.ts";
import { nowMs } from "../core/now.ts";

export interface ClientOptions {
  /** How servers are reached; default: sockets. */
  readonly network?: Network;
  readonly servers: readonly Server[];
  /** For one question with all its tries; default 5000. */
  readonly timeoutMs?: number;
  /** Tries of one question; default 3. */
  readonly attempts?: number;
  /** Questions under way to one server, at first; while none is lost, twice as many in the end. Default 64. */
  readonly inFlight?: number;
  /** Questions a second to one server; default 500, none on loopback. */
  readonly perSecond?: number;
}

interface Peer {
  readonly label: string;
  readonly first: Transport;
  /** Where truncated answers and last tries go; null where the first is already reliable. */
  readonly tcp: Transport | null;
  readonly gate: Gate;
  readonly mayResend: () => boolean;
  readonly absence: Absence;
  /** A try has ended: what it came to tells how much the server and the way to it can take. */
  readonly ended: (reply: Reply) => void;
}

interface Tried {
  readonly reply: Reply;
  readonly tookMs: number;
}

/** A message, and the place of the server that sent it. */
export interface Told {
  readonly kind: "message";
  readonly message: Message;
  readonly server: number;
}

export interface Client {
  /**
   * The message of the first server that answers NOERROR or NXDOMAIN, from server `nth` on, or of server `only`; else the
   * best-known error.
   */
  ask(question: WireQuestion, nth: number, only?: number): Promise<Told | DnsError>;
  /** Tries sent so far, TCP included. */
  sent(): number;
  readonly servers: readonly string[];
  close(): Promise<void>;
}

/** Asks servers in turn, under caps and one deadline a question. */
export function createClient(options: ClientOptions): Client {
  const { timeoutMs = 5000, attempts = 3 } = options;
  let sent = 0;
  let closed = false;
  const isClosed = (): boolean => closed;
  const peers = options.servers.map((server) =>
    peerOf(server, options, () => {
      sent++;
    }),
  );
  const tryOnce = async (
    transport: Transport,
    peer: Peer,
    question: WireQuestion,
    ms: number,
    isCertain: boolean,
  ): Promise<Tried> => {
    sent++;
    let started = 0;
    const reply = await peer.gate.through(() => {
      started = nowMs(); // to wait for its turn costs a question nothing
      return transport.query(question, ms, { isCertain, mayResend: peer.mayResend });
    });
    peer.ended(reply);
    return { reply, tookMs: nowMs() - started };
  };
  return {
    servers: peers.map((peer) => peer.label),
    sent: () => sent,
    close: async () => {
      closed = true; // what is still under way (prefetched, never needed) opens nothing new
      await Promise.all(peers.flatMap((peer) => [peer.first, peer.tcp]).map(async (transport) => transport?.close()));
    },
    ask: async (question, nth, only) => {
      const first = only ?? nth;
      const width = only === undefined ? peers.length : 1;
      let worst: DnsError | null = null;
      let left = timeoutMs;
      let isUnanswered = false;
      // Every server gets a say, and a lone one as many tries as allowed.
      for (let i = 0; i < Math.max(attempts, 1) && left > 0 && !isClosed(); i++) {
        const server = (first + (i % width)) % peers.length;
        const peer = peers[server];
        if (peer === undefined) break;
        const last = i === attempts - 1;
        const share = last ? left : Math.min(left, (timeoutMs * (i + 1)) / ((attempts * (attempts + 1)) / 2));
        // Where UDP keeps failing, TCP may pass (a filter, heavy loss, somebody who sends garbage).
        const transport = last && attempts > 2 && isUnanswered && peer.tcp !== null ? peer.tcp : peer.first;
        // What is asked again confirms a verdict: there the spelling counts too.
        const isCertain = nth > 0;
        let tried = await tryOnce(transport, peer, question, share, isCertain);
        left -= tried.tookMs;
        const isCut = tried.reply.kind === "message" && tried.reply.message.truncated;
        if (isCut && peer.tcp !== null) {
          tried = await tryOnce(peer.tcp, peer, question, Math.max(50, left), isCertain);
          left -= tried.tookMs;
        }
        const { reply } = tried;
        const judged = judge(reply, peer.label);
        if (judged.kind === "message") return { ...judged, server };
        worst = worse(worst, judged);
        isUnanswered = reply.kind === "error" && (reply.reason === "timeout" || reply.reason === "malformed");
        if (isUnanswered || i + 1 < width) continue;
        // All said no: asking again would not change it, unless nobody was there. (That TCP is refused is another matter.)
        const isAway = judged.reason === "network" && !isCut;
        const pause = isAway && !last && !isClosed() ? await peer.absence.pause() : null;
        if (pause === null) break;
        left -= pause;
      }
      return worst ?? dnsError("timeout", { code: "no-server" });
    },
  };
}

function peerOf(server: Server, options: ClientOptions, resent: () => void): Peer {
  const near = server.kind === "embedded" || (server.kind === "udp" && isLoopback(server.address));
  const { inFlight = 64 } = options;
  const gate = new Gate(inFlight, options.perSecond ?? (near ? 0 : 500));
  const { first, tcp } = (options.network ?? nodeNetwork({})).open(server);
  // As much again while all goes well, and no more: dnsmasq refuses from 150 on.
  const widen = (): void => {
    if (gate.width < 2 * inFlight) gate.resize(gate.width + 1);
  };
  const narrow = (): void => gate.resize(Math.max(inFlight, gate.width >> 1));
  /** What is sent again stays in its place among those in flight, and under the rate. */
  const mayResend = (): boolean => {
    narrow();
    const may = gate.passesNow();
    if (may) resent();
    return may;
  };
  const absence = createAbsence();
  const ended = (reply: Reply): void => {
    if (reply.kind === "message") absence.heard();
    const isFine = reply.kind === "message" && (reply.message.rcode === 0 || reply.message.rcode === RCODES.NXDOMAIN);
    if (isFine) widen();
    else narrow();
  };
  return { label: first.label, first, tcp, gate, mayResend, absence, ended };
}

function isLoopback(address: IpText): boolean {
  return address.startsWith("127.") || address === "::1";
}

function judge(reply: Reply, label: string): { readonly kind: "message"; readonly message: Message } | DnsError {
  if (reply.kind === "error") return reply;
  const { message } = reply;
  if (message.truncated) return dnsError("malformed", { code: "truncated", server: label });
  switch (message.rcode) {
    case RCODES.NOERROR:
    case RCODES.NXDOMAIN:
      return { kind: "message", message };
    case RCODES.SERVFAIL:
      return dnsError("servfail", { code: "rcode", server: label, rcode: "SERVFAIL" });
    case RCODES.REFUSED:
      return dnsError("refused", { code: "rcode", server: label, rcode: "REFUSED" });
    default:
      return dnsError("malformed", { code: "odd-rcode", server: label, rcode: message.rcode });
  }
}

/** What a server said outweighs its silence, and garbage does too. */
function worse(known: DnsError | null, now: DnsError): DnsError {
  if (known === null) return now;
  if (known.reason === "malformed" && now.reason === "timeout") return known;
  return known.reason === "servfail" || known.reason === "refused" ? known : now.reason === "network" ? known : now;
}
