import { dnsWhyText, type DnsWhy } from "../dns/why.ts";
import type { IpText } from "../ip/ip.ts";
import type { Fact, UnknownReason } from "./known.ts";

/** Why something could not be learned: a code with what its words need. */
export type MailWhy =
  | DnsWhy
  /** The same for one name and type of a larger question. */
  | { readonly code: "asking"; readonly name: string; readonly why: DnsWhy }
  | { readonly code: "name-too-long"; readonly name: string }
  | { readonly code: "bad-selector"; readonly selector: string }
  | { readonly code: "no-dmarc-record"; readonly domain: string }
  | { readonly code: "ptr-names"; readonly max: number }
  /** Questions that one record or name would cause, beyond the bound. */
  | { readonly code: "not-asked"; readonly max: number; readonly left: number }
  | { readonly code: "selectors"; readonly asked: number; readonly all: number; readonly domain: string }
  | { readonly code: "no-selector"; readonly domain: string }
  | { readonly code: "spf-time" }
  | { readonly code: "spf-part"; readonly domain: string }
  | { readonly code: "spf-depends"; readonly term: string }
  | { readonly code: "too-many-includes" }
  | ListWhy
  | {
      readonly code: "few-days";
      readonly day: string;
      readonly known: number;
      readonly of: number;
      readonly least: number;
      readonly sendings: number;
    }
  /** `last`: the last day before it that is known; null when there is none. */
  | { readonly code: "no-count"; readonly day: string; readonly last: string | null }
  | { readonly code: "no-row"; readonly file: string }
  | { readonly code: "shard-missing"; readonly shard: string };

/** Why a blocklist, or one of its answers, does not count. */
export type ListWhy =
  | { readonly code: "parked"; readonly list: string; readonly address: IpText }
  | { readonly code: "list-refusal"; readonly list: string; readonly address: IpText; readonly refusal: Refusal }
  | { readonly code: "undocumented"; readonly list: string; readonly addresses: string }
  | { readonly code: "contradicts"; readonly list: string; readonly first: string; readonly second: string }
  /** `neutral`: what no list has a reason to hold. */
  | { readonly code: "lists-neutral"; readonly list: string; readonly neutral: string; readonly answer: string }
  /** The server that answered is not one at which the list passed its control: its answers for the two test entries. */
  | { readonly code: "unproven"; readonly list: string; readonly listed: string; readonly clean: string }
  /** It passed its control, and at the end no longer held its test entry. */
  | { readonly code: "fell-silent"; readonly list: string; readonly answer: string }
  | { readonly code: "lists-everything"; readonly list: string; readonly family: 4 | 6 | null; readonly answer: string }
  /** `keyed`: a key is used, which the list may not accept. */
  | {
      readonly code: "lists-nothing";
      readonly list: string;
      readonly family: 4 | 6 | null;
      readonly answer: string;
      readonly keyed: boolean;
      /** The day on which its test entry was last seen; absent where nobody is known to have seen it. */
      readonly seen?: string;
    }
  /** More subjects than the operator's limit leaves for one run. */
  | {
      readonly code: "over-quota";
      readonly list: string;
      readonly wanted: number;
      readonly perRun: number;
      readonly questions: number;
      readonly days: number;
    }
  /** No list that was asked passes its control: what the server does to their answers. `answer`: to a test entry, as an example. */
  | {
      readonly code: "resolver-filters";
      readonly how: "strips" | "denies" | "rewrites" | "refuses";
      readonly lists: number;
      readonly answer: string;
    }
  | { readonly code: "wants-key"; readonly list: string; readonly service: "dqs" | "abusix" }
  /** `note`: the operator's terms, in English. */
  | { readonly code: "wants-registration"; readonly list: string; readonly note: string };

/** What a refusal code means. `told`: in the operator's words, in English. */
export type Refusal =
  | { readonly kind: "misspelled" | "public-resolver" | "spamhaus-cloud" | "too-many" | "error-code" }
  | { readonly kind: "told"; readonly text: string };

/** What could not be learned, and why. */
export function because(reason: UnknownReason, why: MailWhy): Extract<Fact<never>, { known: false }> {
  return { known: false, reason, detail: whyText(why), why };
}

/** In English, for JSON. */
export function whyText(why: MailWhy): string {
  switch (why.code) {
    case "asking":
      return `${why.name}: ${dnsWhyText(why.why)}`;
    case "name-too-long":
      return `${why.name} is too long`;
    case "bad-selector":
      return `${why.selector} cannot be a DKIM selector`;
    case "no-dmarc-record":
      return `${why.domain} has no usable DMARC record`;
    case "ptr-names":
      return `only ${why.max} PTR names are followed`;
    case "not-asked":
      return `more than ${why.max} questions for one subject; ${why.left.toLocaleString("en-US")} not asked`;
    case "selectors":
      return `only ${why.asked} of ${why.all} selectors of ${why.domain} are asked; name those in use (dkim=…)`;
    case "no-selector":
      return `no DKIM selector of ${why.domain} is known; name them in the list (dkim=…)`;
    case "spf-time":
      return "the evaluation took too long";
    case "spf-part":
      return `${why.domain}: a part could not be asked`;
    case "spf-depends":
      return `${why.term} depends on the message, so the addresses cannot be listed`;
    case "too-many-includes":
      return "more includes than are looked at";
    case "few-days":
      return `only ${why.known} of the ${why.of} days before ${why.day} are known, at least ${why.least} are needed (or ${why.sendings} sendings with gaps)`;
    case "no-count":
      return `there is no count of ${why.day}; ${why.last === null ? "nothing before it is known" : `the last known day is ${why.last}`} (a day without mail needs a line with 0)`;
    case "no-row":
      return `${why.file} tells nothing of it`;
    case "shard-missing":
      return `the report of shard ${why.shard} was not given, so nothing is known of its senders; see whether its job ran to the end`;
    case "parked":
    case "list-refusal":
    case "undocumented":
    case "contradicts":
    case "resolver-filters":
    case "over-quota":
    case "lists-neutral":
    case "unproven":
    case "fell-silent":
    case "lists-everything":
    case "lists-nothing":
    case "wants-key":
    case "wants-registration":
      return listWhyText(why);
    default:
      return dnsWhyText(why);
  }
}

const DQS =
  "get a free Data Query Service key at https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ and set the input dqs-key (MAILWORTHY_DQS_KEY)";

const REFUSALS = {
  misspelled: "the list's name is misspelled",
  "public-resolver":
    "the list refuses public and cloud resolvers: use your own resolver, or a key (Spamhaus: a free DQS key)",
  "spamhaus-cloud": `Spamhaus refuses the resolvers of clouds and hosters (Hetzner, DigitalOcean, Azure and so GitHub's runners) and public ones, an own resolver there too; only a key helps: ${DQS}`,
  "too-many": "too many questions from this resolver, or it is not registered: use your own resolver, or a key",
  "error-code": "the list answers with an error code",
} as const;

const FILTERS = {
  strips: "strips answers in 127.0.0.0/8, as protection against rebinding does",
  denies: "denies all blocklists, as a filter does, or cannot reach them",
  rewrites: "answers for blocklists itself, as a filter does",
  refuses: "refuses answers in 127.0.0.0/8, as protection against rebinding does",
} as const;

const CURES = {
  dqs: DQS,
  abusix: "get a key at https://app.abusix.com/ and set the input abusix-key (MAILWORTHY_ABUSIX_KEY)",
} as const;

export function listWhyText(why: ListWhy): string {
  switch (why.code) {
    case "parked":
      return `${why.list} answered ${why.address}, outside of 127.0.0.0/8: ${why.address === "0.0.0.0" ? "a filter of the DNS server answers for it" : "the zone is parked or hijacked"}`;
    case "list-refusal":
      // The same for each of its lists: one cause, told once.
      if (why.refusal.kind === "spamhaus-cloud") return `${REFUSALS["spamhaus-cloud"]} (answered ${why.address})`;
      return `${why.list} answered ${why.address}: ${why.refusal.kind === "told" ? why.refusal.text : REFUSALS[why.refusal.kind]}`;
    case "undocumented":
      return `${why.list} answered ${why.addresses}, which it does not document`;
    case "contradicts":
      return `${why.list} answered ${why.first} and, asked again, ${why.second}: it contradicts itself`;
    case "lists-neutral":
      return `${why.list} lists ${why.neutral} too (${why.answer}), which no list has a reason to hold: it lists everything; leave it out (blocklists.remove)`;
    case "unproven":
      return `only a DNS server answered at which ${why.list} does not pass its control (its test entry: ${why.listed}; its never-listed entry: ${why.clean}), so this is neither listed nor clean`;
    case "fell-silent":
      return `${why.list} no longer lists its test entry at the end of the run (${why.answer}): what it said is no clean answer`;
    case "lists-everything":
      return `${why.list} lists its own never-listed test entry${halfText(why.family)} (${why.answer}): it lists everything; leave it out (blocklists.remove)`;
    case "lists-nothing":
      return `${why.list} does not list its test entry${halfText(why.family)} (${why.answer}): the list is dead or empty${why.keyed ? ", or it does not accept the key" : ""}${why.seen === undefined ? "" : `; its test entry was last seen on ${why.seen}`}`;
    case "resolver-filters":
      return `the DNS server ${FILTERS[why.how]} (none of ${why.lists} lists holds its test entry: ${why.answer}); ask another resolver (--dns, input dns), or let it answer for lists: Unbound without private-address 127.0.0.0/8, dnsmasq with rebind-localhost-ok, a filter with the lists' zones allowed`;
    case "over-quota":
      return `${why.list} allows ${num(why.questions)} questions ${why.days === 1 ? "a day" : `in ${why.days} days`}, so ${num(why.perRun)} in this run, which needs ${num(why.wanted)}: ask for fewer addresses, run in turns, or get a feed of the list`;
    case "wants-key":
      return `${why.list} answers key holders only: ${CURES[why.service]}`;
    case "wants-registration":
      return `${why.list} wants registration: ${why.note}, or leave it out with blocklists.remove`;
  }
}

function halfText(family: 4 | 6 | null): string {
  return family === null ? "" : ` for IPv${family}`;
}

function num(n: number): string {
  return n.toLocaleString("en-US");
}
