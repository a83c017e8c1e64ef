import { dkimProblemText } from "../../../mail/dkim/problem.ts";
import { dmarcProblemText, spfUncheckedText } from "../../../mail/dmarc/problem.ts";
import { iprevProblemText } from "../../../mail/message/iprev.ts";
import { noteText } from "../../../mail/message/note.ts";
import { spfProblemText } from "../../../mail/spf/problem.ts";
import type { MessageCommandWords } from "../message.ts";
import { troubleText } from "./trouble.ts";

const CONFIRMED = { true: "leads back", false: "does not lead back", null: "not checked" } as const;

export const messageEn: MessageCommandWords = {
  titles: {
    problems: "Problems",
    source: "Source",
    spf: "SPF",
    dmarc: "DMARC",
    iprev: "iprev (reverse DNS)",
    reported: "What servers on the way wrote (shown, not trusted)",
    spam: "Spam filters",
    unsubscribe: "Unsubscribe (RFC 2369, RFC 8058)",
    records: "DNS records used",
    all: "Problems and notes",
  },
  signatureTitle: (n, of) => `DKIM signature ${n} of ${of}`,
  labels: {
    address: "address",
    helo: "HELO",
    mailFrom: "mail-from",
    from: "From",
    toldBy: "told by",
    heloIdentity: "HELO identity",
    mailFromIdentity: "mail-from identity",
    mechanism: "matched by",
    because: "because",
    explanation: "explanation",
    result: "result",
    domain: "domain",
    selector: "selector",
    identity: "identity",
    algorithm: "algorithm",
    key: "key",
    signed: "signed",
    signedAt: "signed at",
    expires: "expires",
    author: "author domain",
    organization: "organization",
    record: "record",
    policy: "policy",
  },
  notKnown: "not known",
  emptyPath: "<> (the empty path of a bounce)",
  ttl: (seconds) => `(TTL ${seconds} s)`,
  spam: ({ score, threshold, measure, spam }) => {
    const judged = spam === null ? "" : spam ? ": spam" : ": not spam";
    if (score === null) return spam === true ? "spam" : "not spam";
    const from = threshold === null ? "" : `, spam from ${threshold} on`;
    switch (measure) {
      case "score":
        return `score ${score}${from}${judged}`;
      case "scl":
        return `spam confidence level ${score} (-1 to 9${from})${judged}`;
      case "bcl":
        return `bulk complaint level ${score} (0 to 9; from 4 on some complain, from 8 on many)`;
      case "probability":
        return `probability ${score}${judged}`;
    }
  },
  oneClick: "one click, and signed",
  notOneClick: "not by one click",
  noUnsubscribe: "none",
  as: (ip, domain) => `${ip} as ${domain}`,
  noSignature: "there is no signature",
  signedBy: (domain) => `signed by ${domain}`,
  passing: (passed, all) => ` (${passed} of ${all} signatures pass)`,
  authorOf: (author) => `From ${author}`,
  withPolicy: (why, policy) => `${why}; policy ${policy}`,
  received: (hop, by, at) => `Received field ${hop}, by ${by}${at === null ? "" : ` at ${at}`}`,
  resultFor: (result, domain) => `${result} for ${domain}`,
  keyOf: (name, bits, testing) => `${name} (${bits} bits${testing ? ", testing" : ""})`,
  byList: (domain) => `${domain} (by the Public Suffix List)`,
  aligned: (by, domain, state, aligned, mode) =>
    `${by} ${domain} ${state}, ${aligned ? "aligned" : "not aligned"} (${mode})`,
  reverse: (name, confirmed, addresses) =>
    `${name} ${CONFIRMED[`${confirmed}`]}: ${addresses.join(" ") || "no address"}`,
  unnamed: "(unnamed)",
  none: "none",
  chain: (chain, seen) => `chain ${chain}${seen === null ? "" : `, ${seen}`}`,
  severities: { error: "error", warning: "warning", info: "info" },
  problem: (severity, where, column, message, id) => {
    const at = where === null ? "" : `${where}${column === null ? "" : `, column ${column}`}: `;
    return `${severity}: ${at}${message} (${id})`;
  },
  subject: ({ subject }) => subject,
  spf: (problem) => {
    switch (problem.code) {
      case "no-ip":
      case "no-sender":
      case "no-helo":
        return spfUncheckedText(problem);
      default:
        return spfProblemText(problem);
    }
  },
  dkim: (problem) =>
    problem.code === "key-not-fetched"
      ? `the key could not be fetched: ${troubleText(problem.trouble)}`
      : dkimProblemText(problem),
  dmarc: (problem) =>
    problem.code === "dns" ? `_dmarc.${problem.at}: ${troubleText(problem.trouble)}` : dmarcProblemText(problem),
  iprev: (problem) => (problem.code === "unknown" ? troubleText(problem.trouble) : iprevProblemText(problem)),
  note: noteText,
};
