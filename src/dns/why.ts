/** Why DNS did not say: a code with what its words need. */
export type DnsWhy =
  | { readonly code: "no-reply"; readonly server: string }
  /** What came was no reply to the question. `noise`: what it was, as the decoder says. */
  | { readonly code: "no-true-reply"; readonly server: string; readonly noise: string }
  | { readonly code: "odd-reply"; readonly server: string; readonly what: string }
  /** `reason`: the operating system's word, or the HTTP status. */
  | { readonly code: "unreachable"; readonly server: string; readonly reason: string }
  | { readonly code: "closed"; readonly server: string }
  | { readonly code: "truncated"; readonly server: string }
  | { readonly code: "rcode"; readonly server: string; readonly rcode: "SERVFAIL" | "REFUSED" }
  | { readonly code: "odd-rcode"; readonly server: string; readonly rcode: number }
  | { readonly code: "no-server" }
  /** By the person at the terminal. */
  | { readonly code: "stopped" }
  | { readonly code: "bad-name"; readonly name: string }
  | { readonly code: "cname-loop"; readonly name: string }
  | { readonly code: "cname-chain"; readonly name: string; readonly max: number }
  | { readonly code: "not-recorded"; readonly file: string; readonly question: string }
  /** More questions than one subject may cause. */
  | { readonly code: "over-budget"; readonly max: number }
  /** The files of the repository. `reason`: what they hold there, as their reader says. */
  | { readonly code: "files"; readonly reason: string; readonly file: string; readonly line: number };

/** In English, for the evidence and JSON. */
export function dnsWhyText(why: DnsWhy): string {
  switch (why.code) {
    case "no-reply":
      return `no reply from ${why.server}`;
    case "no-true-reply":
      return `${why.server}: ${why.noise}, and no reply came`;
    case "odd-reply":
      return `${why.server}: ${why.what}`;
    case "unreachable":
      return `${why.server}: ${why.reason}`;
    case "closed":
      return `${why.server} closed the connection`;
    case "truncated":
      return `${why.server} truncates its answer`;
    case "rcode":
      return `${why.server} answered ${why.rcode}`;
    case "odd-rcode":
      return `${why.server} answered with rcode ${why.rcode}`;
    case "no-server":
      return "no server to ask";
    case "stopped":
      return "stopped before an answer came";
    case "bad-name":
      return `${why.name} cannot be asked: an empty label, or longer than DNS allows`;
    case "cname-loop":
      return `the CNAME records of ${why.name} form a loop`;
    case "cname-chain":
      return `more than ${why.max} CNAME records follow ${why.name}`;
    case "not-recorded":
      return `${why.file} does not hold ${why.question}`;
    case "over-budget":
      return `more than ${why.max} questions for one subject; the rest is not asked`;
    case "files":
      return `${why.reason} (${why.file}:${why.line})`;
  }
}
