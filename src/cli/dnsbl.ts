import type { Dns } from "../dns/types.ts";
import type { Draft } from "../report/drafts.ts";
import { without } from "../core/without.ts";
import { normalizeName } from "../dns/name.ts";
import { formatIp, parseIp } from "../ip/ip.ts";
import { parseRange, addressesOf, sizeOf } from "../ip/range.ts";
import { planLists, type ListSpec } from "../mail/dnsbl/plan.ts";
import { DEFAULT_CAPS, type ListCaps } from "../mail/dnsbl/caps.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { estimateLists } from "../mail/dnsbl/estimate.ts";
import { estimateOutcome } from "./estimate.ts";
import { isListed, rowsOf, selfTestRows, type Row } from "./dnsbl-rows.ts";
import { portalsFor, renderRows, renderSelfTest } from "./dnsbl-text.ts";
import { draftOption, draftText, type DraftOption } from "./drafts.ts";
import { isoTime } from "../app/io.ts";
import type { OpenDns } from "../app/open-dns.ts";
import type { Subject } from "../mail/subject.ts";
import { done, doneJson, keyOf, lookOf, withDns, type CommandIo, type Outcome } from "./io.ts";
import { langOfReader } from "./lang.ts";
import { commandWords } from "./words/words.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";

const MOST = 4096n;

/** `mailworthy dnsbl <ip|domain>…`. */
export async function dnsblCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const specs = specsOf(parsed, io);
  const subjects = subjectsOf(parsed);
  const rate = numberOption(parsed, "list-rate", 0, 10_000);
  const problems = [specs, subjects, rate].flatMap((r) => (r.ok ? [] : r.error));
  if (!specs.ok || !subjects.ok || !rate.ok) return fail(problems);
  const capsOf = ({ local = false, attendant }: OpenDns): ListCaps => ({
    ...DEFAULT_CAPS,
    perSecond: rate.value ?? DEFAULT_CAPS.perSecond,
    local,
    ...(attendant === undefined ? {} : { attendant }),
  });
  const lang = langOfReader(parsed, io);
  if (parsed.flag("estimate")) {
    const look = { ...lookOf(io, parsed), words: await commandWords("estimate", lang) };
    const caps = { ...DEFAULT_CAPS, perSecond: rate.value ?? DEFAULT_CAPS.perSecond };
    return estimateOutcome(estimateLists(specs.value, subjects.value, caps), parsed.flag("json"), look);
  }
  const [words, draftWords] = await Promise.all([commandWords("dnsbl", lang), commandWords("drafts", lang)]);
  const look = {
    ...lookOf(io, parsed),
    words,
    verbose: parsed.flag("verbose"),
    quiet: parsed.flag("quiet"),
  };
  if (parsed.flag("self-test")) {
    const rows = await withDns(parsed, io, async (open) =>
      ok(await selfTestRows(open.dns, specs.value, capsOf(open), isoTime(io.now()))),
    );
    if (!rows.ok) return rows;
    return parsed.flag("json")
      ? doneJson({ schema: "mailworthy/dnsbl/1", rows: rows.value.map((row) => without(row, "troubles")) })
      : done(renderSelfTest(rows.value, look));
  }
  const draft = draftOption(parsed);
  const result = await withDns(parsed, io, async (open) => {
    const { dns } = open;
    const asked = await rowsOf(dns, specs.value, subjects.value, capsOf(open));
    const at = isoTime(io.now());
    return ok({ asked, drafts: draft === null ? null : await draftsOf(dns, asked.rows, specs.value, at, draft) });
  });
  if (!result.ok) return result;
  const { asked, drafts } = result.value;
  if (parsed.flag("json")) {
    const rows = asked.rows.map((row) => without(without(row, "why"), "wayOut"));
    const portals = hasListings(asked.rows)
      ? { portals: portalsFor(asked.rows.filter(isListed)).map((portal) => without(portal, "source")) }
      : {};
    return doneJson({ schema: "mailworthy/dnsbl/1", rows, ...portals, ...(drafts === null ? {} : { drafts }) });
  }
  const none = hasListings(asked.rows) ? words.noLetterNeeded : words.noLetter;
  const written = drafts === null ? "" : draftText(drafts, none, draftWords);
  return done(renderRows(asked, look) + written);
}

async function draftsOf(
  dns: Dns,
  rows: readonly Row[],
  specs: readonly ListSpec[],
  at: string,
  option: DraftOption,
): Promise<readonly Draft[]> {
  const [{ dnsblLetters }, { draftsFor }] = await Promise.all([
    import("./dnsbl-letters.ts"),
    import("./drafts-for.ts"),
  ]);
  return draftsFor(await dnsblLetters(dns, rows, specs, at), option);
}

function specsOf(parsed: Parsed, { env }: CommandIo): Result<readonly ListSpec[]> {
  const profile = wordOption(parsed, "profile", ["standard", "wide", "none"]);
  if (!profile.ok) return profile;
  const named = parsed.all("list");
  const add = named.map((zone) => ({ zone, impact: null, kind: guessKind(parsed.positionals), at: null }));
  return planLists({
    profile: named.length > 0 ? "none" : (profile.value ?? "standard"),
    add,
    remove: [],
    dqsKey: keyOf(env, "dqs"),
    abusixKey: keyOf(env, "abusix"),
  });
}

function hasListings(rows: readonly Row[]): boolean {
  return rows.some(isListed);
}

/** A list that is not in the catalogue is asked for what is asked here: addresses, unless there are only domains. */
function guessKind(subjects: readonly string[]): "ip" | "domain" {
  return subjects.length > 0 && subjects.every((s) => parseRange(s) === null) ? "domain" : "ip";
}

function subjectsOf(parsed: Parsed): Result<readonly Subject[]> {
  if (parsed.positionals.length === 0 && !parsed.flag("self-test")) {
    const message = "an address or a domain is missing; usage: mailworthy dnsbl <ip|domain>…";
    return fail([{ at: null, message, hint: null }]);
  }
  const subjects = new Set<Subject>();
  for (const text of parsed.positionals) {
    const range = parseRange(text);
    const name = normalizeName(text);
    if (range !== null && sizeOf(range) <= MOST) for (const ip of addressesOf(range)) subjects.add(formatIp(ip));
    else if (parseIp(text) === null && name?.includes(".") === true && !/^[\d.:/]+$/.test(text)) subjects.add(name);
    else {
      const message = `${excerpt(text, 80)} is neither an IP address, a range of at most 4,096, nor a domain`;
      return fail([{ at: null, message, hint: null }]);
    }
  }
  return ok([...subjects]);
}
