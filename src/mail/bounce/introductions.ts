const CODE = "[245]\\d\\d[ -](?:#?[245]\\.\\d{1,3}\\.\\d{1,3}\\b)?";

interface Introduction {
  readonly from: RegExp;
  /** Where the reply ends; without it, at `MAX_REPLY`, or nowhere where it must end. */
  readonly to: RegExp;
  readonly mustEnd?: true;
  /** The words that introduce it are part of what is read: they name the host. */
  readonly keep?: true;
}

const MAX_REPLY = 3000;
const PARAGRAPH = /\n\s*\n|$/;

/** How the text of a bounce introduces the reply, the surest first. Each is looked for in the text with line ends kept. */
const INTRODUCED: readonly Introduction[] = [
  // qmail: "Remote host said: 550 … / Giving up on 192.0.2.1."
  { from: /Remote host said: ?/, to: /\n\s*(?:Giving up on|I'm not going to try|\n|---)|$/ },
  // Amazon SES: "diagnosticCode":"smtp; 550 …"
  { from: /"diagnosticCode" ?: ?"(?:smtp; ?)?/, to: /"/, mustEnd: true },
  // Gmail: "The response from the remote server was:", "The response was:"
  {
    from: /The (?:response|error that the other server returned)(?: from the remote server)? was: ?\s*/i,
    to: /\n\s*(?:\n\S|-----|Last RetryAt|Final-Recipient)|$/i,
  },
  {
    from: /(?:returned|Technical details of (?:permanent|temporary) failure): ?\s*(?:Google tried to deliver your message[^]{0,400}?(?:error[^]{0,80}?was:|The error that the other server returned was:))\s*/,
    to: PARAGRAPH,
  },
  // Exchange: "Remote Server returned '550 5.7.1 …'", "user@example #550 5.1.1 …##"
  { from: /Remote Server returned '/i, to: /'/, mustEnd: true },
  { from: /\s#<?(?=[245]\d\d |\w[^#]{3})/, to: />? ?#(?:SMTP)?#/, mustEnd: true },
  // Sendmail: "(reason: 550 …)", "<<< 550 …"
  { from: /\(reason: (?=[245]\d\d)/, to: /\)\s*\n/, mustEnd: true },
  { from: new RegExp(`<<< (?=${CODE})`), to: /\n(?!\s*<<< [245]\d\d-| {2,})|$/ },
  // Postfix and Exim in running text
  {
    from: /host \S{1,255}? ?\[[^\]]{2,60}\](?::\d{1,5})? (?:said|refused to talk to me):/,
    to: PARAGRAPH,
    keep: true,
  },
  { from: /SMTP error from remote mail server after /, to: PARAGRAPH, keep: true },
  // GMX: "SMTP error from remote server after RCPT command:", "host: mx.example.net", "5.1.1 …"
  { from: /SMTP error from remote server after [^\n]{1,60}:\s{1,3}host: \S{1,255}\s{1,3}/, to: PARAGRAPH },
  // Symantec: "Reason: 542 …"
  { from: new RegExp(`\\nReason:\\s{1,3}(?=${CODE})`), to: /\n|$/ },
  // A line that begins with a code, with the lines that go on
  { from: new RegExp(`(?:^|\\n)[ \\t>]*(?=${CODE})`), to: PARAGRAPH },
];

/** The first reply that is introduced so: one look for its beginning, one for its end. */
function introduced(body: string, { from, to, mustEnd, keep }: Introduction): string | undefined {
  const found = from.exec(body);
  if (found === null) return undefined;
  const start = found.index + (keep === true ? 0 : found[0].length);
  const rest = body.slice(start, start + MAX_REPLY);
  const end = to.exec(rest)?.index ?? (mustEnd === true ? 0 : rest.length);
  const said = rest.slice(0, end);
  return said.trim().length < 3 ? undefined : said;
}

/** The reply as the text of a bounce introduces it; undefined without one. */
export function introducedReply(body: string): string | undefined {
  return INTRODUCED.map((introduction) => introduced(body, introduction)).find((text) => text !== undefined);
}
