import { evidenceOf } from "../../dns/dig.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name, Outcome } from "../../dns/types.ts";
import { parseIp, reversedLabels, unmapped } from "../../ip/ip.ts";
import type { Evidence } from "../known.ts";
import { judgeCodes, type Judged } from "./judge.ts";
import type { ListSpec } from "./plan.ts";
import { fallOf } from "./standing.ts";
import type { Listing, Standing } from "./types.ts";
import { troubleBy } from "./trouble.ts";

/** The labels in front of the zone for a subject: reversed address (IPv4-mapped as IPv4), or the domain itself. Null when this list does not cover it. */
export function labelsFor(spec: ListSpec, subject: string): Name | null {
  const parsed = parseIp(subject);
  if (parsed === null) return spec.entry.kind === "domain" ? subject : null;
  const ip = unmapped(parsed);
  return spec.entry.kind === "ip" && spec.entry.families.includes(ip.family) ? reversedLabels(ip) : null;
}

/** The family that a list sees in an address; null for a domain. */
export function familyOf(subject: string): 4 | 6 | null {
  const parsed = parseIp(subject);
  return parsed === null ? null : unmapped(parsed).family;
}

const MAX_SHOWN = 16;

export interface Asked {
  readonly judged: Judged;
  readonly evidence: Evidence;
}

/** One question to a list, judged; nothing in the result holds a key. */
export async function askLabels(dns: Dns, spec: ListSpec, labels: Name, nth: number): Promise<Asked> {
  const question = { name: `${labels}.${spec.queried}`, type: "A", nth, fleeting: true } as const;
  const outcome = await dns.ask(question);
  return { judged: judgeOutcome(spec, outcome), evidence: hidden(spec, evidenceOf(question, shortened(outcome))) };
}

/** A list answers with a few records; what a hostile one adds is judged, but not shown. */
function shortened(outcome: Outcome): Outcome {
  return outcome.kind === "error" ? outcome : { ...outcome, records: outcome.records.slice(0, MAX_SHOWN) };
}

function judgeOutcome(spec: ListSpec, outcome: Outcome): Judged {
  if (outcome.kind === "error") {
    const detail = spec.hide?.(outcome.detail) ?? outcome.detail;
    // What holds a key has no parameters that could be shown.
    const open = detail === outcome.detail && outcome.why !== undefined ? { why: outcome.why } : {};
    return { verdict: "not-checked", code: "", reason: outcome.reason, detail, ...open };
  }
  return judgeCodes(
    spec.entry,
    outcome.records.flatMap((rr) => (rr.data.type === "A" ? [rr.data.address] : [])),
  );
}

/** A key stands in the queried zone, and a hostile or careless answer may repeat it. */
function hidden(spec: ListSpec, evidence: Evidence): Evidence {
  const { hide } = spec;
  if (hide === undefined) return evidence;
  return { question: hide(evidence.question), answer: hide(evidence.answer), command: hide(evidence.command) };
}

/**
 * What a usable list says of a subject. A listing is asked a second time, independently, and its reason text fetched; so
 * is a standing (`expected`, from an earlier run) that got worse: no alarm rests on one answer.
 */
export async function askList(
  dns: Dns,
  spec: ListSpec,
  subject: string,
  expected: Standing | null = null,
): Promise<Listing | null> {
  const labels = labelsFor(spec, subject);
  if (labels === null) return null;
  const first = await askLabels(dns, spec, labels, 0);
  const { judged } = first;
  if (judged.verdict === "not-checked") return notChecked(spec, subject, judged, [first.evidence]);
  const suspect = judged.verdict !== "not-listed";
  if (!suspect && (expected === null || fallOf(expected, judged.standing) === null))
    return listing(spec, subject, judged, [first.evidence], null);
  const [second, text] = await Promise.all([
    askLabels(dns, spec, labels, 1),
    suspect ? textOf(dns, spec, labels) : null,
  ]);
  const evidence = [first.evidence, second.evidence];
  if (second.judged.verdict === "not-checked") return notChecked(spec, subject, second.judged, evidence);
  if (second.judged.verdict !== judged.verdict || !sameStanding(judged.standing, second.judged.standing)) {
    const answers = { first: first.evidence.answer, second: second.evidence.answer };
    const why = { code: "contradicts", list: spec.entry.zone, ...answers } as const;
    const trouble = troubleBy("undocumented-code", why);
    return notChecked(spec, subject, { verdict: "not-checked", code: judged.code ?? "", ...trouble }, evidence);
  }
  return listing(spec, subject, judged, [first.evidence], text);
}

function sameStanding(a: Standing | null, b: Standing | null): boolean {
  return a?.allowed === b?.allowed && a?.grade === b?.grade;
}

function listing(
  spec: ListSpec,
  subject: string,
  judged: Exclude<Judged, { verdict: "not-checked" }>,
  evidence: readonly Evidence[],
  text: string | null,
): Listing {
  const { verdict, standing } = judged;
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
  };
}

function notChecked(
  spec: ListSpec,
  subject: string,
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
  const outcome = await dns.ask({ name: `${labels}.${spec.queried}`, type: "TXT" });
  if (outcome.kind === "error") return null;
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  if (texts.length === 0) return null;
  const text = texts.slice(0, 8).join(" / ").slice(0, 2000);
  return spec.hide?.(text) ?? text;
}
