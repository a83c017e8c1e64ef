import type { Config } from "../config/types.ts";
import { LANGS } from "../core/lang.ts";
import { FORMATS } from "./format-names.ts";
import type { OptionSpec } from "./options.ts";

/** The result for programs. */
export const JSON_OUT: OptionSpec = { name: "json", help: "print the result as JSON" };

/** What people read: language, colour, how much. */
export const LOOKS: readonly OptionSpec[] = [
  {
    name: "lang",
    value: LANGS.join("|"),
    oneOf: LANGS,
    help: "language of what people read (default: by LC_ALL, LC_MESSAGES or LANG)",
  },
  { name: "no-color", help: "plain text (also NO_COLOR)" },
  { name: "verbose", help: "say more" },
  { name: "quiet", help: "say only what is wrong" },
];

/** Letters to whoever can act. */
export const DRAFT: OptionSpec = {
  name: "draft",
  words: ["en", "ja"],
  help: "also a letter to whoever can act, in English and Japanese, or in one of them",
};

/** How DNS is asked. */
export const DNS: readonly OptionSpec[] = [
  {
    name: "dns",
    value: "ADDR[:PORT]",
    repeatable: true,
    help: "server to ask; also https://…/dns-query or zones:DIR (default: the system's)",
  },
  { name: "timeout", value: "MS", help: "for one question with all its retries (default 5000)" },
  { name: "attempts", value: "N", help: "tries of one question (default 3)" },
  { name: "record", value: "FILE", help: "write every question and answer of the run, keys masked" },
  { name: "replay", value: "FILE", help: "run from such a file, without network" },
];

/** One list among several. */
export const NAME: OptionSpec = {
  name: "name",
  value: "NAME",
  help: "what this list is called among several (default: its path)",
};

/** What a blocklist is asked at most. */
export const LIST_RATE: OptionSpec = {
  name: "list-rate",
  value: "N",
  help: "questions a second to one blocklist (default 100, 0: no cap)",
};

/** What a run would ask of blocklists. */
export const ESTIMATE: OptionSpec = {
  name: "estimate",
  help: "ask nothing; say how many questions each blocklist would get, of how many a day it allows, and how long that takes",
};

/** How a report is printed. */
export const FORMAT: OptionSpec = {
  name: "format",
  value: "FORMAT",
  oneOf: FORMATS,
  help: "text (default), json, markdown, html, sarif, junit, github or badge",
};

/** Reports beside the printed one. */
export const OUT: OptionSpec = {
  name: "out",
  value: "FORMAT=FILE",
  repeatable: true,
  help: "also write that format to a file",
};

/** What earlier runs found. */
export const HISTORY: OptionSpec = {
  name: "history",
  value: "FILE",
  help: "compare with, and remember in, this file",
};

/** How much may stay open. */
export const MAX_NOT_CHECKED: OptionSpec = {
  name: "max-not-checked",
  value: "N",
  help: "exit code 3 when more could not be checked",
};

/** As `config` and the Action name them. */
export const FAIL_ON: readonly string[] = ["regression", "error", "warning", "never"] satisfies Config["failOn"][];
