import { type CommandWords } from './words.ts';
/** A completion script for bash 3.2 and later: commands, options, values of closed lists, else paths. */
export declare function bashCompletion(commands: readonly CommandWords[]): string;
