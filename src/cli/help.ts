import { tableLines, wrappedText } from "../report/layout.ts";
import { GLOBAL, type CommandSpec, type OptionSpec } from "./options.ts";

/** `--help` of one command, in so many columns (null: lines as long as they are). */
export function commandHelp(spec: CommandSpec, columns: number | null): string {
  const rows = [...spec.options, ...GLOBAL].map((o) => [`  ${nameOf(o)}`, o.help]);
  const parts = [
    ...wrappedText(`Usage: mailworthy ${spec.usage}`, columns, "", "  "),
    "",
    ...wrappedText(`${spec.summary}.`, columns),
    "",
    "Options:",
    ...tableLines(rows, columns),
  ];
  return `${parts.join("\n")}\n`;
}

function nameOf({ name, short, value, words }: OptionSpec): string {
  const placeholder = words !== undefined ? ` [${words.join("|")}]` : value === undefined ? "" : ` ${value}`;
  return `${short === undefined ? "" : `-${short}, `}--${name}${placeholder}`;
}

const WHAT = "Mailworthy verifies SPF, reverse DNS and blocklists of the domains and addresses that send your mail.";
const CODES =
  "mailworthy COMMAND --help, or mailworthy help COMMAND, shows its options; mailworthy --version (-V) the version. " +
  "Exit codes: 0 fine, 1 failed by verdict, 2 wrong usage or input, 3 too much was not checked (--max-not-checked, or " +
  "the third run in a row that saw nothing), 70 our own bug, 130 stopped by Ctrl-C.";

/** `mailworthy --help`. */
export function overview(specs: readonly CommandSpec[], columns: number | null): string {
  const parts = [
    ...wrappedText(WHAT, columns ?? 110),
    "",
    "Usage: mailworthy <command> [arguments] [options]",
    "",
    "Commands:",
    ...tableLines(
      specs.map((s) => [`  ${s.name}`, s.summary]),
      columns,
    ),
    "",
    ...wrappedText(CODES, columns ?? 110),
  ];
  return `${parts.join("\n")}\n`;
}
