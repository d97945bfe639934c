import { type CommandWords, type OptionWords, quoted, takesPath } from './words.ts';

/** A completion script for zsh: commands and options with their descriptions, values of closed lists, else paths. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef skillgraph
# Completion of skillgraph for zsh: add this line to ~/.zshrc, after compinit
#   eval "$(skillgraph completion zsh)"
_skillgraph() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
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
${commands.map(commandCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _skillgraph ]; then
  _skillgraph "$@"
else
  compdef _skillgraph skillgraph
fi
`;
}

function commandCase({ name, choices, options }: CommandWords): string {
  const rest = choices.length === 0 ? "'*:argument:_files'" : quoted(`1:argument:(${choices.join(' ')})`);
  return `    ${name})
      _arguments \\
${options.map((option) => `        ${optionSpec(option)} \\`).join('\n')}
        ${rest}
      ;;`;
}

function optionSpec(option: OptionWords): string {
  const { long, short, description, value, choices } = option;
  const values = choices.length > 0 ? `(${choices.join(' ')})` : takesPath(option) ? '_files' : ' ';
  const tail = `[${description.replace(/[[\]:]/g, '\\$&')}]${value === undefined ? '' : `:${value}:${values}`}`;
  return short === undefined ? quoted(long + tail) : `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(tail)}`;
}
