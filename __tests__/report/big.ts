import type { ReportInput } from "../../src/report/model.ts";
import { n } from "../names.ts";
import { facts, finding, listInfo, report, sender } from "./fixture.ts";

/** So many senders with one address each, and so many lists, all clean; a finding for every tenth sender. */
export function bigReport(senders: number, lists: number): ReportInput {
  const all = [...Array(senders).keys()].map((i) => sender(`d${i}.example`, `10.1.${i >> 8}.${i & 255}`));
  const zones = [...Array(lists).keys()].map((i) => `bl${i}.lists.example`);
  const findings = all
    .filter((_, i) => i % 10 === 0)
    .map((s, i) =>
      finding({
        id: "ptr/missing",
        list: null,
        subject: s.addresses[0] ?? "",
        sender: s.id,
        location: { file: "senders.txt", line: i + 1, column: 1 },
      }),
    );
  return report({
    findings,
    facts: facts(all, {
      lists: new Map(zones.map((zone) => [n(zone), { info: listInfo(zone), state: { usable: true } }])),
    }),
  });
}
