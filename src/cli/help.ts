import type { CommandSpec, OptionSpec } from "./options.ts";

/** `--help` of one command. */
export function commandHelp(spec: CommandSpec): string {
  const placeholder = (o: OptionSpec): string =>
    o.words !== undefined ? ` [${o.words.join("|")}]` : o.value === undefined ? "" : ` ${o.value}`;
  const rows = spec.options.map((o) => [`--${o.name}${placeholder(o)}`, o.help] as const);
  const width = Math.max(...rows.map(([left]) => left.length), 6);
  const lines = [...rows, ["--help", "show this help"] as const].map(
    ([left, right]) => `  ${left.padEnd(width)}  ${right}`,
  );
  return `Usage: mailworthy ${spec.usage}\n\n${spec.summary}.\n\nOptions:\n${lines.join("\n")}\n`;
}

/** `mailworthy --help`. */
export function overview(specs: readonly CommandSpec[]): string {
  const width = Math.max(...specs.map((s) => s.name.length));
  const lines = specs.map((s) => `  ${s.name.padEnd(width)}  ${s.summary}`);
  return `Mailworthy verifies SPF, reverse DNS and blocklists of the domains and addresses that send your mail.

Usage: mailworthy <command> [arguments] [options]

Commands:
${lines.join("\n")}

mailworthy <command> --help shows its options. Exit codes: 0 fine, 1 failed by verdict, 2 wrong usage or input,
3 too much was not checked (--max-not-checked, or the third run in a row that saw nothing), 70 our own bug.
`;
}
