import type { PlacedTerm } from "../../../mail/spf/notice.ts";
import { count } from "../../../text/printable.ts";
import type { CategoryWords } from "../words.ts";
import { costsText, inStepText, noticed, placeText } from "./spf-terms.ts";

function termsText(terms: readonly PlacedTerm[]): string {
  return terms.map((t) => `${t.term}${placeText(t)}`).join(", ");
}

/** What the record costs receivers (RFC 7208 §4.6.4). */
export const spfLookups = {
  "spf/too-many-lookups": noticed({
    title: "More than 10 DNS lookups",
    why: "Over 10 lookups receivers stop with an error (permerror), and mail that should pass fails.",
    fix: "Remove includes that are no longer used.",
    message: ({ domain, lookups, max }) =>
      `SPF of ${domain} needs ${lookups} lookups; ${max} are allowed, then receivers treat it as broken (permerror)`,
    help: (costs) =>
      `${costsText(costs)} ${inStepText(costs.replaced)}Remove includes of services that no longer send for you, or move one to a subdomain of its own.`,
  }),
  "spf/near-lookup-limit": noticed({
    title: "9 or 10 of 10 DNS lookups used",
    why: "A vendor that adds one include to its own record breaks yours.",
    fix: "Free some lookups before that happens.",
    message: ({ domain, lookups, max }) => `SPF of ${domain} uses ${lookups} of ${max} lookups`,
    help: (costs) => `${costsText(costs)} One more include of a vendor may break it.`,
  }),
  "spf/too-many-void-lookups": noticed({
    title: "More than 2 lookups that find nothing",
    why: "Receivers stop with an error (permerror) after two lookups that find no record (void lookups).",
    fix: "Remove terms whose names are gone.",
    message: ({ domain, lookups, max, terms }) =>
      `SPF of ${domain} asks ${lookups} names that hold nothing (${termsText(terms)}); ${max} are allowed, then receivers treat it as broken (permerror)`,
    help: ({ terms }) => `Remove the terms whose names have no records any more: ${termsText(terms)}.`,
  }),
  "spf/too-many-names": noticed({
    title: "An mx term with more than 10 names",
    why: "More than 10 MX names break the record (permerror).",
    fix: "Name the servers with ip4 and ip6 terms.",
    message: (p) =>
      `${p.term}${placeText(p)}: ${p.target} has ${p.names} MX records; 10 are allowed, then receivers treat SPF as broken (permerror)`,
    help: ({ term, target }) =>
      `Name the servers with ip4 and ip6 terms instead of ${term}, or remove MX records of ${target}.`,
  }),
  "spf/duplicate-include": noticed({
    title: "One record reached by two includes",
    why: "Each path costs its lookups anew.",
    fix: "Remove the include that the other one holds already.",
    message: ({ domain, times, from }) =>
      `the record of ${domain} is reached ${times} times (from ${from.join(", ")}), and each costs its lookups anew`,
    help: ({ domain, own, saved }) =>
      own
        ? `Remove include:${domain} from your record: another include holds it already. That saves ${count(saved, "lookup")}.`
        : `Dropping one of the includes that lead there saves ${count(saved, "lookup")} or more.`,
  }),
  "spf/per-message-lookup": noticed({
    title: "exists or a macro: a question for every message",
    why: "Such names cannot be cached, and nobody can list who may send.",
    fix: "Keep it only if a service needs it.",
    message: ({ term }) =>
      `${term} asks DNS anew for every message, so no receiver can cache it and nobody can list who may send`,
    help: () => "Keep it only if the service behind it tells you to; else name its networks with ip4, ip6 or include.",
  }),
  "spf/ptr-mechanism": noticed({
    title: "The ptr mechanism",
    why: "It is slow, costs lookups, and several receivers skip it.",
    fix: "Name the addresses instead.",
    message: ({ term, macro }) =>
      `${macro ? `the macro %{p} in ${term}` : term} is slow, unreliable and should not be used (RFC 7208 §${macro ? "7.2" : "5.5"}): it asks up to 11 questions for a message, and whoever holds an address chooses its name`,
    help: () => "Replace it by ip4, ip6, a or mx terms that name your servers.",
  }),
} satisfies Partial<CategoryWords<"spf">>;
