import type { YamlFault } from "../text/yaml.ts";
import { excerpt } from "../text/printable.ts";
import type { Expected } from "./expected.ts";

// What people read of wrong configuration, in one place: what was expected, and what is wrong with a file.

/** What should stand there: `a date such as 2027-01-31`. */
export function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case "map":
      return `a map with ${expected.keys.join(", ")}`;
    case "any-map":
      return "a map";
    case "list":
      return expected.least > 0 ? "a list of at least one entry" : "a list";
    case "text":
      return "a text that is not empty";
    case "date":
      return "a date such as 2027-01-31";
    case "boolean":
      return "true or false";
    case "number":
      return expected.most === null
        ? `a whole number from ${expected.least} on`
        : `a whole number from ${expected.least} to ${expected.most}`;
    case "words":
      return expected.words.join(", ");
    case "one-of":
      return expected.forms.map(expectedText).join(", or ");
  }
}

/** A value that does not fit; `shown` null: there is none. */
export function wrongValue(where: string, shown: string | null, expected: Expected): string {
  return `${where}: ${shown ?? "is missing"}; expected ${expectedText(expected)}`;
}

export function unknownKey(key: string, keys: readonly string[]): string {
  return `unknown key ${excerpt(key, 60)}; expected ${keys.join(", ")}`;
}

export function noSuchOption(option: string, rule: string, options: readonly string[]): string {
  const has = options.length === 0 ? "severity only" : ["severity", ...options].join(", ");
  return `${rule} has no option ${excerpt(option, 60)}; expected ${has}`;
}

export function unknownRule(id: string): string {
  return `${excerpt(id, 60)} is not the id of a check; expected one of docs/rules.md`;
}

/** Why a file is not readable as YAML. */
export function yamlFaultText(fault: Pick<YamlFault, "code" | "detail">): string {
  const detail = excerpt(fault.detail.split("\n")[0] ?? "", 200);
  switch (fault.code) {
    case "syntax":
      return `not readable as YAML: ${detail}`;
    case "too-deep":
      return "not readable as YAML: nested too deep";
    case "too-large":
      return "not readable as YAML: more than 200,000 values, its aliases written out";
    case "duplicate-key":
      return `not readable as YAML: the key ${detail} stands twice in one map`;
    case "no-anchor":
      return `not readable as YAML: *${detail} names no anchor before it`;
    case "odd-key":
      return "not readable as YAML: a key that is no plain word";
  }
}
