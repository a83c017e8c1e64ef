import type { Identifier } from "../dmarc/evaluate.ts";
import { normalizeName } from "../../dns/name.ts";
import type { DkimCode, DkimResult } from "../dkim/verify.ts";
import { dkimProblemText, type DkimProblem } from "../dkim/problem.ts";
import { noted, type MessageProblem } from "./problem.ts";

/** One signature as the report shows it. */
export interface DkimPart {
  readonly result: DkimCode;
  /** In English. */
  readonly reason: string | null;
  /** The same for words in other languages; not in JSON. */
  readonly why: DkimProblem | null;
  readonly domain: string | null;
  readonly selector: string | null;
  readonly identity: string | null;
  readonly algorithm: string | null;
  readonly canonicalization: string | null;
  readonly signedHeaders: readonly string[];
  /** l=, octets; null = the whole body is signed. */
  readonly length: number | null;
  /** ISO 8601. */
  readonly at: string | null;
  readonly expires: string | null;
  readonly keyName: string | null;
  readonly keyRecord: string | null;
  readonly keyBits: number | null;
  readonly testing: boolean;
}

const MAX_SHOWN = 100;

/** Of a header alone, a signature that does not match says nothing: not that the message was changed. */
export function withoutBody(results: readonly DkimResult[]): readonly DkimResult[] {
  const why = { code: "no-body" } as const;
  return results.map((r) =>
    r.why?.code === "body-changed" || r.why?.code === "header-changed" || r.why?.code === "length"
      ? { ...r, result: "neutral", why, reason: dkimProblemText(why) }
      : r,
  );
}

export function dkimPart(r: DkimResult): DkimPart {
  const s = r.signature;
  return {
    result: r.result,
    reason: r.reason,
    why: r.why,
    domain: r.domain,
    selector: r.selector,
    identity: s?.identity ?? null,
    algorithm: s?.algorithm ?? null,
    canonicalization: s === null ? null : `${s.header}/${s.body}`,
    signedHeaders: s?.signed.slice(0, MAX_SHOWN).map((name) => name.slice(0, MAX_SHOWN)) ?? [],
    length: s?.length ?? null,
    at: isoTime(s?.at ?? null),
    expires: isoTime(s?.expires ?? null),
    keyName: r.keyName,
    keyRecord: r.keyRecord,
    keyBits: r.keyBits,
    testing: r.testing,
  };
}

/** ISO 8601 in UTC without fractions; null for what no calendar holds. */
export function isoTime(seconds: number | null): string | null {
  if (seconds === null) return null;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(".000Z", "Z");
}

export function dkimProblems(results: readonly DkimResult[]): readonly MessageProblem[] {
  return results.flatMap((r): readonly MessageProblem[] => [
    ...r.keyProblems.map(({ id, severity, column, fault }) =>
      noted(id, severity, { code: "record", fault }, { subject: r.keyName, column }),
    ),
    ...r.notes.map((note) => {
      const at = { subject: `signature of ${r.domain ?? "?"}`, column: null };
      return noted("dkim/note", "info", { code: "dkim", domain: r.domain, note }, at);
    }),
  ]);
}

export function dkimIdentifiers(results: readonly DkimResult[]): readonly Identifier[] {
  return results.flatMap((r) => {
    const domain = r.signature?.domain ?? normalizeName(r.domain ?? "");
    if (domain === null || (r.result !== "pass" && r.result !== "temperror")) return [];
    return [{ by: "dkim" as const, domain, state: r.result }];
  });
}

/** One word for all signatures: a pass is enough, else what could still become one, else the topmost. */
export function dkimSummary(results: readonly DkimResult[]): DkimCode | "none" {
  const codes = results.map((r) => r.result);
  return codes.find((c) => c === "pass") ?? codes.find((c) => c === "temperror") ?? codes[0] ?? "none";
}
