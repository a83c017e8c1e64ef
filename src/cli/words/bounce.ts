import type { OtherMail } from "../../mail/bounce/kind.ts";
import type { NamedRule } from "../../mail/bounce/list-name.ts";
import type { NextStep } from "../../mail/bounce/next-steps.ts";
import type { CodeMeaning } from "../../mail/bounce/status.ts";
import type { Bounce, Cause } from "../../mail/bounce/types.ts";
import type { ListVerdict } from "../../mail/dnsbl/types.ts";
import type { FirstStep } from "../bounce-first.ts";
import type { Draft } from "../../report/drafts.ts";

/** What a file is that is no refusal, and what to do. */
export interface OtherWords {
  readonly what: string;
  readonly next: string;
}

/** What `mailworthy bounce` says. */
export interface BounceCommandWords {
  readonly labels: {
    readonly happened: string;
    readonly cause: string;
    readonly about: string;
    readonly list: string;
    readonly receiver: string;
    readonly recipient: string;
    readonly code: string;
    readonly next: string;
    /** What DNS says now of the sending server. */
    readonly state: string;
    /** Commands that show whether the cause holds. */
    readonly commands: string;
    readonly writeTo: string;
    readonly reply: string;
    /** Further refusals of the same input. */
    readonly others: string;
    /** Where the meaning of the reply is known from. */
    readonly source: string;
  };
  /** What happened, in one sentence for somebody who never read a bounce. Names and addresses in it come from the text. */
  readonly story: (bounce: Bounce) => string;
  readonly titles: Readonly<Record<Cause, string>>;
  readonly cause: (cause: Cause, temporary: boolean) => string;
  readonly list: (rule: NamedRule) => string;
  /** A receiver with the name of its server. */
  readonly receiver: (receiver: string, host: string) => string;
  readonly code: (codes: string, meaning: CodeMeaning | null) => string;
  readonly next: (step: NextStep) => string;
  /** What DNS shows just now decides. */
  readonly first: (step: FirstStep) => string;
  readonly listed: (list: string, subject: string, verdict: ListVerdict) => string;
  /** The reverse names of an address. */
  readonly reverse: (
    ip: string,
    names: readonly { readonly name: string; readonly confirmed: boolean | null }[],
  ) => string;
  readonly helo: (name: string, addresses: readonly string[], matches: boolean | null) => string;
  readonly spf: (domain: string, result: string) => string;
  readonly dkim: (name: string, key: "found" | "revoked" | "missing") => string;
  /** `policy` is null where there is no usable record. */
  readonly dmarc: (domain: string, policy: string | null) => string;
  /** Further refusals that are not shown. */
  readonly more: (count: number) => string;
  /** Who can change it, and the command that writes the letter; null where the text came from standard input. */
  readonly writeTo: (to: readonly Draft["to"][], command: string | null) => string;
  readonly noLetter: (cause: Cause) => string;
  readonly complaint: (mail: Extract<OtherMail, { kind: "complaint" }>) => OtherWords;
  readonly autoReply: (mail: Extract<OtherMail, { kind: "auto-reply" }>) => OtherWords;
}
