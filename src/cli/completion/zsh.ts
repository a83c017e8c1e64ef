import type { CompletedCommand, CompletedOption, Offer } from "./completed.ts";

/** For zsh: in a file `_mailworthy` of `$fpath`, or by `eval "$(mailworthy completion zsh)"`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options, positionals }) => {
    const specs = [...options.map(optionSpec), quoted(`*::${offer(positionals)}`)];
    return `    ${name}) _arguments -s ${specs.join(" \\\n      ")} ;;`;
  });
  return `#compdef mailworthy
# zsh completion for mailworthy: eval "$(mailworthy completion zsh)", after compinit
_mailworthy() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _mailworthy ]; then _mailworthy "$@"; else compdef _mailworthy mailworthy; fi
`;
}

function optionSpec({ name, short, help, repeatable, value }: CompletedOption): string {
  const told = `[${escaped(help)}]${value === null ? "" : `:${name}:${offer(value).replace(/^[^:]*:/, "")}`}`;
  const many = repeatable ? "*" : "";
  const long = quoted(`${many}--${name}${told}`);
  return short === null ? long : `${long} ${quoted(`-${short}${told}`)}`;
}

/** A message and an action, as `_arguments` takes them. */
function offer(what: Offer): string {
  switch (what.kind) {
    case "words":
      return `word:(${what.words.join(" ")})`;
    case "files":
      return "file:_files";
    case "directories":
      return "directory:_files -/";
    case "nothing":
      return "argument: ";
  }
}

function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
