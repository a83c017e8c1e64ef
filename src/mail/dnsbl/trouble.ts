import type { UnknownReason } from "../known.ts";
import type { Trouble } from "../trouble.ts";
import { listWhyText, type ListWhy } from "../why.ts";
import type { Listing } from "./types.ts";

export function troubleBy(reason: UnknownReason, why: ListWhy): Trouble {
  return { reason, detail: listWhyText(why), why };
}

/** Of a listing that is not checked. */
export function listingTrouble({ unknown, reason, why }: Pick<Listing, "unknown" | "reason" | "why">): Trouble {
  const trouble = { reason: unknown ?? "no-answer", detail: reason ?? "" } as const;
  return why === undefined ? trouble : { ...trouble, why };
}
