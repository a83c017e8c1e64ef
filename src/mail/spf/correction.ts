import type { Dns, Name } from "../../dns/types.ts";
import { formatIp } from "../../ip/ip.ts";
import { privateNetworks } from "../../ip/private.ts";
import { intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { letsAnybodySend } from "./anybody.ts";
import { passingOf, type Authorized } from "./authorized.ts";
import { compose } from "./compose.ts";
import { usage } from "./in-use.ts";
import { meantBy } from "./meant.ts";
import type { SpfNotice, SpfNoticeCode, Undecided } from "./notice.ts";
import { parseSpf } from "./parse.ts";
import { withRecord, zoneStrings } from "./rewrite.ts";
import type { Fact } from "../known.ts";
import { excerpt } from "../../text/printable.ts";

/** What a correction is proven against. */
export interface Proving {
  readonly dns: Dns;
  readonly domain: Name;
  /** The one record that is published; null where there is none, or several. */
  readonly published: string | null;
  /** The texts that are the record, or were meant as it. */
  readonly texts: readonly string[];
  /** Texts beside it that were meant as one. */
  readonly unseen: readonly string[];
  /** Who passes as it stands. */
  readonly passing: Fact<Authorized>;
  readonly listed: IpSet;
  /** Addresses that must not send. */
  readonly forbidden: IpSet;
  /** The same audit over another view of DNS. */
  readonly noticesOver: (dns: Dns) => Promise<readonly SpfNotice[]>;
}

export type Correction =
  | { readonly kind: "proven"; readonly record: string; readonly left: readonly SpfNotice[] }
  | { readonly kind: "undecided"; readonly why: Undecided | null };

const undecided = (why: Undecided | null): Correction => ({ kind: "undecided", why });

/** The one record that mends the domain, proven by judging it in place of the old one; else what must be decided first. */
export async function correctionOf(proving: Proving, notices: readonly SpfNotice[]): Promise<Correction> {
  const { dns, domain, texts, listed } = proving;
  const composed = await compose({ dns, domain, listed, inUse: usage(dns, domain) }, texts);
  if (composed.kind === "undecided") return composed;
  const { record } = composed;
  if (record === proving.published) return undecided(null);
  if (!letsAnybodySend(record)) return undecided({ code: "nobody-left" });
  const view = withRecord(dns, domain, record);
  const { passing: now } = proving;
  const [then, meant] = await Promise.all([
    passingOf(view, domain),
    meantBy(dns, domain, [...texts, ...proving.unseen], { signsMayBeSlips: wantsRecord(notices) }),
  ]);
  if (!then.known || !meant.known) return undecided(null);
  const before = now.known ? now.value.ranges : [];
  const left = await proving.noticesOver(view);
  const tooMany = left.find((n) => n.code === "too-many-lookups");
  if (tooMany !== undefined) return undecided({ code: "too-many-lookups", lookups: tooMany.degree ?? 0 });
  const lost = subtract(subtract([...meant.value.ranges, ...listed], privateNetworks()), then.value.ranges)[0];
  if (lost !== undefined)
    return undecided({ code: "shuts-out", address: formatIp({ family: lost.family, value: lost.first }) });
  const open = new Set(then.value.open.map((o) => o.term.toLowerCase()));
  if (!meant.value.open.every((o) => open.has(o.term.toLowerCase()))) return undecided(null);
  if (subtract(intersect(then.value.ranges, proving.forbidden), before).length > 0) return undecided(null);
  // Nobody is let in whom no reading of the record meant, and the list does not name.
  if (subtract(then.value.ranges, toSet([...meant.value.ranges, ...listed, ...before])).length > 0)
    return undecided(null);
  const worse = left.some((n) => ERRORS.has(n.code) && !notices.some((old) => old.code === n.code));
  return worse ? undecided(null) : { kind: "proven", record, left };
}

/** Each notice with the record where that cures it; what must be decided where it does not. */
export function withCorrection(
  notices: readonly SpfNotice[],
  correction: Correction,
  old: string | null,
): readonly SpfNotice[] {
  const replaced = correction.kind === "proven" ? replacedNames(old, correction.record) : [];
  return notices.map((found): SpfNotice => {
    if (correction.kind === "undecided")
      return MENDED.has(found.code) ? { ...found, undecided: correction.why } : found;
    if (UNMENDED.has(found.code) || !cures(correction.left, found)) return found;
    const mended = { ...found, corrected: correction.record };
    const strings = excerpt(zoneStrings(correction.record), 600);
    if (mended.code === "string-splitting") return { ...mended, params: { ...mended.params, strings } };
    if (mended.code === "syntax" && mended.params.split) return { ...mended, params: { ...mended.params, strings } };
    if (mended.code === "too-many-lookups") return { ...mended, params: { ...mended.params, replaced } };
    return mended;
  });
}

/** Own a and mx terms of the old record for which the new one names addresses. */
function replacedNames(old: string | null, record: string): readonly string[] {
  const kept = new Set(record.toLowerCase().split(" "));
  return parseSpf(old ?? "v=spf1")
    .record.terms.filter((t) => t.kind === "directive" && (t.mechanism.name === "a" || t.mechanism.name === "mx"))
    .map((t) => t.text)
    .filter((text) => !kept.has(text.toLowerCase()));
}

/** Is it gone? Of an error every one of its code must be. */
function cures(left: readonly SpfNotice[], { code, cause, params }: SpfNotice): boolean {
  if (code === "type-99") return "hasTxt" in params && !params.hasTxt;
  return !left.some((n) => n.code === code && (ERRORS.has(code) || n.cause === cause));
}

/** What breaks the record, or lets everybody send: a correction may bring none of these. */
const ERRORS: ReadonlySet<SpfNoticeCode> = new Set([
  ...(["missing", "multiple-records", "syntax", "too-many-lookups", "too-many-void-lookups", "include-gone"] as const),
  ...(["include-without-record", "include-loop", "too-many-names", "takeover", "allows-everyone"] as const),
]);

/** What a record mends: where none is sure, these say what to decide. */
const MENDED: ReadonlySet<SpfNoticeCode> = new Set([
  ...(["missing", "multiple-records", "syntax", "string-splitting", "typo", "invisible-character"] as const),
  ...(["too-many-lookups", "too-many-void-lookups", "include-gone", "include-without-record"] as const),
  ...(["include-loop", "takeover", "ignored-terms", "unreachable-term"] as const),
]);

/** What no record mends, or nothing needs to. */
const UNMENDED: ReadonlySet<SpfNoticeCode> = new Set([
  ...(["near-lookup-limit", "too-long", "per-message-lookup", "wide-range", "too-many-names"] as const),
  ...(["ptr-mechanism", "void-term"] as const),
]);

/** Is it worth looking for a record at all? */
export function wantsRecord(notices: readonly SpfNotice[]): boolean {
  return notices.some((n) => !UNMENDED.has(n.code));
}
