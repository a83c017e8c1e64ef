import type { Dns, Name } from "../../dns/types.ts";
import { nameToRaw, rawToName, textsOf } from "./door.ts";
import { sharedTarget } from "./fixed-target.ts";
import { MAX_NAMES } from "./limits.ts";
import type { Directive } from "./parse.ts";
import type { SpfTermFault } from "./types.ts";

/** What is wrong with the name of an a or mx term; null when nothing is, "unknown" when DNS did not say. */
export async function hostFault(
  dns: Dns,
  directive: Directive,
  domain: Name,
  sender: Name,
): Promise<SpfTermFault | "unknown" | null> {
  const { mechanism, text: term } = directive;
  if (mechanism.name !== "a" && mechanism.name !== "mx") return null;
  const written = mechanism.domain === null ? null : await sharedTarget(mechanism.domain, nameToRaw(domain), sender);
  const target = mechanism.domain === null ? domain : written === null ? null : rawToName(written);
  if (target === null) return null;
  const nothing = (nxdomain: boolean): SpfTermFault => ({
    term,
    target,
    kind: nxdomain ? "nxdomain" : "void",
    names: 0,
  });
  if (mechanism.name === "mx") {
    const found = await textsOf(dns, target, "MX");
    if (found.kind === "error") return "unknown";
    if (found.texts.length === 0) return nothing(found.nxdomain);
    return found.texts.length > MAX_NAMES ? { term, target, kind: "too-many", names: found.texts.length } : null;
  }
  const [four, six] = await Promise.all([textsOf(dns, target, "A"), textsOf(dns, target, "AAAA")]);
  if (four.kind === "error" || six.kind === "error") return "unknown";
  return four.texts.length === 0 && six.texts.length === 0 ? nothing(four.nxdomain && six.nxdomain) : null;
}
