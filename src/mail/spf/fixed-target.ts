import type { Name } from "../../dns/types.ts";
import { bitsOf, type Ip } from "../../ip/ip.ts";
import { expandMacros, fitName } from "./macro.ts";
import { nameToRaw } from "./door.ts";

/** What of a message is the same for every sender of one family. */
export interface FixedParts {
  readonly family: Ip["family"];
  /** The domain of MAIL FROM. */
  readonly sender: Name;
}

/** Does a target ask for something of the message: its address, its local part, its HELO name (RFC 7208 §7.2)? */
export function dependsOnMessage(spec: string): boolean {
  return [...spec.replaceAll("%%", "").matchAll(/%\{([a-z])/gi)].some(
    ([, letter = ""]) => !"dov".includes(letter.toLowerCase()),
  );
}

/** The raw name of a target, its fixed macros expanded; null where it depends on the message. `spec` null is the domain itself. */
export async function fixedTarget(spec: string | null, domain: string, parts: FixedParts): Promise<string | null> {
  if (spec === null) return domain;
  if (dependsOnMessage(spec)) return null;
  const { family, sender } = parts;
  const expanded = await expandMacros(spec, {
    ip: { family, value: family === 4 ? 0n : (1n << BigInt(bitsOf(6))) - 1n },
    localPart: "",
    senderDomain: nameToRaw(sender),
    domain,
    helo: "",
    receiver: "",
    now: 0,
    validatedName: () => Promise.resolve("unknown"),
  });
  return fitName(expanded);
}

/** The same for both families: null also where it depends on the family (`%{v}`). */
export function sharedTarget(spec: string | null, domain: string, sender: Name): Promise<string | null> {
  const isOfFamily = spec !== null && /%\{v/i.test(spec);
  return isOfFamily ? Promise.resolve(null) : fixedTarget(spec, domain, { family: 4, sender });
}
