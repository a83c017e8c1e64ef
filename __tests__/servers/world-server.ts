import { startServer, type RunningServer } from "../../src/dns/server.ts";
import { typeOfCode } from "../../src/dns/wire/codes.ts";
import type { World } from "../spf/suite.ts";

/** Serves a table of names on loopback; silent names stay silent for what they do not hold. */
export function serveWorld(world: World): Promise<RunningServer> {
  return startServer(({ name, code }) => {
    const base = { authoritative: true, authorities: [] };
    const entry = world.get(name);
    if (entry === undefined) return { ...base, rcode: "NXDOMAIN", answers: [] };
    const type = typeOfCode(code);
    const records = entry.records.filter((d) => d.type === type || d.type === "CNAME");
    if (records.length === 0 && entry.silent) return null;
    return { ...base, rcode: "NOERROR", answers: records.map((data) => ({ name, ttl: 60, data })) };
  });
}
