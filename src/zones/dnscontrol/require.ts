import type { Location } from "../../text/problem.ts";
import { excerpt } from "../../text/printable.ts";
import { addEverywhere } from "../iac/collect.ts";
import { unknown, type Machine } from "./machine.ts";
import { runFile } from "./run.ts";
import { isUnknown, type Value } from "./values.ts";

const MAX_LOADED = 2000;

/** require("./x.js") runs the file in the same global scope; require("x.json") is its value. */
export function requireFile(machine: Machine, path: Value, at: Location): Value {
  const not = (reason: string): Value => {
    addEverywhere(machine.collected, { at, reason });
    return unknown(reason, at);
  };
  if (typeof path !== "string")
    return not(
      isUnknown(path) ? `which file require() loads is not known: ${path.reason}` : "require() without a file name",
    );
  const shown = excerpt(path, 80);
  const inDirectory = join(machine.directory, path);
  // A path without ./ is relative to where dnscontrol runs: beside dnsconfig.js, as a rule.
  const file = path.startsWith(".")
    ? inDirectory
    : ([join(rootOf(machine), path), inDirectory].find((f) => machine.files.read(f) !== null) ?? inDirectory);
  const text = machine.files.read(file);
  if (text === null) {
    // Generated before dnscontrol runs: what uses it is not known, and it may declare what nothing else does.
    const reason = `require("${shown}"): the file cannot be read inside of this directory`;
    addEverywhere(machine.collected, { at, reason, undeclaredOnly: true });
    return unknown(reason, at);
  }
  if (++machine.loaded > MAX_LOADED) return not(`more than ${MAX_LOADED} files are loaded`);
  return runFile(machine, file, text, inDirectory);
}

/** require_glob(directory, recursive): every .js file below it, in the order of their names. */
export function requireGlob(machine: Machine, args: readonly Value[], at: Location): Value {
  const [directory, recursive] = args;
  if (typeof directory !== "string" || isUnknown(recursive)) {
    addEverywhere(machine.collected, { at, reason: "which files require_glob() loads is not known" });
    return unknown("which files require_glob() loads is not known", at);
  }
  const base = join(machine.directory, directory).replace(/\/$/, "");
  const prefix = base === "." || base === "" ? "" : `${base}/`;
  const found = machine.files.list().filter((file) => {
    if (!file.startsWith(prefix) || !file.endsWith(".js")) return false;
    return recursive !== false || !file.slice(prefix.length).includes("/");
  });
  if (found.length === 0)
    addEverywhere(machine.collected, { at, reason: `require_glob("${excerpt(directory, 80)}") finds no files` });
  const before = machine.directory;
  for (const file of found) {
    const text = machine.files.read(file);
    if (text === null || ++machine.loaded > MAX_LOADED)
      addEverywhere(machine.collected, { at, reason: `${file} is not read` });
    else runFile(machine, file, text, file);
  }
  machine.directory = before;
  return undefined;
}

function rootOf(machine: Machine): string {
  const { file } = machine.global;
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}

/** Joins and resolves `.` and `..`; a path may lead out of the root, where `Files.read` refuses it. */
export function join(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith("/") ? "" : directory}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
