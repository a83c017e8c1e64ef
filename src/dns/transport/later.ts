import type { Transport } from "./transport.ts";

/** A transport whose modules load with its first question. */
export function laterTransport(label: string, load: () => Promise<Transport>): Transport {
  let loading: Promise<Transport> | null = null;
  const loaded = (): Promise<Transport> => (loading ??= load());
  return {
    label,
    query: async (...asked) => (await loaded()).query(...asked),
    close: async () => {
      if (loading !== null) await (await loading).close();
    },
  };
}
