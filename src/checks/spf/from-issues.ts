import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { letsAnybodySend } from "../../mail/spf/anybody.ts";
import { excerpt } from "../../text/printable.ts";
import type { SpfIssue } from "../../mail/spf/types.ts";
import type { Check, EffectiveSetting } from "../check.ts";
import { spfLocation } from "../../rules/spf/location.ts";
import { notChecked, passed } from "../subjects.ts";
import { isPartial, openParts } from "./open-parts.ts";
import { publish } from "./publish.ts";
import type { CheckOutcome } from "../types.ts";

export { spfLocation };

/** Every MAIL FROM domain once, with the first sender that uses it. */
export function mailFromDomains(facts: Facts): readonly { readonly domain: Name; readonly sender: Sender }[] {
  const seen = new Map<Name, Sender>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue; // spf/parked-without-reject judges it
    for (const domain of sender.mailFrom) if (!seen.has(domain)) seen.set(domain, sender);
  }
  return [...seen].map(([domain, sender]) => ({ domain, sender }));
}

/** Which of the issues this setting lets through. */
type Keep = (issue: SpfIssue, options: EffectiveSetting["options"]) => boolean;

/** The record to publish, where only the facts about the senders can tell it. */
type Mend = (facts: Facts, domain: Name, issue: SpfIssue) => string | null;

/** Who sends is meant to go on sending: a record by which nobody may is none to publish, whatever it mends. */
function advised(help: string, record: string | null): ReturnType<typeof publish> {
  if (record === null || letsAnybodySend(record)) return publish(help, record);
  const decide =
    "No record is shown, since without that term nobody could send as this domain: find out what it was meant to name.";
  return publish(`${help} ${decide}`, null);
}

/** A check that reports what the audit noticed under its id. */
export function fromIssues(
  about: Omit<Check, "run">,
  keep: Keep = () => true,
  mend: Mend = (_facts, _domain, issue) => issue.corrected,
): Check {
  return {
    ...about,
    run: (facts, { severity, options }) =>
      mailFromDomains(facts).flatMap(({ domain, sender }): readonly CheckOutcome[] => {
        const fact = facts.spf.get(domain);
        if (fact === undefined) return [];
        const subject = { id: about.id, subject: domain, sender };
        if (!fact.known) return [notChecked(subject, fact)];
        const issues = fact.value.issues.filter((issue) => issue.id === about.id && keep(issue, options));
        const open = openParts(subject, fact.value, issues.length > 0);
        if (issues.length === 0 && open.length === 0) return [passed(subject)];
        // A sum over what was answered alone must not count as better than it was.
        const partial = issues.length > 0 && isPartial(fact.value);
        const findings = issues.map((issue): CheckOutcome => ({
          kind: "fail",
          finding: {
            ...{ id: about.id, severity, subject: domain, sender: sender.id, list: null },
            message: excerpt(
              issue.span === null ? issue.message : `${issue.message} (column ${issue.span.column})`,
              600,
            ),
            ...advised(issue.help, mend(facts, domain, issue)),
            location: spfLocation(facts, domain, sender),
            evidence: fact.value.evidence,
            cause: issue.domain === domain ? issue.cause : `${issue.domain} ${issue.cause}`,
            degree: partial ? null : issue.degree,
          },
        }));
        return [...findings, ...open];
      }),
  };
}
