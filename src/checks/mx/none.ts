import type { MailChange } from "../../facts/changes.ts";
import type { Check } from "../check.ts";
import { domainsOf } from "../domains.ts";
import { changeAt } from "../mail-changes.ts";
import { failed, notChecked, passed } from "../subjects.ts";

/** mx/removed and zone/record-shadowed say it. */
const isTold = (change: MailChange | undefined): boolean =>
  change?.outcome.kind === "removed" || change?.outcome.kind === "shadowed";

const ID = "mx/none";

export const mxNone: Check = {
  id: ID,
  severity: "info",
  title: "Sending domain without MX",
  why: "Bounces and replies have no way back, and some receivers refuse a sender that takes no mail. A warning for bulk senders.",
  fix: "Add an MX record that names the server that takes the domain's mail.",
  references: ["RFC 5321 §5.1", "RFC 7505 §4.2"],
  run: (facts, { severity }) =>
    domainsOf(facts).flatMap(({ records: { domain, mx }, sender }) => {
      if (!sender.sends || isTold(changeAt(facts, "mx", domain))) return [];
      const about = { id: ID, subject: domain, sender };
      if (!mx.known) return [notChecked(about, mx)];
      if (mx.value.records.some((r) => r.exchange !== "")) return [passed(about)];
      const nullMx = mx.value.records.length > 0;
      return [
        failed(about, sender.volume === "bulk" || nullMx ? "warning" : severity, {
          message: nullMx
            ? `${domain} sends mail by your list, but its null MX says that it takes none; receivers may refuse it for that`
            : `${domain} has no MX record, so bounces and replies have no sure way back`,
          help: `Add an MX record at ${domain} that names the server that takes its mail.`,
          cause: nullMx ? "null-mx" : "no-mx",
          location: sender.at,
          evidence: mx.value.evidence,
        }),
      ];
    }),
};
