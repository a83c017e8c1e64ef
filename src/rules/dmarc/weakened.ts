import type { MailChange } from "../../facts/mail-change.ts";
import { parseDmarc, type DmarcRecord } from "../../mail/dmarc/record.ts";
import { changesIn, evidenceOfChange, subjectOf } from "../changes.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { rankOf } from "./policy-rank.ts";
import { dmarcLocation } from "./records.ts";

/** A tag that asks receivers for less; `was` is null for one that was absent. */
export interface WeakerTag {
  readonly tag: string;
  readonly is: string;
  readonly was: string | null;
}

export interface DmarcWeakened {
  readonly domain: string;
  /** At least one. */
  readonly tags: readonly WeakerTag[];
}

export const dmarcWeakened: Rule<"dmarc/weakened", DmarcWeakened, MailChange> = {
  id: "dmarc/weakened",
  severity: "warning",
  references: ["RFC 9989 §4.7"],
  subjects: (facts) => changesIn(facts, "dmarc"),
  judge: (change, { facts, subject }) => {
    const { outcome, before, sender } = change;
    const [was, is] = [before[0], outcome.kind === "changed" ? outcome.after[0] : undefined];
    if (was === undefined || is === undefined || was.startsWith("CNAME ") || is.startsWith("CNAME ")) return [];
    const tags = weakerTags(parseDmarc(was).record, parseDmarc(is).record);
    if (tags.length === 0) return [PASS];
    return [
      violation({
        params: { domain: subject, tags },
        cause: tags.map(({ tag, is: now }) => `${tag}=${now}`).join(" "),
        location: dmarcLocation(facts, subjectOf(change), sender),
        evidence: [evidenceOfChange(change)],
      }),
    ];
  },
};

/** A record that cannot be read is told by other rules. */
function weakerTags(was: DmarcRecord | null, is: DmarcRecord | null): readonly WeakerTag[] {
  if (was === null || is === null) return [];
  const policies = [
    ["p", was.p, is.p],
    ["sp", was.sp ?? was.p, is.sp ?? is.p],
    ["np", was.np ?? was.sp ?? was.p, is.np ?? is.sp ?? is.p],
  ] as const;
  const weaker = policies.filter(([, a, b]) => rankOf(b) < rankOf(a));
  const own = weaker.filter(([tag]) => tag === "p" || rankOf(is.p) >= rankOf(was.p)); // sp and np follow p
  const testing = is.testing && !was.testing && rankOf(is.p) > 0 ? [{ tag: "t", is: "y", was: null }] : [];
  return [...own.map(([tag, a, b]) => ({ tag, is: b ?? "none", was: a ?? "none" })), ...testing];
}
