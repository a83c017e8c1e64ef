import { z } from "zod";
import type { DnsError, Name } from "../../dns/types.ts";
import { isName } from "../../dns/name.ts";
import { written } from "../../dns/name-schema.ts";
import { cidrsOf, parseRange, type IpRange } from "../../ip/range.ts";
import { countOf, toSet } from "../../ip/set.ts";
import type { Fact } from "../../mail/known.ts";
import type { SpfNotice } from "../../mail/spf/notice.ts";
import type { SpfProblem } from "../../mail/spf/problem.ts";
import type { TermFault } from "../../mail/spf/term-fault.ts";
import type {
  AskedNode,
  SpfDepending,
  SpfDomain,
  SpfNode,
  SpfResult,
  SpfStatus,
  SpfStep,
  UnaskedNode,
} from "../../mail/spf/types.ts";
import {
  evidence,
  place,
  readFact,
  name,
  names,
  readTrouble,
  text,
  texts,
  trouble,
  unknown,
  whole,
  writeFact,
  open,
} from "./parts.ts";

/** Blocks that a report shows; joining has them all. */
const MAX_CIDRS = 2000;

/** Where who passes depends on the message: who does whatever it says, and the terms that may let more pass. */
const depending = open({
  authorized: texts,
  /** How many blocks are left out of `authorized`; for joining none is. */
  authorizedLeftOut: whole.exactOptional(),
  terms: z.array(open({ domain: name, term: text })).max(10_000),
});

const fault = open({ code: text });
const span = open({ column: whole, length: whole });

const ownNode = {
  domain: text,
  status: z.enum(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"]),
  detail: text,
  term: text.nullable(),
  via: z.enum(["include", "redirect"]).nullable(),
  column: whole.nullable(),
  lookups: whole,
  voidLookups: whole,
  record: text.nullable(),
  faults: z
    .array(open({ term: text, target: name, kind: z.enum(["void", "nxdomain", "too-many"]), names: whole }))
    .max(1000),
  length: whole.exactOptional(),
  syntax: open({ column: whole, term: text, fault }).exactOptional(),
  circle: names.exactOptional(),
};

interface NodeFile extends z.infer<z.ZodObject<typeof ownNode>> {
  children: NodeFile[];
}

const node: z.ZodType<NodeFile, NodeFile> = z.looseObject({
  ...ownNode,
  get children() {
    return z.array(node).max(1000);
  },
}) as object as z.ZodType<NodeFile, NodeFile>;

const notice = open({
  code: text,
  params: z.looseObject({}),
  domain: name,
  cause: text,
  span: span.nullable(),
  degree: z.number().nullable(),
  corrected: text.nullable(),
  undecided: open({ code: text }).nullable().exactOptional(),
});

export const spfDomain = z.union([
  open({
    record: text.nullable(),
    lookups: whole,
    voidLookups: whole,
    tree: node,
    includes: z.array(open({ term: text, lookups: whole, listed: whole.nullable() })).max(1000),
    authorized: z.union([texts, unknown]),
    authorizedLeftOut: whole.optional(),
    /** Where `authorized` leaves some out. */
    authorizedAll: texts.exactOptional(),
    depending: depending.exactOptional(),
    /** Lookups that find nothing which a sender of each family meets at most; 2 are allowed. */
    voids: open({ ipv4: whole, ipv6: whole }).exactOptional(),
    notices: z.array(notice).max(100_000).exactOptional(),
    corrected: text.nullable().exactOptional(),
    evidence: evidence.exactOptional(),
    notAsked: whole.exactOptional(),
  }),
  unknown,
]);

const step = open({
  path: names,
  term: text.nullable(),
  outcome: z.enum(["match", "no-match", "record", "permerror", "temperror", "include", "redirect", "modifier"]),
  detail: text,
  lookups: whole,
  voidLookups: whole,
  questions: texts,
  why: fault.nullable().exactOptional(),
});

export const spfResult = open({
  result: z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
  mechanism: text.nullable(),
  lookups: whole,
  voidLookups: whole,
  problem: text.nullable(),
  explanation: text.nullable().exactOptional(),
  trace: z.array(step).max(10_000).exactOptional(),
  trouble: trouble.extend({ at: place.exactOptional() }).exactOptional(),
  why: fault.exactOptional(),
});

type DomainFile = z.infer<typeof spfDomain>;
type ResultFile = z.infer<typeof spfResult>;

export function readSpfDomain(domain: Name, file: DomainFile): Fact<SpfDomain> {
  return readFact(file, (row): SpfDomain => {
    const {
      lookups,
      voidLookups,
      tree,
      authorized,
      authorizedAll,
      includes,
      notices = [],
      corrected = null,
      notAsked,
      voids = null,
    } = row;
    const read: SpfDomain = {
      domain,
      lookups,
      voidLookups,
      voids,
      tree: readTree(domain, tree),
      // That a notice has the parameters of its code is seen when it is put into words (app/merge).
      notices: notices.map((n): object => ({ undecided: null, ...n })) as readonly object[] as readonly SpfNotice[],
      authorized: readFact(authorized, (cidrs) => toSet((authorizedAll ?? cidrs).flatMap(rangeOf))),
      depending: row.depending === undefined ? null : readDepending(row.depending),
      evidence: row.evidence ?? [],
      corrected,
      includes,
    };
    return notAsked === undefined ? read : { ...read, notAsked };
  });
}

export function writeSpfDomain(fact: Fact<SpfDomain>, all: boolean): DomainFile {
  return writeFact(fact, all, ({ tree, lookups, voidLookups, authorized, includes, notices, notAsked, ...spf }) => {
    const cidrs = authorized.known ? authorized.value.flatMap(cidrsOf) : [];
    const isCut = cidrs.length > MAX_CIDRS;
    const shown = {
      record: tree.record,
      lookups,
      voidLookups,
      tree: writeNode(tree, all),
      includes: [...includes],
      addresses: writeFact(authorized, all, (ranges) => ({
        ipv4: countOf(ranges, 4).toString(),
        ipv6: countOf(ranges, 6).toString(),
      })),
      authorized: writeFact(authorized, all, () => cidrs.slice(0, MAX_CIDRS)),
      /** How many blocks are left out of `authorized`. */
      ...(isCut ? { authorizedLeftOut: cidrs.length - MAX_CIDRS } : {}),
    };
    const { voids } = spf;
    const counted = voids === null ? shown : { ...shown, voids };
    const told = spf.depending === null ? counted : { ...counted, depending: writeDepending(spf.depending, all) };
    if (!all) return told;
    const more = {
      ...told,
      notices: notices.map(writeNotice),
      corrected: spf.corrected,
      evidence: [...spf.evidence],
    };
    const cut = isCut ? { ...more, authorizedAll: cidrs } : more;
    return notAsked === undefined ? cut : { ...cut, notAsked };
  });
}

function writeDepending({ ranges, terms }: SpfDepending, all: boolean): z.infer<typeof depending> {
  const blocks = ranges.flatMap(cidrsOf);
  const max = all ? blocks.length : MAX_CIDRS;
  const shown = { authorized: blocks.slice(0, max), terms: terms.map((t) => ({ ...t })) };
  return blocks.length > max ? { ...shown, authorizedLeftOut: blocks.length - max } : shown;
}

function readDepending({ authorized, terms }: z.infer<typeof depending>): SpfDepending {
  return { ranges: toSet(authorized.flatMap(rangeOf)), terms };
}

function rangeOf(cidr: string): readonly IpRange[] {
  const range = parseRange(cidr);
  return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
}

/** Only what a record includes depends on a message; a domain itself does not. */
function readTree(domain: Name, file: NodeFile): AskedNode {
  const { status } = file;
  return { ...readNode(file), domain, status: status === "macro" ? "unknown" : status };
}

function readNode(file: NodeFile): SpfNode {
  const { domain, record, status, detail, lookups, voidLookups, faults, term, via, column, length, syntax, circle } =
    file;
  const read = {
    ...headOf(domain, status),
    record,
    detail,
    lookups,
    voidLookups,
    faults,
    via:
      term === null || via === null
        ? null
        : { term, kind: via, span: { column: column ?? 1, length: length ?? term.length } },
    children: file.children.map(readNode),
  };
  const told =
    syntax === undefined ? read : { ...read, syntax: { ...syntax, fault: syntax.fault as object as TermFault } };
  return circle === undefined ? told : { ...told, circle };
}

/** What was asked has a name; anything else is as its record writes it. */
function headOf(domain: string, status: SpfStatus): Head {
  if (status === "macro") return { domain, status };
  return status === "no-record" && !isName(domain) ? { domain, status } : { domain: written(domain), status };
}

type Head = Pick<AskedNode, "domain" | "status"> | Pick<UnaskedNode, "domain" | "status">;

function writeNode(node: SpfNode, all: boolean): NodeFile {
  const { domain, status, detail, via, lookups, voidLookups, record, faults, children, syntax, circle } = node;
  const shown: NodeFile = {
    domain,
    status,
    detail,
    term: via?.term ?? null,
    via: via?.kind ?? null,
    column: via?.span.column ?? null,
    lookups,
    voidLookups,
    record,
    faults: [...faults],
    children: children.map((child) => writeNode(child, all)),
  };
  if (!all) return shown;
  const placed = via === null ? shown : { ...shown, length: via.span.length };
  const told = syntax === undefined ? placed : { ...placed, syntax: { ...syntax, fault: { ...syntax.fault } } };
  return circle === undefined ? told : { ...told, circle: [...circle] };
}

export function readSpfResult(file: ResultFile): SpfResult {
  const { result, mechanism, lookups, voidLookups, problem, explanation = null, trace = [] } = file;
  const read = { result, mechanism, lookups, voidLookups, problem, explanation, trace: trace.map(readStep) };
  const told = file.why === undefined ? read : { ...read, why: file.why as object as SpfProblem };
  return file.trouble === undefined ? told : { ...told, trouble: readError(file.trouble) };
}

function readStep({ why = null, ...made }: z.infer<typeof step>): SpfStep {
  return { ...made, why: why as object | null as SpfProblem | null };
}

function readError({ at, ...file }: NonNullable<ResultFile["trouble"]>): DnsError {
  const { reason, detail, why } = readTrouble(file);
  const told = { kind: "error", reason, detail } as DnsError;
  const said = why === undefined ? told : ({ ...told, why } as DnsError);
  return at === undefined ? said : { ...said, at };
}

export function writeSpfResult(result: SpfResult, all: boolean): ResultFile {
  const { mechanism, lookups, voidLookups, problem, explanation, trace, trouble: error } = result;
  const shown = { result: result.result, mechanism, lookups, voidLookups, problem };
  if (!all) return shown;
  const bare = { ...shown, explanation, trace: trace.map(writeStep) };
  const more = result.why === undefined ? bare : { ...bare, why: { ...result.why } };
  if (error === undefined) return more;
  const { reason, detail, why, at } = error;
  const told = why === undefined ? { reason, detail } : { reason, detail, why };
  return { ...more, trouble: at === undefined ? told : { ...told, at } };
}

function writeStep(made: SpfStep): z.infer<typeof step> {
  const why = made.why === null ? null : { ...made.why };
  return { ...made, path: [...made.path], questions: [...made.questions], why };
}

function writeNotice(told: SpfNotice): z.infer<typeof notice> {
  const { params, undecided } = told;
  return { ...told, params: { ...params }, undecided: undecided === null ? null : { ...undecided } };
}
