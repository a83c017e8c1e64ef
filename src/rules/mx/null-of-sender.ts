import { PASS, violation, type Rule } from "../rule.ts";
import { isNullMx, mxLocation, returnPaths, type MailDomain } from "./subjects.ts";

/** RFC 7505 §4.2 lets receivers refuse mail from a domain that says it takes none. */
export const mxNullOfSender: Rule<"mx/null-of-sender", { readonly domain: string }, MailDomain> = {
  id: "mx/null-of-sender",
  severity: "error",
  references: ["RFC 7505 §4.2"],
  subjects: returnPaths,
  judge: (mail, { facts }) => {
    if (!isNullMx(mail.mx)) return [PASS];
    const { evidence } = mail.mx;
    const location = mxLocation(facts, mail, "");
    return [violation({ params: { domain: mail.domain }, cause: "null-mx", location, evidence })];
  },
};
