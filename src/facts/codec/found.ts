import { z } from "zod";
import type { SpfServers } from "../../mail/spf/servers.ts";
import { ip, MANY, name, readTrouble, text, texts, trouble, whole, open } from "./parts.ts";

const row = open({
  sender: text,
  servers: z
    .array(
      open({
        address: ip,
        origin: z
          .array(
            open({
              domain: name,
              term: text,
              kind: z.enum(["address", "range", "host", "own", "mx"]).exactOptional(),
            }),
          )
          .max(10_000),
      }),
    )
    .max(1000),
  ranges: z.array(open({ term: text, cidr: text, addresses: text })).max(10_000),
  left: texts.describe("CIDR blocks beyond the number of servers that are looked at"),
  unknown: trouble.nullable(),
  /** How many addresses `left` holds. */
  leftAddresses: whole.exactOptional(),
  others: z.boolean().exactOptional(),
});

export const found = z.array(row).max(MANY).describe("The servers that SPF names for domains given alone");

type Row = z.infer<typeof row>;

export function readFound({ servers, ranges, left, leftAddresses, others, unknown }: Row): SpfServers {
  return {
    servers: servers.map(({ address, origin }) => ({
      address,
      terms: origin.map(({ domain, term, kind }) => ({ domain, term, kind: kind ?? "address" })),
    })),
    ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: countOf(addresses) })),
    left: { cidrs: left, addresses: leftAddresses ?? left.length },
    others: others ?? false,
    open: unknown === null ? null : readTrouble(unknown),
  };
}

export function writeFound(sender: string, { servers, ranges, left, others, open }: SpfServers, all: boolean): Row {
  const shown = {
    sender,
    servers: servers.map(({ address, terms }) => ({
      address,
      origin: terms.map(({ domain, term, kind }) => (all ? { domain, term, kind } : { domain, term })),
    })),
    ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: addresses.toString() })),
    left: [...left.cidrs],
    unknown: open,
  };
  return all ? { ...shown, leftAddresses: left.addresses, others } : shown;
}

function countOf(digits: string): bigint {
  return /^\d{1,40}$/.test(digits) ? BigInt(digits) : 0n;
}
