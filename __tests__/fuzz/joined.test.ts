import { expect, test } from "@jest/globals";
import { expectJoined } from "../merge/joined.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? "20261124");
const WORLDS = Number(process.env["FUZZ_WORLDS"] ?? "1000");

test(`${WORLDS} random lists and worlds in random shards, from ${SEED} on: joined, they are the single run`, async () => {
  expect(await expectJoined(SEED, WORLDS)).toBeGreaterThan(WORLDS * 0.8);
});
