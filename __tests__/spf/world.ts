import type { Dns, Name, Outcome, Rr } from "../../src/dns/types.ts";
import { normalizeName } from "../../src/dns/name.ts";
import type { World } from "./suite.ts";

/** A Dns over tables: CNAME followed, silent names time out for what they do not hold. */
export function worldDns(world: World): Dns & { readonly asked: string[] } {
  const asked: string[] = [];
  const lookup = (name: Name, type: string, chain: readonly Rr[]): Outcome => {
    const entry = world.get(name);
    if (entry === undefined) return { kind: "answer", rcode: "NXDOMAIN", records: chain };
    const records = entry.records.filter((d) => d.type === type).map((data) => ({ name, ttl: 60, data }));
    if (records.length > 0) return { kind: "answer", rcode: "NOERROR", records: [...chain, ...records] };
    const cname = entry.records.find((d) => d.type === "CNAME");
    if (cname?.type === "CNAME" && chain.length < 8)
      return lookup(cname.target, type, [...chain, { name, ttl: 60, data: cname }]);
    if (entry.fails === true) return { kind: "error", reason: "servfail", detail: "SERVFAIL" };
    if (entry.silent) return { kind: "error", reason: "timeout", detail: "no reply" };
    return { kind: "answer", rcode: "NOERROR", records: chain };
  };
  return {
    asked,
    ask: ({ name, type }) => {
      asked.push(`${name} ${type}`);
      const normal = normalizeName(name);
      return Promise.resolve(
        normal === null ? { kind: "error", reason: "bad-name", detail: name } : lookup(normal, type, []),
      );
    },
  };
}
