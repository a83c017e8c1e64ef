import type { AuthenticationResults } from "./authentication-results.ts";
import type { MessageNote } from "./note.ts";

/**
 * Where the topmost Authentication-Results, most probably the receiver's own, says something else than DNS does now: the
 * record has changed since, or the message was changed on its way.
 */
export function differences(
  now: Readonly<Record<"spf" | "dkim" | "dmarc" | "iprev", string>>,
  then: AuthenticationResults | undefined,
): readonly Extract<MessageNote, { code: "differs" }>[] {
  if (then === undefined) return [];
  return (["spf", "dkim", "dmarc", "iprev"] as const).flatMap((method) => {
    const seen = then.results.filter((r) => r.method === method).map((r) => r.result);
    const [first] = seen;
    if (
      first === undefined ||
      now[method] === "not-checked" ||
      seen.includes(now[method]) ||
      !matters(first, now[method])
    )
      return [];
    const by = then.authservId?.slice(0, 100) ?? null;
    return [{ code: "differs", method, now: now[method], by, then: first.slice(0, 40) }];
  });
}

/** Only whether it passed: receivers have their own words for the rest (hardfail, bestguesspass, softfail for none). */
function matters(then: string, now: string): boolean {
  return (then === "pass") !== (now === "pass");
}
