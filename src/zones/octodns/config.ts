import { normalizeName, toAscii } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import type { Location } from "../../text/problem.ts";
import type { Files } from "../files.ts";
import { safePattern } from "../../core/safe-regexp.ts";
import { clean, record } from "./settings.ts";
import { plainOf } from "./tree.ts";
import { readTree } from "./read-tree.ts";

/** What octoDNS' own configuration says of one zone, or of all others (`*`). */
export interface ZonePlan {
  /** Null for `*`, and for what else begins with it. */
  readonly origin: Name | null;
  /** Which of the zones without a plan of their own a `*` is for. */
  readonly takes: (origin: Name) => boolean;
  readonly at: Location;
  readonly alias: Name | null;
  /** Faults of records are only told. */
  readonly isLenient: boolean;
  readonly sources: readonly Source[];
  readonly processors: readonly Processor[];
}

export interface Source {
  readonly name: string;
  /** Where its files may be; empty for a source that is no YAML provider. */
  readonly directories: readonly string[];
  /** A record of it takes the place of one from a source before it. */
  readonly replaces: boolean;
}

/** `kind`: the class without its module; "" when it is none of octoDNS' own. */
export interface Processor {
  readonly name: string;
  readonly kind: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const CONFIGURATION = /^[ \t]*["']?zones["']?\s*:|\{\s*["']?zones["']?\s*:/m;
const HAS_CLASS = /["']?class["']?\s*:\s*["']?octodns|^providers\s*:\s*!include\s/m;
const MAX_CHARS = 1024 * 1024;

/** What every octoDNS configuration in the tree plans, in the order of its files. */
export function plansIn(files: Files): readonly ZonePlan[] {
  return files
    .list()
    .filter((path) => /\.ya?ml$/i.test(path))
    .flatMap((path) => {
      const text = files.read(path);
      const is = text !== null && text.length <= MAX_CHARS && CONFIGURATION.test(text) && HAS_CLASS.test(text);
      return is ? plansOf(files, path) : [];
    });
}

/** Tells the plan of a zone: its own (the first), else that of the first `*` which it matches. */
export function planner(plans: readonly ZonePlan[]): (origin: Name) => ZonePlan | null {
  const own = new Map<Name | null, ZonePlan>();
  for (const plan of plans) if (!own.has(plan.origin)) own.set(plan.origin, plan);
  const dynamic = plans.filter((plan) => plan.origin === null);
  return (origin) => own.get(origin) ?? dynamic.find((plan) => plan.takes(origin)) ?? null;
}

function plansOf(files: Files, path: string): readonly ZonePlan[] {
  const { tree } = readTree(files, path);
  if (tree?.kind !== "map") return [];
  const zones = tree.entries.find((entry) => entry.key === "zones")?.value;
  const data = record(plainOf(tree));
  const providers = record(data["providers"]);
  const processors = record(data["processors"]);
  const manager = record(data["manager"]);
  const plain = record(data["zones"]);
  return (zones?.kind === "map" ? zones.entries : []).flatMap((entry) => {
    const isDynamic = entry.key.startsWith("*");
    const origin = isDynamic ? null : nameOf(entry.key);
    if (origin === null && !isDynamic) return [];
    const zone = record(plain[entry.key]);
    const alias = typeof zone["alias"] === "string" ? nameOf(zone["alias"]) : null;
    const named = [manager["processors"], zone["processors"], manager["post_processors"]].flatMap(texts);
    return [
      {
        origin,
        takes: matcher(zone["glob"], zone["regex"]),
        at: entry.keyAt,
        alias,
        isLenient: zone["lenient"] === true,
        sources: texts(zone["sources"] ?? zone["source"]).map((name) => sourceOf(name, record(providers[name]), path)),
        processors: named.map((name) => processorOf(name, record(processors[name]))),
      },
    ];
  });
}

/** `glob` or `regex` over the zone's name with its final dot; what cannot be told takes none. */
function matcher(glob: unknown, regex: unknown): (origin: Name) => boolean {
  if (typeof glob !== "string" && typeof regex !== "string") return () => true;
  const source =
    typeof glob === "string"
      ? `^${glob
          .replace(/[\\^$.+()|{}]/g, "\\$&")
          .replaceAll("*", "[^/]*")
          .replaceAll("?", ".")
          .replaceAll("[!", "[^")}$`
      : String(regex);
  const found = safePattern(source, "");
  return (origin) => found !== null && origin.length < found.maxText && found.pattern.test(`${origin}.`);
}

function nameOf(text: string): Name | null {
  const name = normalizeName(toAscii(text) ?? "\u0100");
  return name === "" ? null : name;
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

function sourceOf(name: string, provider: Readonly<Record<string, unknown>>, path: string): Source {
  const { class: kind, directory } = provider;
  const isYaml = typeof kind === "string" && kind.startsWith("octodns.provider.yaml.") && typeof directory === "string";
  const beside = path.split("/").slice(0, -1).join("/");
  return {
    name,
    directories: isYaml ? [clean(directory), clean(`${beside}/${directory}`)] : [],
    replaces: provider["populate_should_replace"] === true,
  };
}

function processorOf(name: string, options: Readonly<Record<string, unknown>>): Processor {
  const kind = /^octodns\.processor\.(?:[a-z]+\.)?(\w+)$/.exec(String(options["class"]))?.[1] ?? "";
  return { name, kind, options };
}
