import { literalName, normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { reversedLabels } from "../../dns/reverse-name.ts";
import { parseIp, literalIp, ipOf, type Ip, type IpText } from "../../ip/ip.ts";
import type { CatalogueEntry } from "./catalogue.ts";

/** What tells whether a list answers truthfully, as the labels in front of its zone. */
export interface TestEntries {
  readonly listed: Name;
  /** Null: the list has none. */
  readonly clean: Name | null;
  /** What no list has a reason to hold, and no wildcard a reason to spare. */
  readonly neutral: Name;
  /** The same, as people read it. */
  readonly neutralShown: string;
}

/** RFC 5782 §5: 127.0.0.2 and 127.0.0.1, for IPv6 mapped. */
const TESTS: Readonly<Record<4 | 6, { readonly listed: Ip; readonly clean: Ip }>> = {
  4: { listed: { family: 4, value: 0x7f000002n }, clean: { family: 4, value: 0x7f000001n } },
  6: { listed: { family: 6, value: 0xffff7f000002n }, clean: { family: 6, value: 0xffff7f000001n } },
};

/** Of the first root name server, and of the registry of names: they send no mail, and nobody may block them. */
const NEUTRAL: Readonly<Record<4 | 6, IpText>> = {
  4: literalIp("198.41.0.4"),
  6: literalIp("2001:503:ba3e::2:30"),
};
const NEUTRAL_NAME = literalName("root-servers.net");

/** `family` null: of a domain list. */
export function testEntries({ controls }: CatalogueEntry, family: 4 | 6 | null): TestEntries {
  if (family === null) {
    const { listed = "test", clean = "invalid" } = controls ?? {};
    return {
      listed: checkedName(listed),
      clean: clean === null ? null : checkedName(clean),
      neutral: NEUTRAL_NAME,
      neutralShown: NEUTRAL_NAME,
    };
  }
  const usual = TESTS[family];
  const own = family === 4 ? controls : undefined;
  const noClean = controls?.clean === null;
  return {
    listed: own === undefined ? reversedLabels(usual.listed) : labelsOf(own.listed),
    clean: noClean ? null : typeof own?.clean === "string" ? labelsOf(own.clean) : reversedLabels(usual.clean),
    neutral: reversedLabels(ipOf(NEUTRAL[family])),
    neutralShown: NEUTRAL[family],
  };
}

function checkedName(text: string): Name {
  const name = normalizeName(text);
  if (name === null) throw new Error(`not a name: ${text}`);
  return name;
}

function labelsOf(text: string): Name {
  const ip = parseIp(text);
  if (ip === null) throw new Error(`not an address: ${text}`);
  return reversedLabels(ip);
}
