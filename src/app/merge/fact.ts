import { known, type Fact, type UnknownReason } from "../../mail/known.ts";

type Unknown = { readonly notChecked: string; readonly detail: string };

/** Reasons are shown, not acted upon: one of a later version passes through. */
export function reasonOf(text: string): UnknownReason {
  return text as UnknownReason;
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && "notChecked" in value;
}

export function factOf<T>(value: T | Unknown): Fact<Exclude<T, Unknown>> {
  return isUnknown(value)
    ? { known: false, reason: reasonOf(value.notChecked), detail: value.detail }
    : known(value as Exclude<T, Unknown>);
}
