import type { Sender } from "../../config/types.ts";
import { joined } from "../../dns/rdata.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { isSpfRecord } from "../../mail/spf/parse.ts";
import type { Location } from "../../text/problem.ts";
import { locate } from "../locate.ts";

/** The line to show for a fault of a domain's SPF: its SPF record in the repo (the new one of several), else the senders list. */
export function spfLocation(facts: Facts, domain: Name, sender: Sender): Location | null {
  return locate(facts, domain, (data) => data.type === "TXT" && isSpfRecord(joined(data)), sender);
}
