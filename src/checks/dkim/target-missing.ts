import { selectorCheck } from "./selectors.ts";

export const dkimTargetMissing = selectorCheck(
  {
    id: "dkim/target-missing",
    severity: "warning",
    title: "DKIM CNAME that leads to no key",
    why: "The selector is an alias of a mail service's key, but there is none there: the account is closed, or not yet switched on.",
    fix: "Switch DKIM on at the service, correct the target, or remove the CNAME.",
    references: ["RFC 6376 §3.6.2"],
  },
  ({ selector, domain, alias }, keys) => {
    if (alias === null || keys.length > 0) return [];
    return [
      {
        text: null,
        message: `the DKIM selector ${selector} of ${domain} is an alias of ${alias}, which has no key`,
        help: "Switch DKIM on at the service if this is new, correct the target, or remove the CNAME if the service is no longer used.",
      },
    ];
  },
);
