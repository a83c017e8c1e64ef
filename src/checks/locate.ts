import type { Sender } from "../config/types.ts";
import type { Name, Rdata } from "../dns/types.ts";
import { isNew } from "../facts/changes.ts";
import type { Facts } from "../facts/types.ts";
import type { Location } from "../text/problem.ts";

/**
 * The line to show for a fault of a record that is wanted at a name: the declared record (of several the one that this
 * change adds, else the last), what shadows it, the place of a deleted one, or the line of the senders list.
 */
export function locate(facts: Facts, name: Name, wanted: (data: Rdata) => boolean, sender: Sender): Location | null {
  const { changes } = facts;
  const shadow = changes?.mail.find((c) => c.name === name && c.outcome.kind === "shadowed" && c.kind !== "mx");
  if (shadow?.outcome.kind === "shadowed") return shadow.outcome.by.at;
  const declared = (facts.declaredRecords.get(name) ?? []).filter((record) => wanted(record.data));
  const shown = declared.findLast((record) => isNew(changes, record)) ?? declared.at(-1);
  if (shown !== undefined) return shown.at;
  const gone = changes?.gone.get(name)?.find((g) => wanted(g.record.data));
  return gone?.at ?? sender.at;
}
