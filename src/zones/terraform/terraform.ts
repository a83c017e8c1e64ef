import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import { addEverywhere, newCollected, zoneSetOf } from "../iac/collect.ts";
import type { ZoneSet } from "../types.ts";
import { isConfiguration, loadDirectory, takingPart } from "./load.ts";
import { Exhausted, type Machine, type Scope } from "./module.ts";
import { localSource } from "./modules.ts";
import { walkScope } from "./walk.ts";

/** Terraform's and OpenTofu's configuration: constants evaluated, everything else not evaluated. No provider is asked. */
export const terraform: Format = {
  name: "terraform",
  takes: isConfiguration,
  is: (_, text) =>
    /\b(?:route53|cloudflare|dns|domain|zone|alidns)\w{0,60}_?(?:record|rrset|recordset|zone)\w{0,20}"/i.test(text) ||
    /"(?:aws_route53_record|powerdns_record|ns1_record|digitalocean_record|linode_domain_record)"/.test(text),
  read,
};

function read(files: Files, paths: readonly string[]): ZoneSet {
  const collected = newCollected();
  const machine: Machine = { files, collected, directories: new Map(), steps: 0, depth: 0 };
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
  // Where directories only call each other in a circle, none is a root: nothing is declared, and that is said.
  try {
    for (const scope of roots) if (!called.has(scope.directory.path)) walkScope(scope);
  } catch (error) {
    const at = error instanceof Exhausted ? error.at : { file: paths[0] ?? "", line: 1, column: 1 };
    if (error instanceof RangeError) addEverywhere(collected, { at, reason: "the configuration nests too deep" });
    else if (error instanceof Exhausted) addEverywhere(collected, { at, reason: error.message });
    else throw error;
  }
  return zoneSetOf(collected);
}
