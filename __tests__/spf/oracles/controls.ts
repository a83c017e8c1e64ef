import type { FuzzCase } from "../fuzz.ts";
import type { World } from "../suite.ts";
import { ip } from "../../ips.ts";
import { n } from "../../names.ts";

/** A record of each kind whose result nobody disputes: an oracle that does not come to it is not asked anything else. */
const CONTROLS: readonly (readonly [name: string, spf: string | null, result: string])[] = [
  ["pass", "v=spf1 ip4:192.0.2.1 -all", "pass"],
  ["fail", "v=spf1 ip4:192.0.2.2 -all", "fail"],
  ["softfail", "v=spf1 ~all", "softfail"],
  ["neutral", "v=spf1 ?all", "neutral"],
  ["none", null, "none"],
  ["permerror", "v=spf1 ip4:192.0.2.300 -all", "permerror"],
  ["include", "v=spf1 include:pass.control.test -all", "pass"],
  ["mx", "v=spf1 mx -all", "pass"],
];

type Entry = World extends ReadonlyMap<string, infer E> ? E : never;

function entryOf(spf: string | null): Entry {
  const records: Entry["records"] =
    spf === null
      ? []
      : [
          { type: "TXT", strings: [spf] },
          { type: "MX", preference: 10, exchange: n("host.control.test") },
        ];
  return { records, silent: false };
}

export const CONTROL_WORLD: World = new Map<string, Entry>([
  ...CONTROLS.map(([name, spf]): [string, Entry] => [`${name}.control.test`, entryOf(spf)]),
  ["host.control.test", { records: [{ type: "A", address: ip("192.0.2.1") }], silent: false }],
]);

export const CONTROL_CASES: readonly FuzzCase[] = CONTROLS.map(([name]) => ({
  ip: "192.0.2.1",
  mailFrom: `a@${name}.control.test`,
  helo: "host.control.test",
  world: -1,
}));

export const CONTROL_RESULTS: readonly string[] = CONTROLS.map(([, , result]) => result);
