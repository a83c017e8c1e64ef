/** The languages in which people can read what Mailworthy says. JSON, ids and exit codes have none. */
export const LANGS = ["en", "ja"] as const;
export type Lang = (typeof LANGS)[number];

/** One thing in every language: the compiler proves that none is missing. */
export type InLang<T> = Readonly<Record<Lang, T>>;

export function isLang(text: string): text is Lang {
  return LANGS.some((lang) => lang === text);
}

/**
 * The language of a terminal by its locale: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set and not empty
 * decides (POSIX.1-2017 §8.2); English where it names another language.
 */
export function langOfLocale(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  const language = /^([A-Za-z]+)/.exec(locale ?? "")?.[1]?.toLowerCase() ?? "";
  return isLang(language) ? language : "en";
}
