import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import packet from "dns-packet";
import { createResolver } from "../../src/dns/resolver.ts";
import type { Outcome } from "../../src/dns/types.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

type Query = packet.DecodedPacket;
/** What a hostile server or bystander sends for each question: first to last, over UDP and over TCP. */
interface Script {
  readonly udp: (query: Query, nth: number) => readonly Buffer[];
  readonly tcp?: (query: Query) => readonly Buffer[];
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const question = (query: Query): packet.Question => {
  const [first] = query.questions ?? [];
  if (first === undefined) throw new Error("no question");
  return first;
};

function answer(query: Query, address: string, more: Partial<packet.Packet> = {}): Buffer {
  const asked = question(query);
  return packet.encode({
    type: "response",
    id: query.id ?? 0,
    questions: [asked],
    answers: [{ type: "A", name: asked.name, ttl: 60, data: address }],
    ...more,
  });
}

const TRUE = "192.0.2.1";
const FORGED = "192.0.2.66";

/** A port that is free for TCP may be taken for UDP: then another one. */
async function onePort(tcp: Server): Promise<{ readonly udp: Socket; readonly port: number }> {
  for (;;) {
    await new Promise<void>((done) => tcp.listen(0, "127.0.0.1", done));
    const { port } = tcp.address() as AddressInfo;
    const udp = createSocket("udp4");
    const isBound = await new Promise<boolean>((done) => {
      udp.once("error", () => done(false)).bind(port, "127.0.0.1", () => done(true));
    });
    if (isBound) return { udp, port };
    udp.close();
    await new Promise((done) => tcp.close(done));
  }
}

async function listen(script: Script): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    let buffer = Buffer.alloc(0);
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      while (buffer.length >= 2 && buffer.length >= 2 + buffer.readUInt16BE(0)) {
        const query = packet.decode(buffer.subarray(2, 2 + buffer.readUInt16BE(0)));
        buffer = buffer.subarray(2 + buffer.readUInt16BE(0));
        heard.push("tcp");
        for (const reply of script.tcp?.(query) ?? [])
          socket.write(Buffer.concat([Uint8Array.of(reply.length >> 8, reply.length & 255), reply]));
      }
    });
  });
  const { udp, port } = await onePort(tcp);
  let nth = 0;
  udp.on("message", (bytes: Buffer, peer: RemoteInfo) => {
    heard.push("udp");
    for (const reply of script.udp(packet.decode(bytes), nth++)) udp.send(reply, peer.port, peer.address);
  });
  closing.push(
    () => new Promise((done) => udp.close(() => done(null))),
    () => new Promise((done) => tcp.close(done)),
  );
  return { port, heard };
}

async function ask(
  script: Script,
  { nth = 0, attempts = 3, timeoutMs = 400 } = {},
): Promise<{ readonly said: string; readonly outcome: Outcome; readonly heard: readonly string[] }> {
  const { port, heard } = await listen(script);
  const dns = createResolver({ servers: [{ kind: "udp", address: ip("127.0.0.1"), port }], timeoutMs, attempts });
  closing.unshift(() => dns.close());
  const outcome = await dns.ask({ name: n("who.example.test"), type: "A", nth });
  const said =
    outcome.kind === "error"
      ? outcome.reason
      : outcome.records.map((rr) => (rr.data.type === "A" ? rr.data.address : rr.data.type)).join(" ") || outcome.rcode;
  return { said, outcome, heard };
}

const chaos = (query: Query): Buffer =>
  answer(query, FORGED, { answers: [{ type: "A", name: question(query).name, class: "CH", ttl: 60, data: FORGED }] });
const id = (query: Query, rest: readonly number[]): Buffer =>
  Buffer.from([(query.id ?? 0) >> 8, (query.id ?? 0) & 255, ...rest]);

/** Each is sent before the true reply, and none may stand for it. */
const NOISE: readonly (readonly [string, (query: Query) => Buffer])[] = [
  [
    "garbage with our id",
    (q) =>
      id(
        q,
        Array.from({ length: 40 }, () => 0xff),
      ),
  ],
  ["our id, and no more than a header", (q) => id(q, [0x81, 0x80, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["REFUSED without the question", (q) => id(q, [0x81, 0x85, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["NXDOMAIN without the question", (q) => id(q, [0x81, 0x83, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["another name", (q) => answer(q, FORGED, { questions: [{ ...question(q), name: "else.example.test" }] })],
  ["another type", (q) => answer(q, FORGED, { questions: [{ ...question(q), type: "TXT" }] })],
  ["the question in another class", (q) => answer(q, FORGED, { questions: [{ ...question(q), class: "CH" }] })],
  ["records of another class", chaos],
  ["two questions", (q) => answer(q, FORGED, { questions: [question(q), question(q)] })],
  ["a question instead of a reply", (q) => answer(q, FORGED, { type: "query" })],
  ["another operation", (q) => answer(q, FORGED, { opcode: "STATUS" } as Partial<packet.Packet>).fill(0x91, 2, 3)],
  ["another id", (q) => answer(q, FORGED, { id: ((q.id ?? 0) + 1) & 0xffff })],
  ["bytes after the end", (q) => Buffer.concat([answer(q, FORGED), Buffer.alloc(3)])],
];

describe.each(NOISE)("%s", (_, noise) => {
  test("over UDP: the true reply is waited for", async () => {
    const { said, heard } = await ask({ udp: (q) => [noise(q), noise(q), answer(q, TRUE)] });
    expect([said, heard]).toEqual([TRUE, ["udp"]]);
  });

  test("over TCP: the true reply is waited for", async () => {
    const cut = (q: Query): Buffer => answer(q, TRUE, { answers: [], flags: packet.TRUNCATED_RESPONSE });
    const { said } = await ask({ udp: (q) => [cut(q)], tcp: (q) => [noise(q), answer(q, TRUE)] });
    expect(said).toBe(TRUE);
  });
});

describe("alone it is no answer: the deadline ends the question, and nothing was said", () => {
  let asked: readonly Awaited<ReturnType<typeof ask>>[] = [];
  // All at once: each waits for its deadline.
  beforeAll(async () => {
    const alone = NOISE.map(([, noise]): Script => ({ udp: (q) => [noise(q)], tcp: (q) => [noise(q)] }));
    asked = await Promise.all(alone.map((script) => ask(script, { attempts: 1, timeoutMs: 1500 })));
  });

  test.each(NOISE.map(([what], i) => [what, i] as const))("%s", (what, i) => {
    expect(asked[i]?.outcome.kind).toBe("error");
    // Another id belongs to nobody: as if nothing had come.
    expect(asked[i]?.said).toBe(what === "another id" ? "timeout" : "malformed");
  });
});

test("what was garbage over UDP is asked over TCP in the end", async () => {
  const { said, heard } = await ask({
    udp: (q) => [id(q, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
    tcp: (q) => [answer(q, TRUE)],
  });
  expect([said, heard]).toEqual([TRUE, ["udp", "udp", "tcp"]]);
});

describe("the spelling of a question that confirms a verdict", () => {
  const other = (query: Query, address: string): Buffer => {
    const { name } = question(query);
    const turned = Array.from(name, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join("");
    return answer(query, address, { questions: [{ ...question(query), name: turned }] });
  };

  test("is by chance, and a first question's is not", async () => {
    const names: string[] = [];
    const script: Script = { udp: (q) => (names.push(question(q).name), [answer(q, TRUE)]) };
    for (let i = 0; i < 4; i++) await ask(script, { nth: 1 });
    expect(names.some((name) => name !== "who.example.test")).toBe(true); // all alike: once in 2^56
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(1);
    names.length = 0;
    await ask(script);
    expect(names).toEqual(["who.example.test"]);
  });

  test("kept: one packet suffices", async () => {
    expect(await ask({ udp: (q) => [answer(q, TRUE)] }, { nth: 1 })).toMatchObject({ said: TRUE, heard: ["udp"] });
  });

  test("not kept: what came is not believed, and TCP is asked", async () => {
    const script: Script = { udp: (q) => [other(q, FORGED)], tcp: (q) => [answer(q, TRUE)] };
    expect(await ask(script, { nth: 1 })).toMatchObject({ said: TRUE, heard: ["udp", "tcp"] });
    expect(await ask({ udp: (q) => [other(q, TRUE)] })).toMatchObject({ said: TRUE, heard: ["udp"] });
  });
});
