import { startServer, type RunningServer, type ServerReply } from "../../src/dns/server.ts";
import type { Rr } from "../../src/dns/types.ts";
import { typeOfCode } from "../../src/dns/wire/codes.ts";
import type { World } from "./suite.ts";

/**
 * Serves a table of names on loopback as a recursive server would: CNAME records are followed inside the table; silent
 * names stay silent, and failing ones say SERVFAIL, for what they do not hold.
 */
export async function serveWorld(world: World): Promise<RunningServer & { heard(): number }> {
  let heard = 0;
  const server = await startServer(({ name, code }) => {
    heard++;
    const answers: Rr[] = [];
    const reply = (rcode: ServerReply["rcode"]): ServerReply => ({
      ...{ authoritative: true, authorities: [], rcode },
      answers: rcode === "SERVFAIL" ? [] : answers,
    });
    const type = typeOfCode(code);
    let at = name;
    for (let hops = 0; hops < 9; hops++) {
      const entry = world.get(at);
      if (entry === undefined) return reply("NXDOMAIN");
      const records = entry.records.filter((d) => d.type === type);
      answers.push(...records.map((data) => ({ name: at, ttl: 60, data })));
      if (records.length > 0) return reply("NOERROR");
      const cname = entry.records.find((d) => d.type === "CNAME");
      if (cname?.type !== "CNAME") return entry.silent ? null : reply(entry.fails === true ? "SERVFAIL" : "NOERROR");
      answers.push({ name: at, ttl: 60, data: cname });
      at = cname.target;
    }
    return reply("SERVFAIL");
  });
  return { ...server, heard: () => heard };
}
