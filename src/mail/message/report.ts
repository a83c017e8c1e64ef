import { budgeted } from "../../dns/budget.ts";
import type { Dns } from "../../dns/types.ts";
import { formatIp, type IpText } from "../../ip/ip.ts";
import { verifyMessage } from "../dkim/verify.ts";
import { evaluateDmarc, unjudgeable, type DmarcCode, type DmarcResult } from "../dmarc/evaluate.ts";
import { arcSets, type ArcSet } from "./arc.ts";
import { parseAuthenticationResults, type AuthenticationResults } from "./authentication-results.ts";
import { differences } from "./differences.ts";
import {
  dkimIdentifiers,
  dkimPart,
  dkimProblems,
  dkimSummary,
  isoTime,
  withoutBody,
  type DkimPart,
} from "./dkim-part.ts";
import { identify, type Identities, type Overrides } from "./identify.ts";
import { iprevOf, type Iprev } from "./iprev.ts";
import { noted, type MessageProblem } from "./problem.ts";
import { receivedSpfLine } from "./received-spf-line.ts";
import { parseReceivedSpf, type ReceivedSpf } from "./received-spf.ts";
import { createRecorder, type UsedRecord } from "./recorder.ts";
import { spamHeaders, type SpamHeader } from "./spam.ts";
import { NO_TRUST, type Trust } from "./source.ts";
import { reportedSourceDiffers } from "./source-differs.ts";
import { spfIdentifiers, spfOf, uncheckedOf, type SpfCode, type SpfIdentity, type SpfPart } from "./spf-part.ts";
import { fieldsNamed, isFragment, type RawMessage } from "./split.ts";
import { unsubscribeFault, unsubscribeOf, type Unsubscribe } from "./unsubscribe.ts";
import { resolvedTrust } from "./trust.ts";
import { without } from "../../core/without.ts";

export interface MessageReport {
  readonly schema: "mailworthy/message/1";
  readonly summary: {
    readonly spf: SpfCode;
    readonly dkim: DkimPart["result"] | "none";
    readonly dmarc: DmarcCode;
    readonly iprev: Iprev["result"];
  };
  readonly source: {
    readonly ip: IpText | null;
    readonly helo: string | null;
    readonly reverseName: string | null;
    /** `""` is the empty path of a bounce. */
    readonly mailFrom: string | null;
    readonly from: readonly string[];
    readonly receivedBy: string | null;
    readonly receivedAt: string | null;
    /** Which Received field tells it, from 1 at the top; null when none does. */
    readonly hop: number | null;
  };
  /** `receivedSpf`: the field that a receiver would write now. */
  readonly spf: SpfPart & { readonly receivedSpf: string | null };
  readonly dkim: readonly DkimPart[];
  readonly dmarc: Omit<DmarcResult, "problems" | "notes">;
  readonly iprev: Iprev;
  readonly records: readonly UsedRecord[];
  /** What servers on the way wrote: shown, never trusted. */
  readonly receiver: {
    readonly authenticationResults: readonly AuthenticationResults[];
    readonly receivedSpf: readonly ReceivedSpf[];
  };
  readonly arc: readonly ArcSet[];
  readonly spam: readonly SpamHeader[];
  readonly unsubscribe: Unsubscribe;
  readonly problems: readonly MessageProblem[];
}

const MAX_REPORTED = 20;

/**
 * The authentication report of a received message: what a receiver that asks DNS now would find, beside what the receiver
 * wrote then. `now` (Unix seconds) is only used where the message does not tell when it was received.
 */
export async function messageReport(
  door: Dns,
  message: RawMessage,
  overrides: Overrides,
  now: number,
  trusted: Trust = NO_TRUST,
): Promise<MessageReport> {
  // Signatures, identities and records may be many: one budget is for all that a message makes us ask.
  const dns = budgeted(door);
  const who = identify(
    message,
    overrides,
    overrides.ip === null ? await resolvedTrust(dns, message, trusted) : trusted,
  );
  const at = who.at ?? now;
  const recorder = createRecorder(dns);
  const [spf, signatures, iprev] = await Promise.all([
    spfOf(recorder.door("spf"), who, at),
    verifyMessage(recorder.door("dkim"), message, at),
    iprevOf(recorder.door("iprev"), who.ip),
  ]);
  const dkim = isFragment(message) ? withoutBody(signatures) : signatures;
  const unsigned = dkim.some(({ why }) => why?.code === "no-body") ? ({ code: "no-body" } as const) : null;
  const dmarc =
    who.author.domain === null
      ? unjudgeable(who.author.fault)
      : await evaluateDmarc(
          recorder.door("dmarc"),
          who.author.domain,
          [...spfIdentifiers(spf, who), ...dkimIdentifiers(dkim)],
          uncheckedOf(who) ?? unsigned,
        );
  const { problems: recordProblems, notes, ...dmarcPart } = dmarc;
  const receiver = receiverOf(message);
  const summary = { spf: spf.result, dkim: dkimSummary(dkim), dmarc: dmarc.result, iprev: iprev.result };
  const fault = isFragment(message) ? null : unsubscribeFault(message, dkim);
  return {
    schema: "mailworthy/message/1",
    summary,
    source: sourceOf(who),
    spf: { ...spf, receivedSpf: receivedSpfLine(spf, who) },
    dkim: dkim.map(dkimPart),
    dmarc: dmarcPart,
    iprev,
    records: recorder.records(),
    receiver,
    arc: arcSets(message),
    spam: spamHeaders(message),
    unsubscribe: unsubscribeOf(message, dkim),
    problems: [
      ...message.oddities.map((oddity) => noted("message/format", "info", { code: "oddity", oddity })),
      ...who.problems,
      ...reportedSourceDiffers(who, overrides, message, receiver),
      ...dkimProblems(dkim),
      ...recordProblems.map(({ id, severity, column, fault }) => {
        const subject = dmarc.recordAt === null ? null : `_dmarc.${dmarc.recordAt}`;
        return noted(id, severity, { code: "record", fault }, { subject, column });
      }),
      ...notes.map((note) =>
        noted("dmarc/note", "info", { code: "dmarc", note }, { subject: dmarc.author, column: null }),
      ),
      ...(fault === null ? [] : [noted("message/unsubscribe", "warning", { code: "unsubscribe", fault })]),
      ...differences(
        { ...summary, dkim: unsigned === null ? summary.dkim : "not-checked" },
        receiver.authenticationResults[0],
      ).map((note) => noted("message/differs", "info", note)),
    ],
  };
}

type Bare<T> = Omit<T, "why">;

export interface MessageJson extends Omit<MessageReport, "spf" | "dkim" | "dmarc" | "iprev" | "problems"> {
  readonly spf: Bare<Omit<MessageReport["spf"], "helo">> & { readonly helo: Bare<SpfIdentity> | null };
  readonly dkim: readonly Bare<DkimPart>[];
  readonly dmarc: Bare<MessageReport["dmarc"]>;
  readonly iprev: Bare<Iprev>;
  readonly problems: readonly Omit<MessageProblem, "note">[];
}

/** As JSON has it: without what is only for words. */
export function messageJson(r: MessageReport): MessageJson {
  const helo = r.spf.helo === null ? null : without(r.spf.helo, "why");
  return {
    ...r,
    spf: { ...without(r.spf, "why"), helo },
    dkim: r.dkim.map((part) => without(part, "why")),
    dmarc: without(r.dmarc, "why"),
    iprev: without(r.iprev, "why"),
    problems: r.problems.map((problem) => without(problem, "note")),
  };
}

function sourceOf(who: Identities): MessageReport["source"] {
  return {
    ip: who.ip === null ? null : formatIp(who.ip),
    helo: who.helo,
    reverseName: who.reverseName,
    mailFrom: who.mailFrom,
    from: who.from,
    receivedBy: who.receivedBy,
    receivedAt: isoTime(who.at),
    hop: who.hop,
  };
}

function receiverOf(message: RawMessage): MessageReport["receiver"] {
  const first = (name: string): RawMessage["fields"] => fieldsNamed(message, name).slice(0, MAX_REPORTED);
  return {
    authenticationResults: first("authentication-results").map(parseAuthenticationResults),
    receivedSpf: first("received-spf").map(parseReceivedSpf),
  };
}
