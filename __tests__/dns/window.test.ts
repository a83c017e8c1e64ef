import { expect, test } from "@jest/globals";
import type { Network } from "../../src/dns/network.ts";
import { createResolver } from "../../src/dns/resolver.ts";
import type { Reply, Transport } from "../../src/dns/transport/transport.ts";
import { dnsError } from "../../src/dns/errors.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const reply = (rcode: number): Reply => ({
  kind: "message",
  message: {
    ...{ id: 0, response: true, opcode: 0, truncated: false, recursionDesired: true, recursive: true, rcode },
    ...{ questions: [], answers: [], authorities: [], udpSize: null },
  },
});
const silence = dnsError("timeout", { code: "no-reply", server: "s" });

/** The most questions that were under way at once, at a server that says `said` to its nth question. */
async function mostAtOnce(count: number, said: (nth: number) => Reply): Promise<number> {
  let [inside, most, asked] = [0, 0, 0];
  const first: Transport = {
    label: "s",
    query: async () => {
      const answer = said(asked++);
      most = Math.max(most, ++inside);
      await new Promise((later) => setImmediate(later));
      inside--;
      return answer;
    },
    close: () => Promise.resolve(),
  };
  const network: Network = { open: () => ({ first, tcp: null }), systemServers: () => [] };
  const dns = createResolver({ servers: [{ kind: "udp", address: ip("127.0.0.1"), port: 53 }], network, attempts: 1 });
  const names = Array.from({ length: count }, (_, i) => `n${i}.test`);
  await Promise.all(names.map((name) => dns.ask({ name: n(name), type: "A" })));
  return most;
}

test.each<readonly [string, number, (nth: number) => Reply, number]>([
  ["a burst: 64", 64, () => reply(0), 64],
  ["all answered: up to 128, which dnsmasq still takes", 2000, () => reply(3), 128],
  ["all lost: 64", 2000, () => silence, 64],
  ["all refused: 64", 2000, () => reply(5), 64],
])("questions under way at once: %s", async (_, count, said, most) => {
  expect(await mostAtOnce(count, said)).toBe(most);
});

test("what is lost now and then keeps the window below its end", async () => {
  const most = await mostAtOnce(2000, (nth) => (nth % 20 === 0 ? silence : reply(0)));
  expect(most).toBeGreaterThanOrEqual(64);
  expect(most).toBeLessThan(128);
});
