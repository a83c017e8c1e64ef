import { addEverywhere, addError } from "../iac/collect.ts";
import type { Native } from "./language.ts";
import { unknown, type Machine } from "./machine.ts";
import { defineLibrary } from "./library.ts";
import { reverseZone } from "./names.ts";
import { arrayOf, isObject, isUnknown, textOf } from "./values.ts";

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
  defineLibrary(machine);
}
