import { fieldsOf } from "./provider-presentation.ts";
import type { Fields, Provider } from "./providers.ts";
import { textsOf, type Resource } from "./resource.ts";
import { elementsOf, isUnknown, textOf, unknown } from "./values.ts";

const LISTS: Readonly<Record<string, string>> = { A: "addresses", AAAA: "addresses", NS: "nameservers", TXT: "txt" };
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  MX: ["preference", "exchange"],
  SRV: ["priority", "weight", "port", "target"],
};
const TYPE = /^dns_(?:(a|aaaa|mx|ns|srv|txt)_record_set|(cname|ptr)_record)$/;

/** The type of hashicorp/dns' resources, which send updates (RFC 2136); null for others. */
export function updateType(resourceType: string): string | null {
  const found = TYPE.exec(resourceType);
  return (found?.[1] ?? found?.[2])?.toUpperCase() ?? null;
}

/** The provider puts quotes around each text and reads that as a zone file has it (resource_dns_txt_record_set.go, 2026). */
export const updateValues: Provider["values"] = (resource, type): readonly Fields[] => {
  const names = BLOCKS[type];
  if (names !== undefined) {
    const blocks = resource.blocks(type.toLowerCase());
    if (!Array.isArray(blocks)) return [blocks as Fields];
    return (blocks as readonly Resource[]).map((block) => textsOf(block, names));
  }
  const list = LISTS[type];
  if (list === undefined) return [textsOf(resource, [type.toLowerCase()])];
  const value = resource.get(list);
  if (isUnknown(value)) return [value];
  const items = typeof value === "object" && value !== null ? elementsOf(value) : null;
  return (items ?? [unknown(`${list} is no list that is known`, resource.at)]).map((item) => {
    const text = textOf(item);
    return fieldsOf(type === "TXT" && text !== null ? `"${text}"` : item, type, "quoted", resource);
  });
};
