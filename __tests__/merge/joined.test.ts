import { expect, test } from "@jest/globals";
import { bothWays } from "./joined.ts";

const WORLDS = Number(process.env["JOINED_WORLDS"] ?? "200");
const FROM = Number(process.env["JOINED_FROM"] ?? "0");

test(`${WORLDS} random lists and worlds in random shards: joined, they are the single run`, async () => {
  let judged = 0;
  for (let seed = FROM; seed < FROM + WORLDS; seed++) {
    const both = await bothWays(seed);
    if (both === null) continue;
    judged++;
    expect({ seed, ...both.joined }).toEqual({ seed, ...both.one });
  }
  // Few worlds are wrong input.
  expect(judged).toBeGreaterThan(WORLDS * 0.7);
});
