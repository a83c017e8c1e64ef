import { describe, expect, test } from "@jest/globals";
import { dnscontrol } from "../../../src/zones/dnscontrol/dnscontrol.ts";
import { terraform } from "../../../src/zones/terraform/terraform.ts";
import { casesIn, readCase, shown } from "./harness.ts";

describe.each([
  { format: dnscontrol, atLeast: 25 },
  { format: terraform, atLeast: 30 },
])("$format.name", ({ format, atLeast }) => {
  const cases = casesIn(`__tests__/zones/iac/${format.name}`);
  test("the corpus is there", () => expect(cases.length).toBeGreaterThanOrEqual(atLeast));
  test.each(cases)("$name", ({ files, expected }) => expect(shown(readCase(format, files))).toBe(expected));
});
