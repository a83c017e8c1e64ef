import type { AuthenticationResults } from "./authentication-results.ts";

/**
 * Where the topmost Authentication-Results, most probably the receiver's own, says something else than DNS does now: the
 * record has changed since, or the message was changed on its way. In sentences.
 */
export function differences(
  now: Readonly<Record<"spf" | "dkim" | "dmarc" | "iprev", string>>,
  then: AuthenticationResults | undefined,
): readonly string[] {
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
    const who = then.authservId === null ? "the receiver" : then.authservId.slice(0, 100);
    return [`${method} is ${now[method]} now; ${who} wrote ${first.slice(0, 40)} when the message came`];
  });
}

/** Only whether it passed: receivers have their own words for the rest (hardfail, bestguesspass, softfail for none). */
function matters(then: string, now: string): boolean {
  return (then === "pass") !== (now === "pass");
}
