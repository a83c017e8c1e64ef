import type { DomainRecords } from "../facts/records.ts";
import type { Facts } from "../facts/types.ts";
import type { Fact } from "../mail/known.ts";

/** `facts.records` of the JSON report: MX, DMARC and DKIM by domain. */
export function recordsJson(facts: Facts): object {
  return Object.fromEntries([...facts.records].map(([domain, records]) => [domain, domainJson(records)]));
}

function domainJson({ mx, dmarc, dkim }: DomainRecords): object {
  return {
    mx: factJson(mx, ({ records, targets }) => ({
      records: records.map(({ preference, exchange }) => ({ preference, exchange: exchange === "" ? "." : exchange })),
      targets: targets.map((t) => ({
        ...{ exchange: t.exchange, alias: t.alias },
        addresses: factJson(t.addresses, (addresses) => addresses),
      })),
    })),
    dmarc:
      dmarc === null
        ? null
        : factJson(dmarc, ({ applied, spfAligned }) => ({
            applied: factJson(applied, (a) =>
              a === null ? null : { at: a.at, record: a.text, policy: a.parsed.record?.p ?? null },
            ),
            spfAligned: factJson(spfAligned, (aligned) => aligned),
          })),
    dkim: dkim.map((s) => ({
      ...{ selector: s.selector, alias: s.alias },
      keys: factJson(s.keys, (keys) =>
        keys.map(({ text, parsed: { key } }) =>
          key === null ? null : { type: key.type, bits: key.bits, revoked: key.revoked, record: text },
        ),
      ),
    })),
  };
}

function factJson<T>(fact: Fact<T>, show: (value: T) => unknown): unknown {
  return fact.known ? show(fact.value) : { notChecked: fact.reason, detail: fact.detail };
}
