import type { CommandModule } from '../command.ts';
import { bashCompletion } from '../tell/shells/bash.ts';
import { fishCompletion } from '../tell/shells/fish.ts';
import { type CommandWords, commandWords } from '../tell/shells/words.ts';
import { zshCompletion } from '../tell/shells/zsh.ts';

const scripts: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const completionCommand: CommandModule = {
  name: 'completion',
  summary: 'let the shell complete commands and options',
  description: 'Prints a script for your shell: bash, zsh or fish.',
  arguments: [{ name: '<shell>', description: 'bash, zsh or fish', choices: /* @__PURE__ */ Object.keys(scripts) }],
  examples: [
    ['completion bash >> ~/.bashrc', 'for bash; open a new terminal afterwards'],
    ['completion zsh >> ~/.zshrc', 'for zsh, after compinit'],
    ['completion fish > ~/.config/fish/completions/skillgraph.fish', 'for fish'],
  ],
  run: async (call) => {
    const script = scripts[call.arguments[0]!]!(await commandWords(call.commands));
    return { json: undefined, text: () => [script.trimEnd()] };
  },
};
