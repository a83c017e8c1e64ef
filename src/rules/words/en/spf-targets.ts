import type { CategoryWords } from "../words.ts";
import { faultText, noticed, placeText } from "./spf-terms.ts";

/** Names that a record leads to. */
export const spfTargets = {
  "spf/include-without-record": noticed({
    title: "Include of a name without a valid SPF record",
    why: "Such an include breaks SPF (permerror) for every receiver that reaches it.",
    fix: "Remove it or correct its name.",
    message: (p) => {
      const what = {
        "no-record": "a name without an SPF record",
        multiple: "a name with several SPF records",
        syntax: "a record that cannot be read",
      }[p.why];
      const where =
        p.syntax === null ? "" : ` (column ${p.syntax.column}, ${p.syntax.term}: ${faultText(p.syntax.fault)})`;
      return `${p.term}${placeText(p)} points to ${what}${where}`;
    },
    help: ({ term, kind }) =>
      `Remove ${term} or correct its name; ${kind === "include" ? "an include" : "a redirect"} without a valid record breaks SPF (permerror).`,
  }),
  "spf/include-loop": noticed({
    title: "Include that leads back to itself",
    why: "A loop runs into the lookup limit and breaks SPF (permerror).",
    fix: "Remove the include that closes the loop.",
    message: (p) =>
      `${p.term}${placeText(p)} leads back to itself: ${p.circle.at(-1) ?? ""} includes itself: ${p.circle.join(" → ")}`,
    help: ({ term, holder }) =>
      `Remove ${term}${holder === null ? "" : ", or tell its owner"}: a loop breaks SPF (permerror).`,
  }),
  "spf/include-gone": noticed({
    title: "Include of a name that does not exist",
    why: "It breaks SPF (permerror) today, and whoever registers the name may send as you tomorrow.",
    fix: "Remove the include.",
    message: (p) =>
      `${p.term}${placeText(p)} points to a name that does not exist${p.free === null ? "" : `, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`}`,
    help: ({ term, holder, instead }) =>
      `${instead === null ? `Remove ${term}` : `Write ${instead} instead of ${term}`}${holder === null ? "" : ", or tell its owner"}: until then receivers that reach it treat SPF as broken (permerror).`,
  }),
  "spf/takeover": noticed({
    title: "An a or mx term names a domain that anyone can register",
    why: "Whoever registers it passes SPF as you.",
    fix: "Remove the term, or register the domain.",
    message: (p) =>
      `${p.term}${placeText(p)} names ${p.target}, and ${p.free} is not registered: anyone can register it and then send as ${p.domain}`,
    help: ({ term, free }) => `Remove ${term}, or register ${free} yourself.`,
  }),
  "spf/void-term": noticed({
    title: "A term whose name holds nothing",
    why: "It lets nobody pass, is often mistyped, and after two such lookups (void lookups) receivers stop with an error (permerror).",
    fix: "Correct the name or remove the term.",
    message: ({ domain, term, family, names, lookups, max }) =>
      family === null
        ? `${term ?? ""} in the record of ${domain} names ${names.join(", ")}, which holds no such record: void lookup ${lookups} of ${max} allowed`
        : `IPv${family} senders of ${domain} meet ${lookups} names without ${family === 6 ? "AAAA" : "A"} records (${names.join(", ")}${lookups > names.length ? " …" : ""}); after ${max} such lookups receivers stop with an error (permerror), before the terms that name these senders`,
    help: ({ family }) =>
      family === null
        ? "Correct the name if it is mistyped; else remove the term."
        : `Put the ip${family} and include terms first, or give these names IPv${family} addresses.`,
  }),
} satisfies Partial<CategoryWords<"spf">>;
