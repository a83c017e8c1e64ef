import type { CompletedCommand, CompletedOption, Offer } from "./completed.ts";

/** For fish: `mailworthy completion fish | source`. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const first = `not __fish_seen_subcommand_from ${names}`;
  const lines = commands.flatMap(({ name, summary, options, positionals }) => {
    const here = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c mailworthy -n ${quoted(first)} -a ${name} -d ${quoted(summary)}`,
      ...options.map((option) => `complete -c mailworthy ${here} ${optionWords(option)}`),
      ...(positionals.kind === "nothing" ? [] : [`complete -c mailworthy ${here} ${offer(positionals)}`]),
    ];
  });
  return `# fish completion for mailworthy: mailworthy completion fish | source
complete -c mailworthy -f
complete -c mailworthy -n ${quoted(first)} -s h -l help -d 'show this help'
complete -c mailworthy -n ${quoted(first)} -s V -l version -d 'show the version'
${lines.join("\n")}
`;
}

function optionWords({ name, short, help, value }: CompletedOption): string {
  const letter = short === null ? "" : `-s ${short} `;
  return `${letter}-l ${name} ${value === null ? "" : `-x ${offer(value)} `}-d ${quoted(help)}`.replace(/ {2,}/g, " ");
}

function offer(what: Offer): string {
  switch (what.kind) {
    case "words":
      return `-a ${quoted(what.words.join(" "))}`;
    case "files":
      return "-F";
    case "directories":
      return "-a '(__fish_complete_directories)'";
    case "nothing":
      return "";
  }
}

/** fish knows two escapes between single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
