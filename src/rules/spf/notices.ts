import type { Facts } from "../../facts/types.ts";
import type { SpfNotice, SpfNoticeCode, SpfNoticeOf, SpfNotices, Undecided } from "../../mail/spf/notice.ts";
import { PASS, type Options, type Rule, type Violation } from "../rule.ts";
import { auditedDomains, type AuditedDomain } from "./domains.ts";
import { spfLocation } from "./location.ts";
import { isPartial, openParts, type Reach } from "./open-parts.ts";

/** What the audit noticed, and where. */
export type NoticeParams<C extends SpfNoticeCode> = SpfNotices[C] & {
  /** Of the term in its record, from 1; null where the notice is about no term. */
  readonly at: number | null;
  /** What must be decided before there is a record to publish; null where there is one, or none is needed. */
  readonly undecided: Undecided | null;
};

interface About<C extends SpfNoticeCode> extends Pick<Rule, "severity" | "references" | "options"> {
  readonly code: C;
  /** What of the tree it looks at, beside the domain's own record; absent: nothing. */
  readonly reach?: Reach;
  /** Which of the notices the user's options let through. */
  readonly keep?: (notice: SpfNoticeOf<C>, options: Options) => boolean;
}

/** A rule that tells what the audit noticed under its code. */
export function noticeRule<C extends SpfNoticeCode>(about: About<C>): Rule<`spf/${C}`, NoticeParams<C>, AuditedDomain> {
  const { code, severity, references, options, reach, keep = () => true } = about;
  return {
    id: `spf/${code}`,
    severity,
    references,
    ...(options === undefined ? {} : { options }),
    subjects: auditedDomains,
    judge: (audited, { facts, options: set }) => {
      const { spf } = audited;
      const found = noticesOf(spf.notices, code).filter((n) => keep(n, set));
      const open = openParts(spf, reach, found.length > 0);
      if (found.length === 0 && open.length === 0) return [PASS];
      // A sum over what was answered alone must not count as better than it was.
      const partial = found.length > 0 && isPartial(spf);
      return [...found.map((n) => violationOf(facts, audited, n, partial)), ...open];
    },
  };
}

/** Those of one code; that a notice of a code has its parameters is what `SpfNotice` says. */
function noticesOf<C extends SpfNoticeCode>(notices: readonly SpfNotice[], code: C): readonly SpfNoticeOf<C>[] {
  return notices.filter((notice) => notice.code === code) as readonly SpfNotice[] as readonly SpfNoticeOf<C>[];
}

function violationOf<C extends SpfNoticeCode>(
  facts: Facts,
  { domain, sender, spf }: AuditedDomain,
  notice: SpfNoticeOf<C>,
  partial: boolean,
): Violation<NoticeParams<C>> {
  return {
    kind: "violation",
    params: { ...notice.params, at: notice.span?.column ?? null, undecided: notice.undecided },
    cause: notice.domain === domain ? notice.cause : `${notice.domain} ${notice.cause}`,
    location: spfLocation(facts, domain, sender),
    evidence: spf.evidence,
    degree: partial ? null : notice.degree,
    corrected: notice.corrected,
  };
}
