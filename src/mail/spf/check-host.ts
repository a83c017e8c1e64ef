import { budgeted } from "../../dns/budget.ts";
import { toAscii } from "../../dns/name.ts";
import type { Dns } from "../../dns/types.ts";
import { unmapped, type Ip } from "../../ip/ip.ts";
import { domainProblem } from "./domain-problem.ts";
import { evaluate } from "./evaluation.ts";
import { spfProblemText } from "./problem.ts";
import type { SpfResult } from "./types.ts";
import { nowMs } from "../../core/now.ts";

export interface CheckHostInput {
  readonly ip: Ip;
  /** MAIL FROM; empty = the HELO identity is judged (RFC 7208 §2.4). */
  readonly mailFrom: string;
  readonly helo: string;
  /** For `%{r}`; "unknown" by default. */
  readonly receiver?: string;
  /** Unix seconds, for `%{t}`. */
  readonly now?: number;
  /** Milliseconds after which the whole evaluation ends in temperror; RFC 7208 §4.6.4 wants at least 20 s. */
  readonly limitMs?: number;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock?: () => number;
}

const LIMIT_MS = 30_000;

/** `check_host()` of RFC 7208 §4, with what it cost and every step. Never rejects; DNS trouble is `temperror`. */
export async function checkHost(dns: Dns, input: CheckHostInput): Promise<SpfResult> {
  const { localPart, domain } = identity(input);
  const nothing = { explanation: null, mechanism: null, lookups: 0, voidLookups: 0, trace: [] };
  const bad = domainProblem(domain);
  if (bad !== null) return { ...nothing, result: "none", problem: spfProblemText(bad), why: bad };
  const given = {
    ip: unmapped(input.ip), // RFC 7208 §5: an IPv4-mapped sender is an IPv4 sender
    localPart,
    senderDomain: domain,
    helo: latin1(input.helo),
    receiver: input.receiver ?? "unknown",
    now: input.now ?? 0,
    isOver: overTime(input.clock ?? nowMs, input.limitMs ?? LIMIT_MS),
  };
  return evaluate(budgeted(dns), given, domain);
}

function overTime(clock: () => number, limitMs: number): () => boolean {
  const start = clock();
  return () => clock() - start > limitMs;
}

function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

function identity(input: CheckHostInput): { readonly localPart: string; readonly domain: string } {
  const sender = input.mailFrom === "" ? input.helo : input.mailFrom;
  const at = input.mailFrom === "" ? -1 : sender.lastIndexOf("@");
  const localPart = at > 0 ? latin1(sender.slice(0, at)) : "postmaster"; // RFC 7208 §4.3
  const domain = sender.slice(at + 1);
  const ascii = toAscii(domain) ?? latin1(domain); // U-labels are judged as A-labels (RFC 8616 §4)
  return { localPart, domain: ascii.endsWith(".") ? ascii.slice(0, -1) : ascii };
}
