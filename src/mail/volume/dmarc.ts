import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { normalizeIp, type IpText } from "../../ip/ip.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { VolumeNote } from "./note.ts";
import type { ReportedSource, VolumeFile, VolumeRow } from "./types.ts";
import { messageOf } from "../../core/failure.ts";

const MAX_XML = 32 * 1024 * 1024;
const MAX_RECORDS = 200_000;
/** A report covers a day (RFC 9990 §2); some senders round to the hour, and some send one for several days. */
const DAY_SECONDS = 24 * 3600;
const ONE_DAY_SECONDS = 26 * 3600;
const MAX_DAYS = 31;

const one = z.union([z.string(), z.number()]).transform(String);
const recordSchema = z.object({
  row: z.object({
    source_ip: one,
    count: one,
    policy_evaluated: z.object({ dkim: one.optional(), spf: one.optional() }).optional(),
  }),
  identifiers: z.object({ header_from: one.optional() }).optional(),
});
const feedbackSchema = z.object({
  feedback: z.object({
    report_metadata: z.object({
      org_name: one.optional(),
      report_id: one.optional(),
      date_range: z.object({ begin: one, end: one }),
    }),
    policy_published: z.object({ domain: one.optional() }).optional(),
    record: z.union([z.array(z.unknown()), z.unknown()]).optional(),
  }),
});

/** Entities are never expanded and a DTD is refused: a report has neither. Elements in a namespace (RFC 9990) read as those without. */
const PARSER = new XMLParser({
  processEntities: false,
  htmlEntities: false,
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 30,
});

/** A DMARC aggregate report (RFC 7489 appendix C, RFC 9990 appendix A). Only mail that passed DMARC counts: the rest need not be ours. */
export function volumeFromDmarc(text: string, name: string): Result<VolumeFile> {
  const bad = (why: string): Result<never> =>
    fail([{ at: null, message: `${excerpt(name, 200)} is no DMARC aggregate report: ${why}`, hint: null }]);
  if (text.length > MAX_XML) return bad("it is larger than 32 MiB");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return bad("it declares a document type, which reports do not have");
  const parsed = parse(feedbackIn(text));
  if (!parsed.ok) return bad(parsed.error);
  const feedback = feedbackSchema.safeParse(parsed.value);
  if (!feedback.success) return bad("it has no feedback with report_metadata and date_range");
  const { report_metadata: meta, record, policy_published: published } = feedback.data.feedback;
  const range = daysOfRange(Number(meta.date_range.begin), Number(meta.date_range.end));
  if (!range.ok) return bad(range.error);
  const records: readonly unknown[] = record === undefined ? [] : Array.isArray(record) ? record : [record];
  if (records.length > MAX_RECORDS) return bad(`it has more than ${MAX_RECORDS.toLocaleString("en-US")} records`);
  const read = records.map((item) => sourceOf(item, published?.domain ?? null));
  const sources = read.flatMap((source) => source ?? []);
  const rows = sources.filter(({ passed }) => passed).flatMap((source) => spread(source, range.value));
  const foreign = sources.filter(({ passed }) => !passed).length;
  const broken = read.length - sources.length;
  const notes: readonly VolumeNote[] = [
    ...(range.value.length > 1 ? [{ code: "several-days", days: range.value.length } as const] : []),
    ...(foreign > 0 ? [{ code: "failed-dmarc", records: foreign } as const] : []),
    ...(broken > 0 ? [{ code: "broken", records: broken } as const] : []),
  ];
  const key = `${meta.org_name ?? ""}\n${meta.report_id ?? ""}\n${range.value.join(" ")}`;
  return ok({
    rows: [],
    kind: "dmarc",
    notes,
    reports: [{ key, rows, days: range.value, sources: sources.map(reported) }],
  });
}

/** The report itself: some stand in a wrapper (a schema, a SOAP envelope), some have padding behind them. */
function feedbackIn(text: string): string {
  const start = /<(?:[\w-]{1,40}:)?feedback[\s>]/.exec(text);
  if (start === null) return text;
  const end = text.lastIndexOf("feedback>");
  return end < start.index + 10 ? text.slice(start.index) : text.slice(start.index, end + "feedback>".length);
}

function parse(text: string): Result<unknown, string> {
  try {
    // The parser forgives an end that is missing: a report that was cut off would count too little.
    if (!/<\/(?:[\w-]{1,40}:)?feedback\s*>\s*$/.test(text.slice(-200))) return fail("it does not end with </feedback>");
    return ok(PARSER.parse(text));
  } catch (error) {
    return fail(excerpt(messageOf(error), 120));
  }
}

/** The day in the middle of the range (receivers differ in the zone of their midnight); of several, the middle of each. */
function daysOfRange(begin: number, end: number): Result<readonly string[], string> {
  if (!Number.isFinite(begin) || !Number.isFinite(end) || begin < 0 || end < begin || end > 253_402_300_799)
    return fail("its date_range is not two times");
  const length = end - begin;
  const days = length <= ONE_DAY_SECONDS ? 1 : Math.round(length / DAY_SECONDS);
  if (days > MAX_DAYS) return fail(`it covers more than ${MAX_DAYS} days`);
  const middle = (i: number): number => begin + (length * (i + 0.5)) / days;
  return ok(Array.from({ length: days }, (_, i) => new Date(middle(i) * 1000).toISOString().slice(0, 10)));
}

interface ReadRecord {
  readonly ip: IpText;
  readonly domain: Name | null;
  readonly count: number;
  readonly passed: boolean;
}

/** The count of several days in equal parts; what is left over goes to the first ones. */
function spread({ count, ip, domain }: ReadRecord, days: readonly string[]): readonly VolumeRow[] {
  const [share, over] = [Math.floor(count / days.length), count % days.length];
  return days.map((day, i) => ({ day, count: share + (i < over ? 1 : 0), ip, domain }));
}

function reported({ ip, domain, count, passed }: ReadRecord): ReportedSource {
  return { ip, domain, passed: passed ? count : 0, failed: passed ? 0 : count };
}

/** Null without a valid address and count. */
function sourceOf(item: unknown, published: string | null): ReadRecord | null {
  const read = recordSchema.safeParse(item);
  if (!read.success) return null;
  const { row, identifiers } = read.data;
  const ip = normalizeIp(row.source_ip.trim());
  const count = /^\s*\d{1,12}\s*$/.test(row.count) ? Number(row.count) : null;
  if (ip === null || count === null) return null;
  const passed = [row.policy_evaluated?.dkim, row.policy_evaluated?.spf].some(
    (r) => r?.trim().toLowerCase() === "pass",
  );
  const domain = normalizeName((identifiers?.header_from ?? published ?? "").trim());
  return { ip, domain: domain === "" ? null : domain, count, passed };
}
