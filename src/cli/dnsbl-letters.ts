import type { Dns, Name } from "../dns/types.ts";
import { mapOf } from "../core/pool.ts";
import { createRoom } from "../core/room.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import type { ListInfo, Listing, ListVerdict } from "../mail/dnsbl/types.ts";
import type { Evidence } from "../mail/known.ts";
import type { RowRemoval } from "./dnsbl-rows.ts";
import { reverseOf } from "../mail/reverse/reverse.ts";
import { isAddress, type Subject } from "../mail/subject.ts";
import type { Letter } from "../report/drafts/letter.ts";
import { listingLetters, reverseFacts } from "../report/drafts/of-finding.ts";

/** What of a row a letter needs. `text` is the list's own; without it, `reason` holds both. */
export interface ListedRow {
  readonly subject: Subject;
  readonly list: Name;
  readonly verdict: ListVerdict;
  readonly code: string | null;
  readonly reason: string | null;
  readonly text?: string | null;
  /** As the rows of `dnsbl` tell it; absent: the list's own. */
  readonly removal?: RowRemoval;
  readonly evidence: readonly Evidence[];
}

/** Letters for each row that is listed, by subject and list; reverse names are asked for, since who must act hangs on them. */
export async function dnsblLetters(
  dns: Dns,
  rows: readonly ListedRow[],
  specs: readonly ListSpec[],
  at: string,
): Promise<readonly Letter[]> {
  const infos = new Map<string, ListInfo>(specs.map((spec) => [spec.entry.zone, spec.entry]));
  const bad = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy");
  const addresses = bad.map((r) => r.subject).filter(isAddress);
  const reverse = await mapOf(addresses, createRoom(20), (ip) => reverseOf(dns, ip));
  return [...bad]
    .sort((a, b) => (`${a.subject} ${a.list}` < `${b.subject} ${b.list}` ? -1 : 1))
    .flatMap((row) => {
      const info = infos.get(row.list);
      if (info?.role !== "block") return [];
      const known = {
        at,
        subject: row.subject,
        domain: null,
        names: isAddress(row.subject) ? reverseFacts(reverse.get(row.subject)) : null,
        helo: null,
        spf: [],
        lists: null,
        evidence: row.evidence,
      };
      return listingLetters(kindOf(info, row), info, listingOf(row), known);
    });
}

function listingOf(row: ListedRow): Listing {
  const whole = row.reason ?? "";
  const text = row.text ?? null;
  const reason = text !== null && whole.endsWith(` – ${text}`) ? whole.slice(0, -text.length - 3) : row.reason;
  const { subject, list, verdict, code, evidence, removal } = row;
  const told = { subject, list, verdict, code, evidence, reason, text, unknown: null, confirmed: true };
  if (removal === undefined) return told;
  const { how, who, url, note } = removal;
  return { ...told, removal: { how, who, page: url, note: note ?? "" } };
}

/** The finding that `check` would make of it. */
function kindOf(info: ListInfo, row: ListedRow): string {
  if (row.verdict === "policy") return "dnsbl/policy";
  if (info.kind === "domain") return "dnsbl/domain-listed";
  return info.scope === "range" || info.scope === "asn" ? "dnsbl/network-listed" : "dnsbl/listed";
}
