import type { Sender } from "../config/types.ts";

/** What a finding of an earlier run is about, as far as it was kept. */
export interface Remains {
  readonly id: string;
  readonly subject: string;
  readonly sender?: string;
  readonly list: string | null;
}

/**
 * Would a run over these senders see this finding again? A listing or a reverse name belongs to its address, whoever
 * sends from there; anything else is about one sender, even at an address that others share. Volumes are read by every
 * shard.
 */
export function speaksOf(senders: readonly Sender[]): (finding: Remains) => boolean {
  const [ids, names] = [new Set(senders.map((s) => s.id)), namesOf(senders)];
  return ({ id, subject, sender = "", list }) => {
    const ofSubject = list !== null || sender === "" || id.startsWith("ptr/");
    return ids.has(sender) || id.startsWith("volume/") || (ofSubject && names.has(subject));
  };
}

/** All that a finding about these senders may have as its sender or subject. */
export function namesOf(senders: readonly Sender[]): ReadonlySet<string> {
  return new Set(
    senders.flatMap((s) => [s.id, ...(s.domain === null ? [] : [s.domain]), ...s.addresses, ...s.mailFrom]),
  );
}
