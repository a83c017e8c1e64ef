import { getDomain } from "tldts";
import { below, normalizeName } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name, Source } from "../../dns/types.ts";
import { reversedLabels } from "../../dns/reverse-name.ts";
import { unmapped, ipOf } from "../../ip/ip.ts";
import type { Evidence } from "../known.ts";
import { isAddress, type Subject } from "../subject.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";
import type { Asker } from "./asker.ts";
import type { Judged } from "./judge.ts";
import type { ListSpec } from "./plan.ts";
import { fallOf } from "./standing.ts";
import type { Listing, Standing } from "./types.ts";
import { troubleBy } from "./trouble.ts";

/**
 * The labels in front of the zone for a subject: reversed address (IPv4-mapped as IPv4), the domain itself, or the registered
 * domain above it. Null when this list does not cover it.
 */
export function labelsFor(spec: ListSpec, subject: Subject): Name | null {
  if (!isAddress(subject)) return spec.entry.kind === "domain" ? nameFor(spec.entry, subject) : null;
  const ip = unmapped(ipOf(subject));
  return spec.entry.kind === "ip" && spec.entry.families.includes(ip.family) ? reversedLabels(ip) : null;
}

/** Private suffixes count: who holds a name below one is not its owner. */
function nameFor({ asks }: ListSpec["entry"], domain: Name): Name {
  if (asks !== "registered-domain") return domain;
  return normalizeName(getDomain(domain, { allowPrivateDomains: true }) ?? domain) ?? domain;
}

/** What is asked of a list: a subject by the labels that stand for it there. */
export interface AskedSubject {
  readonly subject: Subject;
  readonly labels: Name;
  /** Of an earlier run. */
  readonly expected?: Standing | null;
  /** A listing is made for a plainly clean answer too. */
  readonly keepsClean?: boolean;
}

/**
 * What a usable list says of a subject. A listing is asked a second time, independently, its reason text fetched, and the
 * list must still deny what it never lists; a standing (`expected`, from an earlier run) that got worse is asked twice too:
 * no alarm rests on one answer.
 */
export async function askList(
  dns: Dns,
  spec: ListSpec,
  asker: Asker,
  { subject, labels, expected = null, keepsClean = true }: AskedSubject,
): Promise<HeardListing> {
  const first = await asker.ask(labels, 0);
  const { judged, source } = first;
  if (!keepsClean && expected === null && judged.verdict === "not-listed" && judged.standing === null)
    return { listing: null, source };
  const said = (listing: Listing): HeardListing => ({ listing, source });
  if (judged.verdict === "not-checked") return said(notChecked(spec, subject, judged, [first.evidence()]));
  const suspect = judged.verdict !== "not-listed";
  if (!suspect && (expected === null || fallOf(expected, judged.standing) === null))
    return said(listing(spec, subject, judged, [first.evidence()], null));
  const [second, text, trouble] = await Promise.all([
    asker.ask(labels, 1),
    suspect ? textOf(dns, spec, labels) : null,
    suspect ? asker.denies(source) : null,
  ]);
  const evidence = [first.evidence(), second.evidence()];
  const untrue = (why: Trouble): HeardListing =>
    said(notChecked(spec, subject, { verdict: "not-checked", code: judged.code ?? "", ...bareTrouble(why) }, evidence));
  if (trouble !== null) return untrue(trouble);
  if (second.judged.verdict === "not-checked") return said(notChecked(spec, subject, second.judged, evidence));
  if (second.judged.verdict !== judged.verdict || !sameStanding(judged.standing, second.judged.standing)) {
    const answers = { first: first.evidence().answer, second: second.evidence().answer };
    return untrue(troubleBy("undocumented-code", { code: "contradicts", list: spec.entry.zone, ...answers }));
  }
  const elsewhere = suspect && second.source?.server !== source?.server ? await asker.denies(second.source) : null;
  if (elsewhere !== null) return untrue(elsewhere);
  return said(listing(spec, subject, judged, [first.evidence()], text));
}

/** What a list said, and which server said it first. */
export interface HeardListing {
  /** Null: plainly clean, and nobody wants to see it. */
  readonly listing: Listing | null;
  readonly source: Source | null;
}

function sameStanding(a: Standing | null, b: Standing | null): boolean {
  return a?.allowed === b?.allowed && a?.grade === b?.grade;
}

function listing(
  spec: ListSpec,
  subject: Subject,
  judged: Exclude<Judged, { verdict: "not-checked" }>,
  evidence: readonly Evidence[],
  text: string | null,
): Listing {
  const { verdict, standing } = judged;
  const own = judged.verdict === "not-listed" ? null : judged.removal;
  return {
    subject,
    list: spec.entry.zone,
    verdict,
    code: judged.code,
    unknown: null,
    text,
    evidence,
    reason: judged.verdict === "not-listed" ? null : judged.meaning,
    confirmed: verdict !== "not-listed",
    ...(standing === null ? {} : { standing }),
    ...(own === null ? {} : { removal: { ...spec.entry.removal, ...own } }),
  };
}

export function notChecked(
  spec: ListSpec,
  subject: Subject,
  judged: Extract<Judged, { verdict: "not-checked" }>,
  evidence: readonly Evidence[],
): Listing {
  const { code, reason, detail, why } = judged;
  return {
    subject,
    list: spec.entry.zone,
    verdict: "not-checked",
    code: code === "" ? null : code,
    reason: detail,
    unknown: reason,
    text: null,
    confirmed: false,
    evidence,
    ...(why === undefined ? {} : { why }),
  };
}

async function textOf(dns: Dns, spec: ListSpec, labels: Name): Promise<string | null> {
  const outcome = await dns.ask({ name: below(labels, spec.queried), type: "TXT" });
  if (outcome.kind === "error") return null;
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  if (texts.length === 0) return null;
  const text = texts.slice(0, 8).join(" / ").slice(0, 2000);
  return spec.hide?.(text) ?? text;
}
