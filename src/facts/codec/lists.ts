import { z } from "zod";
import type { ListFact, ListInfo, Listing, ListState } from "../../mail/dnsbl/types.ts";
import { subjectIn } from "../../mail/subject.ts";
import { evidence, name, readTrouble, reasonOf, text, whole, why, open } from "./parts.ts";

const removal = open({
  how: z.enum(["form", "expires", "hoster", "paid", "none", "mail"]),
  page: text.nullable(),
  note: text,
  who: z.enum(["owner", "hoster", "anyone", "nobody"]).exactOptional(),
  hours: whole.exactOptional(),
  cost: z.literal("optional").exactOptional(),
});

const state = { usable: z.boolean(), reason: text.exactOptional(), detail: text.exactOptional(), why } as const;

export const list = open({
  zone: name,
  title: text,
  operator: text,
  criteria: text,
  kind: z.enum(["ip", "domain"]),
  role: z.enum(["block", "allow", "graded"]),
  families: z.array(z.union([z.literal(4), z.literal(6)])).max(2),
  scope: z.enum(["ip", "range", "asn", "policy", "domain"]),
  impact: z.enum(["high", "medium", "low"]),
  removal,
  terms: open({
    access: z.enum(["anyone", "low-volume", "registration", "key", "unknown"]),
    limit: text.nullable(),
    note: text,
    perSecond: z.number().exactOptional(),
    budget: open({ questions: whole, days: whole }).exactOptional(),
  }).exactOptional(),
  ...state,
  ipv4: open(state).exactOptional(),
  ipv6: open(state).exactOptional(),
  controls: evidence.exactOptional().describe("Of a list that is not usable"),
  held: whole.exactOptional().describe("Questions that waited for the cap a second"),
  controlled: z
    .array(
      open({
        family: z.union([z.literal(4), z.literal(6), z.null()]),
        state: open(state),
        controls: evidence,
      }),
    )
    .max(3)
    .exactOptional(),
});

export const listing = open({
  subject: subjectIn(text),
  list: name,
  verdict: z.enum(["listed", "policy", "not-listed", "not-checked"]),
  code: text.nullable(),
  reason: text.nullable(),
  unknown: text.nullable(),
  text: text.nullable(),
  confirmed: z.boolean(),
  evidence,
  standing: open({
    allowed: z.boolean(),
    grade: z.enum(["GOOD", "NEUTRAL", "POOR"]).nullable(),
    meaning: text,
  }).exactOptional(),
  removal: removal.exactOptional(),
  why,
});

type ListFile = z.infer<typeof list>;
type ListingFile = z.infer<typeof listing>;
type StateFile = NonNullable<ListFile["ipv4"]>;

/** What the catalogue tells beside (its codes) stays with the list. */
export function readList(file: ListFile): ListFact {
  const { usable, reason, detail, why: code, ipv4, ipv6, controls, held, controlled, ...info } = file;
  const told = {
    info: info as ListInfo,
    state: readState({
      usable,
      ...(reason === undefined ? {} : { reason }),
      ...(detail === undefined ? {} : { detail }),
      ...(code === undefined ? {} : { why: code }),
    }),
    ...(ipv4 === undefined || ipv6 === undefined ? {} : { families: { 4: readState(ipv4), 6: readState(ipv6) } }),
    ...(controls === undefined ? {} : { controls }),
  };
  const waited = held === undefined ? told : { ...told, held };
  return controlled === undefined
    ? waited
    : { ...waited, controlled: controlled.map((c) => ({ ...c, state: readState(c.state) })) };
}

/** `all`: the control of a usable list too. */
export function writeList(
  { info, state: own, families, controls, held, controlled }: ListFact,
  all: boolean,
): ListFile {
  return {
    ...info,
    ...own,
    ...(families === undefined ? {} : { ipv4: families[4], ipv6: families[6] }),
    ...((own.usable && !all) || controls === undefined ? {} : { controls }),
    ...(held === undefined ? {} : { held }),
    ...(!all || controlled === undefined ? {} : { controlled }),
  } as object as ListFile;
}

function readState({ usable, reason = "no-answer", detail = "", ...rest }: StateFile): ListState {
  return usable ? { usable } : { usable, ...readTrouble({ ...rest, reason, detail }) };
}

export function readListing({ unknown, why: code, ...row }: ListingFile): Listing {
  const told = { ...row, unknown: unknown === null ? null : reasonOf(unknown) };
  if (code === undefined) return told;
  const said = readTrouble({ reason: unknown ?? "", detail: "", why: code }).why;
  return said === undefined ? told : { ...told, why: said };
}

export function writeListing(row: Listing): ListingFile {
  return row as object as ListingFile;
}
