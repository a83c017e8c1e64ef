import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import type { RecordFault, RecordProblem } from "../record-problem.ts";
import { colonList, parseTagList, tagOf, trimFws, type Tag, type TagList } from "../dkim/tag-list.ts";

export type Policy = "none" | "quarantine" | "reject";
export type AlignmentMode = "relaxed" | "strict";

/** A DMARC policy record (RFC 9989 §4.7), defaults filled in. */
export interface DmarcRecord {
  readonly text: string;
  /** Null when p= is absent or unreadable: `none` if there is a rua= (§4.7), else the record is of no use. */
  readonly p: Policy | null;
  /** Null: absent; the next one counts (np, sp, p). */
  readonly sp: Policy | null;
  readonly np: Policy | null;
  readonly adkim: AlignmentMode;
  readonly aspf: AlignmentMode;
  /** `y`: a public suffix, `n`: an organizational domain, `u`: not said. */
  readonly psd: "y" | "n" | "u";
  /** t=y: one level below the policy is to be applied. */
  readonly testing: boolean;
  readonly fo: readonly string[];
  readonly rua: readonly string[];
  readonly ruf: readonly string[];
}

export interface ParsedDmarc {
  /** Null when receivers do not apply DMARC by it. */
  readonly record: DmarcRecord | null;
  readonly problems: readonly RecordProblem[];
}

const KNOWN = ["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "psd", "t"];
const REMOVED = ["pct", "rf", "ri"];
const POLICIES: readonly Policy[] = ["none", "quarantine", "reject"];

type Add = (id: string, severity: RecordProblem["severity"], tag: Tag | null, fault: RecordFault) => void;

/** Is this TXT text a DMARC record? `v=DMARC1`, case as written, before all (RFC 9989 §4.8). */
export function isDmarcRecord(text: string): boolean {
  return /^v[ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/.test(text);
}

/** Reads a record for which `isDmarcRecord` holds; every fault is told. */
export function parseDmarc(text: string): ParsedDmarc {
  const list = parseTagList(text);
  const problems: RecordProblem[] = list.faults.map(({ fatal, column, length, fault }) => ({
    id: fatal ? "dmarc/syntax" : "dmarc/tolerated",
    severity: fatal ? "error" : "warning",
    column,
    length,
    fault,
  }));
  const add: Add = (id, severity, tag, fault) => {
    problems.push({ id, severity, column: tag?.column ?? 1, length: tag?.length ?? Math.max(1, text.length), fault });
  };
  judgeNames(list, add);
  const word = <W extends string>(name: string, words: Readonly<Record<string, W>>): W | null =>
    wordOf(tagOf(list, name), words, add);
  const policies = Object.fromEntries(POLICIES.map((policy) => [policy, policy])) as Record<string, Policy>;
  const modes = { r: "relaxed", s: "strict" } as const;
  const [p, sp, np] = [word("p", policies), word("sp", policies), word("np", policies)];
  const rua = urisOf(tagOf(list, "rua"), add);
  const record: DmarcRecord = {
    text,
    p,
    sp,
    np,
    rua,
    ruf: urisOf(tagOf(list, "ruf"), add),
    adkim: word("adkim", modes) ?? "relaxed",
    aspf: word("aspf", modes) ?? "relaxed",
    psd: word("psd", { y: "y", n: "n", u: "u" } as const) ?? "u",
    testing: word("t", { y: "y", n: "n" } as const) === "y",
    fo: reportOptions(tagOf(list, "fo"), add),
  };
  const broken = ["p", "sp", "np"].some((name) => {
    const tag = tagOf(list, name);
    return tag === null ? name === "p" : policies[tag.value.toLowerCase()] === undefined;
  });
  if (tagOf(list, "p") === null)
    add(rua.length > 0 ? "dmarc/tolerated" : "dmarc/policy", rua.length > 0 ? "warning" : "error", null, {
      code: "no-policy",
      reports: rua.length > 0,
    });
  // RFC 9989 §4.10.1: a policy that cannot be read means p=none if reports can be sent, and no DMARC otherwise.
  problems.sort((a, b) => a.column - b.column);
  if (!broken) return { record, problems };
  return { record: rua.length > 0 ? { ...record, p: "none", sp: null, np: null } : null, problems };
}

function judgeNames(list: TagList, add: Add): void {
  for (const tag of list.tags) {
    const name = tag.name.toLowerCase();
    if (REMOVED.includes(name)) add("dmarc/removed-tag", "info", tag, { code: "removed-tag", tag: name });
    else if (!KNOWN.includes(tag.name)) {
      const fault = { code: "unknown-tag", tag: excerpt(tag.name, 40), near: nearest(name, KNOWN) } as const;
      add("dmarc/unknown-tag", "warning", tag, fault);
    }
  }
}

function wordOf<W extends string>(tag: Tag | null, words: Readonly<Record<string, W>>, add: Add): W | null {
  if (tag === null) return null;
  const found = Object.entries(words).find(([word]) => word === tag.value.toLowerCase())?.[1];
  if (found !== undefined) return found;
  const expected = Object.keys(words);
  const near = nearest(tag.value, expected);
  const meant = near === null || near.length < 2 ? null : near;
  const id = ["p", "sp", "np"].includes(tag.name) ? "dmarc/policy" : "dmarc/syntax";
  add(id, "error", tag, { code: "bad-value", tag: tag.name, value: excerpt(tag.value, 40), expected, near: meant });
  return null;
}

function reportOptions(tag: Tag | null, add: Add): readonly string[] {
  const options = colonList(tag) ?? ["0"];
  const odd = options.find((o) => !/^[01ds]$/i.test(o));
  const expected = ["0", "1", "d", "s"];
  if (odd !== undefined)
    add("dmarc/tolerated", "warning", tag, {
      code: "bad-value",
      tag: "fo",
      value: excerpt(odd, 20),
      expected,
      near: null,
    });
  return options.filter((o) => /^[01ds]$/i.test(o)).map((o) => o.toLowerCase());
}

/** Report addresses (RFC 9989 §4.7, rua, ruf): only mailto is defined; `!10m` is the size limit of RFC 7489. */
function urisOf(tag: Tag | null, add: Add): readonly string[] {
  if (tag === null) return [];
  const uris = tag.value.split(",").map(trimFws);
  const good = uris.filter((uri) => /^mailto:[^@\s]+@[^@\s]+$/i.test(uri) && uri.split("@")[1]?.includes(".") === true);
  const bad = uris.find((uri) => !good.includes(uri));
  if (bad !== undefined)
    add("dmarc/report-uri", "warning", tag, { code: "report-uri", tag: tag.name, uri: excerpt(bad, 80) });
  const sized = good.find((uri) => /![0-9]+[kmgt]?$/i.test(uri));
  if (sized !== undefined) add("dmarc/removed-tag", "info", tag, { code: "report-size", uri: excerpt(sized, 80) });
  return good.map((uri) => uri.replace(/![0-9]+[kmgt]?$/i, ""));
}
