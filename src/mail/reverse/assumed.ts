import type { Name } from "../../dns/types.ts";
import { isHeloName } from "./reverse.ts";
import type { Reverse } from "./types.ts";

/** The name that a server is taken to say in HELO where nobody states it: its reverse name, best one that leads back. */
export function assumedHelo(reverse: Reverse | undefined): Name | null {
  if (reverse?.names.known !== true) return null;
  const names = reverse.names.value.filter(({ name }) => name !== "" && isHeloName(name));
  const confirmed = names.find((n) => n.confirmed.known && n.confirmed.value);
  return (confirmed ?? names[0])?.name ?? null;
}
