import type { IpText } from "../../ip/ip.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { comparedSources, sourcesEvidence, type FileSources } from "./sources.ts";

export interface UnseenSource {
  readonly domain: string;
  readonly ips: readonly IpText[];
  readonly addresses: number;
  readonly reports: number;
  readonly days: number;
}

const SHOWN = 5;

export const volumeUnseenSource: Rule<"volume/unseen-source", UnseenSource, FileSources> = {
  id: "volume/unseen-source",
  severity: "info",
  references: ["RFC 9990"],
  subjects: comparedSources,
  judge: (it) => {
    const { domain, unseen, reports, days } = it.compared;
    // Too few days say nothing.
    if (unseen === null) return [];
    if (unseen.length === 0) return [PASS];
    const ips = unseen.slice(0, SHOWN);
    return [
      violation({
        params: { domain, ips, addresses: unseen.length, reports, days },
        cause: "unseen",
        location: it.at,
        evidence: [sourcesEvidence(it, `none from ${ips.join(", ")}`)],
      }),
    ];
  },
};
