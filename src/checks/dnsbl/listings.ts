import type { Severity, Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
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
      return [...subjects].flatMap(([subject, sender]) => outcomeOf(kind, list.info, subject, sender, facts));
    });
}

function wholeList(id: string, info: ListInfo, state: Extract<ListState, { usable: false }>): CheckOutcome {
  const { reason, detail } = state;
  return {
    kind: "not-checked",
    notChecked: { check: id, subject: info.zone, sender: "", list: info.zone, reason, detail },
  };
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
        help: excerpt(`${said.help}${listing.text === null ? "" : ` The list says: ${listing.text}`}`, 900),
        location: sender.at,
        evidence: listing.evidence,
      },
    },
  ];
}

/** Who must act, how, and where. */
export function wayOut(info: ListInfo): string {
  const page = info.removal.page === null ? "" : ` ${info.removal.page}`;
  const note = info.removal.note === "" ? "" : ` (${info.removal.note})`;
  switch (info.removal.how) {
    case "form":
      return `First stop the cause (criteria: ${info.criteria}), then ask for removal:${page || " on the list's site"}${note}.`;
    case "expires":
      return `Stop the cause (criteria: ${info.criteria}); the entry expires by itself${note}.${page}`;
    case "hoster":
      return `It is about the network, not about you alone: your hoster must act${note}.${page}`;
    case "mail":
      return `Stop the cause (criteria: ${info.criteria}), then write to the list${note}.${page}`;
    case "paid":
    case "none":
      return `There is no free removal${note}.${page}`;
  }
}
