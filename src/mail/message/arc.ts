import { parseTagList, tagOf } from "../dkim/tag-list.ts";
import { parseAuthenticationResults, type AuthenticationResults } from "./authentication-results.ts";
import { fieldsNamed, type RawField, type RawMessage } from "./split.ts";

/** One step of an ARC chain (RFC 8617) as it is written; the seals are not verified. */
export interface ArcSet {
  readonly instance: number;
  /** Who sealed it. */
  readonly domain: string | null;
  /** `none`, `pass` or `fail`: what the sealer says of the chain before it. */
  readonly chain: string | null;
  /** What the sealer saw. */
  readonly authenticationResults: AuthenticationResults | null;
}

/** RFC 8617 §4.2.1. */
const MAX_SETS = 50;

/** The sets, the newest first. */
export function arcSets(message: RawMessage): readonly ArcSet[] {
  const results = new Map<number, RawField>();
  for (const field of fieldsNamed(message, "arc-authentication-results").slice(0, MAX_SETS)) {
    const [, instance, rest] =
      /^[\s]{0,100}i[ \t]{0,20}=[ \t]{0,20}(\d{1,3})[ \t]{0,20};([^]*)$/.exec(field.value) ?? [];
    if (instance !== undefined && rest !== undefined) results.set(Number(instance), { ...field, value: rest });
  }
  return fieldsNamed(message, "arc-seal")
    .slice(0, MAX_SETS)
    .flatMap((field) => {
      const list = parseTagList(field.value.slice(0, 8000));
      const instance = Number(tagOf(list, "i")?.value ?? Number.NaN);
      if (!Number.isInteger(instance) || instance < 1 || instance > MAX_SETS) return [];
      const seen = results.get(instance);
      return [
        {
          instance,
          domain: tagOf(list, "d")?.value ?? null,
          chain: tagOf(list, "cv")?.value.toLowerCase() ?? null,
          authenticationResults: seen === undefined ? null : parseAuthenticationResults(seen),
        },
      ];
    })
    .sort((a, b) => b.instance - a.instance);
}
