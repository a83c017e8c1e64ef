import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseHistory, serializeHistory, type History, type HistoryFile } from "../../src/compare/history.ts";
import { historyFor, withHistory, type Watch } from "../../src/compare/watch.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import { n } from "../names.ts";

function watch(name: string, list: string): Watch {
  const senders = parseSendersList(list, name);
  if (!senders.ok) throw new Error(senders.error[0]?.message);
  return { name, senders: senders.value };
}
const A = watch("a.txt", "a.example 203.0.113.1\n");
const B = watch("b.txt", "b.example 203.0.113.2\n");
const BOTH = watch("senders.txt", "a.example 203.0.113.1\nb.example 203.0.113.2\n");

const row = (nth: number, sender: string, id = "ptr/missing"): History["findings"][number] => ({
  ...{ fingerprint: String(nth).padStart(16, "0"), id, severity: "error", subject: sender, sender, list: null },
  ...{ message: "", cause: "", degree: null, since: "", learned: true },
});
const history = (...findings: History["findings"]): History => ({
  ...{ schema: "mailworthy/history/1", at: "2026-11-28T00:00:00Z", findings },
});
const ids = (found: History | null): readonly string[] | null => found?.findings.map((f) => f.sender) ?? null;
const [ofA, ofB] = [row(1, "a.example"), row(2, "b.example")];

describe("a history of before watches had names", () => {
  test("goes whole to the list that it is about, and to no other", () => {
    const old = history(ofB);
    expect([ids(historyFor(old, A)), ids(historyFor(old, B))]).toEqual([null, ["b.example"]]);
    const next = withHistory(old, B, history(ofB));
    expect([next.name, next.watches, ids(historyFor(next, A))]).toEqual(["b.txt", undefined, null]);
  });

  test("of a list that was taken apart: each part has its own, in either order, and nothing is lost", () => {
    for (const [first, second] of [
      [A, B],
      [B, A],
    ] as const) {
      const old = { ...history(ofA, ofB), runs: [{ at: "x", errors: 2, warnings: 0, notChecked: 0, listed: 0 }] };
      const mine = historyFor(old, first);
      expect(ids(mine)).toEqual([first.senders[0]?.id]);
      const between = withHistory(old, first, mine ?? history());
      expect(ids(historyFor(between, second))).toEqual([second.senders[0]?.id]);
      const after = withHistory(between, second, historyFor(between, second) ?? history());
      expect([ids(historyFor(after, first)), ids(historyFor(after, second))]).toEqual([
        ...[[first.senders[0]?.id], [second.senders[0]?.id]],
      ]);
      expect([between.name, after.name]).toEqual([undefined, second.name]); // nobody's rest is left
    }
  });

  test("that holds nothing goes to the first", () => {
    expect(ids(historyFor(history(), A))).toEqual([]);
    const next = withHistory(history(), A, history());
    expect([next.name, historyFor(next, B)]).toEqual(["a.txt", null]);
  });

  test("rows that a part of the list claims later join what it has", () => {
    const old = history(ofA, ofB);
    const part = withHistory(old, { ...BOTH, senders: A.senders }, history(ofA)); // a shard was missing
    expect(ids(historyFor(part, BOTH))).toEqual(["a.example", "b.example"]);
    const whole = withHistory(part, BOTH, history(ofA, ofB));
    expect([whole.name, whole.watches, ids(historyFor(whole, BOTH))]).toEqual([
      ...["senders.txt", undefined, ["a.example", "b.example"]],
    ]);
  });

  test("an address that two lists share: a listing is the first's, the rest stays its sender's", () => {
    const shared = { ...row(3, "b.example"), subject: "203.0.113.1", list: n("bl.example"), id: "dnsbl/listed" };
    expect(ids(historyFor(history(shared), A))).toEqual(["b.example"]);
    expect(ids(historyFor(history({ ...shared, list: null, id: "spf/sender-not-authorized" }), A))).toBeNull();
    expect(ids(historyFor(history(row(4, "b.example", "volume/jump")), A))).toBeNull();
  });
});

const names = fc.constantFrom("a.txt", "b.txt", "__proto__", "c/d e.txt", "ü");
test("whatever the order in which watches write, each reads what it wrote last", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.nat(99)), { maxLength: 12 }), (writes) => {
      let file: HistoryFile | null = null;
      const last = new Map<string, number>();
      for (const [name, n] of writes) {
        const text = serializeHistory(withHistory(file, { name, senders: [] }, history(row(n, "x.example"))));
        const read = parseHistory(text, "h.json");
        if (!read.ok || read.value === null) throw new Error("not read");
        file = read.value;
        expect(serializeHistory(file)).toBe(text);
        last.set(name, n);
      }
      for (const [name, n] of last)
        expect(historyFor(file, { name, senders: [] })).toMatchObject(history(row(n, "x.example")));
    }),
  );
});

test("one row a line, also of the others", () => {
  const file = withHistory(withHistory(null, A, history(ofA)), B, history(ofB, row(3, "b.example")));
  expect(
    serializeHistory(file)
      .split("\n")
      .filter((line) => line.includes('"fingerprint"')),
  ).toHaveLength(3);
});
