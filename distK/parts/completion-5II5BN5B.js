// src/cli/tell/shells/words.ts
function commandWords(commands) {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const { arguments: [first] = [], options = [] } = await load();
      return {
        name,
        summary,
        choices: first?.choices ?? [],
        options: [...options.filter(({ hidden }) => !hidden).map(optionWords), help]
      };
    })
  );
}
var help = { long: "--help", short: "-h", description: "show help", choices: [] };
function optionWords({ flags, description, choices = [] }) {
  const [, short, long, value] = /^(?:(-\w), )?(--[\w-]+)(?: [<[]([\w-]+)[>\]])?$/.exec(flags) ?? [];
  if (long === void 0) throw new Error(`The flags "${flags}" are not of the form "-s, --long <value>".`);
  return {
    long,
    ...short === void 0 ? {} : { short },
    description,
    ...value === void 0 ? {} : { value },
    choices
  };
}
function takesPath({ value }) {
  return value === "path" || value === "file" || value === "folder";
}
function spellings({ long, short }) {
  return short === void 0 ? [long] : [short, long];
}
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/cli/tell/shells/bash.ts
function bashCompletion(commands) {
  const names = commands.map(({ name }) => name);
  return `# Completion of skillgraph for bash: add this line to ~/.bashrc
#   eval "$(skillgraph completion bash)"
_skillgraph() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([...names, "help", "--help", "--version"].join(" "))}
  else
    case "\${COMP_WORDS[1]} $previous" in
      'help help') words=${quoted(names.join(" "))} ;;
${commands.flatMap(valueCases).join("\n")}
      *)
        case "\${COMP_WORDS[1]}" in
${commands.map(optionCase).join("\n")}
        esac
        case "$current" in
          -*) ;;
          *) words= ;;
        esac
        ;;
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _skillgraph skillgraph
`;
}
function valueCases({ name, choices, options }) {
  const first = choices.length === 0 ? [] : [`      ${quoted(`${name} ${name}`)}) words=${quoted(choices.join(" "))} ;;`];
  const values = options.filter((option) => option.choices.length > 0).map((option) => {
    const before = spellings(option).map((spelling) => quoted(`${name} ${spelling}`));
    return `      ${before.join(" | ")}) words=${quoted(option.choices.join(" "))} ;;`;
  });
  return [...first, ...values];
}
function optionCase({ name, options }) {
  return `          ${name}) words=${quoted(options.map(({ long }) => long).join(" "))} ;;`;
}

// src/cli/tell/shells/fish.ts
function fishCompletion(commands) {
  return `# Completion of skillgraph for fish: skillgraph completion fish > ~/.config/fish/completions/skillgraph.fish
${commands.flatMap(commandLines).join("\n")}
`;
}
function commandLines({ name, summary, choices, options }) {
  const within = `complete -c skillgraph -n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c skillgraph -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
    ...choices.length === 0 ? [] : [`${within} -f -a ${fishQuoted(choices.join(" "))}`],
    ...options.map((option) => `${within} ${optionFlags(option)} -d ${fishQuoted(option.description)}`)
  ];
}
function optionFlags(option) {
  const { long, short, value, choices } = option;
  return [
    ...short === void 0 ? [] : [`-s ${short.slice(1)}`],
    `-l ${long.slice(2)}`,
    ...value === void 0 ? [] : [takesPath(option) ? "-r -F" : "-x"],
    ...choices.length === 0 ? [] : [`-a ${fishQuoted(choices.join(" "))}`]
  ].join(" ");
}
function fishQuoted(text) {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

// src/cli/tell/shells/zsh.ts
function zshCompletion(commands) {
  return `#compdef skillgraph
# Completion of skillgraph for zsh: add this line to ~/.zshrc, after compinit
#   eval "$(skillgraph completion zsh)"
_skillgraph() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe 'command' commands ;;
${commands.map(commandCase).join("\n")}
  esac
}
if [ "$funcstack[1]" = _skillgraph ]; then
  _skillgraph "$@"
else
  compdef _skillgraph skillgraph
fi
`;
}
function commandCase({ name, choices, options }) {
  const rest = choices.length === 0 ? "'*:argument:_files'" : quoted(`1:argument:(${choices.join(" ")})`);
  return `    ${name})
      _arguments \\
${options.map((option) => `        ${optionSpec(option)} \\`).join("\n")}
        ${rest}
      ;;`;
}
function optionSpec(option) {
  const { long, short, description, value, choices } = option;
  const values = choices.length > 0 ? `(${choices.join(" ")})` : takesPath(option) ? "_files" : " ";
  const tail = `[${description.replace(/[[\]:]/g, "\\$&")}]${value === void 0 ? "" : `:${value}:${values}`}`;
  return short === void 0 ? quoted(long + tail) : `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(tail)}`;
}

// src/cli/commands/completion.ts
var scripts = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion
};
var completionCommand = /* @__PURE__ */ (() => ({
  name: "completion",
  summary: "let the shell complete commands and options",
  description: "Prints a script for your shell: bash, zsh or fish.",
  arguments: [{ name: "<shell>", description: "bash, zsh or fish", choices: /* @__PURE__ */ Object.keys(scripts) }],
  examples: [
    ["completion bash >> ~/.bashrc", "for bash; open a new terminal afterwards"],
    ["completion zsh >> ~/.zshrc", "for zsh, after compinit"],
    ["completion fish > ~/.config/fish/completions/skillgraph.fish", "for fish"]
  ],
  run: async (call) => {
    const script = scripts[call.arguments[0]](await commandWords(call.commands));
    return { json: void 0, text: () => [script.trimEnd()] };
  }
}))();
export {
  completionCommand
};
