import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { readSuite } from "../spf/suite.ts";
import { mapPool } from "../../src/core/pool.ts";
import { createRoom } from "../../src/core/room.ts";
import { serveWorld } from "../spf/world-server.ts";

const scenarios = readSuite("__tests__/spf/vectors/rfc7208-dev.yml");

test("the conformance suite over a live server, through the command line", async () => {
  const wrong: string[] = [];
  let total = 0;
  for (const { world, cases } of scenarios) {
    const server = await serveWorld(world);
    await mapPool(cases, createRoom(4), async (c) => {
      total++;
      const { stdout, stderr } = await cli([
        "spf",
        c.host,
        c.mailfrom,
        "--helo",
        c.helo,
        "--dns",
        `127.0.0.1:${server.port}`,
        "--timeout",
        "800",
        "--json",
      ]);
      const got = stdout === "" ? stderr : (JSON.parse(stdout) as { result: string }).result;
      if (!c.results.includes(got)) wrong.push(`${c.scenario}/${c.id}: ${got}, expected ${c.results.join(" or ")}`);
    });
    await server.close();
  }
  console.log(`SPF conformance (live): ${total - wrong.length} of ${total}`);
  expect(wrong).toEqual([]);
  expect(total).toBe(120);
});
