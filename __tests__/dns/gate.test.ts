import { describe, expect, test } from "@jest/globals";
import { createRoom } from "../../src/core/room.ts";
import { Gate } from "../../src/dns/gate.ts";
import { gateOf, type ListCaps } from "../../src/mail/dnsbl/caps.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";

/** Time that passes only while somebody sleeps: who sleeps until the earliest moment wakes first. */
function manualClock(): { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> } {
  let now = 0;
  const sleeping: { readonly at: number; readonly wake: () => void }[] = [];
  const tick = (): void => {
    sleeping.sort((a, b) => a.at - b.at);
    const first = sleeping.shift();
    if (first === undefined) return;
    now = Math.max(now, first.at);
    first.wake();
  };
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleeping.push({ at: now + ms, wake });
        setImmediate(tick);
      }),
  };
}

/** The moments at which `count` questions pass, all wanted at once. */
async function moments(gate: Gate, clock: { readonly now: () => number }, count: number): Promise<readonly number[]> {
  const passed: number[] = [];
  await Promise.all(
    Array.from({ length: count }, () =>
      gate.through(() => {
        passed.push(clock.now());
        return Promise.resolve();
      }),
    ),
  );
  return passed.sort((a, b) => a - b);
}

describe("a rate holds in every second, bursts included", () => {
  test.each([
    [100, 1000, 350],
    [5, 1000, 23],
    [2.5, 800, 9],
    // A share of a rate: one in four seconds.
    [0.25, 4000, 4],
  ])("%d a second: never more than that in %d ms", async (perSecond, windowMs, count) => {
    const clock = manualClock();
    const passed = await moments(new Gate(1000, perSecond, clock), clock, count);
    const most = Math.max(1, Math.floor(perSecond));
    const early = passed.filter((at, i) => i >= most && at - (passed[i - most] ?? 0) < windowMs);
    expect(early).toEqual([]);
    expect(passed.at(-1)).toBe(Math.floor((count - 1) / most) * windowMs);
  });

  test("one more passes at once only while the rate admits it, and counts", async () => {
    const clock = manualClock();
    const gate = new Gate(1000, 3, clock);
    expect([gate.passesNow(), gate.passesNow()]).toEqual([true, true]);
    expect(await moments(gate, clock, 2)).toEqual([0, 1000]);
    expect([gate.passesNow(), gate.passesNow(), gate.passesNow()]).toEqual([true, true, false]);
  });

  test.each([
    [100, 350],
    [20, 67],
    [10, 25],
    [5, 23],
  ])(
    "%d a second in ten bursts: whoever counts there sees no double burst, though some arrive 50 ms late",
    async (perSecond, count) => {
      const clock = manualClock();
      const passed = await moments(new Gate(1000, perSecond, clock, 10), clock, count);
      const arrived = passed.map((at, i) => at + (i % 3 === 0 ? 50 : 0)).sort((a, b) => a - b);
      const most = Math.max(...arrived.map((from) => arrived.filter((at) => at >= from && at < from + 1000).length));
      expect(most).toBeLessThanOrEqual(Math.ceil(perSecond * 1.1));
    },
  );

  test("without a rate nobody waits", async () => {
    const clock = manualClock();
    const gate = new Gate(1000, 0, clock);
    expect([(await moments(gate, clock, 500)).at(-1), gate.held]).toEqual([0, 0]);
  });
});

test.each([1, 3, 50])(
  "in room for %d no more is under way, first come first served, and a failure frees its place",
  async (width) => {
    const room = createRoom(width);
    const began: number[] = [];
    let [inside, most] = [0, 0];
    const work = async (i: number): Promise<void> => {
      began.push(i);
      most = Math.max(most, ++inside);
      await new Promise((done) => setImmediate(done));
      inside--;
      if (i % 7 === 0) throw new Error(String(i));
    };
    // More than are cut off the queue at once.
    const all = Array.from({ length: 2500 }, (_, i) => i);
    const ended = await Promise.allSettled(all.map((i) => room.through(() => work(i))));
    expect([most, inside, began]).toEqual([width, 0, all]);
    expect(ended.filter(({ status }) => status === "rejected").length).toBe(all.filter((i) => i % 7 === 0).length);
  },
);

describe("one list's gate", () => {
  /** When the last of so many passes, in ms. */
  const lastOf = async (zone: string, caps: Omit<ListCaps, "inFlight">, count: number): Promise<number> => {
    const planned = planLists({
      profile: "none",
      add: [{ zone, impact: null, kind: null, at: null }],
      remove: [],
      dqsKey: null,
    });
    const [spec] = planned.ok ? planned.value : [];
    if (spec === undefined) throw new Error(zone);
    const clock = manualClock();
    const gate = gateOf(spec, { inFlight: 1000, ...caps }, clock);
    return (await moments(gate, clock, count)).at(-1) ?? 0;
  };

  test.each<[string, string, Omit<ListCaps, "inFlight">, number]>([
    ["ours", "bl.test", { perSecond: 4 }, 2250],
    ["the operator's, which is lower", "bl.spameatingmonkey.net", { perSecond: 100 }, 1800],
    ["ours, which is lower than the operator's", "bl.spameatingmonkey.net", { perSecond: 2 }, 4500],
    ["no cap of ours", "bl.test", { perSecond: 0 }, 0],
    ["no cap of ours; the operator's stays", "bl.spameatingmonkey.net", { perSecond: 0 }, 1800],
    ["a shard of two takes half of ours", "bl.test", { perSecond: 4, shards: 2 }, 4500],
    ["a shard of five takes a fifth of the operator's", "bl.spameatingmonkey.net", { perSecond: 0, shards: 5 }, 9000],
    ["nothing leaves the process", "bl.spameatingmonkey.net", { perSecond: 4, local: true }, 0],
  ])("%s (%s)", async (_, zone, caps, expected) => {
    expect(await lastOf(zone, caps, 10)).toBe(expected);
  });
});
