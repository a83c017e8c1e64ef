import { expect, test } from "@jest/globals";
import { createAbsence } from "../../src/dns/absence.ts";

function clocked(): { readonly pauses: () => Promise<number | null>; readonly heard: () => void } {
  let now = 0;
  const absence = createAbsence({
    now: () => now,
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  });
  return { pauses: () => absence.pause(), heard: () => absence.heard() };
}

test("what never answered is not waited for", async () => {
  expect(await clocked().pauses()).toBeNull();
});

test("what answered is waited for, for a second in all", async () => {
  const { pauses, heard } = clocked();
  heard();
  expect([await pauses(), await pauses(), await pauses(), await pauses(), await pauses()]).toEqual([
    400,
    400,
    400,
    null,
    null,
  ]);
});

test("an answer ends an absence", async () => {
  const { pauses, heard } = clocked();
  heard();
  for (let i = 0; i < 4; i++) await pauses();
  heard();
  expect(await pauses()).toBe(400);
});
