import type { JudgedFinding } from "../compare/types.ts";
import type { Facts } from "../facts/types.ts";
import { cidrsOf } from "../ip/range.ts";
import { countOf } from "../ip/set.ts";
import type { Fact } from "../mail/known.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import type { SpfDomain, SpfNode } from "../mail/spf/types.ts";
import { draftsFrom } from "./drafts.ts";
import { lettersOf } from "./drafts/of-finding.ts";
import { loosenings, type ReportInput } from "./model.ts";
import { providersJson } from "./providers.ts";
import { recordsJson } from "./records-json.ts";
import { helpWithRecord } from "../rules/publish.ts";

const MAX_CIDRS = 2000;
/** Findings that get their letters; nobody writes more, and a report of ten thousand addresses stays small. */
const MAX_DRAFTED = 500;

/** The report (schema/report.schema.json) as data. */
export function reportJson(input: ReportInput): object {
  const { judgement, facts, counts } = input;
  return {
    ...{ schema: "mailworthy/report/1", version: input.version, name: input.name ?? null, at: input.at },
    ...{ mode: judgement.mode, verdict: judgement.verdict, exitCode: judgement.exitCode, failOn: input.failOn },
    ...{ base: input.base, head: input.head, learned: input.learned },
    ...{ shard: input.shard ?? null, maxNotChecked: input.maxNotChecked ?? null },
    ...(input.settings === undefined || input.settings === null
      ? {}
      : { loosened: loosenings(input).length, settings: input.settings }),
    senders: facts.senders.map(({ at, ...sender }) => ({ ...sender, location: at })),
    blind: judgement.blind.map(({ class: kind, asked, trouble }) => ({ class: kind, asked, ...trouble })),
    blindRuns: judgement.blindRuns,
    findings: judgement.findings.map((f, i) => ({
      ...findingJson(f),
      ...(i < MAX_DRAFTED ? draftsJson(f, input) : {}),
    })),
    notChecked: judgement.notChecked.map((n) => ({
      check: n.check,
      subject: n.subject,
      sender: n.sender,
      ...listOf(n.list),
      ...(n.cause === undefined ? {} : { cause: n.cause }),
      ...(n.partial === undefined ? {} : { partial: n.partial }),
      reason: n.reason,
      detail: n.detail,
    })),
    facts: factsJson(facts),
    ...(input.baseFacts === null ? {} : { baseFacts: { spf: changedSpf(facts, input.baseFacts) } }),
    ...(input.runs === null ? {} : { runs: input.runs }),
    counts,
  };
}

export function renderJson(input: ReportInput): string {
  return `${JSON.stringify(reportJson(input), null, 2)}\n`;
}

function listOf(list: string | null): { list?: string } {
  return list === null ? {} : { list };
}

function findingJson(f: JudgedFinding): object {
  return {
    ...{ id: f.id, severity: f.severity, change: f.change, subject: f.subject, sender: f.sender, ...listOf(f.list) },
    ...{
      message: f.message,
      help: helpWithRecord("en", f),
      location: f.location,
      evidence: f.evidence,
      fingerprint: f.fingerprint,
    },
    ...{ acceptedUntil: f.acceptedUntil, since: f.since, cause: f.cause, degree: f.degree },
    corrected: f.corrected ?? null,
    ...(f.params === undefined ? {} : { params: f.params }),
    issue: f.issue ?? null,
  };
}

/** SPF as it was at the base, of the domains where it differs. */
function changedSpf(facts: Facts, base: Facts): object {
  const changed = [...base.spf].flatMap(([domain, fact]) => {
    const [was, now] = [factJson(fact, spfJson), factJson(facts.spf.get(domain) ?? fact, spfJson)];
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [[domain, was] as const];
  });
  return Object.fromEntries(changed);
}

/** Only findings that call for a letter have the field. The time is a blank: equal findings stay equal, and the report has it in `at`. */
function draftsJson(f: JudgedFinding, input: ReportInput): object {
  const drafts = f.change === "resolved" ? [] : draftsFrom(lettersOf(f, input.facts, null));
  return drafts.length === 0 ? {} : { drafts };
}

function factsJson(facts: Facts): object {
  return {
    heard: facts.heard,
    ...(facts.found.size === 0 ? {} : { found: foundJson(facts) }),
    spf: Object.fromEntries([...facts.spf].map(([domain, fact]) => [domain, factJson(fact, spfJson)])),
    spfResults: Object.fromEntries(
      [...facts.spfResults].map(([key, r]) => [
        key,
        {
          result: r.result,
          mechanism: r.mechanism,
          lookups: r.lookups,
          voidLookups: r.voidLookups,
          problem: r.problem,
        },
      ]),
    ),
    reverse: [...facts.reverse.values()].map((r) => ({
      ip: r.ip,
      names: factJson(r.names, (names) =>
        names.map((n) => ({
          name: n.name,
          addresses: factJson(n.addresses, (a) => a),
          confirmed: factJson(n.confirmed, (c) => c),
        })),
      ),
    })),
    helo: Object.fromEntries([...facts.helo].map(([name, h]) => [name, factJson(h.addresses, (a) => a)])),
    lists: [...facts.lists.values()].map(({ info, state, families, controls, held }) => ({
      ...{ ...info, ...state },
      ...(families === undefined ? {} : { ipv4: families[4], ipv6: families[6] }),
      ...(state.usable || controls === undefined ? {} : { controls }),
      ...(held === undefined ? {} : { held }),
    })),
    listings: [...facts.listings.values()].flat(),
    ...{ records: recordsJson(facts), providers: providersJson(facts) },
    ...(facts.volumes === undefined || facts.volumes.length === 0 ? {} : { volumes: facts.volumes.map(volumeJson) }),
  };
}

/** The servers of domains given alone; `sender.addresses` stays what the list says. */
function foundJson(facts: Facts): object {
  return [...facts.found].map(([sender, { servers, ranges, left, open }]) => ({
    sender,
    servers: servers.map(({ address, terms }) => ({
      address,
      origin: terms.map(({ domain, term }) => ({ domain, term })),
    })),
    ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: addresses.toString() })),
    left: left.cidrs,
    unknown: open,
  }));
}

function volumeJson({ subject, file, forecast }: VolumeFact): object {
  return { subject, file, forecast: factJson(forecast, (f) => f) };
}

function factJson<T>(fact: Fact<T>, show: (value: T) => unknown): unknown {
  return fact.known ? show(fact.value) : { notChecked: fact.reason, detail: fact.detail };
}

function spfJson(spf: SpfDomain): object {
  const { tree, lookups, voidLookups, authorized } = spf;
  const cidrs = authorized.known ? authorized.value.flatMap(cidrsOf) : [];
  return {
    ...{ record: tree.record, lookups, voidLookups, tree: treeJson(tree), includes: spf.includes },
    addresses: factJson(authorized, (ranges) => ({
      ipv4: countOf(ranges, 4).toString(),
      ipv6: countOf(ranges, 6).toString(),
    })),
    authorized: factJson(authorized, () => cidrs.slice(0, MAX_CIDRS)),
    /** How many blocks are left out of `authorized`. */
    ...(cidrs.length > MAX_CIDRS ? { authorizedLeftOut: cidrs.length - MAX_CIDRS } : {}),
  };
}

function treeJson(node: SpfNode): object {
  const { domain, status, detail, via, lookups, voidLookups, record, faults, children } = node;
  return {
    domain,
    status,
    detail,
    term: via?.term ?? null,
    via: via?.kind ?? null,
    column: via?.span.column ?? null,
    lookups,
    voidLookups,
    record,
    faults,
    children: children.map(treeJson),
  };
}
