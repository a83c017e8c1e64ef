import type { Severity } from "../config/types.ts";
import type { Name } from "../dns/types.ts";
import type { Evidence, UnknownReason } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";
import type { MailWhy } from "../mail/why.ts";
import type { ServersOpen } from "./servers/open.ts";

/** Why something is not checked: a code with what its words need. */
export type UnknownWhy = MailWhy | ServersOpen;

/** What a rule says is wrong: before it is compared with anything. */
export interface Finding {
  /** `<category>/<problem>` */
  readonly id: string;
  readonly severity: Severity;
  /** A domain or an address. */
  readonly subject: string;
  /** The id of the sender it belongs to. */
  readonly sender: string;
  /** The zone of the blocklist; dnsbl only. */
  readonly list: Name | null;
  /**
   * What the rule's words need, in every language; plain JSON, may hold untrusted text. Absent in what version 1 wrote,
   * which has only its English sentences.
   */
  readonly params?: object;
  /** In English, as JSON has it: one sentence that a person who never heard of the protocol can act on. */
  readonly message: string;
  /** In English: what to do, in one to three sentences, without the record to publish. */
  readonly help: string;
  readonly location: Location | null;
  readonly evidence: readonly Evidence[];
  /** What tells two findings of one id and subject apart (the term, the included name, the list): no line numbers, no volatile text. */
  readonly cause: string;
  /** How bad within the id, where that can grow (lookups used, addresses lost): a larger number later is *worsened*. */
  readonly degree: number | null;
  /** The whole record to publish instead, where one can be computed: printable ASCII, in one line. */
  readonly corrected?: string | null;
}

export interface NotChecked {
  /** The rule's id that could not be judged. */
  readonly check: string;
  readonly subject: string;
  readonly sender: string;
  readonly list: Name | null;
  /**
   * The cause that a finding of this rule would have had; null: any of this subject. Absent in what version 1 wrote,
   * where a row speaks for its whole category.
   */
  readonly cause?: string | null;
  /** Only a part of what the rule looks at is unknown: a finding that is gone may lie in it, whatever its cause. */
  readonly partial?: boolean;
  readonly reason: UnknownReason;
  /** In English, with the cure, where there is one. */
  readonly detail: string;
  /** The same for words in other languages; absent where it was read from a file, or would show a key. */
  readonly why?: UnknownWhy;
  /** Where in the repo's files the cause stands, when it is there. */
  readonly at?: Location;
  /** True when this change is why it cannot be checked: the other side could be, or said something else in its place. */
  readonly isNew?: true;
}

/** What judging one thing came to. */
export type CheckOutcome =
  | { readonly kind: "pass"; readonly id: string; readonly subject: string; readonly list: Name | null }
  | { readonly kind: "fail"; readonly finding: Finding }
  | { readonly kind: "not-checked"; readonly notChecked: NotChecked };
