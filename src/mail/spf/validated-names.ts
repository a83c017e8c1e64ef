import { reverseName } from "../../dns/reverse-name.ts";
import type { Name } from "../../dns/types.ts";
import { formatIp } from "../../ip/ip.ts";
import { nameToRaw, rawToName, textsOf } from "./door.ts";
import { addressType } from "./dual-cidr.ts";
import { countVoid, isHalt, type EvaluationState, type Halt } from "./evaluation-state.ts";
import { MAX_NAMES } from "./limits.ts";

/** RFC 7208 §5.5: PTR names that lead back to the address; trouble with one of them only leaves it out. */
export async function validatedNames(state: EvaluationState, counted: boolean): Promise<readonly Name[] | Halt> {
  const { dns, given } = state;
  const question = { name: reverseName(given.ip), type: "PTR" } as const;
  state.questions.push(`${question.name} PTR`);
  const found = await textsOf(dns, question.name, "PTR");
  // RFC 7208 §5.5: an error of the PTR lookup is no match.
  if (found.kind === "error") return [];
  if (found.texts.length === 0 && counted) return countVoid(state) ?? [];
  const text = formatIp(given.ip);
  const checked = await Promise.all(
    // RFC 7208 §4.6.4: names beyond the tenth are ignored.
    found.texts.slice(0, MAX_NAMES).map(async (name) => {
      const addresses = await textsOf(dns, name, addressType(given.ip.family));
      return addresses.kind === "texts" && addresses.texts.includes(text) ? [name] : [];
    }),
  );
  return checked.flat();
}

/** RFC 7208 §7.3, the `p` macro: the domain itself, else a name below it, else any validated name. */
export async function validatedName(state: EvaluationState, domain: string, counted: boolean): Promise<string> {
  const names = await validatedNames(state, counted);
  if (isHalt(names)) return "unknown";
  const wanted = rawToName(domain) ?? "";
  const best = names.find((n) => n === wanted) ?? names.find((n) => n.endsWith(`.${wanted}`)) ?? names[0];
  return best === undefined ? "unknown" : nameToRaw(best);
}
