import { expect, test } from "@jest/globals";
import { speaksOf } from "../../src/compare/whose.ts";
import { togetherOf } from "../../src/app/merge/findings.ts";
import type { Change } from "../../src/compare/types.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";

/** Two shards tell of one finding; each row holds in either order. */
test.each<[Change | null, Change | null, Change | null]>([
  ["resolved", "persisting", "persisting"],
  ["resolved", "introduced", "persisting"],
  ["resolved", "indeterminate", "indeterminate"],
  ["resolved", "worsened", "worsened"],
  ["introduced", "persisting", "persisting"],
  ["introduced", "indeterminate", "indeterminate"],
  ["introduced", "worsened", "worsened"],
  ["introduced", "introduced", "introduced"],
  ["resolved", "resolved", "resolved"],
  ["indeterminate", "persisting", "persisting"],
  [null, null, null],
])("%s and %s are %s", (a, b, together) => {
  expect([togetherOf([a, b]), togetherOf([b, a])]).toEqual([together, together]);
});

/** The address is shared with a sender of a missing shard, other.example. */
const here = parseSendersList("here.example 192.0.2.1\n", "senders.txt");
test.each<[string, string, string | null, boolean]>([
  ["spf/sender-not-authorized", "other.example", null, false],
  ["spf/sender-not-authorized", "here.example", null, true],
  ["helo/mismatch", "other.example", null, false],
  ["ptr/missing", "other.example", null, true],
  ["dnsbl/listed", "other.example", "bl.example", true],
  ["volume/jump", "other.example", null, true],
])("%s of %s: does this shard speak of it?", (id, sender, list, speaks) => {
  if (!here.ok) throw new Error(here.error[0]?.message);
  expect(speaksOf(here.value)({ id, sender, list, subject: "192.0.2.1" })).toBe(speaks);
});
