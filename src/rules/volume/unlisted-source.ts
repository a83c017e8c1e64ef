import type { IpText } from "../../ip/ip.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { comparedSources, sourcesEvidence, type FileSources } from "./sources.ts";

export interface UnlistedSource {
  readonly domain: string;
  /** Those with the most mail first. */
  readonly ips: readonly IpText[];
  readonly addresses: number;
  readonly messages: number;
  readonly days: number;
}

const SHOWN = 5;

export const volumeUnlistedSource: Rule<"volume/unlisted-source", UnlistedSource, FileSources> = {
  id: "volume/unlisted-source",
  severity: "warning",
  references: ["RFC 9990", "M3AAWG Sending Domains Best Common Practices"],
  subjects: comparedSources,
  judge: (it) => {
    const { domain, unlisted, days } = it.compared;
    if (unlisted.length === 0) return [PASS];
    const messages = unlisted.reduce((n, { passed }) => n + passed, 0);
    const ips = unlisted.slice(0, SHOWN).map(({ ip }) => ip);
    const answer = unlisted
      .slice(0, SHOWN)
      .map(({ ip, passed }) => `${ip} ${passed}`)
      .join(", ");
    return [
      violation({
        params: { domain, ips, addresses: unlisted.length, messages, days },
        cause: "unlisted",
        location: it.at,
        evidence: [sourcesEvidence(it, answer)],
      }),
    ];
  },
};
