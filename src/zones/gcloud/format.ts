import { createZoneBudget } from "../budget.ts";
import { readZoneText, together } from "../bind/format.ts";
import type { Format } from "../format.ts";
import { parseYaml, type YamlNode } from "../../text/yaml.ts";
import type { ZoneError, ZoneSet } from "../types.ts";
import { append } from "../../core/append.ts";

const IS = /^[ \t-]*["']?rrdatas["']?:/m;
const KIND = /^[ \t-]*["']?(?:kind["']?:[ \t]*["']?dns#resourceRecordSet|type["']?:[ \t]*["']?[A-Z]+["']?[ \t]*\r?$)/m;

/** What `gcloud dns record-sets export` and `list --format=yaml` write: a document, or an item, for each record set. */
export const GCLOUD: Format = {
  name: "gcloud",
  takes: (path) => /\.ya?ml$/i.test(path),
  is: (_, text) => IS.test(text) && KIND.test(text),
  read: (files, paths, budget = createZoneBudget()) => {
    const sets = paths.map((path): ZoneSet => {
      const { text, errors } = zoneTextOf(path, files.read(path) ?? "");
      const set = readZoneText({ ...files, read: (file) => (file === path ? text : files.read(file)) }, path, budget);
      return { ...set, errors: [...errors, ...set.errors] };
    });
    return together(sets);
  },
};

/** The same records as a zone file has them (`rrdatas` are in its format), each on the line where its data stands. */
function zoneTextOf(file: string, text: string): { readonly text: string; readonly errors: readonly ZoneError[] } {
  const lines: (string | undefined)[] = [];
  const errors: ZoneError[] = [];
  let first = 0;
  for (const part of text.split(/^---(?=\s*$)/m)) {
    const yaml = parseYaml(part);
    if (yaml.ok) {
      const { root } = yaml.value;
      for (const set of root.kind === "list" ? root.items : [root])
        for (const { offset, line } of recordLines(set)) {
          const at = first + yaml.value.place(offset).line - 1;
          // Two on one line (`[a, b]`) are told apart by the next free one.
          const free = lines[at] === undefined ? at : lines.length;
          lines[free] = line;
        }
    } else
      append(
        errors,
        yaml.error.map(({ line, column }) => ({
          at: { file, line: first + line, column },
          message: "YAML that cannot be read",
        })),
      );
    first += part.split("\n").length - 1;
  }
  return { text: Array.from(lines, (line) => line ?? "").join("\n"), errors };
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function recordLines(set: YamlNode): readonly { readonly offset: number; readonly line: string }[] {
  if (set.kind !== "map") return [];
  const get = (key: string): YamlNode | undefined => set.entries.find((entry) => entry.key === key)?.value;
  const word = (key: string): string => {
    const node = get(key);
    return node?.kind === "scalar" && node.value !== null ? textIn(node.value) : "";
  };
  const list = get("rrdatas");
  const [name, type] = [word("name"), word("type")];
  if (list?.kind !== "list" || name === "" || type === "") return [];
  return list.items.flatMap((item) => {
    const data = item.kind === "scalar" ? textIn(item.value) : "";
    if (data === "" || /[\r\n]/.test(data)) return [];
    const owner = name.endsWith(".") ? name : `${name}.`;
    return [{ offset: item.offset, line: `${owner} ${word("ttl")} IN ${type} ${data}` }];
  });
}
