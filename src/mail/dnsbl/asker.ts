import type { Dns, Name, Source } from "../../dns/types.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";
import { askLabels, ONLY_SOURCE, type Asked, type Asking } from "./ask-labels.ts";
import { isBad, isThere, judgeControl, listsNeutral, type Control } from "./control.ts";
import type { ListSpec } from "./plan.ts";
import { testEntries, type TestEntries } from "./test-entries.ts";
import { troubleBy } from "./trouble.ts";

type Family = 4 | 6 | null;

/** Asks one list for one family of subjects (null: domains). Only a server that passed the list's control there is believed. */
export interface Asker {
  /** The control query (RFC 5782 §5): usable when the list passes it at some server. A list that is withheld is not asked. */
  readonly control: () => Promise<Control>;
  /** What a server that passed says; not checked where only others answered. */
  readonly ask: (labels: Name, nth: number) => Promise<Asked>;
  /** After a listing: does the server still deny the never-listed entry and a neutral subject? Null when it does. */
  readonly denies: (source: Source | null) => Promise<Trouble | null>;
  /** After the last question: does it still hold its test entry? Null when it does. */
  readonly stillThere: (server: number) => Promise<Trouble | null>;
}

/** What was asked before the control, and what is asked later, in their own cache entries. */
const FIRST = 0;
const LATER = 1;

export function createAsker(dns: Dns, spec: ListSpec, family: Family): Asker {
  const tests = testEntries(spec.entry, family);
  const proofs = new Map<number, Promise<Control>>();
  /** Servers that passed: of most answers nothing more needs to be awaited. */
  const trusted = new Set<number>();
  let whole: Promise<Control> | null = null;
  /** Another server than the first, where only that one passed: it is asked at once. */
  let preferred: number | null = null;
  let of = 1;

  const entries = async (asking: Asking): Promise<readonly [Asked, Asked]> => {
    const ask = (labels: Name): Promise<Asked> => askLabels(dns, spec, labels, asking);
    return Promise.all([ask(tests.listed), ask(tests.clean ?? tests.neutral)]);
  };
  const proofOf = (source: Source): Promise<Control> => {
    const known = proofs.get(source.server);
    if (known !== undefined) return known;
    const made = entries(placed(FIRST, source)).then(([yes, no]) => judgeControl(spec, family, yes, no, tests));
    proofs.set(source.server, made);
    return made;
  };
  const firstControl = async (): Promise<Control> => {
    if (spec.withheld !== undefined) return { ...spec.withheld, evidence: [] };
    const [yes, no] = await entries({ nth: FIRST });
    const made = judgeControl(spec, family, yes, no, tests);
    const source = yes.source ?? no.source;
    if (source === null) return made;
    of = source.of;
    if (source.server >= 0 && yes.source?.server === no.source?.server)
      proofs.set(source.server, Promise.resolve(made));
    for (let server = 0; server < of; server++) {
      const proof = await proofOf({ server, of });
      if (!proof.usable) continue;
      if (server > 0) preferred = server;
      return proof;
    }
    return made.usable ? proofOf({ server: 0, of }) : made;
  };
  const control = (): Promise<Control> => (whole ??= firstControl());

  const ask = async (labels: Name, nth: number): Promise<Asked> => {
    if (trusted.size === 0) await control();
    const asked = await askLabels(dns, spec, labels, preferred === null ? { nth } : { nth, only: preferred });
    if (asked.source === null || trusted.has(asked.source.server)) return asked;
    const proof = await proofOf(asked.source);
    if (proof.usable) {
      trusted.add(asked.source.server);
      return asked;
    }
    for (const [server, other] of proofs) {
      if (server === asked.source.server || !(await other).usable) continue;
      const again = await askLabels(dns, spec, labels, { nth, only: server });
      if (again.source !== null) return again;
    }
    const { zone } = spec.entry;
    const [listed = "", clean = ""] = proof.evidence.map(({ answer }) => answer);
    const trouble = troubleBy("control-failed", { code: "unproven", list: zone, listed, clean });
    return { ...asked, judged: { verdict: "not-checked", code: "", ...trouble } };
  };

  const deniesNow = async (source: Source): Promise<Trouble | null> => {
    const later = placed(LATER, source);
    const [no, neutral] = await Promise.all([
      tests.clean === null ? null : askLabels(dns, spec, tests.clean, later),
      askLabels(dns, spec, tests.neutral, later),
    ]);
    return denial(spec, family, tests, no, neutral);
  };
  const sharing = new Map<number, () => Promise<Trouble | null>>();
  return {
    control,
    ask,
    denies: (source) => {
      const at = source ?? ONLY_SOURCE;
      const shared = sharing.get(at.server) ?? sharedNext(() => deniesNow(at));
      sharing.set(at.server, shared);
      return shared();
    },
    stillThere: async (server) => {
      const yes = await askLabels(dns, spec, tests.listed, placed(LATER, { server, of }));
      // Silence and refusals were told as such when they met a subject; only an empty answer was taken for a clean one.
      if (isThere(yes)) return null;
      if (yes.judged.verdict === "not-checked" && yes.judged.reason === "stopped") return bareTrouble(yes.judged);
      const { answer } = yes.evidence();
      return troubleBy("control-failed", { code: "fell-silent", list: spec.entry.zone, answer });
    },
  };
}

function placed(nth: number, { server, of }: Source): Asking {
  return of < 2 ? { nth } : { nth, only: server };
}

function denial(spec: ListSpec, family: Family, tests: TestEntries, no: Asked | null, neutral: Asked): Trouble | null {
  const { zone, families } = spec.entry;
  for (const asked of [no, neutral]) {
    if (asked === null || isUnrecorded(asked) || asked.judged.verdict !== "not-checked") continue;
    // A code that is not documented is an entry all the same.
    if (asked.judged.reason !== "undocumented-code") return asked.judged;
  }
  if (no !== null && !isUnrecorded(no) && isThere(no)) {
    const half = families.length > 1 ? family : null;
    const { answer } = no.evidence();
    return troubleBy("control-failed", { code: "lists-everything", list: zone, family: half, answer });
  }
  return !isUnrecorded(neutral) && isBad(neutral) ? listsNeutral(zone, tests, neutral.evidence().answer) : null;
}

/** A tape of before this was asked says nothing of it. */
function isUnrecorded({ judged }: Asked): boolean {
  return judged.verdict === "not-checked" && judged.reason === "not-recorded";
}

/** One work at a time; who comes while one is under way shares the next, so that it begins after each of them came. */
function sharedNext<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    if (next !== null) return next;
    const started = last.then(() => {
      next = null;
      return work();
    });
    next = started;
    last = started;
    return started;
  };
}
