import type { Name } from "../../dns/types.ts";
import { isUnknown, textOf, type Value } from "./values.ts";

/**
 * Domains by what stands for their zone where a record names it: an id as the provider gives it, or a reference
 * (`var.zone_id`, `data.cloudflare_zone.main.id`) as `plainReference` writes it.
 */
export type ZoneIds = ReadonlyMap<string, Name>;

/** `var.ids["main"]` and `var.ids.main` are the same to Terraform. */
export function plainReference(text: string): string {
  return text
    .trim()
    .replace(/^\$\{\s*([^{}]*?)\s*\}$/, "$1")
    .replace(/\[\s*"([A-Za-z_][\w-]*)"\s*\]/g, ".$1");
}

/** The domain that the user tells of this value; null when none. */
export function toldDomain(ids: ZoneIds, value: Value): Name | null {
  const written = isUnknown(value) ? value.reference : textOf(value);
  return written === null || written === undefined ? null : (ids.get(written) ?? null);
}
