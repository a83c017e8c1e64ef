import { faultRule } from "./faults.ts";

export const zoneCnameBesideOthers = faultRule(
  { id: "zone/cname-beside-others", severity: "error", references: ["RFC 1034 §3.6.2", "RFC 2181 §10.1"] },
  "cname-beside-others",
  ({ cname, others }) => ({
    params: { name: cname.name, types: [...new Set(others.map((r): string => r.data.type))] },
    records: [cname, ...others],
  }),
);
