import { z } from "zod";
import type { Name } from "../../dns/types.ts";
import { cidrsOf, parseRange, type IpRange } from "../../ip/range.ts";
import { countOf, toSet } from "../../ip/set.ts";
import type { Fact } from "../../mail/known.ts";
import type { SpfNotice } from "../../mail/spf/notice.ts";
import type { SpfDepending, SpfDomain } from "../../mail/spf/types.ts";
import { evidence, name, open, readFact, text, texts, unknown, whole, writeFact } from "./parts.ts";
import { node, readTree, writeNode } from "./spf-tree.ts";

/** Blocks that a report shows; joining has them all. */
const MAX_CIDRS = 2000;

/** Where who passes depends on the message: who does whatever it says, and the terms that may let more pass. */
const depending = open({
  authorized: texts,
  /** How many blocks are left out of `authorized`; for joining none is. */
  authorizedLeftOut: whole.exactOptional(),
  terms: z.array(open({ domain: name, term: text })).max(10_000),
});

const span = open({ column: whole, length: whole });

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

/** SPF of a domain without regard to one address. */
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

type DomainFile = z.infer<typeof spfDomain>;
/** What is known of the SPF of a domain, from a report. */
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

/** The same as it stands in a report; `all` for what only joining needs. */
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

function writeNotice(told: SpfNotice): z.infer<typeof notice> {
  const { params, undecided } = told;
  return { ...told, params: { ...params }, undecided: undecided === null ? null : { ...undecided } };
}
