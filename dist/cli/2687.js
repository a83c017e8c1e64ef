export const id = 2687;
export const ids = [2687];
export const modules = {

/***/ 2687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/cli/completion/bash.js
function bashCompletion(commands) {
    const values = commands.flatMap(({ name, options }) => options.flatMap((o) => (o.value === null ? [] : [`    ${name}:--${o.name}) ${offer(o.value)}; return ;;`])));
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
function offer(what) {
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

;// CONCATENATED MODULE: ./build/cli/completion/fish.js
function fishCompletion(commands) {
    const names = commands.map(({ name }) => name).join(" ");
    const first = `not __fish_seen_subcommand_from ${names}`;
    const lines = commands.flatMap(({ name, summary, options, positionals }) => {
        const here = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
        return [
            `complete -c mailworthy -n ${quoted(first)} -a ${name} -d ${quoted(summary)}`,
            ...options.map((option) => `complete -c mailworthy ${here} ${optionWords(option)}`),
            ...(positionals.kind === "nothing" ? [] : [`complete -c mailworthy ${here} ${fish_offer(positionals)}`]),
        ];
    });
    return `# fish completion for mailworthy: mailworthy completion fish | source
complete -c mailworthy -f
complete -c mailworthy -n ${quoted(first)} -s h -l help -d 'show this help'
complete -c mailworthy -n ${quoted(first)} -s V -l version -d 'show the version'
${lines.join("\n")}
`;
}
function optionWords({ name, short, help, value }) {
    const letter = short === null ? "" : `-s ${short} `;
    return `${letter}-l ${name} ${value === null ? "" : `-x ${fish_offer(value)} `}-d ${quoted(help)}`.replace(/ {2,}/g, " ");
}
function fish_offer(what) {
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
function quoted(text) {
    return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/completion/completed.js

const NOTHING = { kind: "nothing" };
function completed(spec, all) {
    const words = spec.name === "help" ? all.map(({ name }) => name) : spec.words;
    return {
        name: spec.name,
        summary: spec.summary,
        options: [...spec.options, ...options/* GLOBAL */.M_].map(optionOf),
        positionals: words !== undefined ? { kind: "words", words } : spec.files === true ? { kind: "files" } : NOTHING,
    };
}
function optionOf(option) {
    const { name, short = null, help, repeatable = false } = option;
    return { name, short, help, repeatable, value: completed_valueOf(option) };
}
function completed_valueOf({ value, oneOf }) {
    if (value === undefined)
        return null;
    if (oneOf !== undefined)
        return { kind: "words", words: oneOf };
    if (/FILE|GLOB/.test(value))
        return { kind: "files" };
    return value.startsWith("DIR") ? { kind: "directories" } : NOTHING;
}

;// CONCATENATED MODULE: ./build/cli/completion/zsh.js
function zshCompletion(commands) {
    const list = commands.map(({ name, summary }) => `    ${zsh_quoted(`${name}:${summary}`)}`);
    const cases = commands.map(({ name, options, positionals }) => {
        const specs = [...options.map(optionSpec), zsh_quoted(`*::${zsh_offer(positionals)}`)];
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
function optionSpec({ name, short, help, repeatable, value }) {
    const told = `[${escaped(help)}]${value === null ? "" : `:${name}:${zsh_offer(value).replace(/^[^:]*:/, "")}`}`;
    const many = repeatable ? "*" : "";
    const long = zsh_quoted(`${many}--${name}${told}`);
    return short === null ? long : `${long} ${zsh_quoted(`-${short}${told}`)}`;
}
function zsh_offer(what) {
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
function escaped(text) {
    return text.replace(/[\\[\]:]/g, "\\$&");
}
function zsh_quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/cli/specs.js + 1 modules
var cli_specs = __webpack_require__(1511);
;// CONCATENATED MODULE: ./build/cli/completion.js










function completionCommand(parsed, specs) {
    const [word = ""] = parsed.positionals;
    const shell = cli_specs/* SHELLS */.OF.find((name) => name === word);
    if (shell === undefined) {
        const message = `${(0,printable/* excerpt */.Kb)(word, 40)} is no shell that is known here; expected ${cli_specs/* SHELLS */.OF.join(", ")}`;
        return (0,problem/* fail */.f)([{ at: null, message, hint: (0,nearest/* nearest */.p)(word, cli_specs/* SHELLS */.OF) }]);
    }
    const ids = registry/* RULES */.y.map((rule) => rule.id);
    const commands = specs.map((spec) => completed(spec === cli_specs/* EXPLAIN */.GM ? { ...spec, words: ids } : spec, specs));
    switch (shell) {
        case "bash":
            return (0,io/* done */.Vw)(bashCompletion(commands));
        case "zsh":
            return (0,io/* done */.Vw)(zshCompletion(commands));
        case "fish":
            return (0,io/* done */.Vw)(fishCompletion(commands));
    }
}


/***/ })

};
