import { LANGS } from "../core/lang.ts";
import {
  DNS,
  DRAFT,
  ESTIMATE,
  FAIL_ON,
  FORMAT,
  HISTORY,
  JSON_OUT,
  LIST_RATE,
  LOOKS,
  MAX_NOT_CHECKED,
  NAME,
  OUT,
} from "./common-options.ts";
import type { CommandSpec } from "./options.ts";

export const CHECK: CommandSpec = {
  name: "check",
  usage: "check [SENDER…] [options]",
  summary: "The main job, the same as the Action: judge every sender of the list",
  positionals: [0, 10_000],
  git: true,
  long: true,
  options: [
    { name: "senders", value: "FILE|-", help: "the senders, one a line" },
    { name: "config", value: "FILE", help: "default: .github/mailworthy.yml, when it exists" },
    {
      name: "zones",
      value: "GLOB",
      repeatable: true,
      help: "DNS files of this repo (default: detected when --base or --head is given)",
    },
    { name: "base", value: "DIR|GITREF", help: "the state of the DNS files to compare with" },
    { name: "head", value: "DIR|GITREF", help: "the proposed state (default: the working directory)" },
    {
      name: "settings",
      value: "SIDE",
      oneOf: ["head", "base"],
      help: "head (default) or base: whose settings judge, where both are given",
    },
    HISTORY,
    { name: "fail-on", value: "WHAT", oneOf: FAIL_ON, help: "regression (default), error, warning or never" },
    MAX_NOT_CHECKED,
    FORMAT,
    OUT,
    { name: "shard", value: "I/N", help: "only the I-th of N parts of the senders" },
    NAME,
    { name: "clock", value: "ISO8601", help: "the time to report (tests)" },
    ESTIMATE,
    LIST_RATE,
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const MERGE: CommandSpec = {
  name: "merge",
  usage: "merge <report.json>… [options]",
  summary: "Join the JSON reports of check --shard I/N into one verdict and one report",
  positionals: [1, 10_000],
  files: true,
  options: [
    NAME,
    HISTORY,
    {
      name: "fail-on",
      value: "WHAT",
      oneOf: FAIL_ON,
      help: "regression, error, warning or never (default: as the reports say)",
    },
    MAX_NOT_CHECKED,
    FORMAT,
    OUT,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const SPF: CommandSpec = {
  name: "spf",
  usage: "spf <ip> <mail-from> [options]",
  summary: "One check_host() of RFC 7208, step by step",
  positionals: [2, 2],
  options: [
    { name: "helo", value: "NAME", help: "HELO identity; judged when mail-from is empty" },
    { name: "receiver", value: "NAME", help: "for the %{r} macro of explanations" },
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const LOOKUP: CommandSpec = {
  name: "lookup",
  usage: "lookup <name|ip>… [options]",
  summary: "Forward and reverse in one table",
  positionals: [1, 1000],
  options: [
    { name: "explain", help: "also every question and its answer as received, with the dig and nslookup lines" },
    DRAFT,
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const DNSBL: CommandSpec = {
  name: "dnsbl",
  usage: "dnsbl <ip|domain>… [options]",
  summary: "Ask blocklists, after each list's own control query",
  positionals: [0, 1000],
  options: [
    { name: "list", value: "ZONE", repeatable: true, help: "ask only these lists" },
    {
      name: "profile",
      value: "P",
      oneOf: ["standard", "wide", "none"],
      help: "standard (default), wide or none",
    },
    { name: "self-test", help: "only the lists' control queries: a table with state, terms and impact" },
    ESTIMATE,
    LIST_RATE,
    DRAFT,
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const ZONES: CommandSpec = {
  name: "zones",
  usage: "zones [PATH…] | zones ask <name> <type> [PATH…]",
  summary: "The records that the DNS files of a repo declare, or what they would answer",
  positionals: [0, 1000],
  files: true,
  options: [JSON_OUT, ...LOOKS],
};

export const MESSAGE: CommandSpec = {
  name: "message",
  usage: "message <file.eml|-> [options]",
  summary: "Authentication report of a received message: SPF, DKIM, DMARC, iprev",
  positionals: [1, 1],
  files: true,
  options: [
    { name: "ip", value: "ADDR", help: "where it came from, when the Received fields do not tell" },
    { name: "helo", value: "NAME", help: "the HELO name of that server" },
    {
      name: "trust",
      value: "NAME",
      help: "a gateway of yours in front: the domain of its host names, or its addresses",
    },
    {
      name: "mail-from",
      value: "ADDRESS",
      help: 'the envelope sender, when there is no Return-Path ("" for a bounce)',
    },
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const BOUNCE: CommandSpec = {
  name: "bounce",
  usage: "bounce <file|-> [options]",
  summary: "Explain a bounce message, an SMTP reply, or lines of a mail log",
  positionals: [1, 1],
  files: true,
  options: [
    DRAFT,
    { name: "offline", help: "ask DNS nothing about the sending server" },
    { name: "facts", help: "what is done anyway unless --offline: ask DNS about the sending server" },
    ...DNS,
    JSON_OUT,
    ...LOOKS,
  ],
};

export const VOLUME: CommandSpec = {
  name: "volume",
  usage: "volume <file.csv|dmarc.xml…> [options]",
  summary: "Forecast from yesterday's volume against the last month's, and a warm-up plan",
  positionals: [1, 10_000],
  files: true,
  options: [
    { name: "day", value: "YYYY-MM-DD", help: "the day to judge (default: yesterday, or the last day of the input)" },
    {
      name: "by",
      value: "WHAT",
      oneOf: ["given", "domain", "ip", "all"],
      help: "one forecast for each domain, ip or all (default: as the input tells)",
    },
    { name: "target", value: "N", help: "also a warm-up plan to so many messages a day" },
    { name: "sources", help: "who sends as you by the DMARC reports, compared with the senders list" },
    {
      name: "senders",
      value: "FILE|-",
      help: "the senders list for --sources (default: senders.txt, the configuration)",
    },
    { name: "config", value: "FILE", help: "the configuration whose senders --sources compares with" },
    JSON_OUT,
    ...LOOKS,
  ],
};

export const EXPLAIN: CommandSpec = {
  name: "explain",
  usage: "explain [ID] [options]",
  summary: "What a rule is about: why, an example with the fault and one without, how to mend it",
  positionals: [0, 1],
  options: [
    { name: "lang", value: LANGS.join("|"), oneOf: LANGS, help: "the language (default: the terminal's)" },
    JSON_OUT,
    { name: "no-color", help: "plain text (also NO_COLOR)" },
  ],
};

export const SHELLS = ["bash", "zsh", "fish"] as const;

export const COMPLETION: CommandSpec = {
  name: "completion",
  usage: "completion bash|zsh|fish",
  summary: "The lines that complete commands and options in a shell",
  positionals: [1, 1],
  words: SHELLS,
  options: [],
};

export const HELP: CommandSpec = {
  name: "help",
  usage: "help [COMMAND]",
  summary: "What all commands do, or the options of one",
  positionals: [0, 1],
  options: [],
};
