import { digCommand } from "../dns/dig.ts";
import { normalizeName, toAscii } from "../dns/name.ts";
import type { Dns } from "../dns/types.ts";
import { mapPool } from "../facts/pool.ts";
import { formatIp, parseIp, reverseName } from "../ip/ip.ts";
import { addressesOfName, reverseOf } from "../mail/reverse/reverse.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem } from "../text/problem.ts";
import { columns, done, json, withDns, type Outcome } from "./io.ts";
import type { Parsed } from "./options.ts";

/** One row of contracts §1: forward and reverse of one name or address. `confirmed` null = could not be told. */
interface Row {
  readonly query: string;
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly confirmed: boolean | null;
  readonly problem: string | null;
  readonly commands: readonly string[];
}

/** `mailworthy lookup <name|ip>…`. */
export async function lookupCommand(parsed: Parsed): Promise<Outcome> {
  const queries = parsed.positionals.map((text) => ({
    text,
    ip: parseIp(text),
    name: normalizeName(toAscii(text) ?? ""),
  }));
  const bad: readonly Problem[] = queries
    .filter((q) => q.ip === null && (q.name === null || q.name === "" || /^[\d.]+$/.test(q.text)))
    .map((q) => ({
      at: null,
      message: `${excerpt(q.text, 80)} is neither a domain name nor an IP address`,
      hint: null,
    }));
  if (bad.length > 0) return fail(bad);
  const rows = await withDns(parsed, async ({ dns }) =>
    ok(await mapPool(queries, 64, (q) => (q.ip === null ? forward(dns, q.name ?? "") : reverse(dns, formatIp(q.ip))))),
  );
  if (!rows.ok) return rows;
  if (parsed.flag("json")) return done(json({ schema: "mailworthy/lookup/1", rows: rows.value.map(rowJson) }));
  const table = rows.value.map((row) =>
    [
      row.query,
      row.addresses.join(" ") || "–",
      row.names.join(" ") || "–",
      row.confirmed === null ? "?" : row.confirmed ? "yes" : "no",
      row.problem ?? "",
    ].map(forLog),
  );
  const dig = parsed.flag("explain") ? `\n${[...new Set(rows.value.flatMap((r) => r.commands))].join("\n")}\n` : "";
  return done(columns([["Query", "Addresses", "Names (PTR)", "Both ways", "Problem"], ...table]) + dig);
}

/** The row of contracts §1, without what is only for people. */
function rowJson({ query, addresses, names, confirmed, problem }: Row): object {
  return { query, addresses, names, confirmed, problem };
}

async function reverse(dns: Dns, ip: string): Promise<Row> {
  const parsed = parseIp(ip);
  if (parsed === null) throw new Error(ip);
  const { names, evidence } = await reverseOf(dns, parsed);
  const base = { query: ip, commands: evidence.map((e) => e.command) };
  if (!names.known)
    return {
      ...base,
      addresses: [],
      names: [],
      confirmed: null,
      problem: `not checked: ${names.reason} (${names.detail})`,
    };
  const shown = names.value.map((n) => n.name);
  const addresses = [...new Set(names.value.flatMap((n) => (n.addresses.known ? n.addresses.value : [])))];
  if (shown.length === 0) return { ...base, addresses, names: [], confirmed: false, problem: "no reverse name (PTR)" };
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value))
    return { ...base, addresses, names: shown, confirmed: true, problem: null };
  const open = names.value.find((n) => !n.confirmed.known)?.confirmed;
  if (open?.known === false)
    return {
      ...base,
      addresses,
      names: shown,
      confirmed: null,
      problem: `not checked: ${open.reason} (${open.detail})`,
    };
  return { ...base, addresses, names: shown, confirmed: false, problem: `the name does not lead back to ${ip}` };
}

async function forward(dns: Dns, name: string): Promise<Row> {
  const found = await addressesOfName(dns, name);
  const commands = found.evidence.map((e) => e.command);
  if (!found.addresses.known) {
    const { reason, detail } = found.addresses;
    return {
      query: name,
      addresses: [],
      names: [],
      confirmed: null,
      problem: `not checked: ${reason} (${detail})`,
      commands,
    };
  }
  const addresses = found.addresses.value;
  if (addresses.length === 0) {
    const gone = found.evidence.some((e) => e.answer === "NXDOMAIN");
    return {
      query: name,
      addresses,
      names: [],
      confirmed: false,
      problem: gone ? "the name does not exist" : "the name has no address",
      commands,
    };
  }
  const backs = await Promise.all(addresses.map((ip) => reverse(dns, ip)));
  const names = [...new Set(backs.flatMap((b) => b.names))];
  const without = backs.filter((b) => !b.names.includes(name) && b.confirmed !== null);
  const unknown = backs.some((b) => b.confirmed === null);
  const problem =
    without.length > 0
      ? `${without.map((b) => b.query).join(", ")} ${without.length === 1 ? "has" : "have"} another reverse name, or none`
      : unknown
        ? "a reverse name could not be checked"
        : null;
  const more = addresses.flatMap((ip) => {
    const parsed = parseIp(ip);
    return parsed === null ? [] : [digCommand({ name: reverseName(parsed), type: "PTR" })];
  });
  return {
    query: name,
    addresses,
    names,
    confirmed: without.length > 0 ? false : unknown ? null : true,
    problem,
    commands: [...commands, ...more],
  };
}
