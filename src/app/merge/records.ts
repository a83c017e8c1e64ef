import type { DomainRecords } from "../../facts/records.ts";
import { parseKey } from "../../mail/dkim/key.ts";
import type { DmarcDomain } from "../../mail/dmarc/audit.ts";
import { parseDmarc } from "../../mail/dmarc/record.ts";
import { known, type Fact } from "../../mail/known.ts";
import type { MxDomain } from "../../mail/mx/mx.ts";
import type { ReportFile } from "../../report/schema.ts";
import { factOf } from "./fact.ts";

type RecordsFile = ReportFile["facts"]["records"][string];

/** MX, DMARC and DKIM of several reports; records are parsed again from their text. */
export function recordsOf(all: readonly ReportFile["facts"][]): ReadonlyMap<string, DomainRecords> {
  return new Map(
    all.flatMap((f) => Object.entries(f.records).map(([domain, row]) => [domain, recordsOfFile(domain, row)] as const)),
  );
}

function recordsOfFile(domain: string, { mx, dmarc, dkim }: RecordsFile): DomainRecords {
  return {
    ...{ domain, mx: mxOfFile(domain, mx), dmarc: dmarc === null ? null : dmarcOfFile(domain, dmarc), dkimLeft: 0 },
    dkim: dkim.map(({ selector, alias, keys }) => {
      const read = factOf(keys);
      return {
        ...{ domain, selector, name: `${selector}._domainkey.${domain}`, stated: true, alias, evidence: [] },
        keys: read.known
          ? known(read.value.map((key) => ({ text: key?.record ?? "", parsed: parseKey(key?.record ?? "") })))
          : read,
      };
    }),
  };
}

function mxOfFile(domain: string, mx: RecordsFile["mx"]): Fact<MxDomain> {
  const fact = factOf(mx);
  if (!fact.known) return fact;
  return known({
    ...{ domain, evidence: [] },
    records: fact.value.records.map((r) => ({ ...r, exchange: r.exchange === "." ? "" : r.exchange })),
    targets: fact.value.targets.map((t) => ({ ...t, addresses: factOf(t.addresses), evidence: [] })),
  });
}

function dmarcOfFile(domain: string, dmarc: NonNullable<RecordsFile["dmarc"]>): Fact<DmarcDomain> {
  const fact = factOf(dmarc);
  if (!fact.known) return fact;
  const applied = factOf(fact.value.applied);
  return known({
    ...{ domain, own: [], misspelled: null, reports: [], evidence: [], spfAligned: factOf(fact.value.spfAligned) },
    applied: applied.known
      ? known(
          applied.value === null
            ? null
            : { at: applied.value.at, text: applied.value.record, parsed: parseDmarc(applied.value.record) },
        )
      : applied,
  });
}
