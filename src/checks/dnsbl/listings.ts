import type { Severity, Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import { stateFor } from "../../mail/dnsbl/run.ts";
import type { ListInfo, ListState, Listing } from "../../mail/dnsbl/types.ts";
import { excerpt } from "../../text/printable.ts";
import { addressesOf } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

interface ListKind {
  readonly id: string;
  /** Which lists this check speaks for. */
  readonly takes: (info: ListInfo) => boolean;
  readonly verdict: "listed" | "policy";
  readonly severity: (info: ListInfo) => Severity;
  readonly says: (listing: Listing, info: ListInfo) => { readonly message: string; readonly help: string };
  /** Only one check tells that a list could not be asked. */
  readonly tellsNotChecked: boolean;
}

/** One outcome for each listing that is not clean, and one for each list that could not be asked. */
export function listOutcomes(facts: Facts, kind: ListKind): readonly CheckOutcome[] {
  const subjects = new Map<string, Sender>();
  for (const { ip, sender } of addressesOf(facts)) subjects.set(ip, sender);
  for (const sender of facts.senders)
    for (const domain of [sender.domain, ...sender.mailFrom])
      if (domain !== null && !subjects.has(domain)) subjects.set(domain, sender);
  return [...facts.lists.values()]
    .filter((list) => kind.takes(list.info))
    .flatMap((list) => {
      if (!list.state.usable) return kind.tellsNotChecked ? [wholeList(kind.id, list.info, list.state)] : [];
      return [...subjects].flatMap(([subject, sender]) => {
        const state = stateFor(list, subject);
        return state.usable
          ? outcomeOf(kind, list.info, subject, sender, facts)
          : halfOfList(kind, list.info, state, subject, sender);
      });
    });
}

function wholeList(id: string, info: ListInfo, state: Extract<ListState, { usable: false }>): CheckOutcome {
  const { reason, detail } = state;
  return {
    kind: "not-checked",
    notChecked: { check: id, subject: info.zone, sender: "", list: info.zone, reason, detail },
  };
}

/** One address family of a list failed its control: only its own subjects are not checked. */
function halfOfList(
  kind: ListKind,
  info: ListInfo,
  { reason, detail }: Extract<ListState, { usable: false }>,
  subject: string,
  sender: Sender,
): readonly CheckOutcome[] {
  if (!kind.tellsNotChecked) return [];
  const notChecked = { check: kind.id, subject, sender: sender.id, list: info.zone, reason, detail };
  return [{ kind: "not-checked", notChecked }];
}

function outcomeOf(
  kind: ListKind,
  info: ListInfo,
  subject: string,
  sender: Sender,
  facts: Facts,
): readonly CheckOutcome[] {
  const isAddress = subject.includes(":") || /^[\d.]+$/.test(subject);
  if (isAddress !== (info.kind === "ip")) return [];
  const listing = facts.listings.get(subject)?.find((l) => l.list === info.zone);
  const about = { subject, sender: sender.id, list: info.zone };
  if (listing?.verdict === "not-checked") {
    if (!kind.tellsNotChecked) return [];
    return [
      {
        kind: "not-checked",
        notChecked: { check: kind.id, ...about, reason: listing.unknown ?? "no-answer", detail: listing.reason ?? "" },
      },
    ];
  }
  if (listing?.verdict !== kind.verdict) return []; // a pass for each pair would be half a million objects
  const said = kind.says(listing, info);
  return [
    {
      kind: "fail",
      finding: {
        ...{ id: kind.id, severity: kind.severity(info), ...about, degree: null, cause: info.zone },
        message: excerpt(said.message, 500),
        help: excerpt(said.help, 900),
        location: sender.at,
        evidence: listing.evidence,
      },
    },
  ];
}
