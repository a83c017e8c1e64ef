import type { Reverse } from "../mail/reverse/types.ts";
import { isAddress } from "../mail/subject.ts";
import type { Draft } from "../report/drafts.ts";
import type { Letter } from "../report/drafts/letter.ts";
import { reverseFacts } from "../report/drafts/of-finding.ts";
import { draftsFor } from "./drafts-for.ts";
import type { DraftOption } from "./drafts.ts";
import type { Row } from "./lookup-rows.ts";

/** To the hoster, for each address once whose reverse name is missing or does not lead back; nothing for what was not checked. */
export function lookupDrafts(rows: readonly Row[], at: string, option: DraftOption): readonly Draft[] {
  return draftsFor(letters(rows, at), option);
}

function letters(rows: readonly Row[], at: string): readonly Letter[] {
  const byIp = new Map(rows.flatMap((row) => row.reverse.map((r) => [r.ip, { r, row }] as const)));
  return [...byIp.values()].flatMap(({ r, row }): readonly Letter[] => {
    const kind = faultOf(r);
    if (kind === null) return [];
    const wanted = isAddress(row.query) ? null : row.query;
    return [
      {
        to: "hoster",
        matter: { kind, wanted },
        known: {
          at,
          subject: r.ip,
          domain: null,
          names: reverseFacts(r),
          helo: null,
          spf: [],
          lists: null,
          evidence: r.evidence,
        },
      },
    ];
  });
}

function faultOf({ names }: Reverse): "ptr-missing" | "ptr-not-confirmed" | null {
  if (!names.known) return null;
  if (names.value.length === 0) return "ptr-missing";
  return names.value.every((n) => n.confirmed.known && !n.confirmed.value) ? "ptr-not-confirmed" : null;
}
