import { fieldsNamed, unfold, type RawMessage } from "./split.ts";

/** What a filter on the way wrote about the message; only shown. */
export interface SpamHeader {
  readonly header: string;
  readonly value: string;
  /** The filter's number, where the header has one. */
  readonly score: number | null;
  /** From where on the filter calls it spam. */
  readonly threshold: number | null;
  /** What the number counts. `scl` and `bcl`: Microsoft's confidence that it is spam, and level of complaints about bulk mail. */
  readonly measure: "score" | "scl" | "bcl" | "probability";
  /** Did the filter call it spam? Null when the header does not say. */
  readonly spam: boolean | null;
}

type Reader = (value: string) => Omit<SpamHeader, "header" | "value">;

const NOTHING = { score: null, threshold: null, measure: "score", spam: null } as const;

function numberIn(value: string, pattern: RegExp): number | null {
  const found = pattern.exec(value)?.[1];
  return found === undefined ? null : Number(found);
}

function wordIn(value: string, yes: RegExp, no: RegExp): boolean | null {
  return yes.test(value) ? true : no.test(value) ? false : null;
}

const plain: Reader = (value) => ({ ...NOTHING, score: numberIn(value, /^(-?\d{1,6}(?:\.\d{1,6})?)/) });
const flag: Reader = (value) => ({
  ...NOTHING,
  spam: wordIn(value, /^(?:yes|true|spam|fail)\b/i, /^(?:no|false|ham|pass)\b/i),
});
/** SpamAssassin: `Yes, score=7.1 required=5.0 tests=…`. */
const status: Reader = (value) => ({
  measure: "score",
  spam: wordIn(value, /^yes\b/i, /^no\b/i),
  score: numberIn(value, /\b(?:score|hits)=(-?\d{1,6}(?:\.\d{1,6})?)/i),
  threshold: numberIn(value, /\brequired=(-?\d{1,6}(?:\.\d{1,6})?)/i),
});
/** Exchange: spam confidence level, -1 (trusted) to 9; 5 and more is spam. */
function confidence(score: number | null): ReturnType<Reader> {
  return { measure: "scl", score, threshold: score === null ? null : 5, spam: score === null ? null : score >= 5 };
}
/** The verdict stands beside the number: SPM and SKB (a sender that the reader blocked) are spam, whatever it is. */
const forefront: Reader = (value) => {
  const read = confidence(numberIn(value, /(?:^|;)SCL:(-?\d)(?:;|$)/));
  const verdict = wordIn(value, /(?:^|;)SFV:(?:SPM|SKB|SKS)(?:;|$)/, /(?:^|;)SFV:(?:NSPM|SKN|SKA|SKI|SFE)(?:;|$)/);
  return { ...read, spam: read.spam === true ? true : (verdict ?? read.spam) };
};
/** Rspamd: `default: False [-1.20 / 15.00]; …`. */
const rspamd: Reader = (value) => ({
  measure: "score",
  spam: wordIn(value, /^\w{1,40}: true\b/i, /^\w{1,40}: false\b/i),
  score: numberIn(value, /\[\s?(-?\d{1,6}(?:\.\d{1,6})?)\s?\//),
  threshold: numberIn(value, /\/\s?(-?\d{1,6}(?:\.\d{1,6})?)\s?\]/),
});

const READERS: Readonly<Record<string, Reader>> = {
  "X-Spam-Status": status,
  "X-Spam-Flag": flag,
  "X-Spam-Score": plain,
  "X-Spam-Level": (value) => ({ ...NOTHING, score: /^[*+sx]*$/i.test(value) ? value.length : null }),
  "X-Spam": flag,
  "X-MS-Exchange-Organization-SCL": (value) => confidence(plain(value).score),
  "X-Forefront-Antispam-Report": forefront,
  "X-Microsoft-Antispam": (value) => ({ ...NOTHING, measure: "bcl", score: numberIn(value, /(?:^|;)BCL:(\d)(?:;|$)/) }),
  "X-Rspamd-Score": plain,
  "X-Rspamd-Action": (value) => ({
    ...NOTHING,
    spam: wordIn(value, /^(?:reject|rewrite subject|add header)/i, /^no action/i),
  }),
  "X-Spamd-Result": rspamd,
  "X-Spamd-Bar": (value) => ({
    ...NOTHING,
    score: /^\++$/.test(value) ? value.length : /^-+$/.test(value) ? -value.length : null,
  }),
  "X-SES-Spam-Verdict": flag,
  "X-Barracuda-Spam-Score": plain,
  "X-Proofpoint-Spam-Details": (value) => ({ ...NOTHING, score: numberIn(value, /\bscore=(\d{1,4})\b/) }),
  "X-Ham-Report": () => NOTHING,
  "X-Spam-Report": () => NOTHING,
  "X-Bogosity": (value) => ({
    ...NOTHING,
    measure: "probability",
    spam: wordIn(value, /^(?:yes|spam)\b/i, /^(?:no|ham)\b/i),
    score: numberIn(value, /\bspamicity=(\d(?:\.\d{1,8})?)/i),
  }),
  "X-DSPAM-Result": flag,
};

const MAX_VALUE = 500;

/** The headers of the known filters, in the order of the table; a header that stands twice counts once (the topmost). */
export function spamHeaders(message: RawMessage): readonly SpamHeader[] {
  return Object.entries(READERS).flatMap(([header, read]) => {
    const [field] = fieldsNamed(message, header.toLowerCase());
    if (field === undefined) return [];
    const value = unfold(field.value.slice(0, 4000));
    const shown = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
    return [{ header, value: shown, ...read(value) }];
  });
}
