import { keyForms } from "../../core/key-forms.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { CatalogueEntry, KeyService } from "./catalogue.ts";
import { troubleBy } from "./trouble.ts";
import type { ListState } from "./types.ts";

/** Keys of list operators; null = none. */
export type ListKeys = Readonly<Record<KeyService, string | null>>;

const SERVICES: Readonly<Record<KeyService, string>> = { dqs: "Spamhaus DQS", abusix: "Abusix" };

/** A key becomes one label of a name (RFC 1035 §2.3.4), and a short one could not be masked without masking words. */
export function checkKeys(keys: ListKeys): Result<ListKeys> {
  const problems = (["dqs", "abusix"] as const).flatMap((service) => {
    const key = keys[service];
    if (key === null || /^[a-z0-9][a-z0-9_-]{2,61}[a-z0-9]$/i.test(key)) return [];
    // The key itself is never shown.
    const message = `the ${SERVICES[service]} key has ${key.length} characters or odd ones; expected 4 to 63 letters and digits, without spaces`;
    return [{ at: null, message, hint: null }];
  });
  return problems.length > 0 ? fail(problems) : ok(keys);
}

/** Why a list is not asked although it was wanted: its operator wants a key or a registration first. */
export function withheldFor(entry: CatalogueEntry, keys: ListKeys, named: boolean): ListState | null {
  const access = entry.terms?.access;
  const list = entry.title;
  if (access === "key" && entry.key !== undefined && keys[entry.key.service] === null)
    return { usable: false, ...troubleBy("needs-key", { code: "wants-key", list, service: entry.key.service }) };
  if (access !== "registration" || named) return null;
  const note = entry.terms?.note ?? "";
  return { usable: false, ...troubleBy("needs-key", { code: "wants-registration", list, note }) };
}

/** Hides a key in what is shown: the zone that was asked becomes the shown one, a stray key becomes ***; in any form. */
export function hider(queried: string, shown: string, key: string): (text: string) => string {
  const zone = new RegExp(escaped(queried), "gi");
  const mask = keyForms(key, "***");
  return (text) => mask(text.replace(zone, shown));
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
