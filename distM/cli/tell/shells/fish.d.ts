import { type CommandWords } from './words.ts';
/** A completion script for fish: commands and options with their descriptions, values of closed lists, else paths. */
export declare function fishCompletion(commands: readonly CommandWords[]): string;
