import { z } from "zod";
import { isName } from "../../dns/name.ts";
import { written } from "../../dns/name-schema.ts";
import type { Name } from "../../dns/types.ts";
import type { TermFault } from "../../mail/spf/term-fault.ts";
import type { AskedNode, SpfNode, SpfStatus, UnaskedNode } from "../../mail/spf/types.ts";
import { coded, name, names, open, text, whole } from "./parts.ts";

const ownNode = {
  domain: text,
  status: z.enum(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"]),
  detail: text,
  term: text.nullable(),
  via: z.enum(["include", "redirect"]).nullable(),
  column: whole.nullable(),
  lookups: whole,
  voidLookups: whole,
  record: text.nullable(),
  faults: z
    .array(open({ term: text, target: name, kind: z.enum(["void", "nxdomain", "too-many"]), names: whole }))
    .max(1000),
  length: whole.exactOptional(),
  syntax: open({ column: whole, term: text, fault: coded }).exactOptional(),
  circle: names.exactOptional(),
};

interface NodeFile extends z.infer<z.ZodObject<typeof ownNode>> {
  children: NodeFile[];
}

/** A record and what it includes. */
export const node: z.ZodType<NodeFile, NodeFile> = z.looseObject({
  ...ownNode,
  get children() {
    return z.array(node).max(1000);
  },
}) as object as z.ZodType<NodeFile, NodeFile>;

/** The tree of a domain. Only what a record includes depends on a message; a domain itself does not. */
export function readTree(domain: Name, file: NodeFile): AskedNode {
  const { status } = file;
  return { ...readNode(file), domain, status: status === "macro" ? "unknown" : status };
}

function readNode(file: NodeFile): SpfNode {
  const { domain, record, status, detail, lookups, voidLookups, faults, term, via, column, length, syntax, circle } =
    file;
  const read = {
    ...headOf(domain, status),
    record,
    detail,
    lookups,
    voidLookups,
    faults,
    via:
      term === null || via === null
        ? null
        : { term, kind: via, span: { column: column ?? 1, length: length ?? term.length } },
    children: file.children.map(readNode),
  };
  const told =
    syntax === undefined ? read : { ...read, syntax: { ...syntax, fault: syntax.fault as object as TermFault } };
  return circle === undefined ? told : { ...told, circle };
}

/** What was asked has a name; anything else is as its record writes it. */
function headOf(domain: string, status: SpfStatus): Head {
  if (status === "macro") return { domain, status };
  return status === "no-record" && !isName(domain) ? { domain, status } : { domain: written(domain), status };
}

type Head = Pick<AskedNode, "domain" | "status"> | Pick<UnaskedNode, "domain" | "status">;

/** A node as it stands in a report; `all` for what only joining needs. */
export function writeNode(node: SpfNode, all: boolean): NodeFile {
  const { domain, status, detail, via, lookups, voidLookups, record, faults, children, syntax, circle } = node;
  const shown: NodeFile = {
    domain,
    status,
    detail,
    term: via?.term ?? null,
    via: via?.kind ?? null,
    column: via?.span.column ?? null,
    lookups,
    voidLookups,
    record,
    faults: [...faults],
    children: children.map((child) => writeNode(child, all)),
  };
  if (!all) return shown;
  const placed = via === null ? shown : { ...shown, length: via.span.length };
  const told = syntax === undefined ? placed : { ...placed, syntax: { ...syntax, fault: { ...syntax.fault } } };
  return circle === undefined ? told : { ...told, circle: [...circle] };
}
