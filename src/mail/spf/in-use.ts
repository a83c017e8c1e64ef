import type { Dns, Name } from "../../dns/types.ts";
import { keyNameText } from "../dkim/key-name.ts";
import { exchangesOf, nameToRaw, rawToName } from "./door.ts";
import { tracesOf } from "./vendors.ts";

/** Does the domain's MX, or a key that its vendor's customers have, show that a service is in use? */
export function usage(dns: Dns, domain: Name): (include: Name) => Promise<string | null> {
  return async (include) => {
    const { domains, selectors } = tracesOf(include);
    const below = (name: string): boolean => domains.some((d) => name === d || name.endsWith(`.${d}`));
    const mx = (await exchangesOf(dns, domain)) ?? [];
    const server = mx.find(below);
    if (server !== undefined) return nameToRaw(server);
    for (const selector of selectors) {
      const name = rawToName(keyNameText(selector, domain));
      if (name === null) continue;
      const outcome = await dns.ask({ name, type: "TXT" });
      if (outcome.kind !== "answer") continue;
      const led = outcome.records.some((rr) => rr.data.type === "CNAME" && below(rr.data.target));
      // A selector as plain as s1 is anybody's; one that leads to the vendor, or bears its name, is not.
      if (led || (outcome.records.length > 0 && selector.length > 4)) return name;
    }
    return null;
  };
}
