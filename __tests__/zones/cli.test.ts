import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { cli } from "../run.ts";

const root = mkdtempSync(join(tmpdir(), "mailworthy-zones-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a pull request that mends a broken zone file is judged", async () => {
  const [base, head] = [join(root, "base"), join(root, "head")];
  for (const dir of [base, head]) cpSync("demo/zones", dir, { recursive: true });
  writeFileSync(join(base, "good.example.zone"), "@ SOA ns h 1 2 3 4 5\n@ MX wrong\n");
  const args = ["check", "good.example 203.0.113.10", "--dns", "zones:demo/zones", "--json", "--config", "/dev/null"];
  const mended = await cli([...args, "--base", base, "--head", head]);
  expect([mended.code, mended.stderr]).toEqual([0, ""]);
  const broken = await cli([...args, "--base", head, "--head", base]);
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain("good.example.zone:2:6: MX: expected a preference from 0 to 65535, found wrong");
});

test("zones and zones ask, for octoDNS", async () => {
  writeFileSync(
    join(root, "example.com.yaml"),
    "www: {type: TLSA, value: x}\n'': {type: ALIAS, value: a.example.net.}\n",
  );
  const zones = JSON.parse((await cli(["zones", root, "--json"])).stdout) as {
    records: unknown;
    notEvaluated: unknown;
  };
  const file = join(root, "example.com.yaml");
  expect(zones.records).toContainEqual({
    name: "www.example.com",
    type: "TLSA",
    ttl: 3600,
    data: "x",
    file,
    line: 1,
    column: 26,
  });
  expect(zones.notEvaluated).toContainEqual({ file, line: 2, reason: "ALIAS: the provider makes up the addresses" });
  const ask = async (name: string, type: string): Promise<unknown> =>
    JSON.parse((await cli(["zones", "ask", name, type, file, "--json"])).stdout);
  expect(await ask("example.com", "A")).toMatchObject({ rcode: "SERVFAIL", source: "not-evaluated" });
  expect(await ask("example.com", "TXT")).toMatchObject({ rcode: "NOERROR", source: "zone", answers: [] });
  expect(await ask("no.example.com", "A")).toMatchObject({ rcode: "NXDOMAIN", source: "zone" });
  expect(await ask("example.net", "NS")).toMatchObject({ rcode: "NOERROR", source: "outside" });
});
