import { addTo } from "../../core/groups.ts";
import { z } from "zod";
import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { ZoneRecord } from "../../zones/types.ts";
import type { Changes } from "../changes.ts";
import type { DeclaredRecords } from "../declared.ts";
import { changesFrom } from "../changes.ts";
import type { Gone, MailChange } from "../mail-change.ts";
import type { Facts } from "../types.ts";
import type { ZoneFaults } from "../zone-faults.ts";
import { ip, location, MANY, name, place, reasonOf, text, texts, whole } from "./parts.ts";

const address = z.object({ type: z.enum(["A", "AAAA"]), address: ip });
const pointer = z.object({ type: z.enum(["CNAME", "DNAME", "NS", "PTR"]), target: name });
const rdata = z.discriminatedUnion("type", [
  address,
  pointer,
  z.object({ type: z.literal("MX"), preference: whole, exchange: name }),
  z.object({ type: z.enum(["TXT", "SPF"]), strings: texts }),
  z.object({
    type: z.literal("SOA"),
    mname: name,
    rname: name,
    serial: whole,
    refresh: whole,
    retry: whole,
    expire: whole,
    minimum: whole,
  }),
  z.object({ type: z.literal("SRV"), priority: whole, weight: whole, port: whole, target: name }),
  z.object({ type: z.literal("CAA"), flags: whole, tag: text, value: text }),
  z.object({ type: z.literal("OTHER"), code: whole, hex: text }),
]);

const record = z
  .object({ name, ttl: whole, data: rdata, at: place, written: text.exactOptional() })
  .meta({ id: "zone-record" });
const zoneRecords = z.array(record).max(MANY);

const notEvaluated = z.object({
  at: place,
  reason: text,
  origin: name.nullable(),
  name: name.nullable(),
  types: z
    .array(z.enum(["A", "AAAA", "CNAME", "DNAME", "MX", "NS", "PTR", "SOA", "SPF", "SRV", "TXT", "CAA"]))
    .exactOptional(),
  undeclaredOnly: z.literal(true).exactOptional(),
});

const fault = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cname-beside-others"), cname: record, others: zoneRecords }),
  z.object({ kind: z.enum(["below-delegation", "below-dname"]), cut: record, hidden: zoneRecords }),
  z.object({ kind: z.literal("missing-final-dot"), record, written: name, meant: name }),
]);

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("changed"), after: texts }),
  z.object({ kind: z.literal("removed") }),
  z.object({ kind: z.literal("shadowed"), by: record }),
  z.object({ kind: z.literal("unknown"), reason: text, detail: text, at: place.exactOptional() }),
]);

const change = z.object({
  kind: z.enum(["mx", "spf", "dkim", "dmarc", "return-path"]),
  name,
  domain: name,
  sender: text,
  outcome,
  before: texts,
  at: location,
});

/** What a run learned from the files alone. Senders stand as their ids. */
export const zones = z
  .object({
    declared: zoneRecords.describe("A part of the records that the files declare: this shard's"),
    faults: z.array(z.object({ origin: name, fault, sender: text })).max(MANY),
    open: z.array(z.object({ origin: name, part: notEvaluated, sender: text })).max(MANY),
    zones: z.array(z.object({ origin: name, sender: text })).max(MANY),
    changes: z
      .object({
        base: zoneRecords,
        gone: z.array(z.object({ record, at: location })).max(MANY),
        mail: z.array(change).max(MANY),
        open: z.array(place).max(MANY).exactOptional(),
      })
      .nullable(),
  })
  .meta({ id: "zones" });

export type ZonesFile = z.infer<typeof zones>;
export type ZoneFacts = Pick<Facts, "declaredRecords" | "zoneFaults" | "changes">;

/** The I-th of N parts of what is declared; the rest each shard tells whole. */
export interface Slice {
  readonly part: number;
  readonly of: number;
}

export function writeZones({ declaredRecords, zoneFaults, changes }: ZoneFacts, slice: Slice): ZonesFile {
  const own = [...declaredRecords.values()].filter((_, index) => index % slice.of === slice.part - 1);
  const told = {
    declared: own.flat(),
    faults: zoneFaults.faults.map(({ origin, fault: found, sender }) => ({ origin, fault: found, sender: sender.id })),
    open: zoneFaults.open.map(({ origin, part, sender }) => ({ origin, part, sender: sender.id })),
    zones: zoneFaults.zones.map(({ origin, sender }) => ({ origin, sender: sender.id })),
    changes:
      changes === null
        ? null
        : {
            base: [...changes.base.values()].flat(),
            gone: [...changes.gone.values()].flat(),
            mail: changes.mail.map((row) => ({ ...row, sender: row.sender.id })),
            open: changes.open,
          },
  };
  return told as object as ZonesFile;
}

/** What the shards' files come to: each tells a part of what is declared, and everything else whole. */
export function readZones(files: readonly ZonesFile[], senders: readonly Sender[]): ZoneFacts {
  const [first] = files;
  const known = new Map(senders.map((s) => [s.id, s]));
  const withSender = <T extends { readonly sender: string }>(
    rows: readonly T[],
  ): readonly (Omit<T, "sender"> & { sender: Sender })[] =>
    rows.flatMap((row) => {
      const sender = known.get(row.sender);
      return sender === undefined ? [] : [{ ...row, sender }];
    });
  return {
    declaredRecords: byName(files.flatMap((file) => file.declared)),
    zoneFaults: {
      faults: withSender(first?.faults ?? []),
      open: withSender(first?.open ?? []),
      zones: withSender(first?.zones ?? []),
    } satisfies ZoneFaults,
    changes:
      first === undefined || first.changes === null ? null : readChanges(first.changes, withSender(first.changes.mail)),
  };
}

type ChangesFile = NonNullable<ZonesFile["changes"]>;
type ChangeFile = Omit<ChangesFile["mail"][number], "sender"> & { readonly sender: Sender };

function readChanges({ base, gone, open = [] }: ChangesFile, mail: readonly ChangeFile[]): Changes {
  const lost = new Map<Name, Gone[]>();
  for (const row of gone) addTo(lost, row.record.name, row);
  return changesFrom({ base: byName(base), gone: lost, mail: mail.map(readChange), open });
}

function readChange({ outcome: said, ...row }: ChangeFile): MailChange {
  return { ...row, outcome: said.kind === "unknown" ? { ...said, reason: reasonOf(said.reason) } : said };
}

function byName(rows: readonly ZoneRecord[]): DeclaredRecords {
  const named = new Map<Name, ZoneRecord[]>();
  for (const row of rows) addTo(named, row.name, row);
  return named;
}
