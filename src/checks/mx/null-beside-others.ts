import type { Check } from "../check.ts";
import { domainsOf } from "../domains.ts";
import { locate } from "../locate.ts";
import { failed, notChecked, passed } from "../subjects.ts";

const ID = "mx/null-beside-others";

export const mxNullBesideOthers: Check = {
  id: ID,
  severity: "error",
  title: "Null MX beside other MX records",
  why: "A null MX says that the domain takes no mail; beside other records each sender decides for itself what is meant.",
  fix: "Remove the null MX (0 .), or all the others.",
  references: ["RFC 7505 §3"],
  run: (facts, { severity }) =>
    domainsOf(facts).flatMap(({ records: { domain, mx }, sender }) => {
      const about = { id: ID, subject: domain, sender };
      if (!mx.known) return [notChecked(about, mx)];
      const others = mx.value.records.filter((r) => r.exchange !== "");
      if (others.length === 0 || others.length === mx.value.records.length) return [passed(about)];
      return [
        failed(about, severity, {
          message: `${domain} has a null MX (takes no mail) beside ${others.map((r) => r.exchange).join(", ")}`,
          help: `Remove the null MX of ${domain} if it takes mail, else the other MX records.`,
          cause: "null-mx",
          location: locate(facts, domain, (data) => data.type === "MX" && data.exchange === "", sender),
          evidence: mx.value.evidence,
        }),
      ];
    }),
};
