import type { Dns, DnsError, Question } from "../dns/types.ts";
import { bareTrouble, type Trouble } from "../mail/trouble.ts";
import type { UnknownReason } from "../mail/known.ts";

/** What a run checks in the outside world; a run that hears nothing at all of one of them is blind there. */
export const HEARD_CLASSES = ["spf", "reverse", "lists"] as const;
export type HeardClass = (typeof HEARD_CLASSES)[number];

/** How many things of a class were asked of the outside (the repo's own zones apart), and answered so that it counts. */
export interface Heard {
  readonly asked: number;
  readonly answered: number;
  /** What kept answers away most often, by one of them as an example; null when nothing did. */
  readonly trouble: Trouble | null;
}

export type HeardFacts = Readonly<Record<HeardClass, Heard>>;

/** Counts what is asked and answered. */
export interface Ear {
  readonly note: (trouble: Trouble | null) => void;
  readonly heard: () => Heard;
}

export function createEar(): Ear {
  let [asked, answered] = [0, 0];
  const troubles = new Map<UnknownReason, { readonly count: number; readonly trouble: Trouble }>();
  return {
    note: (trouble) => {
      asked++;
      if (trouble === null) answered++;
      else {
        const known = troubles.get(trouble.reason) ?? { count: 0, trouble: bareTrouble(trouble) };
        troubles.set(trouble.reason, { ...known, count: known.count + 1 });
      }
    },
    heard: () => {
      const [most] = [...troubles.values()].sort((a, b) => b.count - a.count);
      return { asked, answered, trouble: most?.trouble ?? null };
    },
  };
}

/** The outside world, listened to: views over it ask through this. */
export function listeningDns(dns: Dns): { readonly dns: Dns; readonly heard: () => Omit<HeardFacts, "lists"> } {
  const ears = { spf: createEar(), reverse: createEar() };
  const ask = async (question: Question): ReturnType<Dns["ask"]> => {
    const outcome = await dns.ask(question);
    const ear = classOf(question);
    if (ear !== null && !isOurs(outcome)) ears[ear].note(outcome.kind === "error" ? outcome : null);
    return outcome;
  };
  return { dns: { ask }, heard: () => ({ spf: ears.spf.heard(), reverse: ears.reverse.heard() }) };
}

/** Records of SPF are TXT at the name itself (RFC 7208 §3.1); those of DKIM and DMARC stand below an underscored label. */
function classOf({ name, type }: Question): "spf" | "reverse" | null {
  if (type === "PTR") return "reverse";
  return type === "TXT" && !/(^|\.)_(domainkey|dmarc|report)\./.test(`${name}.`) ? "spf" : null;
}

/** A name that cannot be asked says nothing of the outside. */
function isOurs(outcome: { readonly kind: "answer" } | DnsError): boolean {
  return outcome.kind === "error" && outcome.reason === "bad-name";
}

/** As after runs over parts of the senders. */
export function joinedHeard(parts: readonly HeardFacts[]): HeardFacts {
  const of = (kind: HeardClass): Heard => ({
    asked: parts.reduce((sum, part) => sum + part[kind].asked, 0),
    answered: parts.reduce((sum, part) => sum + part[kind].answered, 0),
    trouble: parts.map((part) => part[kind].trouble).find((trouble) => trouble !== null) ?? null,
  });
  return { spf: of("spf"), reverse: of("reverse"), lists: of("lists") };
}

/** Nothing was asked. */
export const NOTHING_HEARD: HeardFacts = {
  spf: { asked: 0, answered: 0, trouble: null },
  reverse: { asked: 0, answered: 0, trouble: null },
  lists: { asked: 0, answered: 0, trouble: null },
};
