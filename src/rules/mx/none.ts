import { PASS, violation, type Rule } from "../rule.ts";
import { returnPaths, type MailDomain } from "./subjects.ts";

/** The domain's own address takes its mail (RFC 5321 §5.1), which few mean. */
export const mxNone: Rule<"mx/none", { readonly domain: string }, MailDomain> = {
  id: "mx/none",
  severity: "info",
  worst: "warning",
  references: ["RFC 5321 §5.1"],
  subjects: returnPaths,
  judge: ({ domain, sender, mx: { records, own, evidence } }) => {
    if (records.length > 0) return [PASS];
    if (own?.known === true && own.value.length === 0) return []; // mx/no-return-path says it
    const severity = sender.volume === "bulk" ? "warning" : "info";
    return [violation({ params: { domain }, cause: "no-mx", location: sender.at, evidence, severity })];
  },
};
