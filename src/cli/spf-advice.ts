import { formatIp, unmapped, type Ip, type IpText } from "../ip/ip.ts";
import { isPrivateAddress } from "../ip/private.ts";
import type { NearMiss, SpfNotices, Undecided } from "../mail/spf/notice.ts";
import type { SpfProblem } from "../mail/spf/problem.ts";
import { termOf, withFirst } from "../mail/spf/terms.ts";
import type { SpfDomain, SpfResult } from "../mail/spf/types.ts";
import { circleOf, decisivePath, type WalkRecord } from "./spf-walk.ts";

/** What a result means. `helo`: the domain is the HELO name. */
export type SpfVerdict =
  | {
      readonly code: "pass" | "fail" | "softfail" | "neutral";
      readonly address: IpText;
      readonly domain: string;
      readonly helo: boolean;
    }
  | { readonly code: "temperror"; readonly address: IpText; readonly domain: string }
  /** `nothing`: not even a record could be asked for. */
  | { readonly code: "nothing" | "none" | "permerror"; readonly domain: string };

/** Why it came so. `path`: the terms that led to it, from the first record down. */
export type SpfReason =
  | { readonly code: "no-term" }
  /** Only the `all` at the end. */
  | { readonly code: "last-term" | "found-by"; readonly path: readonly string[] }
  | { readonly code: "term"; readonly term: string }
  | { readonly code: "problem" | "no-record" | "no-answer"; readonly problem: SpfProblem | null }
  /** The domain's own record cannot be read. */
  | { readonly code: "syntax"; readonly syntax: SpfNotices["syntax"] }
  /** There is no record, but a text that was meant as one. */
  | { readonly code: "near-miss"; readonly domain: string; readonly near: NearMiss }
  | { readonly code: "circle"; readonly domains: readonly string[] };

export type SpfNextStep =
  | { readonly code: "everyone-passes" | "try-again" }
  | { readonly code: "publish-if-yours"; readonly address: IpText; readonly domain: string }
  /** No receiver sees mail from it: no record helps. */
  | { readonly code: "private-address"; readonly address: IpText }
  | { readonly code: "publish" | "check"; readonly domain: string }
  /** Before there is a record to publish. */
  | { readonly code: "decide"; readonly domain: string; readonly undecided: Undecided };

/** What a result means, why it came so, what to do, and the record to publish where one can be computed. */
export interface SpfAdvice {
  readonly verdict: SpfVerdict;
  readonly why: SpfReason;
  readonly next: SpfNextStep | null;
  readonly corrected: string | null;
}

/** The domain that is judged; `audit`: what is known of its record, where that is at fault. */
interface Asked {
  readonly domain: string;
  readonly helo: boolean;
  readonly audit: SpfDomain | null;
}

/** What a person who has never seen SPF needs to hear about a result. */
export function spfAdvice(
  result: SpfResult,
  walk: WalkRecord | null,
  ip: Ip,
  { domain, helo, audit }: Asked,
): SpfAdvice {
  const address = formatIp(unmapped(ip));
  const term = termOf(address);
  const record = walk?.record ?? null;
  const isUnseen = isPrivateAddress(address);
  const added = isUnseen ? null : record === null ? `v=spf1 ${term} ~all` : withFirst(record, [term]);
  const ifYours: SpfNextStep = isUnseen
    ? { code: "private-address", address }
    : { code: "publish-if-yours", address, domain };
  const problem = result.why ?? null;
  switch (result.result) {
    case "pass": {
      const everyone = result.mechanism !== null && /^\+?all$/i.test(result.mechanism);
      return {
        verdict: { code: "pass", address, domain, helo },
        why: whyMatched(result, walk),
        next: everyone ? { code: "everyone-passes" } : null,
        corrected: null,
      };
    }
    case "fail":
    case "softfail":
    case "neutral":
      return {
        verdict: { code: result.result, address, domain, helo },
        why: whyMatched(result, walk),
        next: ifYours,
        corrected: added,
      };
    case "none": {
      const near = nearMiss(audit);
      if (near !== null) {
        const { corrected = null } = audit ?? {};
        const why: SpfReason = { code: "near-miss", domain, near };
        const next = mending(audit, domain);
        return { verdict: { code: "none", domain }, why, next, corrected };
      }
      return walk === null
        ? { verdict: { code: "nothing", domain }, why: { code: "problem", problem }, next: null, corrected: null }
        : {
            verdict: { code: "none", domain },
            why: { code: "no-record", problem },
            next: ifYours,
            corrected: added,
          };
    }
    case "temperror":
      return {
        verdict: { code: "temperror", address, domain },
        why: { code: "no-answer", problem },
        next: { code: "try-again" },
        corrected: null,
      };
    case "permerror":
      return broken(result, domain, audit);
  }
}

/** Which term decided, and the way to it. */
function whyMatched(result: SpfResult, walk: WalkRecord | null): SpfReason {
  if (result.mechanism === null) return { code: "no-term" };
  const path = walk === null ? [] : decisivePath(walk).map((t) => t.term);
  const last = path.at(-1) ?? result.mechanism;
  if (/^[+?~-]?all$/i.test(last) && !/^\+?all$/i.test(last)) return { code: "last-term", path };
  return path.length > 1 ? { code: "found-by", path } : { code: "term", term: last };
}

/** §4.6: a broken record, with the one that `check` would show. */
function broken(result: SpfResult, domain: string, audit: SpfDomain | null): SpfAdvice {
  const corrected = audit?.corrected ?? null;
  return {
    verdict: { code: "permerror", domain },
    why: whyBroken(result, audit),
    next: mending(audit, domain),
    corrected,
  };
}

function whyBroken(result: SpfResult, audit: SpfDomain | null): SpfReason {
  const syntax = audit?.notices.find((n) => n.code === "syntax")?.params;
  if (syntax !== undefined) return { code: "syntax", syntax };
  const circle = circleOf(result.trace);
  return circle === null ? { code: "problem", problem: result.why ?? null } : { code: "circle", domains: circle };
}

/** The record to publish, what must be decided first, or where all is told. */
function mending(audit: SpfDomain | null, domain: string): SpfNextStep {
  if (audit !== null && audit.corrected !== null) return { code: "publish", domain };
  const undecided = audit?.notices.find((n) => n.undecided !== null)?.undecided ?? null;
  return undecided === null ? { code: "check", domain } : { code: "decide", domain, undecided };
}

function nearMiss(audit: SpfDomain | null): NearMiss | null {
  return audit?.notices.find((n) => n.code === "missing")?.params.near ?? null;
}
