import { openExim } from "./exim.ts";
import type { Place } from "./place.ts";
import { startPostfix } from "./postfix.ts";
import { startRspamd } from "./rspamd.ts";
import type { Client, Refusal } from "./smtp.ts";

/** In their usual settings. What one of them refuses or defers is an error of ours. */
export const USUAL = ["postfix", "policyd", "exim", "rspamd"] as const;
/** The same, set to refuse more than most do. */
export const STRICT = ["policyd-strict", "exim-strict"] as const;
export const RECEIVERS = [...USUAL, ...STRICT] as const;

const OVER_TCP: readonly ReceiverName[] = ["postfix", "policyd", "policyd-strict"];

export type ReceiverName = (typeof RECEIVERS)[number];

export interface Said {
  readonly receiver: ReceiverName;
  readonly refusal: Refusal;
  /** What rspamd found, where it only scores. */
  readonly note: string;
}

export type Receivers = (client: Client, reverse: string | null) => Promise<readonly Said[]>;

export async function startReceivers(place: Place): Promise<Receivers> {
  const [postfix, rspamd] = await Promise.all([startPostfix(place), startRspamd(place)]);
  const exim = openExim(place);
  return async (client, reverse) => {
    // Postfix takes an IPv6 client only where the machine has IPv6.
    const judges = RECEIVERS.filter((name) => place.ipv6 || !client.ip.includes(":") || !OVER_TCP.includes(name));
    const scored = rspamd.scan(client, reverse);
    const said: Readonly<Record<ReceiverName, () => Promise<Refusal>>> = {
      postfix: () => postfix.deliver("usual", client),
      policyd: () => postfix.deliver("spf-shipped", client),
      "policyd-strict": () => postfix.deliver("spf-strict", client),
      exim: () => exim.deliver("usual", client),
      "exim-strict": () => exim.deliver("strict", client),
      rspamd: () => scored.then(({ action }) => (action.includes("reject") ? `554 5.7.1 ${action}` : null)),
    };
    const { action, score, symbols } = await scored;
    return Promise.all(
      judges.map(async (receiver) => ({
        receiver,
        refusal: await said[receiver](),
        note: receiver === "rspamd" ? [action, score.toFixed(1), ...symbols].join(" ") : "",
      })),
    );
  };
}
