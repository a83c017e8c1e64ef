import { cidrsOf, contains, sizeOf, type IpRange } from "../../ip/range.ts";
import { parseIp } from "../../ip/ip.ts";
import { parseRange } from "../../ip/range.ts";
import { parseSpf, type Directive, type SpfRecord } from "./parse.ts";
import { reachable } from "./tree.ts";
import type { SpfIssue, SpfNode, SpfSpan } from "./types.ts";

type Add = (
  id: string,
  cause: string,
  message: string,
  help: string,
  span?: SpfSpan | null,
  corrected?: string | null,
) => void;

/** What one record says that it should not. Only a domain's own record is held to style; a vendor's only to what harms. */
export function recordIssues(node: SpfNode, own: boolean): readonly SpfIssue[] {
  const { record } = parseSpf(node.record ?? "");
  const issues: SpfIssue[] = [];
  const add: Add = (id, cause, message, help, span = null, corrected = null) => {
    issues.push({ id, domain: node.domain, cause, message, help, span, degree: null, corrected });
  };
  wideOpen(record, node, add);
  if (!own) return issues;
  allIssues(record, node, add);
  termIssues(record, node, add);
  return issues;
}

/** `+all`, or ranges that together are as wide. */
function wideOpen(record: SpfRecord, node: SpfNode, add: Add): void {
  for (const directive of reachable(record)) {
    if (directive.qualifier !== "+") continue;
    const { mechanism } = directive;
    const broad =
      (mechanism.name === "ip4" && mechanism.prefix < 8) || (mechanism.name === "ip6" && mechanism.prefix < 16);
    if (mechanism.name !== "all" && !broad) continue;
    const fixed = mechanism.name === "all" ? replaced(record, directive, "-all") : null;
    add(
      "spf/allows-everyone",
      directive.text,
      `${directive.text} in the record of ${node.domain} lets ${mechanism.name === "all" ? "everyone" : "a large part of the Internet"} send as it`,
      mechanism.name === "all"
        ? `End the record with -all (or ~all while testing)${fixed === null ? "" : `: ${fixed}`}`
        : "Name only the networks that send your mail.",
      directive.span,
      fixed,
    );
  }
}

function replaced(record: SpfRecord, directive: Directive, by: string): string {
  const at = directive.span.column - 1;
  return record.text.slice(0, at) + by + record.text.slice(at + directive.span.length);
}

function allIssues(record: SpfRecord, node: SpfNode, add: Add): void {
  const directives = record.terms.filter((t): t is Directive => t.kind === "directive");
  const index = record.terms.findIndex((t) => t.kind === "directive" && t.mechanism.name === "all");
  const all = directives.find((d) => d.mechanism.name === "all");
  if (all?.qualifier === "?") {
    add(
      "spf/neutral-all",
      all.text,
      `${node.domain} ends in ?all, which says nothing about forged mail`,
      `Use -all, or ~all while testing: ${replaced(record, all, "~all")}`,
      all.span,
      replaced(record, all, "~all"),
    );
  }
  if (all === undefined && record.redirect === null) {
    add(
      "spf/no-all",
      "no-all",
      `the record of ${node.domain} has no all term, which says nothing about forged mail`,
      `Add -all (or ~all while testing): ${record.text.trimEnd()} -all`,
      null,
      `${record.text.trimEnd()} -all`,
    );
  }
  if (all === undefined) return;
  const after = record.terms.slice(index + 1).filter((t) => t.kind === "directive");
  const ignored = [...after, ...(record.redirect === null ? [] : [record.redirect])];
  for (const term of ignored) {
    add(
      "spf/ignored-terms",
      term.text,
      `${term.text} has no effect: ${term.kind === "modifier" ? "redirect counts only without all" : "nothing after all is looked at"}`,
      `Move ${term.text} before ${all.text}, or remove it.`,
      term.span,
    );
  }
}

const PRIVATE = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "100.64.0.0/10",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
];

function termIssues(record: SpfRecord, node: SpfNode, add: Add): void {
  const seen = new Map<string, Directive>();
  const ranges: { readonly range: IpRange; readonly directive: Directive }[] = [];
  for (const term of record.terms) {
    if (term.kind === "modifier") {
      if (term.name === "unknown")
        add(
          "spf/unknown-modifier",
          term.text,
          `${term.text} is a modifier that no receiver knows`,
          "Remove it, or correct its name (redirect, exp).",
          term.span,
        );
      continue;
    }
    const key = term.text.toLowerCase().replace(/^\+/, "");
    if (seen.has(key))
      add(
        "spf/duplicate-term",
        key,
        `${term.text} stands twice in the record of ${node.domain}`,
        "Remove one of them.",
        term.span,
      );
    seen.set(key, term);
    const { mechanism } = term;
    if (mechanism.name === "ptr") {
      add(
        "spf/ptr-mechanism",
        term.text,
        `${term.text} is slow, unreliable and should not be used (RFC 7208 §5.5)`,
        "Replace it by ip4, ip6, a or mx terms that name your servers.",
        term.span,
      );
    }
    if (mechanism.name !== "ip4" && mechanism.name !== "ip6") continue;
    const shown = term.text;
    if (isPrivate(mechanism.range))
      add(
        "spf/private-range",
        shown,
        `${shown} is a private network: no mail reaches a receiver from there`,
        `Remove ${shown}.`,
        term.span,
      );
    else if (
      (mechanism.name === "ip4" && mechanism.prefix < 16 && mechanism.prefix >= 8) ||
      (mechanism.name === "ip6" && mechanism.prefix < 32 && mechanism.prefix >= 16)
    ) {
      add(
        "spf/wide-range",
        shown,
        `${shown} lets ${sizeOf(mechanism.range).toLocaleString("en-US")} addresses send as ${node.domain}`,
        "Name only the networks that send your mail.",
        term.span,
      );
    }
    if (!mechanism.exact)
      add(
        "spf/range-host-bits",
        shown,
        `${shown} has bits beyond its prefix; receivers read it as ${cidrsOf(mechanism.range)[0] ?? shown}`,
        "Write the network's first address.",
        term.span,
      );
    const outer = ranges.find((r) => covers(r.range, mechanism.range) && !sameText(r.directive, term));
    if (outer !== undefined && term.qualifier === outer.directive.qualifier) {
      add(
        "spf/overlapping-range",
        shown,
        `${shown} lies inside ${outer.directive.text}`,
        `Remove ${shown}.`,
        term.span,
      );
    }
    ranges.push({ range: mechanism.range, directive: term });
  }
}

function sameText(a: Directive, b: Directive): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

function covers(outer: IpRange, inner: IpRange): boolean {
  return (
    contains(outer, { family: inner.family, value: inner.first }) &&
    contains(outer, { family: inner.family, value: inner.last })
  );
}

function isPrivate(range: IpRange): boolean {
  return PRIVATE.some((text) => {
    const block = parseRange(text);
    return block !== null && covers(block, range) && parseIp(text.split("/")[0] ?? "") !== null;
  });
}
