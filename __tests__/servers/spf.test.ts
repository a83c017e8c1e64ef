import { expect, test } from "@jest/globals";
import { startServer } from "../../src/dns/server.ts";
import { typeOfCode } from "../../src/dns/wire/codes.ts";
import { cli } from "../run.ts";
import { readSuite, type World } from "../spf/suite.ts";
import { mapPool } from "../../src/facts/pool.ts";

const scenarios = readSuite("__tests__/spf/vectors/rfc7208-dev.yml");

function serve(world: World): ReturnType<typeof startServer> {
  return startServer(({ name, code }) => {
    const base = { authoritative: true, authorities: [] };
    const entry = world.get(name);
    if (entry === undefined) return { ...base, rcode: "NXDOMAIN", answers: [] };
    const type = typeOfCode(code);
    const records = entry.records.filter((d) => d.type === type || d.type === "CNAME");
    if (records.length === 0 && entry.silent) return null;
    return { ...base, rcode: "NOERROR", answers: records.map((data) => ({ name, ttl: 60, data })) };
  });
}

test("the conformance suite over a live server, through the command line", async () => {
  const wrong: string[] = [];
  let total = 0;
  for (const { world, cases } of scenarios) {
    const server = await serve(world);
    await mapPool(cases, 4, async (c) => {
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
