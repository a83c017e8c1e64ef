import { digCommand } from "../../dns/dig.ts";
import { pairKey } from "../../facts/types.ts";
import type { Check } from "../check.ts";
import { spfLocation } from "../spf/from-issues.ts";
import { failed, notChecked, passed, spfTrouble } from "../subjects.ts";
import { statedHelos } from "./names.ts";

const ID = "helo/spf-fail";

export const heloSpfFail: Check = {
  id: ID,
  severity: "warning",
  title: "The HELO identity fails SPF",
  why: "Bounces have no sender address, so receivers judge them by the HELO name alone.",
  fix: "Publish an SPF record for the HELO name that names its own address: v=spf1 a -all.",
  references: ["RFC 7208 §2.3", "RFC 7208 §10.1.3"],
  run: (facts, { severity }) =>
    statedHelos(facts).flatMap(({ sender, helo, ips }) =>
      ips.flatMap((ip) => {
        const result = facts.heloResults.get(pairKey(helo, ip));
        if (result === undefined) return [];
        const about = { id: ID, subject: ip, sender };
        if (result.result === "temperror") return [notChecked(about, spfTrouble(result), helo)];
        if (result.result !== "fail" && result.result !== "softfail" && result.result !== "permerror")
          return [passed(about)];
        return [
          failed(about, severity, {
            message: `the HELO name ${helo} does not authorize ${ip} (SPF: ${result.result})`,
            help: `Publish v=spf1 a -all at ${helo}, with ${ip} among its addresses.`,
            cause: helo,
            location: spfLocation(facts, helo, sender),
            evidence: [
              {
                question: `${helo} TXT`,
                answer: result.mechanism ?? result.problem ?? result.result,
                command: digCommand({ name: helo, type: "TXT" }),
              },
            ],
          }),
        ];
      }),
    ),
};
