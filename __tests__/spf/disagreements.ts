import type { SpfResult } from "../../src/mail/spf/types.ts";

/** What the four said of one case; `ours` with its trace. */
export interface Opinions {
  readonly ours: SpfResult | undefined;
  readonly mailauth: { readonly result: string } | undefined;
  readonly pyspf: { readonly result: string } | undefined;
  readonly "Mail::SPF": { readonly result: string } | undefined;
}

interface Seen {
  readonly domain: string;
  readonly record: string;
}

interface Rule {
  /** Who stands alone. */
  readonly alone: "mailauth" | "pyspf" | "Mail::SPF";
  /** The result that the one alone comes to; null = any. */
  readonly result: string | null;
  /** What the text of a record that was fetched must hold. */
  readonly when: (seen: Seen, ours: SpfResult) => boolean;
  readonly why: string;
}

/** Did an evaluation that DNS stopped, or one that it did not, hear SERVFAIL? */
const heardServfail = (ours: SpfResult): boolean =>
  ours.result === "temperror" && ours.trace.some((s) => /answered SERVFAIL/.test(s.detail));

/** Names of the fuzz worlds that are CNAME records. */
const ALIASED = /\balias\d\.w/;

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
    alone: "pyspf",
    result: null,
    when: (_, ours) => heardServfail(ours),
    why: "pyspf takes SERVFAIL for an empty answer; every rcode but NOERROR and NXDOMAIN is a temperror (RFC 7208 §4.4, §5)",
  },
  {
    alone: "pyspf",
    result: "permerror",
    when: ({ domain, record }, ours) => ALIASED.test(`${domain} ${record} ${ours.problem ?? ""}`),
    why: "pyspf takes a second CNAME record in a row for a loop, and counts an alias without data as two void lookups; RFC 1034 §3.6.2 has aliases followed, and RFC 7208 counts a lookup once",
  },
  {
    alone: "Mail::SPF",
    result: null,
    when: ({ domain, record }, ours) => ALIASED.test(`${domain} ${record}`) && /void lookups/.test(ours.problem ?? ""),
    why: "Mail::SPF takes the CNAME record itself for an answer, so that an alias without data is not void (RFC 7208 §4.6.4)",
  },
  {
    alone: "pyspf",
    result: "permerror",
    when: ({ record }) => hasTerm(record, /%\{p/i),
    why: "pyspf counts names behind %{p} that have no address as void lookups; RFC 7208 §5.5 only leaves such names out",
  },
  {
    alone: "Mail::SPF",
    result: "permerror",
    when: ({ record }) => hasTerm(record, /%\{p/i),
    why: "Mail::SPF counts names behind %{p} that have no address as void lookups; RFC 7208 §5.5 only leaves such names out",
  },
  {
    alone: "Mail::SPF",
    result: null,
    when: ({ record }) => hasTerm(record, /^[+?~-]?ptr:.*%\{p/i),
    why: "Mail::SPF expands the target of ptr only where a validated name is left, so its %{p} costs nothing before",
  },
  {
    alone: "Mail::SPF",
    result: "crash",
    when: ({ record }) => hasTerm(record, /%\{[sl]/i),
    why: "Mail::SPF dies of a target name with an empty label; it does not exist, and the term does not match (RFC 7208 §4.3, §4.8)",
  },
  {
    alone: "Mail::SPF",
    result: "permerror",
    when: ({ record }) => hasTerm(record, /%\{[sl]\}/i),
    why: "Mail::SPF makes a target name with a label over 63 bytes a permerror; it does not exist, and the term does not match (RFC 7208 §4.8)",
  },
  {
    alone: "mailauth",
    result: null,
    when: ({ record }, ours) => hasTerm(record, /^[+?~-]?mx/i) && /void lookups/.test(ours.problem ?? ""),
    why: "mailauth does not count hosts of mx without an address as void lookups, as pyspf, Mail::SPF and we do; RFC 7208 §4.6.4 speaks of terms and of lookups",
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
  const { ours } = opinions;
  if (ours === undefined) return null;
  const seen = ours.trace.flatMap((s): readonly Seen[] =>
    s.outcome === "record" ? [{ domain: s.path.at(-1) ?? "", record: s.detail }] : [],
  );
  if (seen.length === 0) seen.push({ domain: ours.trace[0]?.path.at(-1) ?? "", record: "" });
  const others = ["mailauth", "pyspf", "Mail::SPF"] as const;
  const reasons = others.flatMap((who) => {
    const said = opinions[who]?.result;
    if (said === ours.result) return [];
    const rule = RULES.find(
      (r) => r.alone === who && (r.result ?? said) === said && seen.some((record) => r.when(record, ours)),
    );
    return [rule?.why ?? null];
  });
  return reasons.includes(null) ? null : reasons.join("; ");
}
