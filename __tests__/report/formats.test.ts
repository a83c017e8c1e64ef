import { expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { judge } from "../../src/compare/verdict.ts";
import { renderBadge } from "../../src/report/badge.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { bigReport } from "./big.ts";
import { finding, fullReport, report } from "./fixture.ts";

interface Suite {
  readonly testcase: readonly Readonly<Record<string, unknown>>[];
  readonly "@_tests": string;
  readonly "@_failures": string;
  readonly "@_skipped": string;
}

function suite(xml: string): Suite {
  // Everything between the tags is escaped: what is left of the text without its tags holds no sign of markup.
  expect(xml.replace(/<\?xml [^<>]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>/g, "")).not.toMatch(
    /[<>]|&(?!(amp|lt|gt|quot|#39|#10);)/,
  );
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "testcase" });
  return (parser.parse(xml) as { testsuites: { testsuite: Suite } }).testsuites.testsuite;
}

test("JUnit: valid, counts are true, a case for each check and subject, failures and skips", () => {
  const made = suite(renderJunit(fullReport()));
  const names = made.testcase.map((c) => `${String(c["@_classname"])} ${String(c["@_name"])}`);
  expect(new Set(names).size).toBe(names.length);
  expect(made.testcase.length).toBe(Number(made["@_tests"]));
  expect(made.testcase.filter((c) => "failure" in c).length).toBe(Number(made["@_failures"]));
  expect(made.testcase.filter((c) => "skipped" in c).length).toBe(Number(made["@_skipped"]));
  expect(names).toContain("example.com dnsbl/listed 203.0.113.40 bl.example");
  expect(names).toContain("lists dnsbl/listed list3.blocklist.example");
  expect(names).toContain("example.com SPF 203.0.113.10: pass");
  expect(Number(made["@_failures"])).toBeGreaterThan(0);
  expect(Number(made["@_skipped"])).toBeGreaterThan(0);
});

test("JUnit of 1,000 senders is valid", () => {
  expect(suite(renderJunit(bigReport(1000, 10))).testcase.length).toBeGreaterThan(1000);
});

const state = (findings: Parameters<typeof judge>[1], notChecked = 0, most: number | null = null): string =>
  renderBadge(
    report({
      judgement: judge("absolute", findings, fullReport().judgement.notChecked.slice(0, notChecked), {
        failOn: "error",
        maxNotChecked: most,
      }),
    }),
  );

test.each([
  ["clean", state([]), "passing", "brightgreen"],
  ["an error", state([finding({ change: null })]), "1 error", "red"],
  ["an accepted error", state([finding({ change: null, acceptedUntil: "2027-01-01" })]), "passing", "brightgreen"],
  ["a warning", state([finding({ change: null, severity: "warning" })]), "1 warning", "yellow"],
  ["unknown is never plainly passing", state([], 1), "passing, in part not checked", "green"],
  ["too much unknown", state([], 2, 1), "not checked", "lightgrey"],
])("badge, %s", (_, text, message, color) => {
  expect(JSON.parse(text)).toEqual({ schemaVersion: 1, label: "mail deliverability", message, color });
});
