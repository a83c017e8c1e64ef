import type { Files } from "../files.ts";
import { plainOf } from "./tree.ts";
import { readTree } from "./read-tree.ts";

/** What the YAML providers of octoDNS' own configuration say about one directory. */
export interface Settings {
  readonly directory: string;
  readonly defaultTtl: number | null;
  /** False when TXT values hold plain semicolons. */
  readonly escapedSemicolons: boolean;
  /** A file whose records are in every zone of the directory. */
  readonly shared: string | null;
  /** What stands behind the zone's name in the name of its directory; "" when its zones are not split. */
  readonly splitExtension: string;
  /** A file of a whole zone is not read. */
  readonly onlySplit: boolean;
}

/** What it sets up may stand in another file. */
const PROVIDER = /["']?class["']?\s*:\s*["']?octodns\.provider\.yaml\.|^providers\s*:\s*!include\s/m;
const MAX_CHARS = 1024 * 1024;

/** Every YAML provider that some configuration file in the tree sets up. */
export function settingsIn(files: Files): readonly Settings[] {
  return files
    .list()
    .filter((path) => /\.ya?ml$/i.test(path))
    .flatMap((path) => {
      const text = files.read(path);
      return text !== null && text.length <= MAX_CHARS && PROVIDER.test(text) ? providersOf(files, path) : [];
    });
}

function providersOf(files: Files, path: string): readonly Settings[] {
  const data = plainOf(readTree(files, path).tree);
  return Object.values(record(record(data)["providers"])).flatMap((provider) => {
    const { class: kind, directory, ...more } = record(provider);
    if (typeof kind !== "string" || !kind.startsWith("octodns.provider.yaml.") || typeof directory !== "string")
      return [];
    // The older class has other names for its options.
    const isSplit = kind.endsWith(".SplitYamlProvider");
    const extension = more[isSplit ? "extension" : "split_extension"];
    const ttl = more["default_ttl"];
    const shared = more["shared_filename"];
    const settings = {
      defaultTtl: typeof ttl === "number" && ttl >= 0 ? Math.floor(ttl) : null,
      escapedSemicolons: more["escaped_semicolons"] !== false,
      splitExtension: typeof extension === "string" ? extension : isSplit ? "." : "",
      onlySplit: more["disable_zonefile"] === true || isSplit,
    };
    // Relative to where octoDNS is started: mostly the root, else the configuration's own directory.
    return [clean(directory), clean(`${path.split("/").slice(0, -1).join("/")}/${directory}`)].map((dir) => ({
      ...settings,
      directory: dir,
      shared: typeof shared === "string" ? clean(`${dir}/${shared}`) : null,
    }));
  });
}

/** A map, or an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Without `.` and empty parts. */
export function clean(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
