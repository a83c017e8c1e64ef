import type { Io } from "../app/io.ts";
import { isLang, langOfLocale, type Lang } from "../core/lang.ts";
import type { Parsed } from "./options.ts";

/** What `--lang` says; null = nothing. Its value was checked when the arguments were read. */
export function langOption(parsed: Parsed): Lang | null {
  const word = parsed.last("lang") ?? "";
  return isLang(word) ? word : null;
}

/** The language for whoever reads in the terminal: `--lang`, else by its locale. */
export function langOfReader(parsed: Parsed, { env }: Pick<Io, "env">): Lang {
  return langOption(parsed) ?? langOfLocale(env);
}
