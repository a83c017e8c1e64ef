import type { CatalogueEntry, CodeMeaning } from "./catalogue.ts";
import type { UnknownReason } from "../known.ts";
import { codeMatches } from "./codes.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./types.ts";

/** What the addresses of one answer mean. `standing` is what an allowlist or graded list told, beside the verdict. */
export type Judged =
  | {
      readonly verdict: "listed" | "policy";
      readonly code: string;
      readonly meaning: string;
      readonly standing: Standing | null;
    }
  | { readonly verdict: "not-listed"; readonly code: string | null; readonly standing: Standing | null }
  | { readonly verdict: "not-checked"; readonly code: string; readonly reason: UnknownReason; readonly detail: string };

/** Spamhaus' codes, which others adopted: no list means a listing by 127.255.255.x. */
const REFUSED: Readonly<Record<string, string>> = {
  "127.255.255.252": "the list's name is misspelled",
  "127.255.255.254":
    "the list refuses public and cloud resolvers: use your own resolver, or a key (Spamhaus: a free DQS key)",
  "127.255.255.255": "too many questions from this resolver, or it is not registered: use your own resolver, or a key",
};

/** Judges the A records of an answer by documented codes only; none = not listed (RFC 5782 §2.1). */
export function judgeCodes(entry: CatalogueEntry, addresses: readonly string[]): Judged {
  if (addresses.length === 0) return { verdict: "not-listed", code: null, standing: null };
  const shown = [...addresses].sort().slice(0, 8).join(", ");
  const unknown = (reason: UnknownReason, detail: string): Judged => ({
    ...{ verdict: "not-checked", code: shown, reason },
    detail: `${entry.zone} answered ${detail}`,
  });
  for (const address of addresses) {
    if (!address.startsWith("127."))
      return unknown("undocumented-code", `${address}, outside of 127.0.0.0/8: the zone is parked or hijacked`);
    const refusal = refusalOf(entry, address);
    if (refusal !== null) return unknown("list-refused", `${address}: ${refusal}`);
  }
  const known = addresses.flatMap((address) => entry.codes.filter(({ code }) => codeMatches(code, address)));
  if (known.length === 0) return unknown("undocumented-code", `${shown}, which it does not document`);
  const standing = standingOf(known);
  const bad = known.filter((m) => m.verdict === "listed" || m.verdict === "policy");
  if (bad.length === 0) return { verdict: "not-listed", code: shown, standing };
  const verdict = bad.some((m) => m.verdict === "listed") ? "listed" : "policy";
  return { verdict, code: shown, meaning: meaningsOf(bad), standing };
}

function refusalOf(entry: CatalogueEntry, address: string): string | null {
  const said = entry.refusals[address] ?? REFUSED[address];
  if (said !== undefined) return said;
  if (address.startsWith("127.255.255.")) return "the list answers with an error code";
  // Bitmask lists keep bit 1 for a refusal, whatever other bits come with it.
  const refusedBit = entry.refusals["127.0.0.1"];
  const odd = address.startsWith("127.0.0.") && Number(address.split(".")[3]) % 2 === 1;
  return odd && entry.codes.some((c) => c.code.startsWith("bit:")) ? (refusedBit ?? null) : null;
}

function meaningsOf(codes: readonly CodeMeaning[]): string {
  return [...new Set(codes.map((m) => m.meaning))].join("; ");
}
