import type { Name, Rdata } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { isSpfRecord } from "./parse.ts";
import type { SpfIssue, SpfNode } from "./types.ts";

/** The TXT answer must leave room in 512 bytes, where resolvers without EDNS stop (RFC 7208 §3.4). */
const SOFT_LIMIT = 450;

type Txt = Extract<Rdata, { readonly strings: readonly string[] }>;

function issue(
  id: string,
  domain: Name,
  cause: string,
  message: string,
  help: string,
  more: Partial<SpfIssue> = {},
): SpfIssue {
  return { id, domain, cause, message, help, span: null, degree: null, corrected: null, ...more };
}

/** What is wrong with the TXT set itself: missing, doubled, misspelled, too long, split wrongly. */
export function rootIssues(
  domain: Name,
  texts: readonly string[],
  txt: readonly Txt[],
  tree: SpfNode,
): readonly SpfIssue[] {
  const records = texts.filter(isSpfRecord);
  const issues: SpfIssue[] = [];
  if (records.length === 0) {
    const near = texts.find((text) => /v\s*=\s*spf|^["'\s]*spf1?\b/i.test(text));
    const misspelled = near === undefined ? "" : `; this one looks meant as it: ${excerpt(near, 80)}`;
    const fixed =
      near === undefined
        ? null
        : `v=spf1 ${near.replace(/^["'\s]*v?\s*=?\s*spf\s*1?[\s;,]*/i, "").replace(/["']+$/, "")}`.trim();
    issues.push(
      issue(
        "spf/missing",
        domain,
        "missing",
        `${domain} has no SPF record${misspelled}`,
        `Add one TXT record at ${domain} that begins with v=spf1 and names who may send, for example: v=spf1 mx -all`,
        { corrected: fixed },
      ),
    );
  }
  if (records.length > 1) {
    const merged = mergedRecord(records);
    issues.push(
      issue(
        "spf/multiple-records",
        domain,
        "multiple",
        `${domain} has ${records.length} SPF records; receivers then treat SPF as broken (permerror)`,
        `Keep one. Merged, it would be: ${excerpt(merged, 300)}`,
        { corrected: merged },
      ),
    );
  }
  const size = txt.reduce(
    (sum, data) => sum + 12 + data.strings.reduce((s, x) => s + x.length + 1, 0),
    domain.length + 30,
  );
  if (records.length > 0 && size > SOFT_LIMIT) {
    issues.push(
      issue(
        "spf/too-long",
        domain,
        "size",
        `the TXT records of ${domain} take about ${size} bytes on the wire; over ${SOFT_LIMIT} they may not fit into one UDP answer of 512`,
        "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
        { degree: size },
      ),
    );
  }
  const split = txt.find(
    (data) => data.strings.length > 1 && isSpfRecord(data.strings.join("")) && splitWrongly(data.strings),
  );
  if (split !== undefined) {
    issues.push(
      issue(
        "spf/string-splitting",
        domain,
        "split",
        `the SPF record of ${domain} is split into strings that join without a space between two terms`,
        "Strings of a TXT record are joined as they are: end a string with a space where a new term begins.",
      ),
    );
  }
  if (tree.status === "syntax") {
    issues.push(
      issue(
        "spf/syntax",
        domain,
        tree.detail.split(":")[0] ?? "syntax",
        `the SPF record of ${domain} cannot be read: ${tree.detail}`,
        "Receivers treat the whole record as broken (permerror). Correct this term.",
      ),
    );
  }
  return issues;
}

/** Terms of all records once, in order; the strictest `all` last. */
function mergedRecord(records: readonly string[]): string {
  const terms = records.flatMap((r) =>
    r
      .slice(6)
      .split(" ")
      .filter((t) => t !== ""),
  );
  const alls = terms.filter((t) => /^[+?~-]?all$/i.test(t));
  const all = ["-all", "~all", "?all"].find((a) => alls.some((t) => t.toLowerCase() === a)) ?? alls[0];
  const rest = terms.filter((t) => !/^[+?~-]?all$/i.test(t));
  return ["v=spf1", ...new Set(rest), ...(all === undefined ? [] : [all])].join(" ");
}

/** A join that glues a mechanism to the term before it, as in `…192.0.2.1` + `include:…`. */
function splitWrongly(strings: readonly string[]): boolean {
  return strings.some((text, i) => {
    const next = strings[i + 1];
    return (
      next !== undefined &&
      !text.endsWith(" ") &&
      /^[+?~-]?(include:|ip4:|ip6:|a:|mx:|exists:|redirect=|all$)/i.test(next) &&
      / \S+$/.test(text)
    );
  });
}
