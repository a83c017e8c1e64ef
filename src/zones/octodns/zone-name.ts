import { normalizeName, toAscii } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";

/** Which zone a file belongs to, and the directory that declares the zone (two directories are two declarations). */
export interface ZoneFile {
  readonly origin: Name;
  readonly directory: string;
}

const DOMAIN = /^[^\s/]+\.[^\s/]+$/;

/**
 * `config/example.com.yaml` (with or without the final dot), or one file of a split zone, `config/example.com./www.yaml`
 * and `config/example.com/$example.com.yaml`. Null when the path names no zone.
 * `isPart`: octoDNS' configuration says that the directory is of a split zone.
 */
export function zoneFileOf(path: string, isPart = false): ZoneFile | null {
  const parts = path.split("/");
  const base = (parts.pop() ?? "").replace(/\.ya?ml$/i, "");
  const parent = parts.at(-1) ?? "";
  const above = parts.slice(0, -1).join("/");
  const isSplit =
    isPart || /[^.]\.$/.test(parent) || (DOMAIN.test(parent) && (/^\$|(?:^|\.)_/.test(base) || !base.includes(".")));
  if (isSplit) return named(parent, above);
  return DOMAIN.test(base) ? named(base.replace(/^\$/, ""), parts.join("/")) : null;
}

function named(text: string, directory: string): ZoneFile | null {
  const bare = text.replace(/\.$/, "");
  // A file name cannot hold the slash of RFC 2317: octoDNS writes an underscore.
  const reverse = /\.(?:in-addr|ip6)\.arpa$/i.test(bare) ? bare.replace(/^(\d{1,3})_(\d{1,3}\.)/, "$1/$2") : bare;
  const origin = normalizeName(toAscii(reverse) ?? "\u0100");
  return origin === null || origin === "" ? null : { origin, directory };
}
