import { faultCheck } from "./faults.ts";

export const zoneCnameBesideOthers = faultCheck(
  {
    id: "zone/cname-beside-others",
    severity: "error",
    title: "CNAME beside other records",
    why: "A name with a CNAME can have nothing else: servers refuse to load the zone, or answer only one of the two.",
    fix: "Remove the CNAME, or all the other records of that name.",
    references: ["RFC 1034 §3.6.2", "RFC 2181 §10.1"],
  },
  "cname-beside-others",
  ({ cname, others }) => ({
    message: `${cname.name} has a CNAME beside ${[...new Set(others.map((r) => r.data.type))].join(", ")}: servers refuse the zone, or answer only one of them`,
    help: `Remove the CNAME of ${cname.name}, or all its other records.`,
    records: [cname, ...others],
  }),
);
