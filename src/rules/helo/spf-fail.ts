import type { Sender } from "../../config/types.ts";
import { digCommand } from "../../dns/dig.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../core/pair.ts";
import type { IpText } from "../../ip/ip.ts";
import type { SpfResult } from "../../mail/spf/types.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { spfLocation } from "../spf/location.ts";
import { spfTrouble } from "../spf/trouble.ts";
import { assumedHelos, statedHelos } from "./names.ts";

interface HeloSpf {
  readonly ip: IpText;
  readonly helo: Name;
  readonly sender: Sender;
  readonly result: SpfResult;
  readonly assumed: boolean;
}

export interface HeloSpfFail {
  readonly ip: IpText;
  readonly helo: string;
  readonly result: "fail" | "softfail" | "permerror";
  /** Nobody states the name: it is the reverse name. */
  readonly assumed: boolean;
}

export const heloSpfFail: Rule<"helo/spf-fail", HeloSpfFail, HeloSpf> = {
  id: "helo/spf-fail",
  severity: "error",
  milder: "warning",
  references: ["RFC 7208 §2.3", "RFC 7208 §10.1.3"],
  subjects: heloResults,
  judge: ({ ip, helo, sender, result: { result, mechanism, problem }, assumed }, { facts }) => {
    if (result !== "fail" && result !== "softfail" && result !== "permerror") return [PASS];
    if (assumed && result !== "fail") return [PASS]; // too little to speak of a name that may be another
    return [
      violation({
        params: { ip, helo, result, assumed },
        cause: helo,
        location: spfLocation(facts, helo, sender),
        // Receivers that check the HELO identity as shipped refuse a fail, and only that.
        severity: result === "fail" && !assumed ? "error" : "warning",
        evidence: [
          {
            question: `${helo} TXT`,
            answer: mechanism ?? problem ?? result,
            command: digCommand({ name: helo, type: "TXT" }),
          },
        ],
      }),
    ];
  },
};

function heloResults(facts: Facts): readonly Subject<HeloSpf>[] {
  return [...statedHelos(facts), ...assumedHelos(facts)].flatMap(({ sender, helo, ips, assumed = false }) =>
    ips.flatMap((ip): readonly Subject<HeloSpf>[] => {
      const result = facts.heloResults.get(pairKey(helo, ip));
      if (result === undefined) return [];
      if (result.result === "temperror") return [{ subject: ip, sender, cause: helo, fact: spfTrouble(result) }];
      return [{ subject: ip, sender, fact: { known: true, value: { ip, helo, sender, result, assumed } } }];
    }),
  );
}
