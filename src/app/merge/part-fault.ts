import { parseRange } from "../../ip/range.ts";
import type { Learned } from "../../facts/codec/facts.ts";
import type { ReportFile } from "../../report/schema.ts";
import type { SpfNotice } from "../../mail/spf/notice.ts";
import { freshText } from "../../rules/text.ts";

/**
 * What of a shard's facts cannot be judged, though it has the form: rules take ranges for ranges, and what the
 * audit noticed for what its words need. Null: nothing.
 */
export function partFault({ part, facts }: ReportFile): string | null {
  if (part === undefined) return null;
  const { base, underBase } = part;
  const under = underBase === null || "stopped" in underBase ? null : underBase;
  const lists = [part.senders, base?.senders ?? [], under?.senders ?? [], under?.base?.senders ?? []].flat();
  for (const { ranges, mustNotAuthorize } of lists) {
    const odd = [...ranges, ...mustNotAuthorize].find((text) => parseRange(text) === null);
    if (odd !== undefined) return `part.senders: ${odd} is no address`;
  }
  for (const learned of [facts, base?.facts, under?.facts, under?.base?.facts]) {
    const odd = learned === undefined ? null : oddNotice(learned);
    if (odd !== null) return `facts.spf: the notice ${odd} has not what its words need`;
  }
  return null;
}

function oddNotice({ spf }: Learned): string | null {
  for (const fact of spf.values()) {
    const odd = fact.known ? fact.value.notices.find(isOdd) : undefined;
    if (odd !== undefined) return odd.code;
  }
  return null;
}

function isOdd({ code, params, undecided }: SpfNotice): boolean {
  return freshText("en", { id: `spf/${code}`, params: { ...params, at: null, undecided } }) === null;
}
