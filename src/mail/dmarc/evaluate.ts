import type { Dns, Name } from "../../dns/types.ts";
import type { RecordProblem } from "../record-problem.ts";
import { align, type Alignment } from "./align.ts";
import { discover, publicSuffixOrganization, type Discovery, type Organization } from "./discover.ts";
import {
  dmarcProblemText,
  type AuthorFault,
  type DmarcNote,
  type DmarcProblem,
  type DmarcUnchecked,
} from "./problem.ts";
import type { DmarcRecord, Policy } from "./record.ts";
import { bareTrouble } from "../trouble.ts";

/** RFC 8601 §2.7 with RFC 9989 §5.3; `not-checked`: what could still make it a pass is not known. */
export type DmarcCode = "none" | "pass" | "fail" | "temperror" | "permerror" | "not-checked";

/** A domain that SPF or DKIM authenticated, or would have if DNS had answered. */
export interface Identifier {
  readonly by: "spf" | "dkim";
  readonly domain: Name;
  readonly state: "pass" | "temperror";
}

export type JudgedIdentifier = Identifier & Omit<Alignment, "domain">;

export interface DmarcResult {
  readonly result: DmarcCode;
  /** In English; null for a pass. */
  readonly reason: string | null;
  /** The same for words in other languages. */
  readonly why: DmarcProblem | null;
  readonly author: Name | null;
  readonly organization: Organization | null;
  /** Where the record was found. */
  readonly recordAt: Name | null;
  readonly record: DmarcRecord | null;
  readonly problems: readonly RecordProblem[];
  /** What the domain asks receivers to do with mail that fails, and the tag that says so. */
  readonly policy: Policy | null;
  readonly policyTag: "p" | "sp" | "np" | null;
  readonly identifiers: readonly JudgedIdentifier[];
  readonly notes: readonly DmarcNote[];
}

/** A result that is no pass. */
function not(result: Exclude<DmarcCode, "pass">, why: DmarcProblem): Pick<DmarcResult, "result" | "reason" | "why"> {
  return { result, reason: dmarcProblemText(why), why };
}

const NOTHING = {
  organization: null,
  recordAt: null,
  record: null,
  problems: [],
  policy: null,
  policyTag: null,
} as const;

/** Nothing to judge: no author domain, or several; or only a part of the header, which says nothing of the rest. */
export function unjudgeable(fault: AuthorFault): DmarcResult {
  const result = fault.code === "fragment" ? "not-checked" : "permerror";
  return { ...NOTHING, ...not(result, fault), author: null, identifiers: [], notes: [] };
}

/** DMARC of one message (RFC 9989 §5.3). `unchecked` says why SPF or DKIM is not known, or null. Never rejects. */
export async function evaluateDmarc(
  dns: Dns,
  author: Name,
  identifiers: readonly Identifier[],
  unchecked: DmarcUnchecked | null = null,
): Promise<DmarcResult> {
  const found = await discover(dns, author);
  const { organization } = found.walk;
  const base = { ...NOTHING, author, organization, identifiers: [], problems: problemsOf(found), notes: [] };
  if (found.kind === "error")
    return { ...base, ...not("temperror", { code: "dns", at: found.at, trouble: bareTrouble(found.error) }) };
  if (found.kind === "none") return { ...base, ...not("none", noneReason(found, author)) };
  if (found.kind === "unusable")
    return { ...base, recordAt: found.at, ...not("permerror", { code: "unusable", at: found.at }) };
  const { record, at } = found;
  const judged = await Promise.all(
    distinct(identifiers).map(async (i): Promise<JudgedIdentifier> => {
      const mode = i.by === "spf" ? record.aspf : record.adkim;
      return { ...i, ...(await align(dns, found.walk, i.domain, mode)) };
    }),
  );
  const applied = at === author ? { policy: record.p, policyTag: "p" as const } : await inherited(dns, author, record);
  const whole = { ...base, recordAt: at, record, identifiers: judged, notes: notesOf(found, author), ...applied };
  const aligned = judged.filter((i) => i.aligned);
  if (aligned.some((i) => i.state === "pass")) return { ...whole, result: "pass", reason: null, why: null };
  const open = aligned[0];
  if (open !== undefined) return { ...whole, ...not("temperror", { code: "open", by: open.by, domain: open.domain }) };
  const passed = judged.map(({ by, domain }) => ({ by, domain }));
  return { ...whole, ...not(unchecked === null ? "fail" : "not-checked", { code: "fail", author, passed, unchecked }) };
}

function distinct(identifiers: readonly Identifier[]): readonly Identifier[] {
  return [...new Map(identifiers.map((i) => [`${i.by} ${i.state} ${i.domain}`, i])).values()];
}

/** RFC 9989 §4.10.1: sp= for subdomains, np= for those that do not exist, p= in their absence. */
async function inherited(
  dns: Dns,
  author: Name,
  record: DmarcRecord,
): Promise<{ readonly policy: Policy | null; readonly policyTag: "p" | "sp" | "np" }> {
  if (record.np !== null) {
    const outcome = await dns.ask({ name: author, type: "A" });
    if (outcome.kind === "answer" && outcome.rcode === "NXDOMAIN") return { policy: record.np, policyTag: "np" };
  }
  return record.sp === null ? { policy: record.p, policyTag: "p" } : { policy: record.sp, policyTag: "sp" };
}

function noneReason(found: Discovery, author: Name): DmarcProblem {
  const several = found.walk.steps.find((s) => s.kind === "multiple");
  if (several?.kind === "multiple")
    return { code: "several-records", at: several.domain, records: several.texts.length };
  return { code: "no-record", author };
}

function problemsOf(found: Discovery): readonly RecordProblem[] {
  if (found.kind !== "record" && found.kind !== "unusable") return [];
  return found.walk.steps.flatMap((s) => (s.kind === "record" && s.domain === found.at ? s.parsed.problems : []));
}

function notesOf(found: Extract<Discovery, { kind: "record" }>, author: Name): readonly DmarcNote[] {
  const { organization } = found.walk;
  const byList = publicSuffixOrganization(author);
  const notes: DmarcNote[] = [];
  if (found.record.testing) notes.push({ code: "testing" });
  if (organization.by === "tree-walk" && byList !== null && byList !== organization.domain && found.at !== author)
    notes.push({ code: "other-organization", old: byList, now: organization.domain });
  return notes;
}
