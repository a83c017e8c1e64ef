import { z } from "zod";
import type { HeloName, Reverse } from "../../mail/reverse/types.ts";
import type { Evidence } from "../../mail/known.ts";
import { evidence, MANY, readFact, same, text, texts, unknown, writeFact, open } from "./parts.ts";

const reverseName = open({
  name: text,
  addresses: z.union([texts, unknown]),
  confirmed: z.union([z.boolean(), unknown]),
});

const reverseRow = open({
  ip: text,
  names: z.union([z.array(reverseName).max(1000), unknown]),
  evidence: evidence.exactOptional(),
});

export const reverse = z.array(reverseRow).max(MANY);
/** A HELO name's addresses. */
export const helo = z.record(text, z.union([texts, unknown]));
/** Whether a HELO name without an address has an MX. */
export const heloMx = z.record(text, z.union([z.boolean(), unknown]));
/** What shows them, by HELO name. */
export const heloEvidence = z.record(text, evidence);

type ReverseRow = z.infer<typeof reverseRow>;
type HeloFile = z.infer<typeof helo>;

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
  name: string,
  file: HeloFile[string],
  mx: z.infer<typeof heloMx>[string] | undefined,
  shown: readonly Evidence[],
): HeloName {
  const read = { name, addresses: readFact(file, same), evidence: shown };
  return mx === undefined ? read : { ...read, mx: readFact(mx, same) };
}

export function writeHelo(name: HeloName, all: boolean): HeloFile[string] {
  return writeFact(name.addresses, all, (known) => [...known]);
}
