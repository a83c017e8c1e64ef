import { splitHost } from "./log-line.ts";
import { tidy } from "./reply.ts";
import type { Refusal } from "./types.ts";

/** One group of fields of `message/delivery-status` (RFC 3464 §2.1): names in lower case, values unfolded. */
export type Fields = ReadonlyMap<string, string>;

/** Splits a delivery-status part into its groups: the message's own first, then one a recipient. */
export function readGroups(text: string): readonly Fields[] {
  return text
    .slice(0, 256 * 1024)
    .replaceAll("\r", "")
    .split(/\n[ \t]*\n+/)
    .slice(0, 200)
    .map(readFields)
    .filter((fields) => fields.size > 0);
}

function readFields(group: string): Fields {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\n[ \t]+/g, " ").split("\n")) {
    const found = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*(.*)$/.exec(line);
    const name = found?.[1]?.toLowerCase();
    if (name !== undefined && !fields.has(name)) fields.set(name, (found?.[2] ?? "").trim());
  }
  return fields;
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
  return groups.flatMap((group): readonly Refusal[] => {
    const recipient = typed(group.get("final-recipient") ?? group.get("original-recipient"));
    if (recipient === null || /^(?:delivered|relayed|expanded)/i.test(group.get("action") ?? "")) return [];
    const [remote = "", ip = ""] = (typed(group.get("remote-mta")) ?? "").split(/[\s([]+/);
    const said = splitHost((group.get("diagnostic-code") ?? "").replace(/^[A-Za-z0-9-]{1,40} ?; ?/, ""));
    const status = /\d\.\d{1,3}\.\d{1,3}/.exec(group.get("status") ?? "")?.[0] ?? null;
    return [
      {
        text: tidy(said.text),
        command: said.command,
        status,
        recipient,
        sender,
        host: said.host ?? (remote === "" ? null : remote),
        hostIp: said.hostIp ?? (/^[\d.]{7,15}/.exec(ip)?.[0] || null),
      },
    ];
  });
}
