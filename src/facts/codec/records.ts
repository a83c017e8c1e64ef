import { z } from "zod";
import { below, ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { parseKey } from "../../mail/dkim/key.ts";
import type { DkimSelector } from "../../mail/dkim/audit.ts";
import type { DmarcDomain } from "../../mail/dmarc/audit.ts";
import { parseDmarc } from "../../mail/dmarc/record.ts";
import { written } from "../../dns/name-schema.ts";
import type { Fact } from "../../mail/known.ts";
import type { MxDomain } from "../../mail/mx/mx.ts";
import type { DomainRecords } from "../records.ts";
import { evidence, ips, name, readFact, same, text, texts, unknown, whole, writeFact, open } from "./parts.ts";
import { keyName } from "../../mail/dkim/key-name.ts";

const mx = z.union([
  open({
    records: z.array(open({ preference: whole, exchange: text })).max(10_000),
    targets: z
      .array(
        open({
          exchange: name,
          alias: name.nullable(),
          addresses: z.union([ips, unknown]),
          evidence: evidence.exactOptional(),
        }),
      )
      .max(1000),
    notAsked: whole.exactOptional(),
    own: z.union([ips, unknown]).exactOptional(),
    evidence: evidence.exactOptional(),
  }),
  unknown,
]);

const report = open({
  uri: text,
  host: name,
  name,
  authorized: z.union([z.boolean(), unknown]),
  evidence: open({ question: text, answer: text, command: text }),
});

const dmarc = z
  .union([
    open({
      applied: z.union([open({ at: name, record: text, policy: text.nullable() }), unknown]).nullable(),
      spfAligned: z.union([z.boolean(), unknown]),
      own: texts.exactOptional(),
      misspelled: text.nullable().exactOptional(),
      reports: z.array(report).max(1000).exactOptional(),
      evidence: evidence.exactOptional(),
    }),
    unknown,
  ])
  .nullable();

const selector = open({
  selector: text,
  alias: name.nullable(),
  keys: z.union([
    z.array(open({ type: text, bits: whole.nullable(), revoked: z.boolean(), record: text }).nullable()).max(100),
    unknown,
  ]),
  name: name.exactOptional(),
  stated: z.boolean().exactOptional(),
  /** The text of each key, of those too that cannot be read. */
  texts: texts.exactOptional(),
  evidence: evidence.exactOptional(),
});

export const records = open({
  mx,
  dmarc,
  dkim: z.array(selector).max(1000),
  dkimLeft: whole.exactOptional(),
});

type RecordsFile = z.infer<typeof records>;
type SelectorFile = z.infer<typeof selector>;

/** MX, DMARC and DKIM of a domain; records are parsed again from their text. */
export function readRecords(domain: Name, file: RecordsFile): DomainRecords {
  return {
    domain,
    mx: readMx(domain, file.mx),
    dmarc: file.dmarc === null ? null : readDmarc(domain, file.dmarc),
    dkim: file.dkim.map((row) => readSelector(domain, row)),
    dkimLeft: file.dkimLeft ?? 0,
  };
}

export function writeRecords({ mx: mail, dmarc: policy, dkim, dkimLeft }: DomainRecords, all: boolean): RecordsFile {
  const shown = {
    mx: writeMx(mail, all),
    dmarc: policy === null ? null : writeDmarc(policy, all),
    dkim: dkim.map((row) => writeSelector(row, all)),
  };
  return all ? { ...shown, dkimLeft } : shown;
}

function readMx(domain: Name, file: RecordsFile["mx"]): Fact<MxDomain> {
  return readFact(file, (row): MxDomain => {
    const read = {
      domain,
      records: row.records.map((r) => ({
        preference: r.preference,
        exchange: r.exchange === "." ? ROOT : written(r.exchange),
      })),
      targets: row.targets.map((t) => ({
        exchange: t.exchange,
        alias: t.alias,
        addresses: readFact(t.addresses, same),
        evidence: t.evidence ?? [],
      })),
      evidence: row.evidence ?? [],
    };
    const told = row.own === undefined ? read : { ...read, own: readFact(row.own, same) };
    return row.notAsked === undefined ? told : { ...told, notAsked: row.notAsked };
  });
}

function writeMx(fact: Fact<MxDomain>, all: boolean): RecordsFile["mx"] {
  return writeFact(fact, all, (found) => {
    const shown = {
      records: found.records.map(({ preference, exchange }) => ({
        preference,
        exchange: exchange === "" ? "." : exchange,
      })),
      targets: found.targets.map((t) => {
        const { exchange, alias } = t;
        const target = { exchange, alias, addresses: writeFact(t.addresses, all, (known) => [...known]) };
        return all ? { ...target, evidence: [...t.evidence] } : target;
      }),
    };
    if (!all) return shown;
    const bare = { ...shown, evidence: [...found.evidence] };
    const { own } = found;
    const more = own === undefined ? bare : { ...bare, own: writeFact(own, all, (known) => [...known]) };
    return found.notAsked === undefined ? more : { ...more, notAsked: found.notAsked };
  });
}

function readDmarc(domain: Name, file: NonNullable<RecordsFile["dmarc"]>): Fact<DmarcDomain> {
  return readFact(file, (row): DmarcDomain => ({
    domain,
    own: row.own ?? [],
    misspelled: row.misspelled ?? null,
    applied: readFact(row.applied, (a) =>
      a === null ? null : { at: a.at, text: a.record, parsed: parseDmarc(a.record) },
    ),
    reports: (row.reports ?? []).map((r) => ({ ...r, authorized: readFact(r.authorized, same) })),
    spfAligned: readFact(row.spfAligned, same),
    evidence: row.evidence ?? [],
  }));
}

function writeDmarc(fact: Fact<DmarcDomain>, all: boolean): NonNullable<RecordsFile["dmarc"]> {
  return writeFact(fact, all, ({ applied, spfAligned, own, misspelled, reports, ...found }) => {
    const shown = {
      applied: writeFact(applied, all, (a) =>
        a === null ? null : { at: a.at, record: a.text, policy: a.parsed.record?.p ?? null },
      ),
      spfAligned: writeFact(spfAligned, all, same),
    };
    if (!all) return shown;
    return {
      ...shown,
      own: [...own],
      misspelled,
      reports: reports.map((r) => ({
        ...r,
        authorized: writeFact(r.authorized, all, same),
        evidence: { ...r.evidence },
      })),
      evidence: [...found.evidence],
    };
  });
}

function readSelector(domain: Name, file: SelectorFile): DkimSelector {
  const { selector: label, alias, keys, name: own, stated, texts: told } = file;
  return {
    domain,
    selector: label,
    name: own ?? keyName(label, domain) ?? below("_domainkey", domain),
    stated: stated ?? true,
    alias,
    keys: readFact(keys, (rows) =>
      (told ?? rows.map((key) => key?.record ?? "")).map((record) => ({ text: record, parsed: parseKey(record) })),
    ),
    evidence: file.evidence ?? [],
  };
}

function writeSelector(row: DkimSelector, all: boolean): SelectorFile {
  const shown = {
    selector: row.selector,
    alias: row.alias,
    keys: writeFact(row.keys, all, (keys) =>
      keys.map(({ text: record, parsed: { key } }) =>
        key === null ? null : { type: key.type, bits: key.bits, revoked: key.revoked, record },
      ),
    ),
  };
  if (!all) return shown;
  const more = { ...shown, name: row.name, stated: row.stated, evidence: [...row.evidence] };
  return row.keys.known ? { ...more, texts: row.keys.value.map((key) => key.text) } : more;
}
