import type { JudgedFinding } from "../../src/compare/types.ts";
import { senderOf } from "../../src/config/sender.ts";
import type { Name } from "../../src/dns/types.ts";
import type { Facts } from "../../src/facts/types.ts";
import { NO_FACTS } from "../facts.ts";
import { ip } from "../ips.ts";
import type { ListInfo, Listing } from "../../src/mail/dnsbl/types.ts";
import type { SpfResult } from "../../src/mail/spf/types.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { SEEING } from "../../src/compare/blind.ts";
import { pairKey } from "../../src/core/pair.ts";
import { misshapen, n } from "../names.ts";
import { writtenSubject, type Subject } from "../../src/mail/subject.ts";

const IP = ip("203.0.113.10");

const sender = senderOf({
  ...{
    domain: n("example.com"),
    mailFrom: [],
    addresses: [IP, ip("2001:db8::10")],
    ranges: [],
    helo: "mail.example.com",
  },
  ...{ dkim: null, volume: "low", sends: true, mustNotAuthorize: [], at: null },
});

function list(zone: string, title: string, more: Partial<ListInfo>): ListInfo {
  return {
    ...{ zone: n(zone), title, operator: title, kind: "ip", role: "block", families: [4], scope: "ip", impact: "high" },
    ...{ criteria: "spam traps", removal: { how: "form", page: `https://${zone}/`, note: "" } },
    ...more,
  };
}

export const LISTS: readonly ListInfo[] = [
  list("bl.example", "Example Blocklist", { operator: "Example Lists" }),
  list("expires.example", "Expiring List", { removal: { how: "expires", page: null, note: "" } }),
  list("dbl.example", "Domain List", { kind: "domain", scope: "domain" }),
  list("range.example", "Range List", { scope: "range" }),
  list("asn.example", "ASN List", { scope: "asn" }),
  list("allow.example", "Allow List", { role: "allow" }),
];

function listing(zone: string, subject: string, verdict: "listed" | "policy"): Listing {
  const reversed = subject.includes(".com") ? subject : "10.113.0.203";
  return {
    ...{
      subject: writtenSubject(subject),
      list: n(zone),
      verdict,
      code: "127.0.0.2",
      reason: "spam source",
      unknown: null,
      confirmed: true,
    },
    text: `Mail to a spam trap on 2026-11-20, see https://${zone}/query?ip=${subject}`,
    evidence: [
      {
        question: `${reversed}.${zone} A`,
        answer: "127.0.0.2",
        command: `dig +short A ${reversed}.${zone}.`,
      },
    ],
  };
}

export function finding(id: string, subject: string, list: Name | null, cause: string): JudgedFinding {
  const evidence = [{ question: "q", answer: "NXDOMAIN", command: "dig +short PTR 10.113.0.203.in-addr.arpa." }];
  return {
    ...{ id, subject, list, cause, severity: "error", sender: "example.com", message: "m", help: "h", degree: null },
    ...{ location: null, evidence, change: null, fingerprint: "f", acceptedUntil: null, since: null },
  };
}

/** The facts of one sender; `ptr` is what its address is called, and whether that leads back. */
export function world(
  ptr: readonly (readonly [string, boolean])[],
  verdict: "listed" | "policy" = "listed",
): ReportInput {
  const names = ptr.map(([name, back]) => ({
    name: misshapen(name),
    addresses: { known: true as const, value: back ? [IP] : [ip("192.0.2.99")] },
    confirmed: { known: true as const, value: back },
  }));
  const listings = LISTS.filter((l) => l.kind === "ip").map((l) => listing(l.zone, IP, verdict));
  const facts: Facts = {
    ...NO_FACTS,
    senders: [sender],
    spfResults: new Map([[pairKey(n("example.com"), IP), { result: "pass" } as SpfResult]]),
    reverse: new Map([[IP, { ip: IP, names: { known: true, value: names }, evidence: [] }]]),
    helo: new Map([
      [n("mail.example.com"), { name: n("mail.example.com"), addresses: { known: true, value: [IP] }, evidence: [] }],
    ]),
    lists: new Map(LISTS.map((info) => [info.zone, { info, state: { usable: true } }])),
    listings: new Map<Subject, readonly Listing[]>([
      [IP, listings],
      [n("example.com"), [listing("dbl.example", "example.com", "listed")]],
    ]),
  };
  return {
    ...{ version: "0", at: "2026-11-24T20:15:00Z", facts, baseFacts: null, failOn: "error", base: null, head: null },
    judgement: { mode: "absolute", verdict: "fail", exitCode: 1, ...SEEING, findings: [], notChecked: [] },
    ...{ counts: { questions: 0, asked: 0, servers: 0 }, learned: false, runs: null },
  };
}
