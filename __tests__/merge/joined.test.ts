import { expect, test } from "@jest/globals";
import { expectJoined } from "./joined.ts";

// A thousand more are in the fuzz stage.
const WORLDS = 25;

test(`${WORLDS} random lists and worlds in random shards: joined, they are the single run`, async () => {
  // Few worlds are wrong input.
  expect(await expectJoined(0, WORLDS)).toBeGreaterThan(WORLDS * 0.8);
});
