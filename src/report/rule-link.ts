import type { Lang } from "../core/lang.ts";

/** The page that explains a rule, as it was at this version. */
export function ruleUrl(id: string, version: string, lang: Lang = "en"): string {
  // A report that is merged may come from anywhere: what is no id leads to the list of all.
  const path = /^[a-z]+\/[a-z\d-]+$/.test(id) ? pathOfPage(id, lang) : "docs/rules.md";
  return `https://github.com/mailworthy/mailworthy/blob/v${encodeURIComponent(version)}/${path}`;
}

/** Where the page of a rule stands in the repository. */
export function pathOfPage(id: string, lang: Lang): string {
  return `docs/rules/${id}${lang === "en" ? "" : `.${lang}`}.md`;
}

/** As GitHub makes an anchor of a heading: the slash goes. */
export function anchorOf(id: string): string {
  return id.replace(/[^a-z\d-]/g, "");
}
