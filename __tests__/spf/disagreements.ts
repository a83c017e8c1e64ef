import type { SpfResult } from "../../src/mail/spf/types.ts";

/** What the three said of one case; `ours` with its trace. */
export interface Opinions {
  readonly ours: SpfResult | undefined;
  readonly pyspf: { readonly result: string } | undefined;
  readonly "Mail::SPF": { readonly result: string } | undefined;
}

interface Seen {
  readonly domain: string;
  readonly record: string;
}

interface Rule {
  /** Who stands alone. */
  readonly alone: "pyspf" | "Mail::SPF";
  /** The result that the one alone comes to; null = any. */
  readonly result: string | null;
  /** What the text of a record that was fetched must hold. */
  readonly when: (seen: Seen, ours: SpfResult) => boolean;
  readonly why: string;
}

const hasTerm = (record: string, term: RegExp): boolean => record.split(" ").some((t) => term.test(t));

/** Every known way in which another evaluator differs from the text of RFC 7208, or uses a freedom that it leaves. */
const RULES: readonly Rule[] = [
  {
    alone: "pyspf",
    result: "permerror",
    when: ({ domain, record }) =>
      record.split(" ").some((t) => new RegExp(`^[+?~-]?include:${domain.replaceAll(".", "\\.")}\\.?$`, "i").test(t)),
    why: "pyspf refuses a record that includes itself before it evaluates; it is valid by the grammar and harmless where an earlier term matches (RFC 7208 §4.6, §4.6.2)",
  },
  {
    alone: "pyspf",
    result: "permerror",
    when: ({ record }) => record.split(" ").filter((t) => /^unknown=/i.test(t)).length > 1,
    why: "pyspf refuses an unknown modifier that stands twice; it is ignored however often it stands (RFC 7208 §6)",
  },
  {
    alone: "pyspf",
    result: "permerror",
    when: ({ record }, ours) =>
      hasTerm(record, /^[+?~-]?ptr/i) && ours.trace.some((s) => /PTR$/.test(s.questions[0] ?? "")),
    why: "pyspf counts names behind ptr that have no address as void lookups; RFC 7208 §4.6.4 counts terms and leaves it open",
  },
  {
    alone: "Mail::SPF",
    result: null,
    when: ({ record }) => hasTerm(record, /%\{[crt]/i),
    why: "Mail::SPF takes the macro letters c, r and t outside of explanations; they are syntax errors there (RFC 7208 §7.2)",
  },
  {
    alone: "Mail::SPF",
    result: null,
    when: ({ record }) => hasTerm(record, /^[+?~-]?(a|mx):\//i),
    why: "Mail::SPF takes a colon without a domain for the current domain; a domain-spec cannot be empty (RFC 7208 §5.3, §7.1)",
  },
  {
    alone: "Mail::SPF",
    result: null,
    when: ({ record }) => hasTerm(record, /^[+?~-]?ip6:::(ffff:|\/)/i),
    why: "Mail::SPF compares an IPv4 sender, in mapped form, with ip6 terms; families differ, so it cannot match (RFC 7208 §5, §5.6)",
  },
];

/** Why the case's results differ, or null when nobody has looked into it yet. */
export function explained(opinions: Opinions): string | null {
  const { ours, pyspf, "Mail::SPF": perl } = opinions;
  if (ours === undefined || pyspf === undefined || perl === undefined) return null;
  const seen = ours.trace.flatMap((s): readonly Seen[] =>
    s.outcome === "record" ? [{ domain: s.path.at(-1) ?? "", record: s.detail }] : [],
  );
  const apart = [
    ...(pyspf.result === ours.result ? [] : (["pyspf"] as const)),
    ...(perl.result === ours.result ? [] : (["Mail::SPF"] as const)),
  ];
  const reasons = apart.map((who) => {
    const said = who === "pyspf" ? pyspf.result : perl.result;
    const rule = RULES.find(
      (r) => r.alone === who && (r.result ?? said) === said && seen.some((record) => r.when(record, ours)),
    );
    return rule?.why ?? null;
  });
  return reasons.includes(null) ? null : reasons.join("; ");
}
