import type { CatalogueEntry } from "./catalogue.ts";
import type { UnknownReason } from "../known.ts";

/** What the addresses of one answer mean. */
export type Judged =
  | { readonly verdict: "listed" | "policy"; readonly code: string; readonly meaning: string }
  | { readonly verdict: "not-listed" }
  | { readonly verdict: "not-checked"; readonly code: string; readonly reason: UnknownReason; readonly detail: string };

/** Spamhaus' codes, which others adopted: no list means a listing by 127.255.255.x. */
const REFUSED: Readonly<Record<string, string>> = {
  "127.255.255.252": "the list's name is misspelled",
  "127.255.255.254":
    "the list refuses public and cloud resolvers: use your own resolver, or a key (Spamhaus: a free DQS key)",
  "127.255.255.255": "too many questions from this resolver: use your own resolver, or a key",
};

/** Judges the A records of an answer by documented codes only; none = not listed (RFC 5782 §2.1). */
export function judgeCodes(entry: CatalogueEntry, addresses: readonly string[]): Judged {
  if (addresses.length === 0) return { verdict: "not-listed" };
  const shown = [...addresses].sort().join(", ");
  for (const address of addresses) {
    if (!address.startsWith("127.")) {
      return {
        verdict: "not-checked",
        code: shown,
        reason: "undocumented-code",
        detail: `${entry.zone} answered ${address}, outside of 127.0.0.0/8: the zone is parked or hijacked`,
      };
    }
    const refusal =
      entry.refusals[address] ??
      REFUSED[address] ??
      (address.startsWith("127.255.255.") ? "the list answers with an error code" : undefined);
    if (refusal !== undefined)
      return {
        verdict: "not-checked",
        code: shown,
        reason: "list-refused",
        detail: `${entry.zone} answered ${address}: ${refusal}`,
      };
  }
  const meanings = addresses.map((address) => meaningsOf(entry, address));
  const known = meanings.flat();
  if (known.length === 0) {
    return {
      verdict: "not-checked",
      code: shown,
      reason: "undocumented-code",
      detail: `${entry.zone} answered ${shown}, which it does not document`,
    };
  }
  const verdict = known.some((m) => m.verdict === "listed") ? "listed" : "policy";
  const texts = [...new Set(known.map((m) => m.meaning))].join("; ");
  return { verdict, code: shown, meaning: texts };
}

function meaningsOf(entry: CatalogueEntry, address: string): CatalogueEntry["codes"] {
  const octets = address.split(".").map(Number);
  const last = octets[3] ?? 0;
  return entry.codes.filter(({ code }) => {
    if (code === "any") return address !== "127.0.0.1";
    if (code.startsWith("bit:")) return address.startsWith("127.0.0.") && (last & Number(code.slice(4))) !== 0;
    const range = /^(\d+\.\d+\.\d+\.)(\d+)(?:-(\d+))?$/.exec(code);
    if (range?.[1] === undefined || !address.startsWith(range[1])) return false;
    const first = Number(range[2]);
    return last >= first && last <= Number(range[3] ?? first);
  });
}
