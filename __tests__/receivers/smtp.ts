import { connect } from "node:net";

/** What a client says of itself. */
export interface Client {
  readonly ip: string;
  readonly helo: string;
  /** `""` is the null sender. */
  readonly from: string;
}

/** The first reply up to RCPT that is no 2xx, its lines joined by `\n`; null when the mail would be taken. */
export type Refusal = string | null;

export const RECIPIENT = "somebody@receiver.example";

/** The commands of a client. */
export function commandsOf({ helo, from }: Client): readonly string[] {
  return [`EHLO ${helo}`, `MAIL FROM:<${from}>`, `RCPT TO:<${RECIPIENT}>`, "QUIT"];
}

/** Whole replies of what was heard (RFC 5321 §4.2.1), and what is left of it. */
export function repliesIn(heard: string): { readonly replies: readonly string[]; readonly rest: string } {
  const replies: string[] = [];
  let lines: string[] = [];
  let rest = heard;
  for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n")) {
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end + 1);
    if (!/^\d{3}( |$)/.test(lines.at(-1) ?? "")) continue;
    replies.push(lines.join("\n"));
    lines = [];
  }
  return { replies, rest: [...lines, rest].join("\n") };
}

export function isRefusal(reply: string): boolean {
  return !reply.startsWith("2");
}

/** One session over TCP. `proxied`: the PROXY protocol tells the client's address; else it connects from there. */
export function session(port: number, client: Client, proxied: boolean): Promise<Refusal> {
  const isV6 = client.ip.includes(":");
  const at = { port, host: isV6 && !proxied ? "::1" : "127.0.0.1" };
  return new Promise((done, broken) => {
    const socket = connect(proxied ? at : { ...at, localAddress: client.ip });
    const left = [...commandsOf(client)];
    let heard = "";
    let refused: Refusal = null;
    socket.setEncoding("latin1");
    socket.on("error", broken);
    socket.on("connect", () => {
      if (proxied)
        socket.write(
          isV6 ? `PROXY TCP6 ${client.ip} ::1 40000 25\r\n` : `PROXY TCP4 ${client.ip} 127.0.0.1 40000 25\r\n`,
        );
    });
    socket.on("data", (text: string) => {
      const { replies, rest } = repliesIn(heard + text);
      heard = rest;
      for (const reply of replies) {
        if (reply.startsWith("221")) return void socket.end();
        if (refused === null && isRefusal(reply)) refused = reply;
        socket.write(`${refused === null ? (left.shift() ?? "QUIT") : "QUIT"}\r\n`);
      }
    });
    socket.on("close", () => done(refused));
  });
}
