import { getDomain } from "tldts";
import { joined } from "../../dns/rdata.ts";
import { isSubdomain, labelsOf, lastLabels, normalizeName, parentOf } from "../../dns/name.ts";
import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { isDmarcRecord, parseDmarc, type DmarcRecord, type ParsedDmarc } from "./record.ts";

/** RFC 9989 §4.10: at most eight questions a walk. */
const MAX_QUERIES = 8;

/** What stands at `_dmarc.<domain>`. */
export type WalkStep =
  | { readonly domain: Name; readonly kind: "record"; readonly text: string; readonly parsed: ParsedDmarc }
  | { readonly domain: Name; readonly kind: "none" }
  /** Several records count as none (RFC 9989 §4.10, step 2). */
  | { readonly domain: Name; readonly kind: "multiple"; readonly texts: readonly string[] }
  | { readonly domain: Name; readonly kind: "error"; readonly error: DnsError };

export interface Organization {
  readonly domain: Name;
  /** The list is the fallback where DNS did not answer on the way up. */
  readonly by: "tree-walk" | "public-suffix-list";
}

export interface Walk {
  readonly start: Name;
  readonly steps: readonly WalkStep[];
  readonly organization: Organization;
}

/** The policy that applies to an author domain (RFC 9989 §4.10.1). */
export type Discovery =
  | { readonly kind: "record"; readonly at: Name; readonly record: DmarcRecord; readonly walk: Walk }
  | { readonly kind: "none"; readonly walk: Walk }
  /** There is one, but receivers do not apply DMARC by it. */
  | { readonly kind: "unusable"; readonly at: Name; readonly walk: Walk }
  | { readonly kind: "error"; readonly at: Name; readonly error: DnsError; readonly walk: Walk };

/** Climbs from a domain to the top, one label at a time (RFC 9989 §4.10). */
export async function treeWalk(dns: Dns, start: Name): Promise<Walk> {
  const labels = labelsOf(start);
  const targets = [start];
  let at = labels.length < MAX_QUERIES ? parentOf(start) : lastLabels(start, MAX_QUERIES - 1);
  for (; at !== ""; at = parentOf(at)) targets.push(at);
  // All at once: the answers above cost nothing in time, and mostly serve the other identifiers too.
  const answers = await Promise.all(targets.map((domain) => stepAt(dns, domain)));
  const last = answers.findIndex((s, i) => stops(s, i));
  const steps = last < 0 ? answers : answers.slice(0, last + 1);
  return { start, steps, organization: organizationOf(start, steps) };
}

function stops(step: WalkStep, index: number): boolean {
  const psd = step.kind === "record" ? step.parsed.record?.psd : undefined;
  // At the start psd=y does not end the walk: a public suffix may itself send mail below another one.
  return psd === "n" || (psd === "y" && index > 0);
}

async function stepAt(dns: Dns, domain: Name): Promise<WalkStep> {
  const name = normalizeName(`_dmarc.${domain}`);
  if (name === null) return { domain, kind: "none" };
  const outcome = await dns.ask({ name, type: "TXT" });
  if (outcome.kind === "error") return { domain, kind: "error", error: outcome };
  const texts = outcome.records
    .flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []))
    .filter((text) => isDmarcRecord(text));
  const [text] = texts;
  if (text === undefined) return { domain, kind: "none" };
  if (texts.length > 1) return { domain, kind: "multiple", texts };
  return { domain, kind: "record", text, parsed: parseDmarc(text) };
}

/** RFC 9989 §4.10.2. Trouble on the way leaves the walk without a sure end: then the Public Suffix List decides. */
function organizationOf(start: Name, steps: readonly WalkStep[]): Organization {
  const valid = steps.flatMap((s, index) =>
    s.kind === "record" && s.parsed.record !== null ? [{ domain: s.domain, record: s.parsed.record, index }] : [],
  );
  const byWalk = (domain: Name): Organization => ({ domain, by: "tree-walk" });
  for (const { domain, record, index } of valid) {
    if (record.psd === "n") return byWalk(domain);
    if (record.psd === "y" && index > 0) return byWalk(oneBelow(start, domain));
  }
  if (steps.some((s) => s.kind === "error")) {
    const domain = publicSuffixOrganization(start);
    return domain === null ? byWalk(start) : { domain, by: "public-suffix-list" };
  }
  return byWalk(valid.at(-1)?.domain ?? start);
}

function oneBelow(start: Name, suffix: Name): Name {
  return lastLabels(start, labelsOf(suffix).length + 1);
}

/** The registrable domain by the Public Suffix List (RFC 7489 §3.2); null for a suffix itself. */
export function publicSuffixOrganization(domain: Name): Name | null {
  const found = getDomain(domain, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return found === null ? null : normalizeName(found);
}

/** Which record judges mail from this author domain: its own, its organization's, or its public suffix's. */
export async function discover(dns: Dns, author: Name): Promise<Discovery> {
  const walk = await treeWalk(dns, author);
  const own = walk.steps[0];
  if (own?.kind === "error") return { kind: "error", at: own.domain, error: own.error, walk };
  if (own?.kind === "record") return applicable(own, walk);
  const records = walk.steps.filter((s) => s.kind === "record");
  const trouble = walk.steps.find((s) => s.kind === "error" && !isIrrelevant(s.domain, author, records));
  if (trouble?.kind === "error") return { kind: "error", at: trouble.domain, error: trouble.error, walk };
  const organization = records.find((s) => s.domain === walk.organization.domain);
  const found = organization ?? records.find((s) => s.parsed.record?.psd === "y") ?? records.at(-1);
  return found === undefined ? { kind: "none", walk } : applicable(found, walk);
}

/** A public suffix that does not answer changes nothing for an organization below it that has its own record. */
function isIrrelevant(failed: Name, author: Name, records: readonly WalkStep[]): boolean {
  const organization = publicSuffixOrganization(author);
  if (organization === null || failed === organization || !isSubdomain(organization, failed)) return false;
  return records.some((s) => isSubdomain(s.domain, organization));
}

function applicable(step: Extract<WalkStep, { kind: "record" }>, walk: Walk): Discovery {
  const { record } = step.parsed;
  return record === null
    ? { kind: "unusable", at: step.domain, walk }
    : { kind: "record", at: step.domain, record, walk };
}
