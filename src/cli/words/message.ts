import type { DkimProblem } from "../../mail/dkim/problem.ts";
import type { DmarcProblem, SpfUnchecked } from "../../mail/dmarc/problem.ts";
import type { IprevProblem } from "../../mail/message/iprev.ts";
import type { MessageNote } from "../../mail/message/note.ts";
import type { MessageProblem } from "../../mail/message/problem.ts";
import type { SpamHeader } from "../../mail/message/spam.ts";
import type { SpfProblem } from "../../mail/spf/problem.ts";

/** What `mailworthy message` says. Results (pass, fail …), header names and tags have no language. */
export interface MessageCommandWords {
  readonly titles: {
    readonly problems: string;
    readonly source: string;
    readonly spf: string;
    readonly dmarc: string;
    readonly iprev: string;
    readonly reported: string;
    readonly spam: string;
    readonly unsubscribe: string;
    readonly records: string;
    readonly all: string;
  };
  readonly signatureTitle: (n: number, of: number) => string;
  readonly labels: {
    readonly address: string;
    readonly helo: string;
    readonly mailFrom: string;
    readonly from: string;
    readonly toldBy: string;
    readonly heloIdentity: string;
    readonly mailFromIdentity: string;
    readonly mechanism: string;
    readonly because: string;
    readonly explanation: string;
    readonly result: string;
    readonly domain: string;
    readonly selector: string;
    readonly identity: string;
    readonly algorithm: string;
    readonly key: string;
    readonly signed: string;
    readonly signedAt: string;
    readonly expires: string;
    readonly author: string;
    readonly organization: string;
    readonly record: string;
    readonly policy: string;
  };
  readonly notKnown: string;
  readonly emptyPath: string;
  /** How long an answer may be kept. */
  readonly ttl: (seconds: number) => string;
  readonly spam: (header: Pick<SpamHeader, "score" | "threshold" | "measure" | "spam">) => string;
  readonly oneClick: string;
  readonly notOneClick: string;
  readonly noUnsubscribe: string;
  /** One address as one domain. */
  readonly as: (ip: string, domain: string) => string;
  readonly noSignature: string;
  readonly signedBy: (domain: string) => string;
  readonly passing: (passed: number, all: number) => string;
  readonly authorOf: (author: string) => string;
  readonly withPolicy: (why: string, policy: string) => string;
  readonly received: (hop: number, by: string, at: string | null) => string;
  readonly resultFor: (result: string, domain: string) => string;
  readonly keyOf: (name: string, bits: number, testing: boolean) => string;
  readonly byList: (domain: string) => string;
  readonly aligned: (by: string, domain: string, state: string, aligned: boolean, mode: string) => string;
  readonly reverse: (name: string, confirmed: boolean | null, addresses: readonly string[]) => string;
  /** A server that gives no name. */
  readonly unnamed: string;
  readonly none: string;
  readonly chain: (chain: string, seen: string | null) => string;
  readonly severities: Readonly<Record<MessageProblem["severity"], string>>;
  readonly problem: (
    severity: string,
    where: string | null,
    column: number | null,
    message: string,
    id: string,
  ) => string;
  /** What a note is about; null where it is no record. */
  readonly subject: (problem: MessageProblem) => string | null;
  readonly spf: (problem: SpfProblem | SpfUnchecked) => string;
  readonly dkim: (problem: DkimProblem) => string;
  readonly dmarc: (problem: DmarcProblem) => string;
  readonly iprev: (problem: IprevProblem) => string;
  readonly note: (note: MessageNote) => string;
}
