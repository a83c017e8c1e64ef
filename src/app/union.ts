import { senderOf } from "../config/sender.ts";
import type { Sender } from "../config/types.ts";
import type { Files } from "../zones/files.ts";
import type { Memo } from "../zones/memo.ts";
import { readZones } from "../zones/read.ts";
import type { ZoneSet } from "../zones/types.ts";

/**
 * The senders of both sides of a change, the proposed ones first, each with all that either side checks of it. What only
 * the base names has no line: its own may be another's by now.
 */
export function unionSenders(base: readonly Sender[], head: readonly Sender[]): readonly Sender[] {
  const before = new Map(base.map((s) => [s.id, s]));
  const named = new Set(head.map((s) => s.id));
  const both = head.map((now) => {
    const was = before.get(now.id);
    return was === undefined || was.domain !== now.domain ? now : joined(was, now);
  });
  return [...both, ...base.filter((s) => !named.has(s.id)).map((s) => ({ ...s, at: null }))];
}

function joined(was: Sender, now: Sender): Sender {
  // An address that now must not send cannot be asked to send as well.
  const forbidden = new Set(now.mustNotAuthorize);
  const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...b, ...a])];
  const { id, domain, at } = now;
  return {
    ...senderOf({
      domain,
      at,
      helo: now.helo ?? was.helo,
      mailFrom: both(was.mailFrom, now.mailFrom),
      addresses: both(
        was.addresses.filter((address) => !forbidden.has(address)),
        now.addresses,
      ),
      ranges: both(was.ranges, now.ranges),
      dkim: was.dkim === null || now.dkim === null ? was.dkim : both(was.dkim, now.dkim),
      volume: was.volume === "bulk" ? "bulk" : now.volume,
      sends: was.sends || now.sends,
      mustNotAuthorize: both(was.mustNotAuthorize, now.mustNotAuthorize),
    }),
    id,
  };
}

/** What the patterns of both sides name in one state; null = those that are detected. */
export function unionZones(
  files: Files,
  base: readonly string[] | null,
  head: readonly string[] | null,
  memo: Memo,
): ZoneSet {
  if (base !== null && head !== null) return readZones(files, [...new Set([...head, ...base])], memo);
  const [one, other] = [readZones(files, head, memo), readZones(files, base, memo)];
  if (within(other, one)) return one;
  if (within(one, other)) return other;
  const named = new Set(one.zones.map((zone) => zone.origin));
  return {
    zones: [...one.zones, ...other.zones.filter((zone) => !named.has(zone.origin))],
    notEvaluated: [...one.notEvaluated, ...other.notEvaluated],
    errors: [...one.errors, ...other.errors],
    files: [...new Set([...one.files, ...other.files])].sort(),
  };
}

function within(part: ZoneSet, whole: ZoneSet): boolean {
  const files = new Set(whole.files);
  return part.files.every((file) => files.has(file));
}
