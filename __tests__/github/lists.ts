import type { Watch } from "../../src/compare/watch.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";

/** A watch called after its list. */
export function watchOf(name: string, list: string): Watch {
  const senders = parseSendersList(list, name);
  if (!senders.ok) throw new Error(senders.error[0]?.message);
  return { name, senders: senders.value };
}

export const GOOD = watchOf("lists/good.txt", "good.example 203.0.113.10\n");
export const TWO = watchOf("lists/two.txt", "two.example 203.0.113.20\n");
