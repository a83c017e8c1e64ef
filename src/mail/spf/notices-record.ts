import { allOf, parseSpf, type Mechanism, type SpfRecord } from "./parse.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { termNotices } from "./notices-terms.ts";
import { gluedAll } from "./term-boundaries.ts";
import { reachable } from "./tree.ts";
import type { AskedNode } from "./types.ts";

/** Told of one record. */
const MAX_NOTICES = 20;

/** What one record says that it should not. Only a domain's own record is held to style; a vendor's only to what harms. */
export function recordNotices(node: AskedNode, own: boolean): readonly SpfNotice[] {
  const { record } = parseSpf(node.record ?? "");
  const wide = wideOpen(record, node, own);
  return own ? [...wide, ...allNotices(record, node), ...termNotices(record, node.domain)] : wide;
}

/** `+all`, or a range as wide. */
function wideOpen(record: SpfRecord, node: AskedNode, own: boolean): readonly SpfNotice[] {
  const found = reachable(record).flatMap((directive): readonly SpfNotice[] => {
    if (directive.qualifier !== "+") return [];
    const { text, span } = directive;
    const everyone = directive.mechanism.name === "all";
    if (!everyone && !isBroad(directive.mechanism)) return [];
    const params = { term: text, holder: node.domain, everyone, own };
    return [notice("allows-everyone", node.domain, text, params, { span })];
  });
  return found.slice(0, MAX_NOTICES);
}

function isBroad(mechanism: Mechanism): boolean {
  switch (mechanism.name) {
    case "ip4":
      return mechanism.prefix < 8;
    case "ip6":
      return mechanism.prefix < 16;
    case "a":
    case "mx":
      return mechanism.prefix4 < 8 || mechanism.prefix6 < 16;
    default:
      return false;
  }
}

function allNotices(record: SpfRecord, { domain }: AskedNode): readonly SpfNotice[] {
  const all = allOf(record);
  if (all?.qualifier === "?") {
    return [notice("neutral-all", domain, all.text, { domain }, { span: all.span })];
  }
  // `include:x.example-all` has one, glued to another term; that is told elsewhere.
  if (all !== null || record.redirect !== null || record.terms.some((t) => gluedAll(t.text) !== null)) return [];
  return [notice("no-all", domain, "no-all", { domain })];
}
