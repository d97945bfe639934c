import { type CommandWords } from './words.ts';
/** A completion script for zsh: commands and options with their descriptions, values of closed lists, else paths. */
export declare function zshCompletion(commands: readonly CommandWords[]): string;
