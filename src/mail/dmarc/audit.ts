import { fitted } from "../../core/fitted.ts";
import { budgeted } from "../../dns/budget.ts";
import { evidenceOf } from "../../dns/dig.ts";
import { isSubdomain, normalizeName, parentOf } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { known, unknown, type Evidence, type Fact } from "../known.ts";
import { align } from "./align.ts";
import { discover, publicSuffixOrganization, treeWalk } from "./discover.ts";
import { isDmarcRecord, parseDmarc, type ParsedDmarc } from "./record.ts";
import { because } from "../why.ts";

/** No record in the field names more report addresses. */
const MAX_REPORTS = 10;

/** The record that judges a domain's mail. */
export interface AppliedDmarc {
  /** The domain whose `_dmarc` holds it: the domain itself, or one above. */
  readonly at: Name;
  readonly text: string;
  readonly parsed: ParsedDmarc;
}

/** A report address outside of the domain's organization (RFC 9990 §4). */
export interface ExternalReport {
  readonly uri: string;
  readonly host: Name;
  /** The name that must hold a `v=DMARC1` record. */
  readonly name: Name;
  readonly authorized: Fact<boolean>;
  readonly evidence: Evidence;
}

export interface DmarcDomain {
  readonly domain: Name;
  /** How many DMARC records stand at the domain's own `_dmarc`. */
  readonly own: readonly string[];
  /** A TXT there that was probably meant as one, or null. */
  readonly misspelled: string | null;
  /** Null when neither the domain nor one above has a record. */
  readonly applied: Fact<AppliedDmarc | null>;
  readonly reports: readonly ExternalReport[];
  /** Is one of the MAIL FROM domains aligned (RFC 9989 §4.10.2)? Unknown without a record. */
  readonly spfAligned: Fact<boolean>;
  readonly evidence: readonly Evidence[];
}

/** Everything about a From domain's DMARC. Unknown when its own `_dmarc` could not be asked. */
export async function auditDmarc(door: Dns, domain: Name, mailFrom: readonly Name[]): Promise<Fact<DmarcDomain>> {
  const dns = budgeted(door);
  const name = normalizeName(`_dmarc.${domain}`);
  if (name === null) return because("bad-name", { code: "name-too-long", name: `_dmarc.${domain}` });
  const question = { name, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  if (outcome.kind === "error") return unknown(outcome);
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  const own = texts.filter(isDmarcRecord);
  const [text] = own;
  const applied: Fact<AppliedDmarc | null> =
    text !== undefined && own.length === 1
      ? known({ at: domain, text, parsed: parseDmarc(text) })
      : await inherited(dns, domain);
  const record = applied.known ? applied.value : null;
  const [reports, spfAligned] = await Promise.all([
    record === null ? [] : externalReports(dns, record),
    spfAlignment(dns, domain, record, mailFrom),
  ]);
  return known({
    domain,
    own: fitted(own),
    applied,
    reports: fitted(reports),
    spfAligned,
    misspelled: texts.find((t) => !isDmarcRecord(t) && /^["'\s]{0,8}v?\s{0,8}=?\s{0,8}dmarc/i.test(t)) ?? null,
    evidence: [evidenceOf(question, outcome)],
  });
}

/** By the tree walk; only asked for when the domain has no record of its own. */
async function inherited(dns: Dns, domain: Name): Promise<Fact<AppliedDmarc | null>> {
  const found = await discover(dns, domain);
  if (found.kind === "error") return unknown(found.error);
  if (found.kind === "none") return known(null);
  const step = found.walk.steps.find((s) => s.domain === found.at);
  return known(step?.kind === "record" ? { at: found.at, text: step.text, parsed: step.parsed } : null);
}

async function spfAlignment(
  dns: Dns,
  domain: Name,
  record: AppliedDmarc | null,
  mailFrom: readonly Name[],
): Promise<Fact<boolean>> {
  if (mailFrom.includes(domain)) return known(true);
  const mode = record?.parsed.record?.aspf;
  if (mode === undefined) return because("no-answer", { code: "no-dmarc-record", domain });
  const walk = mode === "strict" ? null : await treeWalk(dns, domain);
  const judged = await Promise.all(
    walk === null ? [] : mailFrom.map(async (from) => (await align(dns, walk, from, mode)).aligned),
  );
  return known(judged.includes(true));
}

/** Report addresses at other organizations, and whether those agree to take the reports (RFC 9990 §4). */
async function externalReports(dns: Dns, { at, parsed }: AppliedDmarc): Promise<readonly ExternalReport[]> {
  const uris = [...new Set([...(parsed.record?.rua ?? []), ...(parsed.record?.ruf ?? [])])].slice(0, MAX_REPORTS);
  const asked = await Promise.all(uris.map((uri) => externalReport(dns, at, uri)));
  return asked.filter((report) => report !== null);
}

async function externalReport(dns: Dns, at: Name, uri: string): Promise<ExternalReport | null> {
  const host = normalizeName(uri.slice(uri.lastIndexOf("@") + 1));
  if (host === null || isSubdomain(host, at) || isSubdomain(at, host)) return null;
  const organization = publicSuffixOrganization(host);
  if (organization !== null && organization === publicSuffixOrganization(at)) return null;
  const name = normalizeName(`${at}._report._dmarc.${host}`);
  if (name === null || parentOf(host) === "") return null;
  const question = { name, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  const authorized: Fact<boolean> =
    outcome.kind === "error"
      ? unknown(outcome)
      : known(outcome.records.some((rr) => rr.data.type === "TXT" && saysDmarc(joined(rr.data))));
  return { uri, host, name, authorized, evidence: evidenceOf(question, outcome) };
}

function saysDmarc(text: string): boolean {
  return /^v[ \t]{0,20}=[ \t]{0,20}DMARC1/.test(text);
}
