import { evidenceOf } from "../../dns/dig.ts";
import { below } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { known, unknown, type Evidence, type Fact } from "../known.ts";
import { parseKey, type ParsedKey } from "./key.ts";
import { because } from "../why.ts";
import { keyName } from "./key-name.ts";

/** More key records than one below a selector is undefined (RFC 6376 §3.6.2.2); so many are read. */
const MAX_RECORDS = 5;

export interface SelectorKey {
  readonly text: string;
  readonly parsed: ParsedKey;
}

/** What stands at `selector._domainkey.domain`. */
export interface DkimSelector {
  readonly domain: Name;
  readonly selector: string;
  readonly name: Name;
  /** True when the senders list names it; false when it was found in the repo's zones. */
  readonly stated: boolean;
  /** The first CNAME target on the way, or null: a vendor publishes the key there. */
  readonly alias: Name | null;
  /** The TXT records; empty when DNS said that there is none. */
  readonly keys: Fact<readonly SelectorKey[]>;
  readonly evidence: readonly Evidence[];
}

/** Asks for one selector's key. A selector that cannot be a name is an unknown key. */
export async function auditSelector(dns: Dns, selector: string, domain: Name, stated: boolean): Promise<DkimSelector> {
  const name = keyName(selector, domain);
  if (name === null) {
    const keys = because("bad-name", { code: "bad-selector", selector });
    return { domain, selector, name: below("_domainkey", domain), stated, alias: null, keys, evidence: [] };
  }
  const question = { name, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  const about = { domain, selector, name, stated, evidence: [evidenceOf(question, outcome)] };
  if (outcome.kind === "error") return { ...about, alias: null, keys: unknown(outcome) };
  const first = outcome.records[0];
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  return {
    ...about,
    alias: first?.data.type === "CNAME" ? first.data.target : null,
    keys: known(texts.slice(0, MAX_RECORDS).map((text) => ({ text, parsed: parseKey(text) }))),
  };
}

/** Can mail be verified with it: a key that is not revoked, and nothing about it that makes it unusable? */
export function isWorkingKey(key: ParsedKey): boolean {
  return (key.key?.key ?? null) !== null && !key.problems.some((p) => p.severity === "error");
}
