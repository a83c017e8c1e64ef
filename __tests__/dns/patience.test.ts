import { describe, expect, test } from "@jest/globals";
import { createResolver } from "../../src/dns/resolver.ts";
import { startServer } from "../../src/dns/server.ts";
import { createPatience, type Patience } from "../../src/dns/transport/patience.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

function after(replies: readonly number[]): Patience {
  const patience = createPatience();
  for (const ms of replies) patience.heard(ms, false);
  return patience;
}

const times = (count: number, of: (i: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, i) => of(i));

describe("how long a reply is waited for", () => {
  test.each<readonly [string, readonly number[], number, number]>([
    ["nothing is known", [], 200, 200],
    ["too little is known", times(15, () => 5), 200, 200],
    ["a near server: a busy machine is no loss", times(100, () => 0.2), 50, 50],
    ["a steady one at 80 ms", times(200, () => 80), 80, 90],
    ["one that looks half of it up: 1 ms or 200", times(200, (i) => (i % 2) * 200), 300, 600],
    ["one that became slow", [...times(100, () => 1), ...times(50, () => 400)], 400, 700],
  ])("%s", (_, replies, least, most) => {
    const ms = after(replies).waitMs();
    expect([ms >= least, ms <= most, ms % 10]).toEqual([true, true, 0]);
  });
});

describe("what is sent again early", () => {
  /** Of so many questions, all of which seem lost: how many are sent again? */
  const sentAgain = (questions: number, isVain: boolean): number => {
    const patience = after(times(16, () => 5));
    let sent = 0;
    for (let i = 0; i < questions; i++) {
      const again = patience.spend();
      patience.heard(5, again);
      if (!again) continue;
      sent++;
      if (isVain) patience.wasVain();
    }
    return sent;
  };
  test("nothing before there is a measure", () => expect(after(times(15, () => 5)).spend()).toBe(false));
  test("all that was lost", () => expect(sentAgain(1000, false)).toBe(1000));
  test("of what was only late two in a hundred, and what was saved up", () => {
    expect(sentAgain(10_000, true)).toBeLessThanOrEqual(10_000 * 0.02 + 16);
  });
});

test("a lost packet is sent again from the time that replies take, not only when the try has passed", async () => {
  let packets = 0;
  const server = await startServer(({ name }) =>
    ++packets % 20 === 0
      ? null
      : {
          rcode: "NOERROR",
          authoritative: true,
          answers: [{ name, ttl: 1, data: { type: "A", address: ip("192.0.2.1") } }],
          authorities: [],
        },
  );
  // One try alone, of a day: were it waited for, this would not end.
  const dns = createResolver({
    servers: [{ kind: "udp", ...server }],
    attempts: 1,
    timeoutMs: 86_400_000,
    inFlight: 4,
  });
  const said = await Promise.all(times(200, (i) => i).map((i) => dns.ask({ name: n(`n${i}.test`), type: "A" })));
  expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(["answer"]));
  expect(dns.counts().asked).toBe(packets);
  expect(packets).toBeGreaterThan(200);
  await dns.close();
  await server.close();
});
