import { parse } from "tldts";
import { normalizeName } from "../../dns/name.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { nodesOf } from "./nodes.ts";
import type { AskedNode } from "./types.ts";

/** Names of the tree that do not exist → the registrable domain above them that does not exist either. */
export type Unregistered = ReadonlyMap<Name, Name>;

/** Asked for one tree. */
const MAX_NAMES = 20;

/** Looks above each missing name: only NXDOMAIN of the registrable domain itself means that anyone can register it. */
export async function unregisteredNames(dns: Dns, tree: AskedNode): Promise<Unregistered> {
  const missing = nodesOf(tree).flatMap((node) => [
    ...(node.status === "nxdomain" ? [node.domain] : []),
    ...node.faults.flatMap((fault) => (fault.kind === "nxdomain" ? [fault.target] : [])),
  ]);
  const checked = await Promise.all(
    [...new Set(missing)].slice(0, MAX_NAMES).map(async (name): Promise<readonly [Name, Name][]> => {
      const registrable = registrableOf(name);
      if (registrable === null) return [];
      const outcome = await dns.ask({ name: registrable, type: "NS" });
      return outcome.kind === "answer" && outcome.rcode === "NXDOMAIN" ? [[name, registrable]] : [];
    }),
  );
  return new Map(checked.flat());
}

/** The domain that a registry sells; null for names below no public suffix of the ICANN part (`.test`, `.internal`). */
function registrableOf(name: Name): Name | null {
  const { domain, isIcann } = parse(name, { validateHostname: false });
  // Only letters, digits and inner hyphens can be registered (RFC 1123 §2.1); other alphabets as xn--.
  const possible = domain !== null && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]+$/.test(domain);
  return isIcann === true && possible ? normalizeName(domain) : null;
}
