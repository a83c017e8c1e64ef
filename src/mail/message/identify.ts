import type { Name } from "../../dns/types.ts";
import type { Ip } from "../../ip/ip.ts";
import type { AuthorFault } from "../dmarc/problem.ts";
import { domainOf, mailboxesOf, pathOf } from "./addresses.ts";
import type { MessageNote } from "./note.ts";
import { noted, type MessageProblem } from "./problem.ts";
import { parseReceived } from "./received.ts";
import { gatewayOf, sourceOfHops, type Trust } from "./source.ts";
import { fieldsNamed, isFragment, unfold, type RawMessage } from "./split.ts";

/** What the caller knows better than the header. */
export interface Overrides {
  readonly ip: Ip | null;
  readonly helo: string | null;
  /** `""` is the empty path. */
  readonly mailFrom: string | null;
}

/** Who sent the message, by whom it was taken in, and when. */
export interface Identities {
  readonly ip: Ip | null;
  readonly helo: string | null;
  readonly reverseName: string | null;
  readonly mailFrom: string | null;
  /** The mailboxes of From. */
  readonly from: readonly string[];
  /** The one author domain; null with the reason when there is none. */
  readonly author: { readonly domain: Name } | { readonly domain: null; readonly fault: AuthorFault };
  readonly receivedBy: string | null;
  /** Addresses that the Received fields above tell: of gateways and inner hops, which others may have taken for the source. */
  readonly passed: readonly Ip[];
  /** Which Received field, from 1 at the top. */
  readonly hop: number | null;
  /** Unix seconds; null when the header does not say. */
  readonly at: number | null;
  readonly problems: readonly MessageProblem[];
}

const MAX_MAILBOXES = 50;

export function identify(message: RawMessage, overrides: Overrides, trust: Trust): Identities {
  const problems: MessageProblem[] = [];
  const tell: Tell = (id, severity, note) => void problems.push(noted(id, severity, note));
  const received = fieldsNamed(message, "received").slice(0, 200).map(parseReceived);
  const found = sourceOfHops(received, trust);
  const source = found.kind === "found" ? found : null;
  if (overrides.ip === null) {
    if (found.kind === "none") tell("message/source-unknown", "warning", { code: "no-source" });
    else if (found.kind === "unreadable")
      tell("message/source-unknown", "warning", { code: "unreadable-source", number: found.number, by: found.hop.by });
    const gateway = source === null ? null : gatewayOf(source.hop);
    if (gateway !== null) tell("message/gateway", "info", { code: "gateway", gateway });
  }
  const helo = overrides.helo ?? source?.hop.helo ?? null;
  const mailFrom = overrides.mailFrom ?? returnPath(message, tell) ?? source?.hop.envelopeFrom ?? null;
  if (mailFrom === null) tell("message/no-return-path", "warning", { code: "no-return-path" });
  const boxes = fieldsNamed(message, "from").flatMap((field) =>
    mailboxesOf(unfold(field.value)).slice(0, MAX_MAILBOXES),
  );
  return {
    ip: overrides.ip ?? source?.hop.ip ?? null,
    helo,
    mailFrom,
    problems,
    reverseName: overrides.ip === null ? (source?.hop.reverseName ?? null) : null,
    from: boxes.slice(0, MAX_MAILBOXES).map((box) => box.address),
    author: authorOf(fieldsNamed(message, "from").length, boxes, isFragment(message)),
    receivedBy: source?.hop.by ?? null,
    passed: received.slice(0, (source?.number ?? 1) - 1).flatMap(({ ip }) => ip ?? []),
    hop: source?.number ?? null,
    at: source?.hop.at ?? null,
  };
}

type Tell = (id: string, severity: MessageProblem["severity"], note: MessageNote) => void;

function returnPath(message: RawMessage, tell: Tell): string | null {
  const paths = fieldsNamed(message, "return-path");
  if (paths.length > 1)
    tell("message/several-return-paths", "warning", { code: "several-return-paths", fields: paths.length });
  return paths[0] === undefined ? null : pathOf(unfold(paths[0].value.slice(0, 4000)));
}

/** RFC 9989 §5.3.1: one From field, with addresses of one domain. */
function authorOf(
  fields: number,
  boxes: readonly { readonly domain: Name | null }[],
  fragment: boolean,
): Identities["author"] {
  const domains = new Set(boxes.map((box) => box.domain));
  const [domain = null] = domains;
  if (fields === 0) return { domain: null, fault: { code: fragment ? "fragment" : "no-from" } };
  if (fields > 1) return { domain: null, fault: { code: "several-from", fields } };
  if (boxes.length === 0) return { domain: null, fault: { code: "empty-from" } };
  if (domains.size > 1) return { domain: null, fault: { code: "several-domains" } };
  return domain === null ? { domain, fault: { code: "unknown-domain" } } : { domain };
}

/** The domain of a MAIL FROM; null for the empty path and for address literals. */
export function pathDomain(mailFrom: string): Name | null {
  return domainOf(mailFrom.slice(mailFrom.lastIndexOf("@") + 1));
}
