import type { Fields, Provider } from "./providers.ts";
import { isTexts, textsOf, type Resource } from "./resource.ts";
import { elementsOf, isUnknown, textOf, type Value } from "./values.ts";

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  MX: ["preference", "exchange"],
  SRV: ["priority", "weight", "port", "target"],
  CAA: ["flags", "tag", "value"],
  TXT: ["value"],
};

/** azurerm_dns_*_record: `records` (A, AAAA, NS, PTR), `record` (CNAME, or blocks), or an alias to a resource of Azure. */
export const azureRecord: Pick<Provider, "values" | "special"> = {
  values: (resource, type): readonly Fields[] => {
    const names = FIELDS[type];
    if (names !== undefined) {
      const blocks = resource.blocks("record");
      if (!Array.isArray(blocks)) return [blocks as Fields];
      return (blocks as readonly Resource[]).map((block) => textsOf(block, names));
    }
    if (type === "CNAME") return [textsOf(resource, ["record"])].map((f) => (isTexts(f) ? f : f));
    const records: Value = resource.get("records");
    if (isUnknown(records)) return [records];
    return (elementsOf(records) ?? []).map((item): Fields => (isUnknown(item) ? item : [textOf(item) ?? ""]));
  },
  special: (resource) => (resource.has("target_resource_id") ? { reason: "an alias is answered by Azure" } : null),
};
