import { z } from "zod";
import type { Name } from "../../dns/types.ts";
import type { HeloName, Reverse } from "../../mail/reverse/types.ts";
import type { Evidence } from "../../mail/known.ts";
import { evidence, ip, ips, MANY, name, readFact, same, unknown, writeFact, open } from "./parts.ts";

const reverseName = open({
  name,
  addresses: z.union([ips, unknown]),
  confirmed: z.union([z.boolean(), unknown]),
});

const reverseRow = open({
  ip,
  names: z.union([z.array(reverseName).max(1000), unknown]),
  evidence: evidence.exactOptional(),
});

export const reverse = z.array(reverseRow).max(MANY);
/** A HELO name's addresses. */
export const helo = z.record(name, z.union([ips, unknown]));
/** Whether a HELO name without an address has an MX. */
export const heloMx = z.record(name, z.union([z.boolean(), unknown]));
/** What shows them, by HELO name. */
export const heloEvidence = z.record(name, evidence);

type ReverseRow = z.infer<typeof reverseRow>;
type HeloRow = z.infer<typeof helo>[Name];

export function readReverse(row: ReverseRow): Reverse {
  return {
    ip: row.ip,
    names: readFact(row.names, (names) =>
      names.map(({ name, addresses, confirmed }) => ({
        name,
        addresses: readFact(addresses, same),
        confirmed: readFact(confirmed, same),
      })),
    ),
    evidence: row.evidence ?? [],
  };
}

export function writeReverse(row: Reverse, all: boolean): ReverseRow {
  const shown = {
    ip: row.ip,
    names: writeFact(row.names, all, (names) =>
      names.map(({ name, addresses, confirmed }) => ({
        name,
        addresses: writeFact(addresses, all, (known) => [...known]),
        confirmed: writeFact(confirmed, all, same),
      })),
    ),
  };
  return all ? { ...shown, evidence: [...row.evidence] } : shown;
}

export function readHelo(
  named: Name,
  file: HeloRow,
  mx: z.infer<typeof heloMx>[Name] | undefined,
  shown: readonly Evidence[],
): HeloName {
  const read = { name: named, addresses: readFact(file, same), evidence: shown };
  return mx === undefined ? read : { ...read, mx: readFact(mx, same) };
}

export function writeHelo({ addresses }: HeloName, all: boolean): HeloRow {
  return writeFact(addresses, all, (known) => [...known]);
}
