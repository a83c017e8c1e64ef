import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import { addEverywhere, newCollected, zoneSetOf } from "../iac/collect.ts";
import type { ZoneSet } from "../types.ts";
import { isConfiguration, loadDirectory, takingPart } from "./load.ts";
import { Exhausted, type Machine, type Scope } from "./module.ts";
import { localSource } from "./modules.ts";
import { placeHomeless } from "./placement.ts";
import { walkScope } from "./walk.ts";
import { evaluate } from "./evaluate.ts";
import type { ZoneIds } from "./zone-ids.ts";

/** A resource, data source or module that has to do with DNS, by its type or source. */
const IN_HCL =
  /^[ \t]{0,20}(?:resource|data)[ \t]{1,20}"[a-z0-9]{1,40}_[a-z0-9_]{0,60}(?:dns|record|rrset|zone|domain)|\bsource[ \t]{1,50}=[ \t]{1,50}"[^"\n]{0,200}(?:dns|record|route53|zone)/m;
const IN_JSON =
  /"[a-z0-9]{1,40}_[a-z0-9_]{0,60}(?:dns|record|rrset|recordset|zone|domain)[a-z0-9_]{0,40}"\s{0,50}:\s{0,50}[[{]/;

/** Terraform's and OpenTofu's configuration: constants evaluated, everything else not evaluated. No provider is asked. */
export const terraform: Format = {
  name: "terraform",
  takes: isConfiguration,
  is: (path, text) => (path.endsWith(".json") ? IN_JSON : IN_HCL).test(text),
  read,
};

function read(
  files: Files,
  paths: readonly string[],
  budget: ZoneBudget = createZoneBudget(),
  zoneIds: ZoneIds = new Map(),
): ZoneSet {
  const collected = newCollected(budget);
  const machine: Machine = {
    files,
    collected,
    directories: new Map(),
    homeless: [],
    zoneIds,
    evaluate,
    steps: 0,
    depth: 0,
  };
  for (const [path, list] of takingPart(files, paths))
    machine.directories.set(path, loadDirectory(files, collected, path, list));
  const roots = [...machine.directories.values()].map((directory): Scope => ({
    machine,
    directory,
    inputs: null,
    known: new Map(),
    evaluating: new Set(),
    level: 0,
  }));
  const called = new Set(
    roots.flatMap((scope) => [...scope.directory.modules.values()].map((block) => localSource(scope, block)?.path)),
  );
  const circle = roots.length > 0 && roots.every((scope) => called.has(scope.directory.path));
  if (circle)
    addEverywhere(collected, {
      at: { file: paths[0] ?? "", line: 1, column: 1 },
      reason: "the modules only call each other in a circle",
    });
  try {
    for (const scope of roots) if (!called.has(scope.directory.path)) walkScope(scope);
    placeHomeless(machine);
  } catch (error) {
    const at = error instanceof Exhausted ? error.at : { file: paths[0] ?? "", line: 1, column: 1 };
    if (error instanceof RangeError) addEverywhere(collected, { at, reason: "the configuration nests too deep" });
    else if (error instanceof Exhausted) addEverywhere(collected, { at, reason: error.message });
    else throw error;
  }
  return zoneSetOf(collected);
}
