import type { Files } from "../files.ts";
import { addError, addEverywhere, type Collected } from "../iac/collect.ts";
import type { Block, Expr } from "./ast.ts";
import type { Directory } from "./module.ts";
import { joinPath } from "./modules.ts";
import { parseFile } from "./parse.ts";

const MAX_FILES = 20_000;

export function directoryOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

export function isConfiguration(path: string): boolean {
  return /\.tf(\.json)?$/.test(path);
}

/** Names of the repo's Terraform directories that take part: those of the given files, those that call them as modules, and those they call. */
export function takingPart(files: Files, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const path of files
    .list()
    .filter((p) => isConfiguration(p) || /\.tfvars(\.json)?$/.test(p))
    .slice(0, MAX_FILES)) {
    const directory = directoryOf(path);
    all.set(directory, [...(all.get(directory) ?? []), path]);
  }
  const calls = new Map([...all].map(([directory, list]) => [directory, calledBy(files, directory, list)]));
  const wanted = new Set(paths.map(directoryOf));
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const [directory, called] of calls) {
      if (wanted.has(directory)) for (const one of called) wanted.add(one);
      else if (called.some((one) => wanted.has(one))) wanted.add(directory);
    }
  }
  return new Map([...all].filter(([directory]) => wanted.has(directory)));
}

function calledBy(files: Files, directory: string, paths: readonly string[]): readonly string[] {
  return paths.filter(isConfiguration).flatMap((path) => {
    const text = files.read(path) ?? "";
    return [...text.matchAll(/\bsource"?[ \t]{0,50}[=:][ \t]{0,50}"(\.{1,2}(?:\/[^"\n]{0,300})?)"/g)].map((m) =>
      joinPath(directory, m[1] ?? "."),
    );
  });
}

/** Reads the files of one directory. */
export function loadDirectory(files: Files, collected: Collected, path: string, list: readonly string[]): Directory {
  const directory: Directory = {
    path,
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    resources: new Map(),
    data: new Map(),
    modules: new Map(),
    given: new Map(),
    elsewhere: new Map(),
  };
  for (const file of [...list].sort(overridesLast)) {
    const text = files.read(file);
    if (text === null) {
      addError(collected, { file, line: 1, column: 1 }, "cannot be read: outside of this directory, or too large");
      addEverywhere(collected, { at: { file, line: 1, column: 1 }, reason: `${file} cannot be read` });
      continue;
    }
    const { body, error } = parseFile(file, text);
    if (error !== null) {
      addError(collected, error.at, error.message);
      addEverywhere(collected, { at: error.at, reason: `${file} has an error: ${error.message}` });
    }
    if (isConfiguration(file)) {
      collected.files.add(file);
      for (const block of body.blocks) place(directory, collected, block, file);
    } else variables(directory, file, body.attributes);
  }
  return directory;
}

function isOverride(file: string): boolean {
  return /(^|\/|_)override\.tf(\.json)?$/.test(file);
}

function overridesLast(a: string, b: string): number {
  return isOverride(a) === isOverride(b) ? (a < b ? -1 : 1) : isOverride(a) ? 1 : -1;
}

/** Arguments take the place of those of the same name, nested blocks that of all of their type (Terraform, "Override Files"). */
function overridden(block: Block, by: Block): Block {
  const types = new Set(by.body.blocks.map((b) => (b.type === "dynamic" ? (b.labels[0] ?? "") : b.type)));
  const stays = (b: Block): boolean => !types.has(b.type === "dynamic" ? (b.labels[0] ?? "") : b.type);
  return {
    ...block,
    body: {
      attributes: new Map([...block.body.attributes, ...by.body.attributes]),
      blocks: [...block.body.blocks.filter(stays), ...by.body.blocks],
    },
  };
}

function place(directory: Directory, collected: Collected, block: Block, file: string): void {
  const [first = "", second = ""] = block.labels;
  const target = {
    variable: directory.variables,
    output: directory.outputs,
    module: directory.modules,
    resource: directory.resources,
    data: directory.data,
  }[block.type];
  if (block.type === "locals")
    for (const [name, attribute] of block.body.attributes) directory.locals.set(name, attribute.value);
  if (target === undefined) return;
  const key = block.type === "resource" || block.type === "data" ? `${first}.${second}` : first;
  if (!target.has(key)) return void target.set(key, block);
  if (isOverride(file)) return void target.set(key, overridden(target.get(key) ?? block, block));
  addError(collected, block.at, `${block.type} "${key}" is declared twice in this directory`);
  addEverywhere(collected, { at: block.at, reason: `${block.type} "${key}" is declared twice` });
}

/** terraform.tfvars and *.auto.tfvars count by themselves; any other file only when named by -var-file, which cannot be seen. */
function variables(
  directory: Directory,
  file: string,
  attributes: ReadonlyMap<string, { readonly value: Expr; readonly at: Expr["at"] }>,
): void {
  const automatic = /(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(file);
  for (const [name, attribute] of attributes) {
    if (automatic) directory.given.set(name, attribute.value);
    else directory.elsewhere.set(name, [...(directory.elsewhere.get(name) ?? []), attribute]);
  }
}
