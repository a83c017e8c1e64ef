import { z } from "zod";
import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { Listing } from "../../mail/dnsbl/types.ts";
import { known, type Fact } from "../../mail/known.ts";
import type { Subject } from "../../mail/subject.ts";
import { NOTHING_HEARD, type Heard, type HeardFacts } from "../heard.ts";
import { writtenPair, type Pair } from "../../core/pair.ts";
import type { Facts } from "../types.ts";
import { found, readFound, writeFound } from "./found.ts";
import { list, listing, readList, readListing, writeList, writeListing } from "./lists.ts";
import { helo, heloEvidence, heloMx, readHelo, readReverse, reverse, writeHelo, writeReverse } from "./names.ts";
import {
  MANY,
  ip,
  name,
  readFact,
  readTrouble,
  rowsOf,
  same,
  text,
  trouble,
  unknown,
  whole,
  writeFact,
  open,
} from "./parts.ts";
import { readRecords, records, writeRecords } from "./records.ts";
import { readSpfDomain, spfDomain, writeSpfDomain } from "./spf.ts";
import { readSpfResult, spfResult, writeSpfResult } from "./spf-result.ts";
import { readVolume, volumes, writeVolume } from "./volumes.ts";

const heard = open({
  asked: whole,
  answered: whole,
  trouble: trouble.nullable(),
  troubled: z
    .array(open({ question: text, trouble }))
    .max(MANY)
    .exactOptional(),
});

/** `facts` of the JSON report. */
const factsFile = open({
  heard: open({ spf: heard, reverse: heard, lists: heard })
    .exactOptional()
    .describe("How much of each class was asked of the outside, and answered"),
  found: found.exactOptional(),
  spf: z.record(name, spfDomain),
  spfResults: z.record(text, spfResult),
  reverse,
  helo,
  lists: z.array(list).max(1000),
  listings: z.array(listing).max(MANY),
  records: z.record(name, records),
  volumes: volumes.exactOptional(),
  heloMx: heloMx.exactOptional(),
  heloEvidence: heloEvidence.exactOptional(),
  heloResults: z.record(text, spfResult).exactOptional(),
  unwanted: z.record(text, z.union([ip.nullable(), unknown])).exactOptional(),
  lonely: z
    .array(text)
    .max(MANY)
    .exactOptional()
    .describe("Questions whose absence of records only one caching resolver told"),
}).meta({ id: "facts" });

export type FactsFile = z.output<typeof factsFile>;

/** What DNS and the input files told; what the repository's zones declare is written apart (zones.ts). */
export type Learned = Omit<Facts, "senders" | "observedBefore" | "declaredRecords" | "zoneFaults" | "changes">;

/** JSON that was read holds facts again; what a report does not show (evidence of names, steps) is empty then. */
export const factsCodec = z.codec(factsFile, z.custom<Learned>(), {
  decode: readFacts,
  encode: (facts) => writeFacts(facts, true),
});

function readFacts(file: z.output<typeof factsFile>): Learned {
  const named = <F, T>(rows: Readonly<Record<Name, F>>, read: (name: Name, row: F) => T): Map<Name, T> =>
    new Map(rowsOf(rows).map(([key, row]) => [key, read(key, row)]));
  const keyed = <F, T>(rows: Readonly<Record<string, F>>, read: (row: F) => T): Map<Pair<never, never>, T> =>
    new Map(Object.entries(rows).map(([key, row]) => [writtenPair(key), read(row)]));
  const told = {
    found: new Map((file.found ?? []).map((row) => [row.sender, readFound(row)])),
    spf: named(file.spf, readSpfDomain),
    spfResults: keyed(file.spfResults, readSpfResult),
    unwanted: keyed(file.unwanted ?? {}, readUnwanted),
    heloResults: keyed(file.heloResults ?? {}, readSpfResult),
    reverse: new Map(file.reverse.map((row) => [row.ip, readReverse(row)])),
    helo: named(file.helo, (name, row) => readHelo(name, row, file.heloMx?.[name], file.heloEvidence?.[name] ?? [])),
    lists: new Map(file.lists.map((row) => [row.zone, readList(row)])),
    listings: listingsOf(file.listings.map(readListing)),
    records: named(file.records, readRecords),
    heard: readHeard(file.heard),
  };
  const heardOnce = file.lonely === undefined ? told : { ...told, lonely: file.lonely };
  return file.volumes === undefined ? heardOnce : { ...heardOnce, volumes: file.volumes.map(readVolume) };
}

function readUnwanted(row: NonNullable<z.output<typeof factsFile>["unwanted"]>[string]): Fact<IpText | null> {
  return row === null ? known(null) : readFact(row, same);
}

/** A report of before this was counted tells nothing of it. */
function readHeard(file: z.output<typeof factsFile>["heard"]): HeardFacts {
  if (file === undefined) return NOTHING_HEARD;
  const of = ({ asked, answered, trouble: told, troubled }: typeof file.spf): Heard => {
    const read = { asked, answered, trouble: told === null ? null : readTrouble(told) };
    if (troubled === undefined) return read;
    return {
      ...read,
      troubled: troubled.map((row) => ({ question: row.question, trouble: readTrouble(row.trouble) })),
    };
  };
  return { spf: of(file.spf), reverse: of(file.reverse), lists: of(file.lists) };
}

function writeHeard({ spf, reverse: back, lists }: HeardFacts, all: boolean): HeardFacts {
  if (all) return { spf, reverse: back, lists };
  const of = ({ asked, answered, trouble: told }: Heard): Heard => ({ asked, answered, trouble: told });
  return { spf: of(spf), reverse: of(back), lists: of(lists) };
}

function listingsOf(rows: readonly Listing[]): ReadonlyMap<Subject, readonly Listing[]> {
  const listings = new Map<Subject, Listing[]>();
  for (const row of rows) {
    const known = listings.get(row.subject);
    if (known === undefined) listings.set(row.subject, [row]);
    else if (!known.some((r) => r.list === row.list)) known.push(row);
  }
  return listings;
}

/** Facts as the report shows them; `all`: with what only joining needs. */
export function writeFacts(facts: Learned, all: boolean): FactsFile {
  const named = <T, F>(rows: ReadonlyMap<string, T>, write: (row: T) => F): Readonly<Record<string, F>> =>
    Object.fromEntries([...rows].map(([name, row]) => [name, write(row)]));
  const shown = {
    heard: writeHeard(facts.heard, all),
    ...(facts.lonely === undefined || facts.lonely.length === 0 ? {} : { lonely: [...facts.lonely] }),
    ...(facts.found.size === 0 ? {} : { found: [...facts.found].map(([id, row]) => writeFound(id, row, all)) }),
    spf: named(facts.spf, (row) => writeSpfDomain(row, all)),
    spfResults: named(facts.spfResults, (row) => writeSpfResult(row, all)),
    reverse: [...facts.reverse.values()].map((row) => writeReverse(row, all)),
    helo: named(facts.helo, (row) => writeHelo(row, all)),
    lists: [...facts.lists.values()].map((row) => writeList(row, all)),
    listings: [...facts.listings.values()].flat().map(writeListing),
    records: named(facts.records, (row) => writeRecords(row, all)),
    ...(facts.volumes === undefined || facts.volumes.length === 0
      ? {}
      : { volumes: facts.volumes.map((row) => writeVolume(row, all)) }),
  } as object as FactsFile;
  if (!all) return shown;
  return {
    ...shown,
    heloMx: Object.fromEntries(
      [...facts.helo].flatMap(([name, { mx }]) => (mx === undefined ? [] : [[name, writeFact(mx, all, same)]])),
    ),
    heloEvidence: named(facts.helo, (row) => [...row.evidence]),
    heloResults: named(facts.heloResults, (row) => writeSpfResult(row, all)),
    unwanted: named(facts.unwanted, (row) => writeFact(row, all, same)),
  };
}
