import { parseKey } from "../../mail/dkim/key.ts";
import { changeAt } from "../changes.ts";
import { PASS, type Rule } from "../rule.ts";
import { keyViolation, paramsOf, selectors, type KnownSelector, type SelectorParams } from "./selectors.ts";

/** A revoked key may stay in a zone for ever: it is a fault where the list says that it is used, or where this change revokes it. */
export const dkimRevoked: Rule<"dkim/revoked", SelectorParams, KnownSelector> = {
  id: "dkim/revoked",
  severity: "error",
  references: ["RFC 6376 §3.6.1"],
  subjects: selectors,
  judge: (selector, { facts }) => {
    const { name, stated, keys } = selector;
    const revoked = keys.find(({ parsed }) => parsed.key?.revoked === true);
    if (revoked === undefined) return [PASS];
    const now = changeAt(facts, "dkim", name)?.before.some((text) => parseKey(text).key?.revoked !== true) === true;
    return stated || now ? [keyViolation(facts, selector, revoked.text, paramsOf(selector))] : [PASS];
  },
};
