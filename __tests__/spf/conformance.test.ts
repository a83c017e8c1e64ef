import { describe, expect, test } from "@jest/globals";
import { parseIp } from "../../src/ip/ip.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { readSuite } from "./suite.ts";
import { worldDns } from "./world.ts";

/** The part of the openspf RFC 7208 suite that ships with the project (licence beside it). */
const scenarios = readSuite("__tests__/spf/vectors/rfc7208-dev.yml");

describe.each(scenarios)("RFC 7208: $description", ({ world, cases }) => {
  test.each(cases)("$id", async ({ host, mailfrom, helo, results, explanation }) => {
    const ip = parseIp(host);
    if (ip === null) throw new Error(host);
    const result = await checkHost(worldDns(world), { ip, mailFrom: mailfrom, helo });
    expect(results).toContain(result.result);
    if (explanation !== null && result.result === "fail") expect(result.explanation ?? "DEFAULT").toBe(explanation);
  });
});

test("the suite is whole", () => {
  expect(scenarios.flatMap((s) => s.cases)).toHaveLength(120);
});
