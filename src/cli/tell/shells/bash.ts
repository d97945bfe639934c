import { type CommandWords, quoted, spellings } from './words.ts';

/** A completion script for bash 3.2 and later: commands, options, values of closed lists, else paths. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of skillgraph for bash: add this line to ~/.bashrc
#   eval "$(skillgraph completion bash)"
_skillgraph() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([...names, 'help', '--help', '--version'].join(' '))}
  else
    case "\${COMP_WORDS[1]} $previous" in
      'help help') words=${quoted(names.join(' '))} ;;
${commands.flatMap(valueCases).join('\n')}
      *)
        case "\${COMP_WORDS[1]}" in
${commands.map(optionCase).join('\n')}
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

/** What follows the command itself, or an option with a closed list. */
function valueCases({ name, choices, options }: CommandWords): string[] {
  const first =
    choices.length === 0 ? [] : [`      ${quoted(`${name} ${name}`)}) words=${quoted(choices.join(' '))} ;;`];
  const values = options
    .filter((option) => option.choices.length > 0)
    .map((option) => {
      const before = spellings(option).map((spelling) => quoted(`${name} ${spelling}`));
      return `      ${before.join(' | ')}) words=${quoted(option.choices.join(' '))} ;;`;
    });
  return [...first, ...values];
}

function optionCase({ name, options }: CommandWords): string {
  return `          ${name}) words=${quoted(options.map(({ long }) => long).join(' '))} ;;`;
}
