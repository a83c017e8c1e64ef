import type { Sender } from "../../config/types.ts";
import { isFound } from "../../facts/found.ts";
import type { Facts } from "../../facts/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { ServerTerm } from "../../mail/spf/servers.ts";
import { looksGeneric } from "./looks-generic.ts";

/**
 * May a found address be one that sends nothing? So it is where only a bare `a` names it, beside a way for others to send
 * (then it is most often the web server), and where it is one of a range in which another address is a well-named server.
 */
export function perhapsIdle(facts: Facts, sender: Sender, ip: IpText): boolean {
  const found = facts.found.get(sender.id);
  if (found === undefined || !isFound(facts, sender, ip)) return false;
  const { servers, others } = found;
  const terms = servers.find((s) => s.address === ip)?.terms ?? [];
  const elsewhere = others || servers.some((s) => s.terms.some((t) => t.kind !== "own" && t.kind !== "range"));
  return terms.every((term) =>
    term.kind === "own"
      ? elsewhere
      : term.kind === "range" && servers.some((s) => s.terms.some((t) => isSame(t, term)) && isNamed(facts, s.address)),
  );
}

function isSame(a: ServerTerm, b: ServerTerm): boolean {
  return a.domain === b.domain && a.term === b.term;
}

/** A reverse name that leads back and was given on purpose. */
function isNamed(facts: Facts, ip: IpText): boolean {
  const names = facts.reverse.get(ip)?.names;
  return (
    names?.known === true &&
    names.value.some((n) => n.confirmed.known && n.confirmed.value && !looksGeneric(n.name, ip))
  );
}
