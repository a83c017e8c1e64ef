import type { Dns, Name } from "../../dns/types.ts";
import { treeWalk, type Organization, type Walk } from "./discover.ts";
import type { AlignmentMode } from "./record.ts";

export interface Alignment {
  readonly domain: Name;
  readonly mode: AlignmentMode;
  readonly aligned: boolean;
  /** The other side's organizational domain; null when it was not needed. */
  readonly organization: Organization | null;
}

/**
 * Is an authenticated domain aligned with the author domain (RFC 9989 §4.10.2)? Strict: the same name; relaxed: the same
 * organizational domain. Equal names need no walk.
 */
export async function align(dns: Dns, author: Walk, domain: Name, mode: AlignmentMode): Promise<Alignment> {
  if (domain === author.start) return { domain, mode, aligned: true, organization: author.organization };
  if (mode === "strict") return { domain, mode, aligned: false, organization: null };
  const { organization } = await treeWalk(dns, domain);
  return { domain, mode, aligned: organization.domain === author.organization.domain, organization };
}
