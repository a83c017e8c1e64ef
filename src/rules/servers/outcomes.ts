import type { Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { UnknownReason } from "../../mail/known.ts";
import { MAX_RANGE, MAX_SERVERS } from "../../mail/spf/servers.ts";
import type { CheckOutcome } from "../finding.ts";
import type { ServersOpen } from "./open.ts";
import { serversText } from "./words.ts";

/**
 * What was not looked at of the servers of domains given alone. The cause of a row names the addresses that it is about
 * as CIDR blocks with spaces between them, or is null for any address of the sender.
 */
export function serverOutcomes(facts: Facts): readonly CheckOutcome[] {
  return facts.senders.flatMap((sender): readonly CheckOutcome[] => {
    const found = facts.found.get(sender.id);
    if (found === undefined) return [];
    const { servers, ranges, left, open } = found;
    return [
      ...(open === null
        ? []
        : [row(sender, "unknown", open.reason, { code: "servers-unknown", detail: open.detail }, null)]),
      ...(servers.length > 0 || open !== null ? [] : [row(sender, "none", "no-address", { code: "no-servers" }, "")]),
      ...ranges.map(({ term, cidr, addresses }) =>
        row(
          sender,
          "range",
          "bounded",
          { code: "server-range", term, addresses: addresses.toString(), bound: MAX_RANGE },
          cidr,
        ),
      ),
      ...(left.addresses === 0
        ? []
        : [
            row(
              sender,
              "more",
              "bounded",
              { code: "more-servers", addresses: left.addresses, bound: MAX_SERVERS },
              left.cidrs.join(" "),
            ),
          ]),
    ];
  });
}

function row(
  sender: Sender,
  problem: "none" | "range" | "more" | "unknown",
  reason: UnknownReason,
  why: ServersOpen,
  cause: string | null,
): CheckOutcome {
  const check = `servers/${problem}`;
  const about = { check, subject: sender.id, sender: sender.id, list: null, cause };
  return { kind: "not-checked", notChecked: { ...about, reason, detail: serversText(why), why } };
}
