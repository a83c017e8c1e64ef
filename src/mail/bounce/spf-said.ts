/** What SPF came to at the receiver, and of which identity (RFC 7208 §2.6, §2.3 and §2.4). */
export interface SpfSaid {
  readonly result: "fail" | "softfail" | "permerror" | "temperror";
  readonly identity: "mail-from" | "helo";
}

/** Reads a refusal for SPF: policyd-spf, Exim and most others name the result in words, and the identity in their link. */
export function spfSaid(reply: string, enhancedCode: string | null): SpfSaid {
  return { result: resultOf(reply, enhancedCode), identity: HELO.test(reply) ? "helo" : "mail-from" };
}

/** `…/Why?s=helo;id=mail.example.com`, `scope=helo;identity=…`, `SPF (HELO) fail`. */
const HELO =
  /[?&;](?:s|scope)=helo\b|\b(?:helo|ehlo)(?: (?:identity|name|domain|check))?\b.{0,40}\bspf\b|\bspf\b.{0,40}\b(?:helo|ehlo)\b/i;

function resultOf(reply: string, enhancedCode: string | null): SpfSaid["result"] {
  if (/\btemp(?:orary)?[ _-]?(?:err(?:or)?|fail(?:ure)?)\b|\btemperror\b/i.test(reply)) return "temperror";
  if (/\bperm(?:anent)?[ _-]?(?:err(?:or)?|fail(?:ure)?)\b|\bpermerror\b|\bBad SPF records?\b/i.test(reply))
    return "permerror";
  if (/\bsoft ?-?fail\b|discourages use of this host/i.test(reply)) return "softfail";
  // RFC 7372 §3.2: validation error.
  if (enhancedCode === "4.7.24") return "temperror";
  return enhancedCode === "5.7.24" ? "permerror" : "fail";
}

/** The HELO name that the link of a refusal names. */
export function heloIn(reply: string): string | null {
  return /[?&;](?:s|scope)=helo[;&](?:id|identity)=([a-z0-9._-]+)/i.exec(reply)?.[1] ?? null;
}
