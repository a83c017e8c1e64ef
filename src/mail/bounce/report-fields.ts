import { splitHost } from "./log-line.ts";
import { domainIn, mailboxIn } from "./subject.ts";
import { timeOf } from "./time.ts";
import { tidy } from "./reply.ts";
import type { Refusal } from "./types.ts";

/** One group of fields of `message/delivery-status` (RFC 3464 §2.1): names in lower case, values unfolded. */
export type Fields = ReadonlyMap<string, string>;

const MAX_GROUPS = 200;
const OF_RECIPIENT: ReadonlySet<string> = new Set(["final-recipient", "original-recipient"]);

/** Splits a delivery-status part into its groups: the message's own first, then one a recipient. */
export function readGroups(text: string): readonly Fields[] {
  return text
    .slice(0, 256 * 1024)
    .replaceAll("\r", "")
    .split(/\n[ \t]*\n+/)
    .slice(0, MAX_GROUPS)
    .flatMap(readFields)
    .slice(0, MAX_GROUPS);
}

/** The groups of one paragraph: a second `Final-Recipient` begins another, where a reporter leaves out the empty line. */
function readFields(paragraph: string): readonly Fields[] {
  const groups: Map<string, string>[] = [];
  let open = new Map<string, string>();
  for (const line of unfolded(paragraph)) {
    const found = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*(.*)$/.exec(line);
    const name = found?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (OF_RECIPIENT.has(name) && open.has(name)) {
      groups.push(open);
      open = new Map();
    }
    if (!open.has(name)) open.set(name, (found?.[2] ?? "").trim());
  }
  return [...groups, open].filter((fields) => fields.size > 0);
}

/** Lines, those that go on (RFC 5322 §2.2.3) joined. */
function unfolded(text: string): readonly string[] {
  return text.replace(/\n[ \t]+/g, " ").split("\n");
}

/** The value behind `rfc822;`, `dns;`, `smtp;`. */
function typed(value: string | undefined): string | null {
  if (value === undefined) return null;
  const text = value
    .replace(/^[A-Za-z0-9-]{1,40} ?; ?/, "")
    .replace(/[<>]/g, "")
    .trim();
  return text === "" ? null : text;
}

/** The refusals that a delivery status tells: every recipient whose action is `failed` or `delayed` (RFC 3464 §2.3.3). */
export function refusalsOf(groups: readonly Fields[]): readonly Refusal[] {
  const sender = typed(groups[0]?.get("x-postfix-sender"));
  const reporter = domainIn(typed(groups[0]?.get("reporting-mta")));
  return groups.flatMap((group): readonly Refusal[] => {
    const recipient = recipientOf(group);
    if (recipient === null || isDelivered(group)) return [];
    const [remote = "", ip = ""] = (typed(group.get("remote-mta")) ?? "").split(/[\s([]+/);
    const said = splitHost((group.get("diagnostic-code") ?? "").replace(/^[A-Za-z0-9-]{1,40} ?; ?/, ""));
    const status = /\d\.\d{1,3}\.\d{1,3}/.exec(group.get("status") ?? "")?.[0] ?? null;
    const host = said.host ?? (remote === "" ? null : remote);
    const at = timeOf(group.get("last-attempt-date"));
    return [
      {
        text: tidy(said.text),
        command: said.command,
        status,
        recipient,
        sender,
        host,
        hostIp: said.hostIp ?? (/^[\d.]{7,15}/.exec(ip)?.[0] || null),
        // Where another server refused, the one that reports is the one that sent.
        ...(reporter === null || host === null || domainIn(host) === reporter ? {} : { sentBy: reporter }),
        ...(at === null ? {} : { at }),
      },
    ];
  });
}

/** Not refused: by its action, or, where a probe invents one (`deliverable`), by the code of the reply. */
function isDelivered(group: Fields): boolean {
  const action = group.get("action") ?? "";
  return (
    /^(?:delivered|deliverable|relayed|expanded)/i.test(action) ||
    (!/^(?:failed|delayed|undeliverable)/i.test(action) &&
      /^smtp ?; ?2\d\d[ -]/i.test(group.get("diagnostic-code") ?? ""))
  );
}

/** A gateway's final address (X.400, an alias within) says less than the one that was written to. */
function recipientOf(group: Fields): string | null {
  const final = typed(group.get("final-recipient"));
  const original = typed(group.get("original-recipient"));
  return mailboxIn(final) === null && mailboxIn(original) !== null ? original : (final ?? original);
}
