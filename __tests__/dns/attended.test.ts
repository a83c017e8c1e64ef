import { describe, expect, test } from "@jest/globals";
import { attended } from "../../src/dns/attended.ts";
import type { Answer, Dns, Outcome, Question } from "../../src/dns/types.ts";
import { n } from "../names.ts";

const NOTHING: Answer = { kind: "answer", rcode: "NXDOMAIN", records: [] };
const STOPPED = { kind: "error", reason: "stopped", detail: "stopped before an answer came", why: { code: "stopped" } };
const about = (name: string): Question => ({ name: n(name), type: "TXT" });

/** Answers when the test says so, and tells what it was asked. */
function slow(): { readonly dns: Dns; readonly asked: readonly string[]; readonly answer: (name: string) => void } {
  const open = new Map<string, (outcome: Outcome) => void>();
  const asked: string[] = [];
  return {
    dns: {
      ask: ({ name }) => {
        asked.push(name);
        return new Promise((resolve) => void open.set(name, resolve));
      },
    },
    asked,
    answer: (name) => open.get(name)?.(NOTHING),
  };
}

describe("a door that is watched", () => {
  test("counts what is answered, open, and yet to come", async () => {
    const { dns, answer } = slow();
    const door = attended(dns);
    const first = door.ask(about("a"));
    void door.ask(about("b"));
    door.expect(3);
    expect(door.waiting()).toEqual({ answered: 0, left: 5 });
    answer("a");
    await first;
    door.expect(-1);
    expect(door.waiting()).toEqual({ answered: 1, left: 3 });
  });

  test("stopped, it waits for nothing and asks nothing; what was answered stays known", async () => {
    const { dns, asked, answer } = slow();
    const door = attended(dns);
    const first = door.ask(about("known"));
    answer("known");
    expect(await first).toBe(NOTHING);
    const open = door.ask(about("open"));
    door.stop();
    expect(await open).toEqual(STOPPED);
    expect(await door.ask(about("later"))).toEqual(STOPPED);
    expect(await door.ask({ ...about("known"), nth: 1 })).toEqual(STOPPED);
    const again = door.ask(about("known"));
    answer("known");
    expect(await again).toBe(NOTHING);
    expect(asked).toEqual(["known", "open", "known"]);
    // An answer that comes too late changes nothing.
    answer("open");
    expect(door.waiting()).toEqual({ answered: 1, left: 0 });
  });

  test("a pause ends with it, and no other begins", async () => {
    const door = attended(slow().dns, { now: () => 0, sleep: () => new Promise(() => undefined) });
    const pause = door.clock.sleep(1e9);
    door.stop();
    await pause;
    await door.clock.sleep(1e9);
    expect(door.isStopped()).toBe(true);
  });

  test("a bug behind it is no answer", async () => {
    const door = attended({ ask: () => Promise.reject(new Error("bug")) });
    await expect(door.ask(about("a"))).rejects.toThrow("bug");
  });
});
