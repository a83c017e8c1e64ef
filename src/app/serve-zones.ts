import type { Server } from "../dns/servers.ts";
import { typeOfCode } from "../dns/wire/codes.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { nodeFiles } from "../zones/files.ts";
import { readZones } from "../zones/read.ts";
import { zoneAnswerer } from "../zones/serve.ts";
import { lookAt } from "./files.ts";
import type { DnsIo } from "./open-dns.ts";

/** `zones:DIR`: an authoritative server of this process for the zone files of a directory. */
export function serveZones(io: DnsIo, dir: string): Result<Server> {
  const seen = lookAt(io.disk, dir, "the directory of --dns zones:");
  if (!seen.ok) return seen;
  if (seen.value !== "directory") {
    return fail([{ at: null, message: `--dns zones:${excerpt(dir, 200)}: no such directory`, hint: null }]);
  }
  const set = readZones(nodeFiles(io.disk.absolute(dir)), null);
  if (set.errors.length > 0) {
    return fail(
      set.errors.map((e) => ({ at: { ...e.at, file: `${dir}/${e.at.file}` }, message: e.message, hint: null })),
    );
  }
  if (set.zones.length === 0)
    return fail([
      { at: null, message: `--dns zones:${excerpt(dir, 200)}: no zone file there (*.zone or db.*)`, hint: null },
    ]);
  const answer = zoneAnswerer(set);
  return ok({
    kind: "embedded",
    label: `zones:${excerpt(dir, 200)}`,
    handler: (question) => answer(question.name, typeOfCode(question.code)),
  });
}
