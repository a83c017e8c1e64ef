import { addEverywhere, addError } from "../iac/collect.ts";
import type { Native } from "./language.ts";
import { unknown, type Machine } from "./machine.ts";
import { defineLibrary } from "./library.ts";
import { keysOf } from "./patterns.ts";
import { reverseZone } from "./names.ts";
import { arrayOf, isArray, isObject, isUnknown, objectOf, textOf, unknownIn, type Value } from "./values.ts";

/** REV(), IP() and what else is no record, and the few of JavaScript's own functions that records are made with. */
export function defineTools(machine: Machine, native: (name: string, call: Native) => void): void {
  const { variables } = machine.global;
  native("REV", ([text], at) => {
    if (typeof text !== "string") return isUnknown(text) ? text : unknown("REV() of what is not a text", at);
    if (machine.classless === "other") return unknown("REV() after a REVCOMPAT() that is not known", at);
    const zone = reverseZone(text, machine.classless);
    if (!zone.ok) return unknown(zone.error, at);
    return zone.value.name;
  });
  native("REVCOMPAT", ([mode]) => void (machine.classless = mode === "rfc2317" || mode === "rfc4183" ? mode : "other"));
  native("IP", ([text], at) => {
    if (typeof text !== "string" || !/^\d{1,3}(\.\d{1,3}){3}$/.test(text))
      return isUnknown(text) ? text : unknown("IP() of what is not an address", at);
    return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  });
  native("getConfiguredDomains", () => arrayOf([...machine.domains.keys()]));
  native("PANIC", ([text], at) => {
    addError(machine.collected, at, `PANIC: ${textOf(text) ?? ""}`);
    addEverywhere(machine.collected, { at, reason: "the program stops here" });
    return undefined;
  });
  native("CLI_DEFAULTS", ([object], at) => {
    // A value given on the command line goes before these, so they are no constants.
    if (isObject(object))
      for (const [key, value] of object.entries)
        variables.set(
          key,
          unknown(`${key} may be set on the command line (default ${textOf(value) ?? "unknown"})`, at),
        );
    return undefined;
  });
  native("String", ([value], at) =>
    isUnknown(value) ? value : (textOf(value) ?? unknown("String() of this is not evaluated", at)),
  );
  for (const name of ["Number", "parseInt", "parseFloat"])
    native(name, ([value, base], at) => {
      if (isUnknown(value)) return value;
      if (isUnknown(base)) return base;
      const radix = base === undefined ? 10 : base;
      if (typeof radix !== "number" || (name !== "parseInt" && base !== undefined))
        return unknown(`${name}() with another base`, at);
      if (name === "Number" && (value === null || typeof value === "boolean")) return Number(value);
      const text = textOf(value) ?? "";
      if (name === "parseInt" && base === undefined && /^\s*[-+]?0x/i.test(text)) return Number.parseInt(text, 16);
      return name === "Number"
        ? Number(text)
        : name === "parseInt"
          ? Number.parseInt(text, radix)
          : Number.parseFloat(text);
    });
  defineLibrary(machine);
  const object = objectOf();
  const keyed = (name: string, of: (key: string, value: Value) => Value): void => {
    const call: Native = ([value], at) => {
      if (!isObject(value) || value.tainted !== null)
        return unknownIn(value) ?? unknown(`Object.${name}() of what is not an object`, at);
      return arrayOf(keysOf(value.entries).map((key) => of(key, value.entries.get(key))));
    };
    object.entries.set(name, { kind: "native", name, call });
  };
  keyed("keys", (key) => key);
  keyed("values", (_, value) => value);
  keyed("entries", (key, value) => arrayOf([key, value]));
  variables.set("Object", object);
  variables.set(
    "Array",
    objectOf([
      ["isArray", { kind: "native", name: "isArray", call: ([value]) => (isUnknown(value) ? value : isArray(value)) }],
    ]),
  );
  const quiet: Value = { kind: "native", name: "log", call: () => undefined };
  variables.set(
    "console",
    objectOf([
      ["log", quiet],
      ["warn", quiet],
      ["error", quiet],
      ["info", quiet],
      ["debug", quiet],
    ]),
  );
}
