import type { Sender } from "../config/types.ts";
import { isSubdomain, nearestIn, parentOf } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import { reverseName } from "../dns/reverse-name.ts";
import { faultsOf, type ZoneFault } from "../zones/faults.ts";
import { indexZones } from "../zones/index-zones.ts";
import type { NotEvaluated, Zone, ZoneSet } from "../zones/types.ts";
import { ipOf } from "../ip/ip.ts";

/** A fault of a zone that a sender depends on. */
export interface SenderFault {
  readonly origin: Name;
  readonly fault: ZoneFault;
  readonly sender: Sender;
}

export interface ZoneFaults {
  readonly faults: readonly SenderFault[];
  /** Zones of senders that are not evaluated as a whole: their faults are not known. */
  readonly open: readonly { readonly origin: Name; readonly part: NotEvaluated; readonly sender: Sender }[];
  /** Zones that were looked at, each with the first sender in it. */
  readonly zones: readonly { readonly origin: Name; readonly sender: Sender }[];
}

/** Faults of the zones that hold a sender's domain, or the reverse name of one of its addresses. */
export function zoneFaultsIn(zones: ZoneSet | null, senders: readonly Sender[]): ZoneFaults {
  if (zones === null) return { faults: [], open: [], zones: [] };
  const indexes = indexZones(zones);
  const byName = sendersByName(senders);
  const first = new Map<Name, Sender>();
  for (const [name, sender] of byName) {
    const origin = nearestIn(indexes.zones, name);
    if (origin !== null && !first.has(origin)) first.set(origin, sender);
  }
  const used = zones.zones.flatMap((zone) => {
    const sender = first.get(zone.origin);
    return sender === undefined ? [] : [{ zone, sender }];
  });
  return {
    faults: used.flatMap(({ zone, sender }) =>
      (openPart(zone) === undefined ? faultsOf(zone, indexes) : []).map((fault) => ({
        origin: zone.origin,
        fault,
        sender: senderAbove(byName, nameOf(fault)) ?? sender,
      })),
    ),
    open: used.flatMap(({ zone, sender }) => {
      const part = openPart(zone);
      return part === undefined ? [] : [{ origin: zone.origin, part, sender }];
    }),
    zones: used.map(({ zone, sender }) => ({ origin: zone.origin, sender })),
  };
}

function openPart(zone: Zone): NotEvaluated | undefined {
  return zone.notEvaluated.find((part) => part.name === null);
}

/** From and MAIL FROM domains and reverse names, each with its first sender. */
function sendersByName(senders: readonly Sender[]): ReadonlyMap<Name, Sender> {
  const byName = new Map<Name, Sender>();
  for (const sender of senders) {
    const reverse = sender.addresses.map((text) => reverseName(ipOf(text)));
    for (const name of [...(sender.domain === null ? [] : [sender.domain]), ...sender.mailFrom, ...reverse])
      if (!byName.has(name)) byName.set(name, sender);
  }
  return byName;
}

export function nameOf(fault: ZoneFault): Name {
  switch (fault.kind) {
    case "cname-beside-others":
      return fault.cname.name;
    case "below-delegation":
    case "below-dname":
      return fault.cut.name;
    case "missing-final-dot":
      return fault.record.name;
  }
}

function senderAbove(byName: ReadonlyMap<Name, Sender>, name: Name): Sender | null {
  for (let at = name; at !== ""; at = parentOf(at)) {
    const sender = byName.get(at);
    if (sender !== undefined && isSubdomain(name, at)) return sender;
  }
  return null;
}
