import { evidenceOf } from "../../dns/dig.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name, Outcome } from "../../dns/types.ts";
import { parseIp, reversedLabels, unmapped, type Ip } from "../../ip/ip.ts";
import type { Evidence, UnknownReason } from "../known.ts";
import { judgeCodes, type Judged } from "./judge.ts";
import type { ListSpec } from "./plan.ts";
import type { ListState, Listing } from "./types.ts";

/** The labels in front of the zone for a subject: reversed address (IPv4-mapped as IPv4), or the domain itself. Null when this list does not cover it. */
export function labelsFor(spec: ListSpec, subject: string): Name | null {
  const parsed = parseIp(subject);
  if (parsed === null) return spec.entry.kind === "domain" ? subject : null;
  const ip = unmapped(parsed);
  return spec.entry.kind === "ip" && spec.entry.families.includes(ip.family) ? reversedLabels(ip) : null;
}

interface Asked {
  readonly judged: Judged;
  readonly evidence: Evidence;
}

async function askLabels(dns: Dns, spec: ListSpec, labels: Name, nth: number): Promise<Asked> {
  const question = { name: `${labels}.${spec.queried}`, type: "A", nth } as const;
  const outcome = await dns.ask(question);
  return { judged: judgeOutcome(spec, outcome), evidence: masked(spec, evidenceOf(question, outcome)) };
}

function judgeOutcome(spec: ListSpec, outcome: Outcome): Judged {
  if (outcome.kind === "error")
    return { verdict: "not-checked", code: "", reason: outcome.reason, detail: outcome.detail };
  return judgeCodes(
    spec.entry,
    outcome.records.flatMap((rr) => (rr.data.type === "A" ? [rr.data.address] : [])),
  );
}

/** A key stands in the queried zone: what is shown has the public zone instead. */
function masked(spec: ListSpec, evidence: Evidence): Evidence {
  const hide = (text: string): string => text.replaceAll(spec.queried, spec.entry.zone);
  return { question: hide(evidence.question), answer: hide(evidence.answer), command: hide(evidence.command) };
}

const TESTS: Readonly<Record<4 | 6, { readonly listed: Ip; readonly clean: Ip }>> = {
  4: { listed: { family: 4, value: 0x7f000002n }, clean: { family: 4, value: 0x7f000001n } },
  6: { listed: { family: 6, value: 0xffff7f000002n }, clean: { family: 6, value: 0xffff7f000001n } },
};

/** The control query (RFC 5782 §5): the test entry is listed, and the entry that must never be is not. */
export async function control(
  dns: Dns,
  spec: ListSpec,
): Promise<ListState & { readonly evidence: readonly Evidence[] }> {
  const [must, mustNot] = controlLabels(spec);
  const [yes, no] = await Promise.all([askLabels(dns, spec, must, 0), askLabels(dns, spec, mustNot, 0)]);
  const evidence = [yes.evidence, no.evidence];
  const bad = (reason: UnknownReason, detail: string): ListState & { evidence: readonly Evidence[] } => ({
    usable: false,
    reason,
    detail,
    evidence,
  });
  for (const { judged } of [yes, no]) {
    // A refusal, silence or SERVFAIL has its own reason; an odd code of a test entry still shows that the entry is there.
    if (judged.verdict === "not-checked" && judged.reason !== "undocumented-code")
      return bad(judged.reason, judged.detail);
    if (judged.verdict === "not-checked" && !judged.code.split(", ").every((code) => code.startsWith("127.")))
      return bad("control-failed", judged.detail);
  }
  if (no.judged.verdict !== "not-listed")
    return bad(
      "control-failed",
      `${spec.entry.zone} lists its own never-listed test entry (${no.evidence.answer}): it lists everything`,
    );
  if (yes.judged.verdict === "not-listed")
    return bad(
      "control-failed",
      `${spec.entry.zone} does not list its test entry (${yes.evidence.answer}): the list is dead or empty`,
    );
  return { usable: true, evidence };
}

function controlLabels(spec: ListSpec): readonly [Name, Name] {
  if (spec.entry.kind === "domain") return [spec.entry.testName ?? "test", "invalid"];
  const family = spec.entry.families.includes(4) ? 4 : 6;
  return [reversedLabels(TESTS[family].listed), reversedLabels(TESTS[family].clean)];
}

/** What a usable list says of a subject. A listing is asked a second time, independently, and its reason text fetched. */
export async function askList(dns: Dns, spec: ListSpec, subject: string): Promise<Listing | null> {
  const labels = labelsFor(spec, subject);
  if (labels === null) return null;
  const first = await askLabels(dns, spec, labels, 0);
  const base = { subject, list: spec.entry.zone, text: null, confirmed: false, evidence: [first.evidence] };
  const { judged } = first;
  if (judged.verdict === "not-listed")
    return { ...base, verdict: "not-listed", code: null, reason: null, unknown: null };
  if (judged.verdict === "not-checked") {
    return {
      ...base,
      verdict: "not-checked",
      code: judged.code === "" ? null : judged.code,
      reason: judged.detail,
      unknown: judged.reason,
    };
  }
  const [second, text] = await Promise.all([askLabels(dns, spec, labels, 1), textOf(dns, spec, labels)]);
  if (second.judged.verdict !== judged.verdict) {
    const detail = `${spec.entry.zone} answered ${first.evidence.answer} and, asked again, ${second.evidence.answer}: it contradicts itself`;
    return {
      ...base,
      verdict: "not-checked",
      code: judged.code,
      reason: detail,
      unknown: "undocumented-code",
      evidence: [first.evidence, second.evidence],
    };
  }
  return {
    ...base,
    verdict: judged.verdict,
    code: judged.code,
    reason: judged.meaning,
    unknown: null,
    text,
    confirmed: true,
  };
}

async function textOf(dns: Dns, spec: ListSpec, labels: Name): Promise<string | null> {
  const outcome = await dns.ask({ name: `${labels}.${spec.queried}`, type: "TXT" });
  if (outcome.kind === "error") return null;
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  return texts.length === 0 ? null : texts.join(" / ").replaceAll(spec.queried, spec.entry.zone);
}
