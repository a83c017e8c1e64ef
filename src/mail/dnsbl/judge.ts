import type { IpText } from "../../ip/ip.ts";
import type { CatalogueEntry, CodeMeaning } from "./catalogue.ts";
import type { UnknownReason } from "../known.ts";
import type { ListWhy, Refusal } from "../why.ts";
import { troubleBy } from "./trouble.ts";
import type { Trouble } from "../trouble.ts";
import { codeMatches } from "./codes.ts";
import { joinedMeanings, undocumentedBit } from "./meanings.ts";
import { standingOf } from "./standing.ts";
import type { Removal, Standing } from "./types.ts";

/** What the addresses of one answer mean. `standing` is what an allowlist or graded list told, beside the verdict. */
export type Judged =
  | {
      readonly verdict: "listed" | "policy";
      readonly code: string;
      readonly meaning: string;
      readonly standing: Standing | null;
      /** Where the way off differs from the list's. */
      readonly removal: Partial<Removal> | null;
    }
  | { readonly verdict: "not-listed"; readonly code: string | null; readonly standing: Standing | null }
  | ({ readonly verdict: "not-checked"; readonly code: string } & Trouble);

/** Spamhaus' codes, which others adopted: no list means a listing by 127.255.255.x. */
const REFUSED: Readonly<Record<string, Refusal>> = {
  "127.255.255.252": { kind: "misspelled" },
  "127.255.255.254": { kind: "public-resolver" },
  "127.255.255.255": { kind: "too-many" },
};

/** Judges the A records of an answer by documented codes only; none = not listed (RFC 5782 §2.1). */
export function judgeCodes(entry: CatalogueEntry, addresses: readonly IpText[]): Judged {
  if (addresses.length === 0) return { verdict: "not-listed", code: null, standing: null };
  const shown = [...addresses].sort().slice(0, 8).join(", ");
  const list = entry.zone;
  const unknown = (reason: UnknownReason, why: ListWhy): Judged => ({
    verdict: "not-checked",
    code: shown,
    ...troubleBy(reason, why),
  });
  for (const address of addresses) {
    if (!address.startsWith("127.")) return unknown("undocumented-code", { code: "parked", list, address });
    const refusal = refusalOf(entry, address);
    if (refusal !== null) return unknown("list-refused", { code: "list-refusal", list, address, refusal });
  }
  const known = addresses.flatMap((address) => entry.codes.filter(({ code }) => codeMatches(code, address)));
  if (known.length === 0) return unknown("undocumented-code", { code: "undocumented", list, addresses: shown });
  const standing = standingOf(known);
  const bad = known.filter((m) => m.verdict === "listed" || m.verdict === "policy");
  if (bad.length === 0) return { verdict: "not-listed", code: shown, standing };
  const verdict = bad.some((m) => m.verdict === "listed") ? "listed" : "policy";
  const meaning = joinedMeanings([
    ...bad.map((known) => known.meaning),
    ...unknownBits(entry, addresses).map(undocumentedBit),
  ]);
  const decides = bad.filter((m) => m.verdict === verdict);
  return { verdict, code: shown, meaning, standing, removal: hardest(decides) };
}

function refusalOf(entry: CatalogueEntry, address: IpText): Refusal | null {
  const said = entry.refusals[address];
  if (said !== undefined) return { kind: "told", text: said };
  const known = REFUSED[address];
  if (known?.kind === "public-resolver" && entry.key?.service === "dqs") return { kind: "spamhaus-cloud" };
  if (known !== undefined) return known;
  if (address.startsWith("127.255.255.")) return { kind: "error-code" };
  // Bitmask lists keep bit 1 for a refusal, whatever other bits come with it.
  const refusedBit = entry.refusals["127.0.0.1"];
  const odd = address.startsWith("127.0.0.") && Number(address.split(".")[3]) % 2 === 1;
  const hasBits = entry.codes.some((c) => c.code.startsWith("bit:"));
  return odd && hasBits && refusedBit !== undefined ? { kind: "told", text: refusedBit } : null;
}

/** Bits of a mask that nobody documented, beside those that decided. */
function unknownBits(entry: CatalogueEntry, addresses: readonly IpText[]): readonly number[] {
  const known = entry.codes.flatMap(({ code }) => (code.startsWith("bit:") ? [Number(code.slice(4))] : []));
  if (known.length === 0) return [];
  const bits = [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => !known.includes(bit));
  return bits.filter((bit) => addresses.some((address) => (Number(address.split(".")[3]) & bit) !== 0));
}

/** Of several codes the way off that does not lie with oneself: it must be gone in any case. */
function hardest(codes: readonly CodeMeaning[]): Partial<Removal> | null {
  const ways = codes.map(({ removal }) => removal ?? null);
  return ways.find((way) => way?.who === "hoster") ?? ways[0] ?? null;
}
