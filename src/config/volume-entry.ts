import { excerpt } from "../text/printable.ts";
import type { Location, Problem } from "../text/problem.ts";
import type { VolumeEntry } from "./types.ts";
import { readAddresses, readDomain } from "./values.ts";

interface Entry {
  readonly file: string;
  readonly domain?: string | undefined;
  readonly ip?: string | undefined;
}

/** One entry of `volume:`; what is wrong is added to `problems`. The file stays below the workspace. */
export function volumeEntry(
  entry: Entry,
  at: (...path: readonly PropertyKey[]) => Location | null,
  problems: Problem[],
): readonly VolumeEntry[] {
  const before = problems.length;
  const problem = (key: string, message: string, hint: string | null = null): void =>
    void problems.push({ at: at(key), message, hint });
  if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(entry.file))
    problem("file", `${excerpt(entry.file, 80)} leaves the workspace; expected a path below it`);
  if (entry.domain !== undefined && entry.ip !== undefined) problem("ip", "a volume has a domain or an ip, not both");
  const domain = entry.domain === undefined ? null : readDomain(entry.domain);
  const ip = entry.ip === undefined ? null : readAddresses(entry.ip);
  if (domain?.ok === false) problem("domain", domain.error.message, domain.error.hint);
  if (ip?.ok === false) problem("ip", ip.error.message, ip.error.hint);
  if (ip?.ok === true && ip.value.range !== null)
    problem("ip", `${excerpt(entry.ip ?? "", 60)} is a range; expected one address`);
  if (problems.length > before) return [];
  return [
    {
      file: entry.file,
      at: at("file"),
      domain: domain?.ok === true ? domain.value : null,
      ip: ip?.ok === true ? (ip.value.addresses[0] ?? null) : null,
    },
  ];
}
