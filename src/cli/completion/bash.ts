import type { CompletedCommand, Offer } from "./completed.ts";

/** For bash, without the package bash-completion: `eval "$(mailworthy completion bash)"`. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((o) => (o.value === null ? [] : [`    ${name}:--${o.name}) ${offer(o.value)}; return ;;`])),
  );
  const places = commands.flatMap(({ name, options, positionals }) => [
    `    ${name}:-*) _mailworthy_words "${options.flatMap((o) => [`--${o.name}`, ...(o.short === null ? [] : [`-${o.short}`])]).join(" ")}" ;;`,
    `    ${name}:*) ${offer(positionals)} ;;`,
  ]);
  const first = [...commands.map(({ name }) => name), "--help", "--version"].join(" ");
  return `# bash completion for mailworthy: eval "$(mailworthy completion bash)"
_mailworthy_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}
_mailworthy_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$cur")
}
_mailworthy() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -le 1 ]; then
    _mailworthy_words "${first}"
    return
  fi
  case "$command:$prev" in
${values.join("\n")}
  esac
  case "$command:$cur" in
${places.join("\n")}
  esac
}
complete -F _mailworthy mailworthy
`;
}

function offer(what: Offer): string {
  switch (what.kind) {
    case "words":
      return `_mailworthy_words "${what.words.join(" ")}"`;
    case "files":
      return "_mailworthy_paths -f";
    case "directories":
      return "_mailworthy_paths -d";
    case "nothing":
      return ":";
  }
}
