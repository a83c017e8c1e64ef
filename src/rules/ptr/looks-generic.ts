import { reversedLabels } from "../../dns/reverse-name.ts";
import { formatIp, ipOf, type Ip, type IpText } from "../../ip/ip.ts";

const WORDS =
  /(^|[.-])(dyn|dynamic|dhcp|pool|ppp|pppoe|dsl|adsl|vdsl|cable|dialup|dial|static|customer|client|clients|host|unassigned|rev|reverse)([.\d-]|$)/;

/** A first label that counts machines or lines: `vps-3f2b1c0a`, `vmi123456`, `srv204113`, `v2202301234567`, `p1234-ipngn100101osaka`. */
const COUNTED =
  /^(?:(?:vps|vds|vmi?|kvm|cloud|dedi|dedicated|srv|server|node|host|instance|ip|h)-?(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{6,})|v\d{5,}|p\d{3,}-ip[a-z]+\d\w*)\./;

/** Below these names hosters name every machine themselves. */
const MADE =
  /(?:^|\.)(?:vs\.sakura\.ne\.jp|static\.xvps\.ne\.jp|myvps\.jp|static\.cnode\.io|vir\.kagoya\.net|vps\.ovh\.(?:net|ca|us)|ip-\d+-\d+-\d+\.(?:eu|net)|contaboserver\.net|stratoserver\.net|onlinehome-server\.(?:com|info|net)|hstgr\.cloud|members\.linode\.com|instances\.scw\.cloud|ip\.linodeusercontent\.com|vultrusercontent\.com|compute(?:-1)?\.amazonaws\.com|bc\.googleusercontent\.com|cloudapp\.(?:azure\.com|net)|clients\.your-server\.de|startdedicated\.(?:com|net))$/;

/** True when the name looks made by a provider: it holds its own address in one of the usual spellings, or counts a hoster's machines. */
export function looksGeneric(name: string, ip: IpText): boolean {
  if (COUNTED.test(name) || MADE.test(name)) return true;
  const parsed = ipOf(ip);
  return parsed.family === 6 ? holdsIpv6(name, parsed) : holdsIpv4(name, parsed);
}

/**
 * `203-0-113-18`, `18.113.0.203`, `18.203-0-113` (the host before its network), `203000113018`, `cb007112`, `cb-00-71-12`,
 * `cb-0-71-12`, `3405803794`; two octets beside a telling word.
 */
function holdsIpv4(name: string, ip: Ip): boolean {
  const reversed = reversedLabels(ip).split(".");
  const octets = [...reversed].reverse();
  const both = [octets, reversed];
  const short = (run: readonly string[]): readonly string[] => run.map((o) => Number(o).toString(16));
  const hex = (run: readonly string[]): readonly string[] => short(run).map((o) => o.padStart(2, "0"));
  const padded = (run: readonly string[]): readonly string[] => run.map((o) => o.padStart(3, "0"));
  // `cb007112` is 203.0.113.18; a longer run of hex digits is something else.
  const hexRuns = runsOf(name, /[^0-9a-f]+/);
  if (
    both.some((run) => hexRuns.includes(hex(run).join("")) || [hex(run), short(run)].some((all) => holds(hexRuns, all)))
  )
    return true;
  const runs = runsOf(name, /\D+/);
  const joined = [ip.value.toString(), ...both.flatMap((run) => [run.join(""), padded(run).join("")])];
  if (joined.some((text) => text.length >= 8 && runs.includes(text))) return true;
  const digits = runs.map((run) => run.replace(/^0+(?=\d)/, ""));
  const hostFirst = [...octets.slice(3), ...octets.slice(0, 3)];
  if ([...both, hostFirst].some((run) => holds(digits, run))) return true;
  return WORDS.test(name) && (holds(digits, octets.slice(2)) || holds(digits, reversed.slice(0, 2)));
}

/** All 32 digits, the eight groups or the last four of them, written out or short, forwards or digit by digit backwards. */
function holdsIpv6(name: string, ip: Ip): boolean {
  const digits = ip.value.toString(16).padStart(32, "0");
  const groups = digits.match(/.{4}/g) ?? [];
  const short = groups.map((group) => group.replace(/^0+(?=.)/, ""));
  const backwards = reversedLabels(ip).split(".");
  const plain = name.replace(/[._]/g, "-");
  const spellings = [
    digits,
    digits.slice(16),
    digits.slice(20),
    groups.join("-"),
    groups.slice(4).join("-"),
    short.join("-"),
    short.slice(4).join("-"),
    formatIp(ip).replaceAll(":", "-"),
    backwards.join(""),
    backwards.join("-"),
    backwards.slice(0, 16).join("-"),
  ];
  return spellings.some((text) => new RegExp(`(?<![0-9a-f])${text}(?![0-9a-f])`).test(plain)) || plain.includes(digits);
}

function runsOf(name: string, between: RegExp): readonly string[] {
  return name.split(between).filter((run) => run !== "");
}

/** Do the parts stand in a row? */
function holds(runs: readonly string[], parts: readonly string[]): boolean {
  return ` ${runs.join(" ")} `.includes(` ${parts.join(" ")} `);
}
