import { afterEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import packet from "dns-packet";
import { createResolver, type Resolver } from "../../src/dns/resolver.ts";
import { normalizeName } from "../../src/dns/name.ts";
import { startServer, type Handler } from "../../src/dns/server.ts";
import { decode } from "../../src/dns/wire/decode.ts";
import { encodeQuery, encodeReply } from "../../src/dns/wire/encode.ts";
import type { Rr } from "../../src/dns/types.ts";
import type { Network } from "../../src/dns/network.ts";
import { embeddedTransport } from "../../src/dns/transport/embedded.ts";
import { unreachable, type Transport } from "../../src/dns/transport/transport.ts";
import { ip, spelled } from "../ips.ts";
import { anyText } from "../letters.ts";
import { misshapen, n } from "../names.ts";

let close: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await close();
  close = () => Promise.resolve();
});

/** A long time-out, so that a busy machine breaks nothing; a test of silence names a shorter one. */
async function start(
  handler: Handler,
  timeoutMs = 30_000,
): Promise<{ readonly dns: Resolver; readonly close: () => Promise<void> }> {
  const heard = await startServer(handler);
  const dns = createResolver({ servers: [{ kind: "udp", address: heard.address, port: heard.port }], timeoutMs });
  return { dns, close: () => dns.close().then(() => heard.close()) };
}

async function open(handler: Handler): Promise<Resolver> {
  const started = await start(handler);
  close = started.close;
  return started.dns;
}

const noerror = (answers: readonly Rr[]) =>
  ({ rcode: "NOERROR", authoritative: true, answers, authorities: [] }) as const;
const a = (name: string, address: string): Rr => ({
  name: n(name),
  ttl: 60,
  data: { type: "A", address: spelled(address) },
});

/** What waits for a time-out waits while the other tests run. */
const waiting = { silence: silence(), lost: lost() };
for (const end of Object.values(waiting)) end.catch(() => undefined);

async function silence(): Promise<readonly string[]> {
  const { dns, close } = await start(({ name }) => {
    if (name === "nodata.test") return noerror([]);
    if (name === "silent.test") return null;
    const rcode = name === "gone.test" ? "NXDOMAIN" : name === "broken.test" ? "SERVFAIL" : "REFUSED";
    return { rcode, authoritative: true, answers: [], authorities: [] };
  }, 2500);
  const outcome = async (name: string): Promise<string> => {
    const o = await dns.ask({ name: n(name), type: "A" });
    return o.kind === "answer" ? o.rcode : o.reason;
  };
  const said = await Promise.all(["nodata", "gone", "broken", "refused", "silent"].map((n) => outcome(`${n}.test`)));
  await close();
  return said;
}

async function lost(): Promise<string> {
  let asked = 0;
  const { dns, close } = await start(({ name }) => (asked++ === 0 ? null : noerror([a(name, "192.0.2.1")])), 6000);
  const { kind } = await dns.ask({ name: n("lossy.test"), type: "A" });
  await close();
  return kind;
}

test("equal questions are asked once, in any spelling; a second opinion is asked again", async () => {
  let asked = 0;
  const dns = await open(({ name }) => (asked++, noerror([a(name, "192.0.2.1")])));
  await Promise.all(["a.test", "A.TEST.", "a.test"].map((name) => dns.ask({ name: misshapen(name), type: "A" })));
  expect([asked, dns.counts()]).toEqual([1, { questions: 1, asked: 1, servers: 1 }]);
  await dns.ask({ name: n("a.test"), type: "A", nth: 1 });
  expect(asked).toBe(2);
});

test("a truncated answer is fetched over TCP", async () => {
  const strings = Array.from({ length: 20 }, () => "x".repeat(250));
  let tcp = 0;
  const dns = await open(({ name }, overTcp) => {
    if (overTcp) tcp++;
    return noerror([{ name, ttl: 1, data: { type: "TXT", strings } }]);
  });
  const outcome = await dns.ask({ name: n("big.test"), type: "TXT" });
  expect([tcp, outcome.kind === "answer" ? outcome.records[0]?.data : null]).toEqual([1, { type: "TXT", strings }]);
});

test("CNAME: followed within a reply and beyond it; a loop is an error", async () => {
  const cname = (name: string, target: string): Rr => ({
    name: n(name),
    ttl: 1,
    data: { type: "CNAME", target: n(target) },
  });
  const dns = await open(({ name }) => {
    if (name === "one.test") return noerror([cname(name, "two.test")]);
    if (name === "two.test") return noerror([a(name, "192.0.2.2"), a("unrelated.test", "192.0.2.66")]);
    return noerror([cname(name, "loop.test")]);
  });
  const outcome = await dns.ask({ name: n("one.test"), type: "A" });
  expect(outcome.kind === "answer" ? outcome.records.map((r) => r.name) : outcome).toEqual(["one.test", "two.test"]);
  expect(await dns.ask({ name: n("loop.test"), type: "A" })).toMatchObject({ kind: "error", reason: "servfail" });
});

test("odd names are asked; impossible ones are not", async () => {
  const dns = await open(({ name }) => noerror([a(name, "192.0.2.3")]));
  expect((await dns.ask({ name: misshapen('a b"c%.test'), type: "A" })).kind).toBe("answer");
  expect(await dns.ask({ name: misshapen(`${"x".repeat(64)}.test`), type: "A" })).toMatchObject({ reason: "bad-name" });
  expect(await dns.ask({ name: misshapen("a..test"), type: "A" })).toMatchObject({ reason: "bad-name" });
});

test("any bytes are read without an exception", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => typeof decode(bytes).ok === "boolean"));
  const query = encodeQuery(1, { name: n("mail.example.com"), code: 16, class: 1 });
  fc.assert(
    fc.property(fc.nat(query.length - 1), fc.nat(255), (at, value) => {
      const bent = Uint8Array.from(query);
      bent[at] = value;
      return typeof decode(bent).ok === "boolean";
    }),
  );
});

test("an independent codec reads what we write, and we read what it writes", () => {
  const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 6 }),
      fc.ipV4(),
      fc.string({ maxLength: 200 }),
      (labels, ip, text) => {
        const name = labels.join(".");
        const ascii = text.replace(/[^ -~]/g, "");
        const answers: Rr[] = [
          a(name, ip),
          { name: n(name), ttl: 5, data: { type: "TXT", strings: [ascii] } },
          { name: n(name), ttl: 5, data: { type: "MX", preference: 7, exchange: n(name) } },
        ];
        const reply = encodeReply(
          {
            id: 9,
            rcode: 0,
            authoritative: true,
            recursionDesired: true,
            question: { name: n(name), code: 1, class: 1 },
            answers,
            authorities: [],
            edns: true,
          },
          65_535,
        );
        const theirs = packet.decode(Buffer.from(reply));
        expect(theirs.answers?.map((r) => r.name)).toEqual([name, name, name]);
        const again = packet.encode({
          type: "response",
          id: 9,
          questions: [{ name, type: "A" }],
          answers: [
            { name, type: "A", data: ip },
            { name, type: "TXT", data: ascii },
            { name, type: "MX", data: { preference: 7, exchange: name } },
          ],
        });
        const ours = decode(again);
        expect(ours.ok ? ours.message.answers.map((r) => r.data) : ours).toEqual(answers.map((r) => r.data));
      },
    ),
  );
});

test("names: one form, round trip", () => {
  expect(["Example.COM.", "", ".", "a\\046b.c", "x y.z", "é.z"].map(normalizeName)).toEqual([
    "example.com",
    "",
    "",
    "a\\046b.c",
    "x\\032y.z",
    "\\233.z",
  ]);
  const [most, long] = ["x".repeat(63), "x".repeat(61)];
  const [full, over] = [`${most}.${most}.${most}.${long}`, `${most}.${most}.${most}.${long}x`];
  expect([most, `${most}x`, "a..b", ".a", full, over].map((name) => normalizeName(name) === name)).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), (text) => {
      const name = normalizeName(text);
      return name === null || normalizeName(name) === name;
    }),
  );
});

test("NODATA, NXDOMAIN, SERVFAIL, REFUSED and silence are five different outcomes", async () => {
  expect(await waiting.silence).toEqual(["NOERROR", "NXDOMAIN", "servfail", "refused", "timeout"]);
});

test("a lost packet is asked again", async () => {
  expect(await waiting.lost).toBe("answer");
});

test("where nobody listens, no question of many under way waits for its time-out", async () => {
  const heard = await startServer(() => null);
  await heard.close();
  const dns = createResolver({
    servers: [{ kind: "udp", address: heard.address, port: heard.port }],
    timeoutMs: 30_000,
  });
  close = () => dns.close();
  const names = Array.from({ length: 200 }, (_, i) => n(`h${i}.test`));
  const said = await Promise.all(names.map((name) => dns.ask({ name, type: "A" })));
  expect(new Set(said.map((o) => o.kind === "error" && o.reason))).toEqual(new Set(["network"]));
});

test("a resolver that is restarted costs no answer", async () => {
  const answers = embeddedTransport("r", ({ name }) => noerror([a(name, "192.0.2.1")]));
  let isThere = true;
  const first: Transport = {
    ...answers,
    label: answers.label,
    query: (question, timeoutMs) =>
      isThere ? answers.query(question, timeoutMs) : Promise.resolve(unreachable("r", new Error("ECONNREFUSED"))),
  };
  const network: Network = { open: () => ({ first, tcp: null }), systemServers: () => [] };
  const dns = createResolver({ servers: [{ kind: "udp", address: ip("192.0.2.53"), port: 53 }], network });
  const asked = (from: number): Promise<readonly string[]> =>
    Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const said = await dns.ask({ name: n(`h${from + i}.test`), type: "A" });
        return said.kind === "answer" ? said.rcode : said.reason;
      }),
    );
  isThere = false;
  expect(new Set(await asked(0))).toEqual(new Set(["network"])); // nobody was ever there
  isThere = true;
  expect(new Set(await asked(1000))).toEqual(new Set(["NOERROR"]));
  isThere = false;
  const during = asked(2000);
  setTimeout(() => (isThere = true), 50);
  expect(new Set(await during)).toEqual(new Set(["NOERROR"]));
});
