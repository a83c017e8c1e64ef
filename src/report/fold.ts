import type { JudgedFinding } from "../compare/types.ts";
import { formatIp, isIpText, ipOf, type Ip, type IpText } from "../ip/ip.ts";
import { cidrsOf, type IpRange } from "../ip/range.ts";
import { termOf, termsOf } from "../mail/spf/terms.ts";
import { freshText } from "../rules/text.ts";

/** Findings that people read as one: the same fault of one record, and the adjacent addresses that it is about. */
export interface Fold {
  /** What is read: about the range, with the proofs of all; the finding itself where it stands alone. */
  readonly shown: JudgedFinding;
  readonly of: readonly [JudgedFinding, ...JudgedFinding[]];
}

/**
 * Adjacent addresses of one sender that one fault of SPF shuts out, as one; everything else alone, in order. A reverse
 * name or a listing is each address's own, so those stay apart.
 */
export function folds(findings: readonly JudgedFinding[]): readonly Fold[] {
  const alike = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const key = likeness(finding);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [finding]);
    else known.push(finding);
  }
  const made = new Map<JudgedFinding, Fold | null>();
  for (const group of alike.values())
    for (const fold of runsOf(group)) fold.of.forEach((f, i) => made.set(f, i === 0 ? fold : null));
  return findings.flatMap((finding) => made.get(finding) ?? []);
}

/** What a finding says but for its address: those that are equal differ in nothing else. */
function likeness(finding: JudgedFinding): string {
  const { id, subject, params, fingerprint } = finding;
  if (!id.startsWith("spf/") || params === undefined || !isIpText(subject)) return fingerprint;
  const { sender, severity, location, cause, corrected = null, change, acceptedUntil, since, issue } = finding;
  const said = Object.entries(params).map(([name, value]) => [name, ...general(value, subject)]);
  return JSON.stringify([
    id,
    sender,
    severity,
    location,
    cause,
    corrected,
    change,
    acceptedUntil,
    since?.slice(0, 10),
    issue,
    said,
  ]);
}

function general(value: unknown, subject: IpText): readonly unknown[] {
  return value === subject ? ["address", null] : value === termOf(subject) ? ["term", null] : ["value", value];
}

interface Addressed {
  readonly finding: JudgedFinding;
  readonly address: IpText;
  readonly ip: Ip;
}

function runsOf(group: readonly JudgedFinding[]): readonly Fold[] {
  const addressed = group.flatMap((finding): readonly Addressed[] => {
    const address = finding.subject;
    return isIpText(address) ? [{ finding, address, ip: ipOf(address) }] : [];
  });
  // Alike without an address is only what has one fingerprint.
  if (addressed.length < group.length) return group.flatMap(alone);
  const order = (a: Addressed, b: Addressed): number =>
    a.ip.family - b.ip.family || (a.ip.value < b.ip.value ? -1 : Number(a.ip.value > b.ip.value));
  const runs: [Addressed, ...Addressed[]][] = [];
  for (const one of [...addressed].sort(order)) {
    const last = runs.at(-1);
    const end = last?.at(-1)?.ip;
    if (last !== undefined && end?.family === one.ip.family && one.ip.value - end.value <= 1n) last.push(one);
    else runs.push([one]);
  }
  return runs.flatMap(foldOf);
}

function alone(finding: JudgedFinding): readonly Fold[] {
  return [{ shown: finding, of: [finding] }];
}

function foldOf(run: readonly [Addressed, ...Addressed[]]): readonly Fold[] {
  const [{ finding: first, address, ip }, ...others] = run;
  const range = { family: ip.family, first: ip.value, last: others.at(-1)?.ip.value ?? ip.value };
  if (range.first === range.last) return run.flatMap(({ finding }) => alone(finding));
  const [subject, terms] = [rangeText(range), termsOf([range]).join(" ")];
  const put = (value: unknown): unknown => (value === address ? subject : value === termOf(address) ? terms : value);
  const params = Object.fromEntries(
    Object.entries(first.params ?? {}).map(([name, value]: [string, unknown]) => [name, put(value)]),
  );
  const text = freshText("en", { id: first.id, params });
  if (text === null) return run.flatMap(({ finding }) => alone(finding));
  const evidence = run.flatMap(({ finding }) => finding.evidence);
  return [{ shown: { ...first, ...text, subject, params, evidence }, of: [first, ...others.map((o) => o.finding)] }];
}

/** A block where it is one, else its ends. */
function rangeText(range: IpRange): string {
  const [block = "", ...more] = cidrsOf(range);
  if (more.length === 0) return block;
  const end = (value: bigint): string => formatIp({ family: range.family, value });
  return `${end(range.first)}–${end(range.last)}`;
}
