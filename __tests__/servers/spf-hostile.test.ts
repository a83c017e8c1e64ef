import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import type { Rdata } from "../../src/dns/types.ts";
import type { World } from "../spf/suite.ts";
import { serveWorld } from "../spf/world-server.ts";
import { n } from "../names.ts";

const txt = (text: string): Rdata => ({ type: "TXT", strings: text.match(/.{1,255}/g) ?? [""] });
type Entry = World extends ReadonlyMap<string, infer E> ? E : never;
const entry = (...records: readonly Rdata[]): Entry => ({ records, silent: false });
const silent: Entry = { records: [], silent: true };
const many = <T>(n: number, of: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => of(i));

/** Records that are meant to cost as much as they can, each with its result and the most questions that it may cost. */
const HOSTILE: readonly (readonly [string, World, string, number])[] = [
  [
    "10 kB of terms that never match",
    new Map([["e.test", entry(txt(`v=spf1 ${many(500, (i) => `ip4:10.${i >> 8}.${i & 255}.1`).join(" ")} -all`))]]),
    "fail",
    2,
  ],
  [
    "a thousand lookups",
    new Map([["e.test", entry(txt(`v=spf1 ${many(1000, (i) => `a:h${i}.test`).join(" ")} -all`))]]),
    "permerror",
    // The audit that looks for a correction follows so many names.
    12,
  ],
  [
    "thirty includes deep",
    new Map(many(31, (i) => [i === 0 ? "e.test" : `i${i}.test`, entry(txt(`v=spf1 include:i${i + 1}.test -all`))])),
    "permerror",
    // As deep as the audit goes.
    12,
  ],
  ["an include of itself", new Map([["e.test", entry(txt("v=spf1 include:e.test -all"))]]), "permerror", 3],
  [
    "ten exchanges that nobody answers for",
    new Map([
      [
        "e.test",
        entry(
          txt("v=spf1 mx -all"),
          ...many(10, (i): Rdata => ({ type: "MX", preference: i, exchange: n(`m${i}.test`) })),
        ),
      ],
      ...many(10, (i) => [`m${i}.test`, silent] as const),
    ]),
    "temperror",
    // Each silent question is asked three times over UDP, and once over TCP.
    2 + 10 * 4,
  ],
  [
    "ten slow includes",
    new Map([
      ["e.test", entry(txt(`v=spf1 ${many(10, (i) => `include:s${i}.test`).join(" ")} -all`))],
      ...many(10, (i) => [`s${i}.test`, silent] as const),
    ]),
    "temperror",
    1 + 10 * 4,
  ],
  [
    "an explanation of 60 kB",
    new Map([
      ["e.test", entry(txt("v=spf1 -all exp=x.test"))],
      ["x.test", entry(txt("%{l}".repeat(15_000)))],
    ]),
    "fail",
    4,
  ],
];

test.each(HOSTILE)("%s: ends within the limits", async (_what, world, result, most) => {
  const server = await serveWorld(world);
  const local = "l".repeat(60);
  const args = [
    "spf",
    "203.0.113.1",
    `${local}@e.test`,
    "--dns",
    `127.0.0.1:${server.port}`,
    "--timeout",
    "900",
    "--json",
  ];
  const { code, stdout } = await cli(args);
  const heard = server.heard();
  await server.close();
  const report = JSON.parse(stdout) as { result: string; explanation: string | null };
  expect([code, report.result]).toEqual([0, result]);
  expect(heard).toBeLessThanOrEqual(most);
  expect((report.explanation ?? "").length).toBeLessThanOrEqual(4096);
});
