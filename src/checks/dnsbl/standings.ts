import type { Severity, Sender } from "../../config/types.ts";
import type { Fall } from "../../facts/observed.ts";
import type { Facts } from "../../facts/types.ts";
import type { ListInfo } from "../../mail/dnsbl/types.ts";
import { excerpt } from "../../text/printable.ts";
import { addressesOf } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { listOutcomes } from "./listings.ts";

interface StandingKind {
  readonly id: string;
  readonly severity: Severity;
  /** The lists whose trouble this check tells of. */
  readonly role: "allow" | "graded";
  readonly falls: readonly Fall[];
  readonly says: (fall: Fall) => string;
}

/** A finding for each fall, and one *not checked* for each allowlist or graded list that could not be asked. */
export function standingOutcomes(facts: Facts, kind: StandingKind): readonly CheckOutcome[] {
  const senders = new Map<string, Sender>(addressesOf(facts).map(({ ip, sender }) => [ip, sender]));
  for (const sender of facts.senders)
    for (const domain of [sender.domain, ...sender.mailFrom]) if (domain !== null) senders.set(domain, sender);
  const fallen = kind.falls.flatMap((fall): readonly CheckOutcome[] => {
    const sender = senders.get(fall.before.subject);
    return sender === undefined ? [] : [outcomeOf(kind, fall, sender)];
  });
  // No listing verdict exists for these lists: what comes of this is only what could not be asked.
  const untold = listOutcomes(facts, {
    id: kind.id,
    takes: (info) => info.role === kind.role,
    verdict: "listed",
    severity: () => kind.severity,
    says: () => ({ message: "", help: "" }),
    tellsNotChecked: true,
  });
  return [...fallen, ...untold.filter((outcome) => outcome.kind === "not-checked")];
}

function outcomeOf(kind: StandingKind, fall: Fall, sender: Sender): CheckOutcome {
  const { before, info, listing } = fall;
  return {
    kind: "fail",
    finding: {
      ...{ id: kind.id, severity: kind.severity, subject: before.subject, sender: sender.id, list: info.zone },
      ...{ degree: null, cause: info.zone, location: sender.at, evidence: listing?.evidence ?? [] },
      message: excerpt(kind.says(fall), 500),
      help: helpOf(info),
    },
  };
}

function helpOf(info: ListInfo): string {
  const page = info.removal.page === null ? "" : ` ${info.removal.page}`;
  return `Find what changed (criteria: ${info.criteria}).${page}`;
}
