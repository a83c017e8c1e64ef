import type { Sender } from "../config/types.ts";
import { below, parentOf } from "../dns/name.ts";
import type { Name, Rdata } from "../dns/types.ts";
import { isNew } from "../facts/changes.ts";
import { pairKey } from "../core/pair.ts";
import type { Facts } from "../facts/types.ts";
import type { Location } from "../text/problem.ts";
import type { ZoneRecord } from "../zones/types.ts";

/** Kinds whose faults are looked for by name; a shadowed MX is told by itself. */
const SHADOWED = ["spf", "dkim", "dmarc"] as const;

/**
 * The line to show for a fault of a record that is wanted at a name: the declared record (of several the one that this
 * change adds, else the last), what shadows it, the place of a deleted one, or the line of the senders list.
 */
export function locate(facts: Facts, name: Name, wanted: (data: Rdata) => boolean, sender: Sender): Location | null {
  const { changes } = facts;
  for (const kind of SHADOWED) {
    const outcome = changes?.byName.get(pairKey(kind, name))?.outcome;
    if (outcome?.kind === "shadowed") return outcome.by.at;
  }
  const own = (at: Name): readonly ZoneRecord[] =>
    (facts.declaredRecords.get(at) ?? []).filter((record) => wanted(record.data));
  const declared = own(name);
  const shown = declared.findLast((record) => isNew(changes, record)) ?? declared.at(-1);
  if (shown !== undefined) return shown.at;
  const gone = changes?.gone.get(name)?.find((g) => wanted(g.record.data));
  return gone?.at ?? wildcardOver(name, own)?.at ?? sender.at;
}

/** The place of an address record that this change deletes or replaces; null when it does not. */
export function lostAddress(facts: Facts, name: Name): Location | null {
  const lost = facts.changes?.gone.get(name)?.find(({ record }) => isAddressRecord(record.data));
  return lost?.at ?? null;
}

/** The first A record that the files declare at a name; null when they declare none. */
export function declaredAddress(facts: Facts, name: Name): Location | null {
  return facts.declaredRecords.get(name)?.find(({ data }) => data.type === "A")?.at ?? null;
}

export function isAddressRecord(data: Rdata): boolean {
  return data.type === "A" || data.type === "AAAA";
}

/** The wildcard that may give the answer: the nearest one above the name. */
function wildcardOver(name: Name, own: (at: Name) => readonly ZoneRecord[]): ZoneRecord | null {
  for (let at = parentOf(name); at !== ""; at = parentOf(at)) {
    const record = own(below("*", at)).at(-1);
    if (record !== undefined) return record;
  }
  return null;
}
