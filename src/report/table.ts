import { isFound, sendingAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import { pairKey } from "../facts/types.ts";
import { stateFor } from "../mail/dnsbl/run.ts";
import type { Listing } from "../mail/dnsbl/types.ts";
import { count } from "../text/printable.ts";

/** ok, bad, odd (worth a look), none (not applicable), open (not checked). */
export type Mark = "ok" | "bad" | "odd" | "none" | "open";

export interface Cell {
  readonly mark: Mark;
  readonly text: string;
}

/** One row of the sender table: the forward and reverse page that people used to open by hand. */
export interface SenderRow {
  readonly address: string;
  /** Not of the list, but named by the SPF record of a domain given alone. */
  readonly found: boolean;
  readonly sender: string;
  readonly ptr: Cell;
  readonly forward: Cell;
  readonly helo: Cell;
  readonly spf: Cell;
  readonly lists: Cell;
}

const NOT_CHECKED: Cell = { mark: "open", text: "not checked" };

export function senderRows(facts: Facts): readonly SenderRow[] {
  return facts.senders.flatMap((sender) => {
    if (!sender.sends) return [];
    return sendingAddresses(facts, sender).map((address) => ({
      ...{
        address,
        found: isFound(facts, sender, address),
        sender: sender.id,
        ptr: ptrCell(facts, address),
        forward: forwardCell(facts, address),
      },
      helo: heloCell(facts, sender.helo, address),
      spf: spfCell(facts, sender.mailFrom, address),
      lists: listsCell(facts, address),
    }));
  });
}

function ptrCell(facts: Facts, address: string): Cell {
  const names = facts.reverse.get(address)?.names;
  if (names?.known !== true) return NOT_CHECKED;
  const [first, ...more] = names.value;
  if (first === undefined) return { mark: "bad", text: "none" };
  return {
    mark: more.length === 0 ? "none" : "odd",
    text: more.length === 0 ? first.name : `${first.name} +${more.length}`,
  };
}

function forwardCell(facts: Facts, address: string): Cell {
  const names = facts.reverse.get(address)?.names;
  if (names?.known !== true) return NOT_CHECKED;
  if (names.value.length === 0) return { mark: "none", text: "–" };
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value)) return { mark: "ok", text: "same" };
  return names.value.some((n) => !n.confirmed.known) ? NOT_CHECKED : { mark: "bad", text: "differs" };
}

function heloCell(facts: Facts, helo: string | null, address: string): Cell {
  const fact = helo === null ? undefined : facts.helo.get(helo)?.addresses;
  if (fact === undefined) return { mark: "none", text: "–" };
  if (!fact.known) return NOT_CHECKED;
  if (fact.value.length === 0) return { mark: "bad", text: "no address" };
  return fact.value.includes(address) ? { mark: "ok", text: "matches" } : { mark: "odd", text: "differs" };
}

function spfCell(facts: Facts, mailFrom: readonly string[], address: string): Cell {
  const results = mailFrom.flatMap((domain) => facts.spfResults.get(pairKey(domain, address))?.result ?? []);
  if (results.length === 0) return { mark: "none", text: "–" };
  const worst =
    results.find((r) => r !== "pass" && r !== "temperror") ?? results.find((r) => r === "temperror") ?? "pass";
  if (worst === "temperror") return NOT_CHECKED;
  return { mark: worst === "pass" ? "ok" : "bad", text: worst };
}

function listsCell(facts: Facts, address: string): Cell {
  const family = address.includes(":") ? 6 : 4;
  const all = facts.listings.get(address) ?? [];
  const known = standingText(all);
  const asked = [...facts.lists.values()].filter(({ info }) => info.role === "block" && info.kind === "ip");
  const usable = asked.filter((l) => l.info.families.includes(family) && stateFor(l, address).usable);
  if (usable.length === 0) {
    const none: Cell = asked.length === 0 ? { mark: "none", text: "–" } : NOT_CHECKED;
    return { ...none, text: `${none.text}${known}` };
  }
  const rows = all.filter((r) => facts.lists.get(r.list)?.info.role === "block");
  const answered = usable.length - rows.filter((r) => r.verdict === "not-checked").length;
  const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy").length;
  return { mark: listed > 0 ? "bad" : answered > 0 ? "ok" : "open", text: `${listed} of ${answered}${known}` };
}

/** What allowlists and graded lists know: `, on 2 allowlists, POOR`; the worst grade. */
function standingText(rows: readonly Listing[]): string {
  const standings = rows.flatMap((r) => r.standing ?? []);
  const allowed = standings.filter((s) => s.allowed).length;
  const worst = (["POOR", "NEUTRAL", "GOOD"] as const).find((g) => standings.some((s) => s.grade === g));
  return `${allowed === 0 ? "" : `, on ${count(allowed, "allowlist")}`}${worst === undefined ? "" : `, ${worst}`}`;
}

/** How an address is called in the table. */
export const FOUND = "found, not listed";
