import { configLoosened, type Loosened } from "../rules/config/loosened.ts";
import { findingOf } from "../rules/engine.ts";
import { violation } from "../rules/rule.ts";
import type { Config } from "../config/types.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Loosening, LocatedLoosening } from "../rules/config/loosening.ts";
import type { JudgedFinding } from "./types.ts";
import { accepted } from "./verdict.ts";

export const LOOSENED = configLoosened.id;

/** A loosening is news of this change, judged by the settings of the base: what is proposed has no say in it. */
export function loosenedFindings(
  loosenings: readonly LocatedLoosening[],
  base: Pick<Config, "rules" | "accept">,
  at: string,
  baseFile: string | null,
): readonly JudgedFinding[] {
  const severity = base.rules[LOOSENED]?.severity ?? configLoosened.severity;
  if (severity === "off") return [];
  const findings = loosenings.map(({ loosening, at: location }): JudgedFinding => {
    const { subject, sender, cause } = identityOf(loosening);
    // Where nothing proposed shows it, the file of the base that said so is gone.
    const params: Loosened = { loosening, goneFile: location === null ? baseFile : null };
    const said = violation({ params, cause, location, evidence: [] });
    const finding = { ...findingOf(configLoosened, { subject, sender: null }, said, severity), sender };
    return { ...finding, change: "introduced", fingerprint: fingerprintOf(finding), acceptedUntil: null, since: null };
  });
  return accepted(findings, base.accept, at);
}

/** What tells one loosening from another, in this change and the next. */
function identityOf(loosening: Loosening): {
  readonly subject: string;
  readonly sender: string;
  readonly cause: string;
} {
  const { code } = loosening;
  switch (code) {
    case "sender-dropped":
    case "sends-no-more":
    case "volume-lowered":
      return { subject: loosening.sender, sender: loosening.sender, cause: code };
    case "addresses-dropped":
      return of(loosening.sender, code, loosening.addresses);
    case "mail-from-dropped":
      return of(loosening.sender, code, loosening.names);
    case "helo-dropped":
      return of(loosening.sender, code, [loosening.name]);
    case "dkim-dropped":
      return of(loosening.sender, code, loosening.selectors);
    case "forbidden-dropped":
      return of(loosening.sender, code, loosening.ranges);
    case "zones-narrowed":
      return { subject: "zones", sender: "", cause: [code, ...loosening.files].join(" ") };
    case "zone-id-changed":
      return { subject: "zone-ids", sender: "", cause: [code, loosening.reference, loosening.to ?? ""].join(" ") };
    case "rule-lowered":
      return { subject: loosening.id, sender: "", cause: `${code} ${loosening.to}` };
    case "option-loosened":
      return { subject: loosening.id, sender: "", cause: `${code} ${loosening.option} ${loosening.to}` };
    case "accepted":
    case "acceptance-extended": {
      const { id, on, list, until } = loosening.entry;
      return { subject: on, sender: "", cause: [code, id, list ?? "", until].join(" ") };
    }
    case "fail-on-weakened":
      return { subject: "fail-on", sender: "", cause: `${code} ${loosening.to}` };
    case "max-not-checked-raised":
      return { subject: "max-not-checked", sender: "", cause: `${code} ${loosening.to ?? ""}` };
    case "profile-lowered":
      return { subject: "blocklists", sender: "", cause: `${code} ${loosening.to}` };
    case "list-dropped":
      return { subject: loosening.zone, sender: "", cause: code };
    case "list-narrowed":
      return { subject: loosening.zone, sender: "", cause: [code, ...loosening.keys].join(" ") };
    case "impact-lowered":
      return { subject: loosening.zone, sender: "", cause: `${code} ${loosening.to}` };
    case "history-changed":
      return { subject: "history", sender: "", cause: `${code} ${loosening.to ?? ""}` };
    case "volume-file-dropped":
      return { subject: loosening.file, sender: "", cause: [code, loosening.of ?? ""].join(" ") };
  }
}

function of(
  sender: string,
  code: string,
  values: readonly string[],
): { readonly subject: string; readonly sender: string; readonly cause: string } {
  return { subject: sender, sender, cause: [code, ...values].join(" ") };
}
