import type { Finding, NotChecked } from "../../src/rules/finding.ts";
import type { JudgedFinding, Judgement } from "../../src/compare/types.ts";
import { fingerprintOf } from "../../src/compare/fingerprint.ts";
import { judge } from "../../src/compare/verdict.ts";
import { senderOf } from "../../src/config/sender.ts";
import type { Sender } from "../../src/config/types.ts";
import type { Facts } from "../../src/facts/types.ts";
import { pairKey } from "../../src/core/pair.ts";
import { parseRange, type IpRange } from "../../src/ip/range.ts";
import type { ListInfo, Listing } from "../../src/mail/dnsbl/types.ts";
import { known } from "../../src/mail/known.ts";
import type { AskedNode, SpfDomain, SpfNode, SpfResult } from "../../src/mail/spf/types.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { NOTHING_HEARD } from "../../src/facts/heard.ts";
import { writtenSubject } from "../../src/mail/subject.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const AT = "2026-11-24T08:00:00Z";

export function sender(domain: string, ...addresses: readonly string[]): Sender {
  return senderOf({
    ...{
      domain: n(domain),
      addresses: addresses.map(ip),
      helo: null,
      mailFrom: [],
      ranges: [],
      dkim: null,
      mustNotAuthorize: [],
    },
    ...{ volume: "low", sends: true, at: { file: "senders.txt", line: 1, column: 1 } },
  });
}

export function finding(over: Partial<JudgedFinding> = {}): JudgedFinding {
  const base: Finding = {
    ...{ id: "dnsbl/listed", severity: "error", subject: "203.0.113.40", sender: "example.com", list: n("bl.example") },
    message: "203.0.113.40 is listed by Example Blocklist (spam trap hit)",
    help: "First stop the cause (criteria: trap hits), then ask for removal: https://bl.example/remove.",
    location: { file: "senders.txt", line: 3, column: 1 },
    evidence: [
      {
        question: "40.113.0.203.bl.example A",
        answer: "127.0.0.2",
        command: "dig +short A 40.113.0.203.bl.example.",
      },
    ],
    ...{ cause: "bl.example", degree: null },
  };
  const made = { ...base, change: "introduced", acceptedUntil: null, since: AT, ...over } as const;
  return { ...made, fingerprint: over.fingerprint ?? fingerprintOf(made) };
}

export function listInfo(zone: string, kind: "ip" | "domain" = "ip"): ListInfo {
  return {
    ...{ zone: n(zone), title: zone, operator: zone, kind, role: "block", families: kind === "ip" ? [4, 6] : [] },
    ...{ scope: kind, impact: "high", criteria: "trap hits", removal: { how: "form", page: null, note: "" } },
  };
}

function listing(subject: string, list: string, verdict: Listing["verdict"]): Listing {
  return {
    ...{
      subject: writtenSubject(subject),
      list: n(list),
      verdict,
      code: "127.0.0.2",
      reason: "listed",
      unknown: null,
      text: null,
    },
    ...{ confirmed: true, evidence: [] },
  };
}

function range(text: string): IpRange {
  const r = parseRange(text);
  if (r === null) throw new Error(text);
  return { family: r.family, first: r.first, last: r.last };
}

function node(domain: string, record: string, children: readonly SpfNode[] = [], via = true): AskedNode {
  const term = `include:${domain}`;
  return {
    ...{ domain: n(domain), record, status: "ok", detail: "", voidLookups: 0, faults: [], children },
    via: via ? { term, kind: "include", span: { column: 8, length: term.length } } : null,
    lookups: children.reduce((sum, c) => sum + c.lookups + 1, 0),
  };
}

export function spfDomain(domain: string, includes: number, ranges: readonly string[]): SpfDomain {
  const children = Array.from({ length: includes }, (_, i) =>
    node(`spf${i}.vendor.example`, `v=spf1 ip4:198.51.100.${i * 8}/29 ~all`),
  );
  const record = `v=spf1 ${children.map((c) => `include:${c.domain}`).join(" ")} -all`;
  const tree = node(domain, record, children, false);
  return {
    ...{
      domain: n(domain),
      tree,
      lookups: tree.lookups,
      voids: { ipv4: 0, ipv6: 0 },
      depending: null,
      voidLookups: 0,
      notices: [],
      corrected: null,
      evidence: [],
      includes: [],
    },
    authorized: known(ranges.map(range)),
  };
}

const PASS: SpfResult = {
  ...{ result: "pass", explanation: null, mechanism: "ip4:203.0.113.0/24", lookups: 1, voidLookups: 0 },
  ...{ problem: null, trace: [] },
};

export function facts(senders: readonly Sender[], over: Partial<Facts> = {}): Facts {
  const addresses = senders.flatMap((s) => s.addresses);
  return {
    senders,
    spf: new Map(senders.flatMap((s) => s.mailFrom.map((d) => [d, known(spfDomain(d, 3, ["203.0.113.0/24"]))]))),
    spfResults: new Map(
      senders.flatMap((s) => s.mailFrom.flatMap((d) => s.addresses.map((ip) => [pairKey(d, ip), PASS]))),
    ),
    ...{ unwanted: new Map(), heloResults: new Map(), helo: new Map() },
    ...{ declaredRecords: new Map(), records: new Map(), changes: null, found: new Map(), heard: NOTHING_HEARD },
    zoneFaults: { faults: [], open: [], zones: [] },
    reverse: new Map(
      addresses.map((ip) => {
        const name = { name: n("mail.example.com"), addresses: known([ip]), confirmed: known(true) };
        return [ip, { ip, names: known([name]), evidence: [] }];
      }),
    ),
    lists: new Map([[n("bl.example"), { info: listInfo("bl.example"), state: { usable: true } }]]),
    listings: new Map(),
    ...over,
  };
}

export function report(
  over: Partial<ReportInput> & { readonly findings?: readonly JudgedFinding[] } = {},
): ReportInput {
  const { findings = [], ...rest } = over;
  const senders = [sender("example.com", "203.0.113.10", "203.0.113.40", "2001:db8::10")];
  const judgement: Judgement = judge("history", findings, [], { failOn: "regression", maxNotChecked: null });
  return {
    ...{ version: "0.0.0", at: AT, judgement, facts: facts(senders), baseFacts: null, failOn: "regression" },
    ...{ counts: { questions: 100, asked: 100, servers: 1 }, base: null, head: null, learned: false, runs: null },
    ...rest,
  };
}

const HOSTILE = [
  `<script>document.title='owned'</script><img src="https://evil.example/x.png" onerror="document.title='owned'">`,
  `"><svg onload=document.title='owned'></svg><a href="javascript:document.title='owned'">x</a>`,
  "\u202eevil\u202c שלום עולם مرحبا \u200b\u2066",
  `${"a-very-long-label-without-a-break".repeat(40)}.example`,
  "::error::x ##[warning] `code` | pipe @mention https://evil.example/ <!-- --> ]]>",
];

/** A page with everything on it: each kind of finding and part, and text that would like to do harm. */
export function fullReport(): ReportInput {
  const senders = [
    sender("example.com", "203.0.113.10", "203.0.113.40", "2001:db8::10"),
    sender("newsletter.example", "198.51.100.7"),
    sender(`${"long-name-".repeat(6)}.example`, "192.0.2.1"),
  ];
  const lists = [...Array(12).keys()].map((i) => listInfo(i === 0 ? "bl.example" : `list${i}.blocklist.example`));
  const made = facts(senders, {
    lists: new Map([
      ...lists.map(
        (info, i) =>
          [
            info.zone,
            {
              info,
              state:
                i === 3
                  ? ({ usable: false, reason: "list-refused", detail: "it refuses cloud resolvers" } as const)
                  : ({ usable: true } as const),
            },
          ] as const,
      ),
      [n("dbl.example"), { info: listInfo("dbl.example", "domain"), state: { usable: true } }],
    ]),
    listings: new Map([
      [ip("203.0.113.40"), [listing("203.0.113.40", "bl.example", "listed")]],
      [ip("198.51.100.7"), [listing("198.51.100.7", "list2.blocklist.example", "policy")]],
    ]),
    spf: new Map([
      [n("example.com"), known(spfDomain("example.com", 9, ["203.0.113.0/24", "2001:db8::/32"]))],
      [n("newsletter.example"), known(spfDomain("newsletter.example", 11, ["198.51.100.0/28"]))],
    ]),
    spfResults: new Map([
      [pairKey(n("example.com"), ip("203.0.113.10")), PASS],
      [pairKey(n("example.com"), ip("203.0.113.40")), { ...PASS, result: "softfail" }],
    ]),
  });
  const base = { ...made, spf: new Map([[n("example.com"), known(spfDomain("example.com", 8, ["203.0.113.0/25"]))]]) };
  const findings = [
    finding(),
    finding({
      ...{ id: "spf/near-lookup-limit", severity: "warning", subject: "example.com", list: null, change: "worsened" },
      message: "SPF of example.com uses 9 of 10 lookups",
      help: "Drop an include that contributes none of your addresses.",
    }),
    finding({
      ...{ id: "ptr/multiple-names", severity: "info", list: null, change: "persisting" },
      message: "203.0.113.40 has two reverse names",
    }),
    finding({ subject: "203.0.113.41", change: "resolved", message: "203.0.113.41 is listed by Example Blocklist" }),
    finding({ subject: "203.0.113.42", acceptedUntil: "2027-01-31", change: "persisting" }),
    ...HOSTILE.map((text) =>
      finding({
        ...{ id: "spf/syntax", subject: text, sender: text, cause: text, message: text, help: text, list: null },
        location: { file: text, line: 1, column: 1 },
        evidence: [{ question: text, answer: text, command: text }],
      }),
    ),
  ];
  const notChecked: readonly NotChecked[] = [
    {
      ...{ check: "dnsbl/listed", subject: "list3.blocklist.example", sender: "", list: n("list3.blocklist.example") },
      ...{ reason: "list-refused", detail: "it refuses cloud resolvers; add a key" },
    },
    ...HOSTILE.map((text): NotChecked => ({
      ...{ check: "ptr/missing", subject: text, sender: text, list: null, reason: "timeout", detail: text },
    })),
  ];
  const runs = [...Array(30).keys()].map((i) => ({
    at: new Date(Date.UTC(2026, 9, 26 + i, 8)).toISOString().replace(".000", ""),
    ...{ errors: i % 7 === 0 ? 2 : 0, warnings: 3 - (i % 3), notChecked: i % 5, listed: i > 20 ? 1 : 0 },
  }));
  return report({
    judgement: judge("history", findings, notChecked, { failOn: "regression", maxNotChecked: null }),
    ...{ facts: made, baseFacts: base, runs, base: "a1b2c3d", head: null },
  });
}
