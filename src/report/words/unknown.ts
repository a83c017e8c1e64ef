import type { HeardClass } from "../../facts/heard.ts";
import type { UnknownReason } from "../../mail/known.ts";

/** Why something could not be checked, for people: codes are for programs. */
const REASONS: Readonly<Record<UnknownReason, string>> = {
  timeout: "no answer came in time",
  servfail: "the DNS server says that it failed to find out",
  refused: "the DNS server refuses to answer",
  malformed: "the answer cannot be read",
  network: "the DNS server cannot be reached",
  limit: "there is more of it than is looked at",
  "not-recorded": "the recording does not hold this question",
  "not-evaluated": "the files of this repository say it in a form that is not evaluated",
  "bad-name": "such a name cannot be asked",
  "control-failed": "the test entries of the list are not answered as they must be, so that nothing it says counts",
  quota: "the list's limit of questions is reached",
  "needs-key": "the list answers only to a key",
  bounded: "only a part of it is looked at",
  "undocumented-code": "the list answers with a code that it does not document",
  "list-refused": "the list refuses the DNS server that asks",
  "no-answer": "there was no answer to judge",
  "shard-missing": "the report of that shard is missing",
  "no-data": "the file holds no number for that day",
  "too-little-history": "there are too few days to compare with",
  "no-address": "no sending address is known",
};

export function reasonText(reason: UnknownReason): string {
  return REASONS[reason];
}

const CLASSES: Readonly<Record<HeardClass, string>> = {
  spf: "SPF",
  reverse: "reverse names",
  lists: "blocklists",
};

export function classText(kind: HeardClass): string {
  return CLASSES[kind];
}

/** What helps when nothing at all was heard of a class. */
export function blindCure(kind: HeardClass): string {
  return kind === "lists"
    ? "ask through a DNS resolver of your own (dns), give a key of Spamhaus or Abusix (dqs-key, abusix-key), or say that lists are not to be asked (blocklists.profile: none)"
    : "see whether this machine reaches its DNS servers, or name one that answers (dns)";
}
