import { parseIp, reversedLabels } from "../../ip/ip.ts";

const WORDS =
  /(^|[.-])(dyn|dynamic|dhcp|pool|ppp|pppoe|dsl|adsl|vdsl|cable|dialup|dial|static|customer|client|clients|host|unassigned|rev|reverse)([.\d-]|$)/;

/** True when the name looks made from the address by a provider: it holds the octets, or IPv6 hex, of its own address. */
export function looksGeneric(name: string, ip: string): boolean {
  const parsed = parseIp(ip);
  if (parsed === null) return false;
  if (parsed.family === 6) return name.replace(/[^0-9a-f]/g, "").includes(parsed.value.toString(16).slice(-12));
  const reversed = reversedLabels(parsed).split(".");
  const octets = [...reversed].reverse();
  const hex = (run: readonly string[]): string => run.map((o) => Number(o).toString(16).padStart(2, "0")).join("");
  // `cb007112` is 203.0.113.18; a longer run of hex digits is something else.
  if (name.split(/[^0-9a-f]+/).some((run) => run === hex(octets) || run === hex(reversed))) return true;
  const digits = name
    .split(/\D+/)
    .filter((d) => d !== "")
    .map((d) => String(Number(d)));
  const holds = (run: readonly string[]): boolean => ` ${digits.join(" ")} `.includes(` ${run.join(" ")} `);
  const whole = holds(octets) || holds(reversed);
  const partly = holds(octets.slice(2)) || holds(reversed.slice(0, 2));
  return whole || (partly && WORDS.test(name));
}
