import type { Sender } from "../config/types.ts";
import { assumedHelo } from "../mail/reverse/assumed.ts";
import { isHeloName } from "../mail/reverse/reverse.ts";
import { isFound, sendingAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import { reputationOf } from "../facts/reputation.ts";
import { pairKey } from "../core/pair.ts";
import { stateFor } from "../mail/dnsbl/states.ts";
import { isPrivateAddress } from "../ip/private.ts";
import { catalogueEntry } from "../mail/dnsbl/catalogue.ts";
import type { Lang } from "../core/lang.ts";
import type { Name } from "../dns/types.ts";
import { familyOf, type IpText } from "../ip/ip.ts";
import type { TableWords } from "./words/table.ts";
import { reportWords } from "./words/words.ts";

/** ok, bad, odd (worth a look), none (not applicable), open (not checked). */
export type Mark = "ok" | "bad" | "odd" | "none" | "open";

export interface Cell {
  readonly mark: Mark;
  readonly text: string;
}

/** One row of the sender table: the forward and reverse page that people used to open by hand. */
export interface SenderRow {
  readonly address: IpText;
  /** Not of the list, but named by the SPF record of a domain given alone. */
  readonly found: boolean;
  readonly sender: string;
  readonly ptr: Cell;
  readonly forward: Cell;
  readonly helo: Cell;
  readonly spf: Cell;
  readonly lists: Cell;
}

function notChecked(words: TableWords): Cell {
  return { mark: "open", text: words.notChecked };
}

/** The first `most` rows in a language, and how many more there are; names, addresses and codes have none. */
export function senderTable(
  facts: Facts,
  lang: Lang,
  most = Infinity,
): { readonly rows: readonly SenderRow[]; readonly left: number } {
  const words = reportWords(lang).table;
  const all = facts.senders.flatMap((sender) =>
    sender.sends ? sendingAddresses(facts, sender).map((address) => ({ sender, address })) : [],
  );
  const rows = all.slice(0, most).map(({ sender, address }) => ({
    address,
    found: isFound(facts, sender, address),
    sender: sender.id,
    ptr: ptrCell(facts, address, words),
    forward: forwardCell(facts, address, words),
    helo: heloCell(facts, sender, address, words),
    spf: spfCell(facts, sender.mailFrom, address, words),
    lists: listsCell(facts, address, words),
  }));
  return { rows, left: all.length - rows.length };
}

function ptrCell(facts: Facts, address: IpText, words: TableWords): Cell {
  const names = facts.reverse.get(address)?.names;
  if (names?.known !== true) return notChecked(words);
  const [first, ...more] = names.value;
  if (first === undefined) return { mark: "bad", text: words.none };
  return {
    mark: more.length === 0 ? "none" : "odd",
    text: `${first.name === "" ? "." : first.name}${more.length === 0 ? "" : ` +${more.length}`}`,
  };
}

function forwardCell(facts: Facts, address: IpText, words: TableWords): Cell {
  const names = facts.reverse.get(address)?.names;
  if (names?.known !== true) return notChecked(words);
  if (names.value.length === 0) return { mark: "none", text: "–" };
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value)) return { mark: "ok", text: words.same };
  return names.value.some((n) => !n.confirmed.known) ? notChecked(words) : { mark: "bad", text: words.differs };
}

function heloCell(facts: Facts, { helo }: Sender, address: IpText, words: TableWords): Cell {
  if (helo === null) return assumedCell(facts, address, words);
  if (!isHeloName(helo)) return { mark: "odd", text: words.noName };
  const fact = facts.helo.get(helo)?.addresses;
  if (fact === undefined) return { mark: "none", text: "–" };
  if (!fact.known) return notChecked(words);
  if (fact.value.length === 0) return { mark: "bad", text: words.noAddress };
  return fact.value.includes(address) ? { mark: "ok", text: words.matches } : { mark: "odd", text: words.heloDiffers };
}

/** The name that a server is taken to say: its reverse name, which stands in its own column. */
function assumedCell(facts: Facts, address: IpText, words: TableWords): Cell {
  const helo = assumedHelo(facts.reverse.get(address));
  if (helo === null) return { mark: "none", text: "–" };
  const fails = facts.heloResults.get(pairKey(helo, address))?.result === "fail";
  return { mark: fails ? "odd" : "none", text: fails ? `${words.assumed}, SPF fail` : words.assumed };
}

function spfCell(facts: Facts, mailFrom: readonly Name[], address: IpText, words: TableWords): Cell {
  const results = mailFrom.flatMap((domain) => facts.spfResults.get(pairKey(domain, address))?.result ?? []);
  if (results.length === 0) return { mark: "none", text: "–" };
  const worst =
    results.find((r) => r !== "pass" && r !== "temperror") ?? results.find((r) => r === "temperror") ?? "pass";
  if (worst === "temperror") return notChecked(words);
  return { mark: worst === "pass" ? "ok" : "bad", text: worst };
}

function listsCell(facts: Facts, address: IpText, words: TableWords): Cell {
  const family = familyOf(address);
  const all = facts.listings.get(address) ?? [];
  const known = standingText(facts, address, words);
  const asked = [...facts.lists.values()].filter(({ info }) => info.role === "block" && info.kind === "ip");
  // What is private stands on no list of the world.
  const holds = asked.filter(({ info }) => !isPrivateAddress(address) || catalogueEntry(info.zone) === undefined);
  const usable = holds.filter((l) => l.info.families.includes(family) && stateFor(l, address).usable);
  if (usable.length === 0) {
    const none: Cell = holds.length === 0 ? { mark: "none", text: "–" } : notChecked(words);
    return { ...none, text: `${none.text}${known}` };
  }
  const rows = all.filter((r) => facts.lists.get(r.list)?.info.role === "block");
  const answered = usable.length - rows.filter((r) => r.verdict === "not-checked").length;
  const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy").length;
  return { mark: listed > 0 ? "bad" : answered > 0 ? "ok" : "open", text: `${words.listed(listed, answered)}${known}` };
}

/** What allowlists and graded lists know: `, on 2 allowlists, POOR (was GOOD)`; the worst grade. */
function standingText(facts: Facts, address: IpText, words: TableWords): string {
  const allowed = (facts.listings.get(address) ?? []).filter((r) => r.standing?.allowed === true).length;
  const reputation = reputationOf(facts, address);
  return `${allowed === 0 ? "" : words.allowlists(allowed)}${reputation === null ? "" : words.grade(reputation.grade, reputation.was)}`;
}
