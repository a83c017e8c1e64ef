import type { Name } from "../../dns/types.ts";
import type { ZoneBudget } from "../budget.ts";
import type { NotEvaluated, ZoneError, ZoneRecord } from "../types.ts";
import type { Entry } from "./tokens.ts";

/** Reads another file named by $INCLUDE, relative to the including one; null when it may not or cannot be read. */
export type ReadIncluded = (path: string, from: string) => { readonly file: string; readonly text: string } | null;

/** What one reading gathers, over all included files. */
export interface State {
  origin: Name | null;
  soaOwner: Name | null;
  firstOrigin: Name | null;
  /** By $TTL, or the SOA when there is none (RFC 2308 §4, RFC 1035 §5.1). */
  ttl: number | null;
  lastTtl: number | null;
  owner: Name | null;
  /** The zone that a Cloudflare export names in its head: its SOA is of that name, however it is written. */
  readonly exported: Name | null;
  /** No use in reading on: the rest depends on what is unknown. */
  stopped: boolean;
  readonly records: ZoneRecord[];
  readonly open: NotEvaluated[];
  readonly errors: ZoneError[];
  readonly files: string[];
  readonly include: ReadIncluded;
  readonly budget: ZoneBudget;
  /** Reads a file, or an entry, into this state: directives do both, and are entries themselves. */
  readonly readInto: (state: State, file: string, text: string, depth: number) => void;
  readonly readEntry: (state: State, file: string, entry: Entry, depth: number) => void;
}
