import type { Rdata } from "../../src/dns/types.ts";
import { parseIp, type Ip } from "../../src/ip/ip.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { withRecord } from "../../src/mail/spf/rewrite.ts";
import { randomOf } from "./fuzz.ts";
import { worldDns } from "./world.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

/** A name that many include, a record that it holds, and an address that passes by it. */
const VENDORS: readonly (readonly [string, string, string])[] = [
  ["_spf.google.com", "v=spf1 ip4:209.85.128.0/17 ip6:2a00:1450:4864::/56 ~all", "209.85.220.41"],
  ["spf.protection.outlook.com", "v=spf1 ip4:40.92.0.0/15 ip6:2a01:111:f400::/48 -all", "40.92.1.1"],
  ["sendgrid.net", "v=spf1 ip4:149.72.0.0/16 ~all", "149.72.1.1"],
  ["servers.mcsv.net", "v=spf1 ip4:205.201.128.0/20 ?all", "205.201.128.5"],
  ["mailgun.org", "v=spf1 ip4:141.193.32.0/23 ~all", "141.193.32.4"],
  ["amazonses.com", "v=spf1 ip4:54.240.0.0/18 -all", "54.240.1.1"],
  ["mail.zendesk.com", "v=spf1 ip4:216.198.0.0/18 ~all", "216.198.1.1"],
  ["spf.mandrillapp.com", "v=spf1 ip4:198.2.128.0/24 -all", "198.2.128.7"],
];

const DOMAIN = "acme-widgets.com";

/** Own terms with an address that each lets pass. */
const OWN: readonly (readonly [string, string])[] = [
  ["mx", "203.0.113.25"],
  ["a", "203.0.113.80"],
  ["ip4:198.51.100.7", "198.51.100.7"],
  ["ip4:203.0.113.96/28", "203.0.113.99"],
  ["ip6:2001:db8:25::/64", "2001:db8:25::9"],
  ["a:mail.acme-widgets.com", "203.0.113.44"],
];

export interface Real {
  readonly record: string;
  /** Addresses that pass by it. */
  readonly meant: readonly string[];
}

/** A record as companies have them: own terms first, then vendors, then all. */
export function realRecord(random: () => number): Real {
  const some = <T>(from: readonly T[], most: number): readonly T[] =>
    [...from]
      .map((x) => ({ x, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, Math.floor(random() * (most + 1)))
      .map(({ x }) => x);
  const own = some(OWN, 3);
  const vendors = some(VENDORS, 3);
  const all = own.length + vendors.length === 0 ? [OWN[0] ?? ["mx", "203.0.113.25"]] : own;
  const end = random() < 0.5 ? "~all" : "-all";
  const terms = [...all.map(([term]) => term), ...vendors.map(([name]) => `include:${name}`), end];
  return {
    record: ["v=spf1", ...terms].join(" "),
    meant: [...all.map(([, ip]) => ip), ...vendors.map(([, , ip]) => ip)],
  };
}

type Slip = (text: string, random: () => number) => string;

/** Anywhere but in an address or a word of one letter: what is left is another address, or nothing, and nobody can tell. */
const at = (text: string, random: () => number): number => {
  const places = Array.from(
    text.replace(/\S*(?:\d\.\d+\.|::)\S*|(?<= )[^ ](?= )/g, (m) => "\0".repeat(m.length)),
    (c, i) => (c === "\0" ? -1 : i),
  );
  const free = places.filter((i) => i >= 0);
  return free[Math.floor(random() * free.length)] ?? 0;
};
const cut = (text: string, from: number, length: number, put: string): string =>
  text.slice(0, from) + put + text.slice(from + length);
/** One of the places where a pattern matches, with what is put there. */
const where =
  (pattern: RegExp, put: (match: string, random: () => number) => string): Slip =>
  (text, random) => {
    const found = [...text.matchAll(pattern)];
    const match = found[Math.floor(random() * found.length)];
    return match === undefined ? text : cut(text, match.index, match[0].length, put(match[0], random));
  };
const bytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const pick = <T>(random: () => number, from: readonly [T, ...T[]]): T =>
  from[Math.floor(random() * from.length)] ?? from[0];

/** Every kind of mistake that people make in one place of a record. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  "a letter left out": (text, random) => cut(text, at(text, random), 1, ""),
  "a letter doubled": (text, random) => {
    const i = at(text, random);
    return cut(text, i, 0, text.charAt(i));
  },
  "two letters swapped": (text, random) => {
    const i = at(text.slice(0, -1), random);
    return cut(text, i, 2, `${text.charAt(i + 1)}${text.charAt(i)}`);
  },
  "a letter beside it": (text, random) =>
    cut(
      text,
      at(text, random),
      1,
      pick(random, ["a", "s", "g", "l", "i", "o", ".", ",", ":", ";", "1", "0", "5", "-"]),
    ),
  "a blank too many": (text, random) => cut(text, at(text, random), 0, " "),
  "a blank left out": where(/ /g, () => ""),
  "a blank behind a colon": where(/:(?=\S)/g, () => ": "),
  "a blank before a colon": where(/:/g, () => " :"),
  "a colon left out": where(/:/g, () => ""),
  "an equals sign": where(/:/g, () => "="),
  "a semicolon for a colon": where(/:/g, () => ";"),
  "a comma for a blank": where(/ (?=\S)/g, (_, random) => pick(random, [",", ", ", ";", "; "])),
  "quotes around it": (text) => `"${text}"`,
  "smart quotes": (text) => bytes(`\u201c${bytesBack(text)}\u201d`),
  "a leading blank": (text) => ` ${text}`,
  "a semicolon behind the version": where(/^v=spf1 /g, () => "v=spf1; "),
  "another version": where(/^v=spf1/g, (_, random) =>
    pick(random, ["v=spfl", "v=spf2", "v=spf", "v=sfp1", "spf1", "v-spf1", "v=psf1"]),
  ),
  "no blank behind the version": where(/^v=spf1 /g, () => "v=spf1"),
  "a zone line": (text) => `${DOMAIN}. IN TXT "${text}"`,
  "a zone line with a time": (text) => `@ 3600 IN TXT "${text}"`,
  "ip4 for a host": where(/(?<= )a:(?=mail)/g, () => "ip4:"),
  "include for an address": where(/ip[46]:/g, (_, random) =>
    pick(random, ["include:", "a:", "mx:", "ip:", "ipv4:", "", "ip4", "ip6:"]),
  ),
  "include for a host": where(/(?<= )a:(?=mail)/g, () => "include:"),
  "a misspelled mechanism": where(/include/g, (_, random) =>
    pick(random, ["inlcude", "includes", "incude", "inclide", "inculde", "Include"]),
  ),
  "a blank before the prefix": where(/\/\d+/g, (m) => ` ${m}`),
  "a zero in the prefix": where(/\/(?=\d)/g, () => "/0"),
  "a mask": where(/\/28/g, () => "/255.255.255.240"),
  "a stray backslash": where(/[~-]all/g, (m) => `\\${m}`),
  "a dash from a word processor": where(/-all/g, (_, random) =>
    bytes(pick(random, ["\u2013all", "\u2014all", "\u2212all"])),
  ),
  "a look-alike letter": where(/[oaecp](?=[^ ]*(?: |$))/g, (m) =>
    bytes({ o: "\u043e", a: "\u0430", e: "\u0435", c: "\u0441", p: "\u0440" }[m] ?? m),
  ),
  "an invisible character": (text, random) =>
    cut(text, at(text, random), 0, bytes(pick(random, ["\u200b", "\ufeff", "\u00ad"]))),
  "a no-break space": where(/ /g, () => bytes("\u00a0")),
  "a full-width colon": where(/:/g, () => bytes("\uff1a")),
  "a dot too many": where(/\./g, () => ".."),
  "a dot at the end": where(/(?<=\.(?:com|net|org)) /g, () => ". "),
  "an all that is turned": where(/([~-])all/g, (m) => `all${m.charAt(0)}`),
  "an all with a blank": where(/([~-])all/g, (m) => `${m.charAt(0)} all`),
  "all not at the end": (text) => text.replace(/^(v=spf1)(.*) (\S+) ([~-]all)$/, "$1$2 $4 $3"),
  "a redirect beside all": where(/include:(?=[^ ]+ [~-]all$)/g, () => "redirect="),
  "a term pasted twice": where(/ \S+(?= )/g, (m) => `${m}${m}`),
  "the version pasted twice": where(/^v=spf1/g, () => "v=spf1 v=spf1"),
  "another top-level domain": where(/\.(?:com|net|org)/g, (_, random) =>
    pick(random, [".con", ".co", ".cm", ".nte", ".comm"]),
  ),
  "an IPv6 address cut short": where(/::\/64/g, (_, random) => pick(random, [":/64", "/64", "::/ 64"])),
  "an IPv6 address in brackets": where(/ip6:([^ /]+)/g, (m) => `ip6:[${m.slice(4)}]`),
  "a prefix for the other family": where(
    /(?<= )(?:a|mx)(?= )/g,
    (m, random) => `${m}${pick(random, ["/64", "//32", "/33", "/", "//"])}`,
  ),
  "a prefix that is none": where(/\/(?:28|64)/g, (_, random) =>
    pick(random, ["\\28", "/2 8", "/-28", "/28.", "/28,", "/28/"]),
  ),
  "words between terms": where(/ (?=\S)/g, (_, random) => pick(random, [" and ", " + ", " | ", " / ", " & ", " , "])),
  "another mechanism's spelling": where(
    /(?<= )(?:ip4|ip6|include|mx|a)(?=[: ])/g,
    (m, random) =>
      ({
        ip4: pick(random, ["ip", "ipv4", "IPV4", "ip-4", "4ip", "i4p", "pi4", "ip4.", "ipp4", "ip44"]),
        ip6: pick(random, ["ip", "ipv6", "IPv6", "ip-6", "6ip", "ip66"]),
        include: pick(random, [
          "incude",
          "inclued",
          "inlcude",
          "includ",
          "incldue",
          "includde",
          "icnlude",
          "INCLUDE",
          "inc",
        ]),
        mx: pick(random, ["MX", "mxs", "xm", "mx:"]),
        a: pick(random, ["A", "a:", "aa"]),
      })[m] ?? m,
  ),
  "another separator": where(/:(?=[^ ])/g, (_, random) =>
    pick(random, ["=", "::", ":=", ".", ",", "-", "_", ": :", "/", ':"', "|"]),
  ),
  "a URL of another kind": where(/include:/g, (_, random) =>
    pick(random, [
      "include:http://",
      "include:mailto:@",
      "include:@",
      "include:www.",
      "include://",
      "include:spf.",
      "include:txt:",
    ]),
  ),
  "an address of mail": where(/include:/g, () => "include:postmaster@"),
  "a slash behind a name": where(/(?<=\.(?:com|net|org))(?= )/g, (_, random) =>
    pick(random, ["/", ".", ",", ";", ":", "/24", ". ,"]),
  ),
  "all in another spelling": where(/[~-]all$/g, (_, random) =>
    pick(random, [
      "-al",
      "-ll",
      "-alll",
      "~al",
      "-All",
      "-ALL",
      "all-",
      "-all.",
      "-all;",
      "-all,",
      "- all",
      "--all",
      "~~all",
      "-~all",
      '-all"',
      "-all -all",
      "-all ~all",
      "all",
    ]),
  ),
  everybody: where(/[~-]all$/g, (_, random) => pick(random, ["+all", "?all", "+ all", "all", "=all"])),
  "upper case": (text) => text.toUpperCase(),
  "a part in upper case": where(/ \S+/g, (m) => m.toUpperCase()),
  "quotes around a part": where(/(?<= )\S+(?= )/g, (m) => `"${m}"`),
  "quotes between parts": where(/ (?=\S)/g, (_, random) => pick(random, ['" "', ' "" ', '"" ', " ' "])),
  "a line break": where(/ (?=\S)/g, (_, random) => pick(random, ["\\n", "\r\n", "\n", "\t", "<br>", "\\ "])),
  "brackets around a name": where(/(?<=:)[^ :]+(?= )/g, (m, random) =>
    pick(random, [`<${m}>`, `(${m})`, `[${m}]`, `{${m}}`]),
  ),
  "another record's line": (text, random) =>
    pick(random, [
      `TXT "${text}"`,
      `IN TXT ${text}`,
      `${DOMAIN} TXT ${text}`,
      `@ TXT ${text}`,
      `SPF: ${text}`,
      `spf=${text}`,
      `TXT=${text}`,
    ]),
  "a line of another name": (text) => `www.${DOMAIN}. 300 IN TXT "${text}"`,
  "a semicolon at the end": (text) => `${text};`,
  "a full stop at the end": (text) => `${text}.`,
  "a comment at the end": (text, random) => `${text}${pick(random, [" ; our SPF", " # mail", " (new)", " // x"])}`,
  "two records in one text": (text) => `${text} ${text}`,
  "another record behind it": (text) => `${text} v=spf1 ip4:198.51.100.7 ~all`,
  "a DMARC record behind it": (text) => `${text} v=DMARC1; p=none`,
  "full-width letters": where(/[a-z0-9:]+(?= )/g, (m) =>
    bytes(Array.from(m, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join("")),
  ),
  "a wide space": where(/ /g, (_, random) => bytes(pick(random, ["\u3000", "\u2003", "\u2009", "\u202f", "\u00a0 "]))),
  "a range with a dash": where(/ip4:198\.51\.100\.7/g, (_, random) =>
    pick(random, [
      "ip4:198.51.100.7-9",
      "ip4:198.51.100.7-198.51.100.9",
      "ip4:198.51.100.7 - 198.51.100.9",
      "ip4:198.51.100.*",
    ]),
  ),
  "several in one term": where(/include:/g, (_, random) =>
    pick(random, [
      "include:mx,",
      "include:sendgrid.net,",
      "include:sendgrid.net;",
      "include:sendgrid.net include ",
      "include:sendgrid.net:",
    ]),
  ),
  "a zero in an address": where(/(?<=ip4:203\.0\.)113/g, (_, random) => pick(random, ["0113", "113."])),
  "an include that is a redirect": where(/include:/g, () => "redirect:"),
  "a word in front": where(/ include:/g, (_, random) =>
    pick(random, [
      " +include:",
      " ~include:",
      " -include:",
      " ?include:",
      " and include:",
      " spf include:",
      " =include:",
    ]),
  ),
  "an include without a name": where(/(?<= )(?=include:)/g, () => "include: "),
  "a slash at the end": where(/(?<=\d) /g, () => "/ "),
  "a URL": where(/include:/g, () => "include:https://"),
};

function bytesBack(text: string): string {
  return Buffer.from(text, "latin1").toString("utf8");
}

export type Verdict = "same" | "repaired" | "told" | "unseen" | "wrong";

const txt = (record: string): { records: Rdata[]; silent: boolean } => ({
  records: [{ type: "TXT", strings: record.match(/[^]{1,255}/g) ?? [""] }],
  silent: false,
});
const a = (address: string): Rdata => ({ type: "A", address: ip(address) });

/** What the audit makes of a mistyped record: wrong is a record to publish by which an address is lost that was meant. */
export async function judge(
  slipped: string,
  real: Real,
): Promise<{ readonly verdict: Verdict; readonly shown: string | null }> {
  const own = txt(slipped);
  const dns = worldDns(
    new Map([
      [
        DOMAIN,
        {
          ...own,
          records: [
            ...own.records,
            a("203.0.113.80"),
            { type: "MX", preference: 10, exchange: n(`mx1.${DOMAIN}`) },
          ] satisfies Rdata[],
        },
      ],
      [
        `mx1.${DOMAIN}`,
        {
          records: [a("203.0.113.25"), { type: "AAAA", address: ip("2001:db8:25::25") }] satisfies Rdata[],
          silent: false,
        },
      ],
      [`mail.${DOMAIN}`, { records: [a("203.0.113.44")], silent: false }],
      ...VENDORS.map(([name, record]) => [name, txt(record)] as const),
    ]),
  );
  const fact = await auditDomain(dns, n(DOMAIN));
  if (!fact.known) throw new Error(fact.detail);
  const { corrected, notices } = fact.value;
  const told = notices.some((n) => n.code !== "near-lookup-limit");
  if (corrected === null) {
    if (told) return { verdict: "told", shown: null };
    return { verdict: (await passAll(dns, real.meant)) ? "same" : "unseen", shown: null };
  }
  const mended = withRecord(dns, n(DOMAIN), corrected);
  const again = await auditDomain(mended, n(DOMAIN));
  const clean =
    again.known && again.value.notices.every((n) => !["syntax", "missing", "include-gone"].includes(n.code));
  return { verdict: clean && (await passAll(mended, real.meant)) ? "repaired" : "wrong", shown: corrected };
}

async function passAll(dns: ReturnType<typeof withRecord>, meant: readonly string[]): Promise<boolean> {
  const results = await Promise.all(
    meant.map((text) => checkHost(dns, { ip: ipOf(text), mailFrom: `u@${DOMAIN}`, helo: DOMAIN })),
  );
  return results.every((r) => r.result === "pass");
}

function ipOf(text: string): Ip {
  const ip = parseIp(text);
  if (ip === null) throw new Error(text);
  return ip;
}

export interface Tally {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly wrong: readonly string[];
}

/** So many real-shaped records with every slip, and every slip with another one. */
export async function tallySlips(seed: number, records: number, pairs: number): Promise<Tally> {
  const random = randomOf(seed);
  const counts: Record<Verdict, number> = { same: 0, repaired: 0, told: 0, unseen: 0, wrong: 0 };
  const wrong: string[] = [];
  const names = Object.keys(SLIPS);
  for (let i = 0; i < records; i++) {
    const real = realRecord(random);
    const chosen: (readonly string[])[] = names.map((name) => [name]);
    for (let p = 0; p < pairs; p++) chosen.push([0, 1].map(() => names[Math.floor(random() * names.length)] ?? ""));
    for (const slips of chosen) {
      const slipped = slips.reduce((text, name) => SLIPS[name]?.(text, random) ?? text, real.record);
      if (slipped === real.record) continue;
      const { verdict, shown } = await judge(slipped, real);
      counts[verdict]++;
      if (verdict === "wrong") wrong.push(`${slips.join(" + ")}: ${real.record} | ${slipped} | ${shown ?? ""}`);
    }
  }
  return { counts, wrong };
}
