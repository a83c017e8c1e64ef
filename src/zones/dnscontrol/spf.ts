import type { Name } from "../../dns/types.ts";
import type { Location } from "../../text/problem.ts";
import { addError, addOpen, addRecord } from "../iac/collect.ts";
import { bytesOf, chunks, nameOf } from "../iac/rdata.ts";
import type { Domain } from "./domain.ts";
import { isArray, textOf, type Value } from "./values.ts";

interface Spot {
  readonly name: Name;
  readonly ttl: number;
  readonly at: Location;
}

const MAX_PIECES = 50;

/** The settings by which DNSControl rewrites an SPF record at deployment; null when there are none. */
export function spfSettings(
  settings: ReadonlyMap<string, Value>,
): { readonly flatten: readonly string[]; readonly split: string | null } | null {
  const flatten = settings.get("flatten");
  const list = isArray(flatten)
    ? flatten.items.map((item) => textOf(item) ?? "")
    : (textOf(flatten ?? "") ?? "").split(",");
  const split = textOf(settings.get("split") ?? "") ?? "";
  const wanted = list.filter((item) => item !== "");
  return wanted.length === 0 && split === "" ? null : { flatten: wanted, split: split === "" ? null : split };
}

/**
 * An SPF record with `flatten` (includes replaced by their addresses, which needs DNS) or `split` (moved in part to further
 * names when it is longer than a string), as DNSControl's pkg/spflib does it.
 */
export function applySpf(domain: Domain, spot: Spot, text: string, settings: ReadonlyMap<string, Value>): void {
  const { origin, sink } = domain;
  const asked = spfSettings(settings);
  if (asked === null) return;
  const parts = text
    .split(" ")
    .filter((part) => part !== "")
    .slice(1);
  const { at, name } = spot;
  const flattened = parts.some((part) => {
    const included = /^\+?include:(.+)$/i.exec(part)?.[1];
    return included !== undefined && (asked.flatten.includes("*") || asked.flatten.includes(included));
  });
  if (flattened) {
    addOpen(sink, origin, name, { at, reason: "flatten: the addresses are looked up at deployment", types: ["TXT"] });
    for (let i = 1; asked.split !== null && i <= MAX_PIECES; i++) {
      const piece = nameOf(`${asked.split.replace("%d", String(i))}.${origin}`);
      if (piece !== null) addOpen(sink, origin, piece, { at, reason: "split: depends on flatten", types: ["TXT"] });
    }
    return;
  }
  if (asked.split !== null && !asked.split.includes("%d"))
    return addError(sink, at, `SPF_BUILDER: the overflow "${asked.split}" has no %d, expected such as "_spf%d"`);
  for (const piece of pieces(parts, origin, asked.split, settings)) {
    const owner = piece.name === null ? name : nameOf(piece.name);
    if (owner === null) continue;
    addRecord(sink, origin, {
      name: owner,
      ttl: spot.ttl,
      data: { type: "TXT", strings: chunks(bytesOf(piece.text)) },
      at,
    });
  }
}

function pieces(
  parts: readonly string[],
  origin: Name,
  pattern: string | null,
  settings: ReadonlyMap<string, Value>,
): readonly { readonly name: string | null; readonly text: string }[] {
  const found: { readonly name: string | null; readonly text: string }[] = [];
  const max = Number(textOf(settings.get("txtMaxSize") ?? 255)) || 255;
  let room = max - (Number(textOf(settings.get("overhead1") ?? 0)) || 0);
  let name: string | null = null;
  let rest = parts;
  for (let next = 1; ; next++) {
    const whole = ["v=spf1", ...rest].join(" ");
    if (pattern === null || whole.length <= room || next > MAX_PIECES) return [...found, { name, text: whole }];
    const further = `${pattern.replace("%d", String(next))}.${origin}`;
    const tail = ` include:${further} ${rest.at(-1) ?? ""}`;
    let text = "v=spf1";
    let taken = 0;
    for (const part of rest) {
      if (text.length + 1 + part.length + tail.length > room) break;
      text += ` ${part}`;
      taken++;
    }
    if (taken === 0) return [...found, { name, text: whole }];
    found.push({ name, text: text + tail });
    [name, rest, room] = [further, rest.slice(taken), max];
  }
}
