import type { Dns, Name } from "../../dns/types.ts";
import { stuck, type Composed, type Composing } from "./composing.ts";
import { rawToName, textsOf } from "./door.ts";
import { isHostName } from "./host-name.ts";
import { MAX_VOID } from "./limits.ts";
import type { Undecided } from "./notice.ts";
import { parseSpf, type SpfRecord, type Term } from "./parse.ts";
import { edited, withRecord } from "./rewrite.ts";
import { unregisteredNames } from "./takeover.ts";
import { spfTree } from "./tree.ts";
import type { AskedNode, SpfNode } from "./types.ts";
import { isOwnName, nearHosts, nearOwnDomain, nearVendor } from "./vendors.ts";

/** The record under the knife. */
interface Pruning extends Composing {
  readonly record: SpfRecord;
  readonly tree: AskedNode;
  /** Terms that stand in the texts as they are now, and not only after a repair. */
  readonly written: ReadonlySet<string>;
  readonly edits: Map<Term, string | null>;
}

/** Without the terms that break the record; what may be in use, or meant as another name, has to be decided. */
export async function prune(given: Composing, text: string, written: ReadonlySet<string>): Promise<Composed> {
  const { dns, domain } = given;
  const tree = await spfTree(withRecord(dns, domain, text), domain);
  const pruning: Pruning = { ...given, tree, written, record: parseSpf(text).record, edits: new Map() };
  const why = (await pruneRecords(pruning)) ?? (await pruneHosts(pruning));
  return why === null ? { kind: "record", record: edited(pruning.record, pruning.edits) } : stuck(why);
}

/** Includes and the redirect of names without a record that can be read. */
async function pruneRecords(pruning: Pruning): Promise<Undecided | null> {
  const { tree, record } = pruning;
  for (const child of tree.children) {
    const term = record.terms.find((t) => t.text === child.via?.term);
    if (term === undefined || !isBroken(child)) continue;
    const why = await pruneRecord(pruning, child, term);
    if (why !== null) return why;
  }
  return null;
}

async function pruneRecord(pruning: Pruning, child: SpfNode, term: Term): Promise<Undecided | null> {
  const { dns, domain, written, edits } = pruning;
  const name = rawToName(child.domain);
  const near = nearVendor(child.domain) ?? nearOwnDomain(child.domain, domain);
  const gone = child.status === "nxdomain";
  const read = gone || child.status === "no-record";
  const own = read && isOwnName(child.domain, domain);
  const holds = gone || !read || name === null ? false : await hasAddress(dns, name);
  if (child.via?.kind === "include" && own && near === null && holds) {
    edits.set(term, term.text.replace(/include:/i, "a:"));
    return null;
  }
  // A name that nobody can hold, or that only a repair made, is a slip that was not understood.
  const odd = gone && (!isHostName(child.domain) || !written.has(term.text));
  if (near !== null || own || holds || odd) return { code: gone ? "gone" : "no-record-there", term: term.text, near };
  const by = name === null ? null : await pruning.inUse(name);
  if (by !== null) return { code: "in-use", term: term.text, by };
  // Without its redirect the record would say nothing about all others.
  edits.set(term, child.via?.kind === "redirect" ? "~all" : null);
  return null;
}

/** Own a and mx terms of names without addresses, where they break the record or anybody could register them. */
async function pruneHosts({ dns, domain, tree, record, written, edits }: Pruning): Promise<Undecided | null> {
  const free = await unregisteredNames(dns, tree);
  for (const fault of tree.faults)
    for (const term of record.terms) {
      if (term.text !== fault.term || fault.kind === "too-many") continue;
      const near = nearOwnDomain(fault.target, domain) ?? (await nearHost(dns, fault.target));
      if (near !== null || !isHostName(fault.target) || !written.has(term.text))
        return { code: "gone", term: term.text, near };
      // RFC 7208 §4.6.4, void lookups
      if (tree.voidLookups > MAX_VOID || free.has(fault.target)) edits.set(term, null);
    }
  return null;
}

function isBroken(child: SpfNode): boolean {
  return ["nxdomain", "no-record", "multiple", "syntax", "loop"].includes(child.status);
}

/** A host beside it that exists and whose name is nearly the same. */
async function nearHost(dns: Dns, name: Name): Promise<string | null> {
  for (const host of nearHosts(name)) if (await hasAddress(dns, host)) return host;
  return null;
}

async function hasAddress(dns: Dns, name: Name): Promise<boolean> {
  const found = await Promise.all([textsOf(dns, name, "A"), textsOf(dns, name, "AAAA")]);
  return found.some((f) => f.kind === "texts" && f.texts.length > 0);
}
