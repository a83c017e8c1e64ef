import { expect, test } from "@jest/globals";
import { comparePairs } from "../spf/pairs.ts";

test("50,000 pairs of domain and address: in the set exactly when check_host passes", async () => {
  const { compared, passed } = await comparePairs(18, 1500);
  console.log(`SPF sets: ${compared} pairs of domain and address, ${passed} of them pass, none differs`);
  expect(compared).toBeGreaterThan(50_000);
  expect(passed).toBeGreaterThan(5000);
}, 600_000);
