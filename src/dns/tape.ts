import { jsonFaultText, parseJson } from "../text/json.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { normalizeName } from "./name.ts";
import type { Dns, DnsErrorReason, Outcome, Question, Rr, Source } from "./types.ts";
import { maskValues, type Mask } from "../core/mask.ts";
import { dnsError } from "./errors.ts";
import { placeOf } from "./place-of.ts";

const SCHEMA = "mailworthy/tape/1";

export interface Tape extends Dns {
  /** Every question and outcome so far, sorted, one a line: equal runs give equal files. */
  serialize(): string;
}

function keyOf(question: Question, mask: Mask): string {
  const name = mask(normalizeName(question.name) ?? question.name);
  return `${name} ${question.type} ${question.nth ?? 0}${placeOf(question)}`;
}

/** Passes questions on and keeps what was said. Names on the tape and names asked on replay are masked alike. */
export function recordTape(dns: Dns, mask: Mask): Tape {
  const entries = new Map<string, Outcome>();
  const hidden = (outcome: Outcome): Outcome => maskValues(outcome, { value: mask, written: (text) => text });
  return {
    ask: async (question) => {
      const outcome = await dns.ask(question);
      entries.set(keyOf(question, mask), outcome);
      return outcome;
    },
    serialize: () => {
      const rows = [...entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([question, outcome]) => `    ${JSON.stringify({ question, outcome: hidden(outcome) })}`);
      return `{\n  "schema": "${SCHEMA}",\n  "entries": [\n${rows.join(",\n")}\n  ]\n}\n`;
    },
  };
}

/** A door that answers from a tape alone. */
export function replayTape(text: string, file: string, mask: Mask): Result<Dns> {
  const broken = (why: string): Result<never> =>
    fail([{ at: { file, line: 1, column: 1 }, message: `${file} is not a tape of Mailworthy: ${why}`, hint: null }]);
  const json = parseJson(text);
  if (!json.ok) return broken(excerpt(jsonFaultText(json.error), 200));
  const data = json.value;
  if (!isObject(data) || data["schema"] !== SCHEMA) return broken(`expected "schema": "${SCHEMA}"`);
  if (!Array.isArray(data["entries"])) return broken('expected "entries"');
  const entries = new Map<string, Outcome>();
  for (const [index, entry] of (data["entries"] as readonly unknown[]).entries()) {
    const outcome = isObject(entry) ? outcomeOf(entry["outcome"]) : null;
    if (!isObject(entry) || typeof entry["question"] !== "string" || outcome === null)
      return broken(`entry ${index + 1} cannot be read`);
    entries.set(entry["question"], outcome);
  }
  return ok({
    ask: (question) => {
      const key = keyOf(question, mask);
      return Promise.resolve(
        entries.get(key) ?? dnsError("not-recorded", { code: "not-recorded", file, question: key.replace(/ 0$/, "") }),
      );
    },
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function outcomeOf(value: unknown): Outcome | null {
  if (!isObject(value)) return null;
  if (value["kind"] === "error" && typeof value["reason"] === "string" && typeof value["detail"] === "string") {
    return { kind: "error", reason: value["reason"] as DnsErrorReason, detail: value["detail"] };
  }
  const rcode = value["rcode"];
  const records = value["records"];
  if (value["kind"] !== "answer" || (rcode !== "NOERROR" && rcode !== "NXDOMAIN") || !Array.isArray(records))
    return null;
  const fits = (rr: unknown): boolean =>
    isObject(rr) &&
    typeof rr["name"] === "string" &&
    typeof rr["ttl"] === "number" &&
    isObject(rr["data"]) &&
    typeof rr["data"]["type"] === "string";
  if (!records.every(fits)) return null;
  const told = { kind: "answer", rcode, records: records as readonly Rr[] } as const;
  const source = sourceOf(value["source"]);
  const lonely = value["lonely"] === true ? ({ ...told, lonely: true } as const) : told;
  return source === null ? lonely : { ...lonely, source };
}

function sourceOf(value: unknown): Source | null {
  if (!isObject(value)) return null;
  const { server, of } = value;
  return typeof server === "number" && typeof of === "number" ? { server, of } : null;
}
