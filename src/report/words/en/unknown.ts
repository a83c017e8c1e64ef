import type { UnknownWords } from "../unknown.ts";

const ANOTHER_SERVER = "See whether this machine reaches its DNS servers, or name one that answers (dns).";

export const unknownEn: UnknownWords = {
  reasons: {
    timeout: "no answer came in time",
    servfail: "the DNS server reports that it failed to find the answer (SERVFAIL)",
    refused: "the DNS server refuses to answer (REFUSED)",
    malformed: "the answer cannot be read",
    network: "the DNS server cannot be reached",
    limit: "there is more of it than Mailworthy looks at",
    "not-recorded": "the recording does not hold this question",
    "not-evaluated": "the files of this repository say it in a form that Mailworthy does not evaluate",
    "bad-name": "DNS cannot be asked for such a name",
    stopped: "the run was stopped first",
    "control-failed": "the list gives wrong answers to its own test entries, so its other answers cannot be trusted",
    quota: "the list's limit of questions is reached",
    "needs-key": "the list answers only to a key",
    bounded: "Mailworthy looks only at a part of it",
    "undocumented-code": "the list answers with a code that it does not document",
    "list-refused": "the list refuses the DNS server that asks",
    "no-answer": "there was no answer to judge",
    "shard-missing": "the report of that shard is missing",
    "no-data": "the file holds no number for that day",
    "too-little-history": "there are too few days to compare with",
    "no-address": "no sending address is known",
  },
  classes: { spf: "SPF", reverse: "reverse names", lists: "blocklists" },
  cures: {
    spf: ANOTHER_SERVER,
    reverse: ANOTHER_SERVER,
    lists:
      "Ask through a DNS resolver of your own (dns), give a key of Spamhaus or Abusix (dqs-key, abusix-key), or say that lists are not to be asked (blocklists.profile: none).",
  },
  kinds: {
    spf: "SPF",
    ptr: "reverse names",
    helo: "HELO names",
    dnsbl: "blocklists",
    mx: "mail servers (MX)",
    dkim: "DKIM keys",
    dmarc: "DMARC",
    zone: "zone files",
    provider: "providers' rules",
    volume: "volumes",
    servers: "sending addresses",
    shard: "a shard",
  },
  of: (kinds, names) => `${kinds} of ${names}`,
  why: (reason, detail) => `${unknownEn.reasons[reason]} (${detail})`,
};
