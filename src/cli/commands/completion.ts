import type { CommandModule } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { type CommandWords, commandWords } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';

const scripts: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const completionCommand: CommandModule = {
  name: 'completion',
  summary: 'let the shell complete commands and options',
  description: 'Prints a script for your shell: bash, zsh or fish.',
  arguments: [{ name: '<shell>', description: 'bash, zsh or fish', choices: Object.keys(scripts) }],
  examples: [
    ['completion bash >> ~/.bashrc', 'for bash; open a new terminal afterwards'],
    ['completion zsh >> ~/.zshrc', 'for zsh, after compinit'],
    ['completion fish > ~/.config/fish/completions/skillgraph.fish', 'for fish'],
  ],
  run: async (call) => {
    const script = scripts[call.arguments[0]!]!(await commandWords());
    return { json: undefined, text: () => [script.trimEnd()] };
  },
};
