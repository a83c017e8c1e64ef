import { normalizeName } from "../dns/name.ts";
import type { Dns } from "../dns/types.ts";
import { mapPool } from "../facts/pool.ts";
import { formatIp, parseIp } from "../ip/ip.ts";
import { parseRange, addressesOf, sizeOf } from "../ip/range.ts";
import { askList, control } from "../mail/dnsbl/ask.ts";
import type { Evidence } from "../mail/known.ts";
import { planLists, type ListSpec } from "../mail/dnsbl/plan.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { dnsblLetters } from "./dnsbl-letters.ts";
import { draftOption, draftsFor, draftText } from "./drafts.ts";
import { columns, done, json, keysFromEnvironment, withDns, type Outcome } from "./io.ts";
import { wordOption, type Parsed } from "./options.ts";

interface Row {
  readonly subject: string;
  readonly list: string;
  readonly verdict: "listed" | "policy" | "not-listed" | "not-checked";
  readonly code: string | null;
  readonly reason: string | null;
  readonly impact: "high" | "medium" | "low";
  /** The list's own words; untrusted. */
  readonly text?: string | null;
  readonly evidence: readonly Evidence[];
}

/** `mailworthy dnsbl <ip|domain>…`. */
export async function dnsblCommand(parsed: Parsed): Promise<Outcome> {
  const profile = wordOption(parsed, "profile", ["standard", "wide", "none"]);
  if (!profile.ok) return profile;
  const named = parsed.all("list");
  const add = named.map((zone) => ({ zone, impact: null, kind: guessKind(parsed.positionals), at: null }));
  const specs = planLists({
    profile: named.length > 0 ? "none" : (profile.value ?? "standard"),
    add,
    remove: [],
    dqsKey: keysFromEnvironment()[0] ?? null,
  });
  if (!specs.ok) return specs;
  const subjects = subjectsOf(parsed);
  if (!subjects.ok) return subjects;
  const draft = draftOption(parsed);
  const asked = await withDns(parsed, async ({ dns }) => {
    const rows = await rowsOf(dns, specs.value, subjects.value, parsed.flag("self-test"));
    return ok({
      rows,
      letters: draft === null ? [] : await dnsblLetters(dns, rows, specs.value, new Date().toISOString()),
    });
  });
  if (!asked.ok) return asked;
  const { rows, letters } = asked.value;
  const drafts = draft === null ? null : draftsFor(letters, draft);
  if (parsed.flag("json"))
    return done(json({ schema: "mailworthy/dnsbl/1", rows, ...(drafts === null ? {} : { drafts }) }));
  const table = columns([
    ["Subject", "List", "Verdict", "Code", "Why"],
    ...rows.map((r) => [r.subject, r.list, r.verdict, r.code ?? "–", excerpt(r.reason ?? "", 160)].map(forLog)),
  ]);
  return done(table + (drafts === null ? "" : draftText(drafts, "No letter: no list that answered lists it.")));
}

/** A list that is not in the catalogue is asked for what is asked here: addresses, unless there are only domains. */
function guessKind(subjects: readonly string[]): "ip" | "domain" {
  return subjects.length > 0 && subjects.every((s) => parseRange(s) === null) ? "domain" : "ip";
}

function subjectsOf(parsed: Parsed): Result<readonly string[]> {
  if (parsed.positionals.length === 0 && !parsed.flag("self-test")) {
    return fail([
      { at: null, message: "an address or a domain is missing; usage: mailworthy dnsbl <ip|domain>…", hint: null },
    ]);
  }
  const subjects: string[] = [];
  for (const text of parsed.positionals) {
    const range = parseRange(text);
    const name = normalizeName(text);
    if (range !== null && sizeOf(range) <= 4096n) subjects.push(...[...addressesOf(range)].map(formatIp));
    else if (parseIp(text) === null && name?.includes(".") === true && !/^[\d.:/]+$/.test(text)) subjects.push(name);
    else
      return fail([
        {
          at: null,
          message: `${excerpt(text, 80)} is neither an IP address, a range of at most 4,096, nor a domain`,
          hint: null,
        },
      ]);
  }
  return ok(subjects);
}

async function rowsOf(
  dns: Dns,
  specs: readonly ListSpec[],
  subjects: readonly string[],
  selfTest: boolean,
): Promise<readonly Row[]> {
  const rows = await mapPool(specs, 64, async (spec): Promise<readonly Row[]> => {
    const base = { list: spec.entry.zone, impact: spec.entry.impact };
    const state = await control(dns, spec);
    if (selfTest)
      return [
        {
          ...base,
          subject: spec.entry.zone,
          verdict: state.usable ? "not-listed" : "not-checked",
          code: null,
          reason: state.usable ? "the control query passed" : `${state.reason}: ${state.detail}`,
          evidence: state.evidence,
        },
      ];
    const covered = subjects.filter((s) => (parseIp(s) === null) === (spec.entry.kind === "domain"));
    if (!state.usable)
      return covered.map((subject) => ({
        ...base,
        subject,
        verdict: "not-checked",
        code: null,
        reason: `${state.reason}: ${state.detail}`,
        evidence: state.evidence,
      }));
    return mapPool(covered, 20, async (subject): Promise<Row> => {
      const listing = await askList(dns, spec, subject);
      if (listing === null)
        return {
          ...base,
          subject,
          verdict: "not-checked",
          code: null,
          reason: "the list has no data of this family",
          evidence: [],
        };
      const reason = listing.text === null ? listing.reason : `${listing.reason ?? ""} – ${listing.text}`;
      return {
        ...base,
        subject,
        verdict: listing.verdict,
        code: listing.code,
        reason,
        text: listing.text,
        evidence: listing.evidence,
      };
    });
  });
  return rows.flat();
}
