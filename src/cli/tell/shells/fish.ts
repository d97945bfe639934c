import { type CommandWords, type OptionWords, takesPath } from './words.ts';

/** A completion script for fish: commands and options with their descriptions, values of closed lists, else paths. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  return `# Completion of skillgraph for fish: skillgraph completion fish > ~/.config/fish/completions/skillgraph.fish
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, summary, choices, options }: CommandWords): string[] {
  const within = `complete -c skillgraph -n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c skillgraph -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
    ...(choices.length === 0 ? [] : [`${within} -f -a ${fishQuoted(choices.join(' '))}`]),
    ...options.map((option) => `${within} ${optionFlags(option)} -d ${fishQuoted(option.description)}`),
  ];
}

function optionFlags(option: OptionWords): string {
  const { long, short, value, choices } = option;
  return [
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === undefined ? [] : [takesPath(option) ? '-r -F' : '-x']),
    ...(choices.length === 0 ? [] : [`-a ${fishQuoted(choices.join(' '))}`]),
  ].join(' ');
}

/** Within single quotes fish knows two escapes, unlike the other shells. */
function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
