import { describe, expect, test } from "@jest/globals";
import { authorityOf, isPublicAddress } from "../../src/dns/authority.ts";
import type { Network } from "../../src/dns/network.ts";
import { secondLook } from "../../src/dns/second-look.ts";
import type { ServerReply } from "../../src/dns/server.ts";
import { embeddedTransport } from "../../src/dns/transport/embedded.ts";
import { dnsError } from "../../src/dns/errors.ts";
import type { Dns, Outcome, Question, Rdata } from "../../src/dns/types.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const HOST = { name: n("lost.example.com"), type: "A" } as const;
const OWN = "192.5.5.241";

/** What the caching resolver says: the zone's servers, and of everything else that it does not exist. */
function cache(servers: readonly string[] = [OWN]): Dns {
  const said: Readonly<Record<string, readonly Rdata[]>> = {
    "example.com NS": [{ type: "NS", target: n("ns.example.com") }],
    "ns.example.com A": servers.map((address) => ({ type: "A", address: ip(address) })),
  };
  return {
    ask: ({ name, type }) => {
      const records = (said[`${name} ${type}`] ?? []).map((data) => ({ name, ttl: 60, data }));
      const found: Outcome = { kind: "answer", rcode: records.length > 0 ? "NOERROR" : "NXDOMAIN", records };
      return Promise.resolve(records.length > 0 ? found : { ...found, lonely: true });
    },
  };
}

/** A zone's own server, at every address; the addresses that were opened are kept. */
function serving(reply: ServerReply | null): { readonly network: Network; readonly opened: string[] } {
  const opened: string[] = [];
  const open: Network["open"] = (server) => {
    if (server.kind === "udp") opened.push(`${server.address}:${server.port}`);
    return { first: embeddedTransport("own", () => reply), tcp: null };
  };
  return { network: { open, systemServers: () => [] }, opened };
}

const of = (rcode: ServerReply["rcode"], data: readonly Rdata[] = []): ServerReply => ({
  rcode,
  authoritative: true,
  answers: data.map((one) => ({ name: n(HOST.name), ttl: 60, data: one })),
  authorities: [],
});

async function looked(dns: Dns, reply: ServerReply | null): Promise<readonly [Outcome, readonly string[], string[]]> {
  const { network, opened } = serving(reply);
  const own = authorityOf({ dns, network, timeoutMs: 100 });
  const door: Dns = { ask: (q: Question) => (q.only === "authority" ? own.ask(q) : dns.ask(q)) };
  const look = secondLook(door);
  const outcome = await look.ask(HOST);
  await own.close();
  return [outcome, look.lonely(), opened];
}

describe("what one caching resolver denies is asked of the zone's own server", () => {
  test("there it is: nothing was lost", async () => {
    const [outcome, lonely, opened] = await looked(
      cache(),
      of("NOERROR", [{ type: "A", address: ip("198.51.100.1") }]),
    );
    expect(outcome).toMatchObject({ rcode: "NOERROR", records: [{ data: { address: ip("198.51.100.1") } }] });
    expect([lonely, opened]).toEqual([[], [`${OWN}:53`]]);
  });

  test("there it is not: it is lost, and no longer one resolver's word", async () => {
    const [outcome, lonely] = await looked(cache(), of("NXDOMAIN"));
    expect([outcome, lonely]).toEqual([expect.objectContaining({ rcode: "NXDOMAIN" }), []]);
    expect(outcome).not.toHaveProperty("lonely");
  });

  test.each<readonly [string, Dns, ServerReply | null, number]>([
    ["it does not answer", cache(), null, 1],
    ["it refuses", cache(), { ...of("NXDOMAIN"), rcode: "REFUSED" }, 1],
    ["an alias leads elsewhere", cache(), of("NOERROR", [{ type: "CNAME", target: n("x.example.net") }]), 1],
    ["its address is not public", cache(["127.0.0.1", "10.1.2.3", "192.0.2.1"]), of("NXDOMAIN"), 0],
    ["it has no address", cache([]), of("NXDOMAIN"), 0],
    [
      "the resolver does not tell",
      { ask: (q) => (q.type === "NS" ? Promise.resolve(dnsError("timeout", { code: "no-server" })) : cache().ask(q)) },
      of("NXDOMAIN"),
      0,
    ],
  ])("%s: it stays one resolver's word", async (_, dns, reply, servers) => {
    const [outcome, lonely, opened] = await looked(dns, reply);
    expect([outcome.kind, lonely, opened.length]).toEqual(["answer", ["lost.example.com A"], servers]);
  });

  test("one zone's server is opened once, and a run asks no more than a hundred times", async () => {
    const { network, opened } = serving(of("NXDOMAIN"));
    const own = authorityOf({ dns: cache(), network, timeoutMs: 100 });
    const names = Array.from({ length: 150 }, (_, i) => `h${i}.example.com`);
    const said = await Promise.all(names.map((name) => own.ask({ name: n(name), type: "A" })));
    await own.close();
    expect([opened.length, own.asked(), said.filter((o) => o.kind === "error").length]).toEqual([1, 100, 50]);
  });
});

test.each([
  ["8.8.8.8", true],
  ["2001:4860:4860::8888", true],
  ["127.0.0.53", false],
  ["172.31.0.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["::1", false],
  ["::ffff:8.8.8.8", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["64:ff9b::a00:1", false],
])("%s is public: %s", (address, is) => expect(isPublicAddress(ip(address))).toBe(is));
