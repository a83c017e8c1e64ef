import type { JudgedFinding } from "../compare/types.ts";
import { writeFacts } from "../facts/codec/facts.ts";
import { writeSender } from "../facts/codec/senders.ts";
import { writeSpfDomain } from "../facts/codec/spf.ts";
import type { Facts } from "../facts/types.ts";
import { draftsFrom } from "./drafts.ts";
import { lettersOf } from "./drafts/of-finding.ts";
import { loosenings, type ReportInput } from "./model.ts";
import { writePart } from "./part.ts";
import { reputations } from "../facts/reputation.ts";
import { providersJson } from "./providers.ts";
import { helpWithRecord } from "../rules/publish.ts";

/** Findings that get their letters; nobody writes more, and a report of ten thousand addresses stays small. */
const MAX_DRAFTED = 500;

/** The report (schema/report.schema.json) as data. */
export function reportJson(input: ReportInput): object {
  const { judgement, facts, counts, part = null } = input;
  const isPart = part !== null;
  return {
    schema: "mailworthy/report/1",
    version: input.version,
    name: input.name ?? null,
    at: input.at,
    mode: judgement.mode,
    verdict: judgement.verdict,
    exitCode: judgement.exitCode,
    failOn: input.failOn,
    base: input.base,
    head: input.head,
    learned: input.learned,
    shard: input.shard ?? null,
    maxNotChecked: input.maxNotChecked ?? null,
    ...(input.settings === undefined || input.settings === null
      ? {}
      : { loosened: loosenings(input).length, settings: input.settings }),
    senders: facts.senders.map(writeSender),
    blind: judgement.blind.map(({ class: kind, asked, trouble }) => ({ class: kind, asked, ...trouble })),
    blindRuns: judgement.blindRuns,
    findings: judgement.findings.map((f, i) => ({
      ...findingJson(f),
      ...(i < MAX_DRAFTED ? draftsJson(f, input) : {}),
    })),
    notChecked: judgement.notChecked.map((n) => ({
      check: n.check,
      subject: n.subject,
      sender: n.sender,
      ...listOf(n.list),
      ...(n.cause === undefined ? {} : { cause: n.cause }),
      ...(n.partial === undefined ? {} : { partial: n.partial }),
      reason: n.reason,
      detail: n.detail,
    })),
    facts: { ...writeFacts(facts, isPart), providers: providersJson(facts), reputation: reputations(facts) },
    ...(input.baseFacts === null ? {} : { baseFacts: { spf: changedSpf(facts, input.baseFacts) } }),
    ...(input.runs === null ? {} : { runs: input.runs }),
    ...(part === null ? {} : { part: writePart(part) }),
    counts,
  };
}

export function renderJson(input: ReportInput): string {
  return `${JSON.stringify(reportJson(input), null, 2)}\n`;
}

function listOf(list: string | null): { list?: string } {
  return list === null ? {} : { list };
}

function findingJson(f: JudgedFinding): object {
  return {
    id: f.id,
    severity: f.severity,
    change: f.change,
    subject: f.subject,
    sender: f.sender,
    ...listOf(f.list),
    message: f.message,
    help: helpWithRecord("en", f),
    location: f.location,
    evidence: f.evidence,
    fingerprint: f.fingerprint,
    acceptedUntil: f.acceptedUntil,
    since: f.since,
    cause: f.cause,
    degree: f.degree,
    corrected: f.corrected ?? null,
    ...(f.params === undefined ? {} : { params: f.params }),
    issue: f.issue ?? null,
    ...(f.pending === true ? { pending: true } : {}),
  };
}

/** SPF as it was at the base, of the domains where it differs. */
function changedSpf(facts: Facts, base: Facts): object {
  const changed = [...base.spf].flatMap(([domain, fact]) => {
    const [was, now] = [fact, facts.spf.get(domain) ?? fact].map((one) => writeSpfDomain(one, false));
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [[domain, was] as const];
  });
  return Object.fromEntries(changed);
}

/** Only findings that call for a letter have the field. The time is a blank: equal findings stay equal, and the report has it in `at`. */
function draftsJson(f: JudgedFinding, input: ReportInput): object {
  const drafts = f.change === "resolved" ? [] : draftsFrom(lettersOf(f, input.facts, null));
  return drafts.length === 0 ? {} : { drafts };
}
